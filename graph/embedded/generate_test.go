package embedded

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"entente/graph/ingest"
	"entente/graph/ontology"
)

// A dataset is files of records in the shape that event data have: of every six
// records one is an actor and five are events between two actors. Few actors
// are in most events (Zipf, exponent 1.1), and few of the 40 relations are most
// of them (1.3). The same numbers make the same bytes.
type dataset struct {
	folder  string // where actors.csv and events.csv are
	records int
	bytes   int64 // of both files
}

// actorShare is how many records there are for each actor.
const actorShare = 6

func (d dataset) actors() int { return d.records / actorShare }
func (d dataset) events() int { return d.records - d.actors() }

// generate writes a dataset to a folder. Those of one size have the same actors,
// and each seed has events of its own.
func generate(tb testing.TB, folder string, records int, seed uint64) dataset {
	tb.Helper()
	d := dataset{folder: folder, records: records}
	write := func(name string, fill func(w *bufio.Writer)) {
		f, err := os.Create(filepath.Join(folder, name))
		if err != nil {
			tb.Fatal(err)
		}
		w := bufio.NewWriterSize(f, 1<<20)
		fill(w)
		err = w.Flush()
		info, statErr := f.Stat()
		if err := errors.Join(err, statErr, f.Close()); err != nil {
			tb.Fatal(err)
		}
		d.bytes += info.Size()
	}
	write("actors.csv", func(w *bufio.Writer) {
		roles := [...]string{"Citizen", "Minister", "Agency", "Facility", "Union", "Party", "Regiment", "Company"}
		rng := rand.New(rand.NewPCG(20180101, 0))
		fmt.Fprintln(w, "id,name,country")
		for i := range d.actors() {
			country := rng.IntN(200)
			fmt.Fprintf(w, "n%07d,%s %06d (Country %d),Country %d\n", i, roles[rng.IntN(len(roles))], i, country, country)
		}
	})
	write("events.csv", func(w *bufio.Writer) {
		rng := rand.New(rand.NewPCG(20180101, seed))
		actors := rand.NewZipf(rng, 1.1, 10, uint64(d.actors()-1))
		relations := rand.NewZipf(rng, 1.3, 2, 39)
		verbs := [...]string{"Make statement", "Appeal", "Consult", "Cooperate", "Provide aid", "Yield", "Investigate", "Demand", "Threaten", "Protest"}
		topics := [...]string{"on policy", "by telephone", "in public", "with force"}
		begin := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC)
		fmt.Fprintln(w, "id,source,target,relation,date")
		for i := range d.events() {
			source, target := actors.Uint64(), actors.Uint64()
			for target == source {
				target = actors.Uint64()
			}
			relation := relations.Uint64()
			fmt.Fprintf(w, "e%d-%07d,n%07d,n%07d,%s %s,%s\n", seed, i, source, target,
				verbs[relation%10], topics[relation/10], begin.AddDate(0, 0, rng.IntN(365)).Format(time.DateOnly))
		}
	})
	return d
}

const (
	generatedOntology = `
"Relations."
type Relations {
  "Any dealing of one with another."
  dealsWith: Actor @relation(inverse: "dealtWithBy", dated: true)
}
"Someone who acts."
type Actor @entity(prefix: "act") {
  "Where it is at home."
  country: String
}`

	generatedMapping = `
version: 1
dataset: {id: events, title: Generated events}
sources:
  actors: {file: actors.csv}
  events: {file: events.csv}
entities:
  actor:
    source: actors
    id: "act:{id}"
    type: Actor
    properties:
      name: {column: name, required: true}
      country: "{country}"
claims:
  event:
    source: events
    subject: "act:{source}"
    relation: {name: "ev:{relation|slug}", parent: dealsWith, label: "{relation}"}
    object: "act:{target}"
    date: "{date}"
    sourceId: "{id}"
    evidence: {file: true, row: true}
`
)

// importOf returns the options that import a dataset.
func importOf(tb testing.TB, d dataset) ingest.Options {
	tb.Helper()
	return mappedImport(tb, []byte(generatedOntology), []byte(generatedMapping),
		filepath.Join(d.folder, "actors.csv"), filepath.Join(d.folder, "events.csv"))
}

func mappedImport(tb testing.TB, ontologyText, mapping []byte, files ...string) ingest.Options {
	tb.Helper()
	o, err := ontology.Parse("ontology.graphql", ontologyText)
	if err != nil {
		tb.Fatal(err)
	}
	m, err := ingest.ParseMapping("mapping.yaml", mapping, o)
	if err != nil {
		tb.Fatal(err)
	}
	opts := ingest.Options{Ontology: o, Mapping: m}
	for _, f := range files {
		opts.Inputs = append(opts.Inputs, ingest.Input{Path: f})
	}
	return opts
}
