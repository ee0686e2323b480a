package main

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"
)

// ICEWS18's folder, and the mapping that the tests of imports have for it.
const (
	icewsFolder  = "../../../shared/data/icews18"
	icewsMapping = "../../graph/ingest/testdata/icews18.yaml"
)

// An icewsEvent is a line of the file of events.
type icewsEvent struct {
	row                       int64
	subject, relation, object string // as in the graph
	day                       string
}

// TestICEWS loads events of 2018 beside the bundled ontology, by a mapping
// alone, and holds the answers to the files' own lines.
func TestICEWS(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files, events := readICEWS(t, dir)
	mapping, err := filepath.Abs(icewsMapping)
	if err != nil {
		t.Fatal(err)
	}
	args := append([]string{"--mapping", mapping}, files...)
	begin := time.Now()
	first, warnings := load(t, dir, args...)
	took := time.Since(begin).Seconds()
	t.Logf("%d records, %.0f a second; %.0f claims a second", first.Read, float64(first.Read)/took, float64(first.NewClaims)/took)
	if want := int64(len(events)); first.NewClaims != want || first.Read != 23033+want || first.Rejected+first.Known != 0 || first.Dataset != "icews18" || warnings != "" {
		t.Errorf("%d events: %+v %s", want, first, warnings)
	}

	type total struct{ TotalCount int64 }
	var counted struct {
		Stats struct {
			Claims int64
			Types  []struct {
				Type  string
				Count int64
			}
			Relations []struct {
				Name  string
				Count int64
			}
		}
		Groups, Parent, All total
		Aggregate           []struct {
			Keys  []struct{ Value string }
			Count int64
		}
		Datasets []struct {
			ID         string
			ClaimCount int64
		}
	}
	ask(t, dir, `{
	  stats { claims types { type count } relations { name count } }
	  groups { totalCount }
	  parent: claims(where: {relations: ["relatedTo"]}) { totalCount }
	  all: claims { totalCount }
	  aggregate(groupBy: [RELATION], first: 300) { keys { value } count }
	  datasets { id claimCount }
	}`, &counted)
	all := int64(len(events))
	if counted.Groups.TotalCount != 23033 || counted.Stats.Claims != all || counted.Parent.TotalCount != all || counted.All.TotalCount != all {
		t.Errorf("%d actors, %d claims, %d of the parent relation, %d in all; want 23033 and %d", counted.Groups.TotalCount, counted.Stats.Claims, counted.Parent.TotalCount, counted.All.TotalCount, all)
	}
	if len(counted.Datasets) != 1 || counted.Datasets[0].ID != "icews18" || counted.Datasets[0].ClaimCount != all {
		t.Errorf("datasets: %+v", counted.Datasets)
	}
	want, aggregated, stats := map[string]int64{}, map[string]int64{}, map[string]int64{}
	for _, e := range events {
		want[e.relation]++
	}
	for _, g := range counted.Aggregate {
		aggregated[g.Keys[0].Value] = g.Count
	}
	for _, r := range counted.Stats.Relations {
		stats[r.Name] = r.Count
	}
	if len(aggregated) != len(want) || len(stats) != len(want) {
		t.Errorf("%d and %d subrelations, want %d", len(aggregated), len(stats), len(want))
	}
	for name, n := range want {
		if aggregated[name] != n || stats[name] != n {
			t.Errorf("%d and %d claims of %s, want %d", aggregated[name], stats[name], name, n)
		}
	}
	askPompeo(t, dir, events)

	again, _ := load(t, dir, args...)
	if again.New != 0 || again.NewClaims+again.NewQuads+again.NewEntities != 0 || again.KnownClaims != all || again.Known != first.New {
		t.Errorf("a second import: %+v", again)
	}
}

// askPompeo finds someone by name and reads his newest twenty claims: the
// newest days of the file, each with the line that it is from.
func askPompeo(t *testing.T, dir string, events []icewsEvent) {
	t.Helper()
	var got struct {
		Search struct {
			Edges []struct {
				Score   float64
				Matched struct{ Field, Text string }
				Node    struct {
					ID, Name string
					Claims   struct {
						TotalCount int
						Nodes      []struct {
							Subject, Object struct{ ID string }
							Relation        string
							Date            struct{ EDTF, Precision string }
							Evidence        []struct {
								File string
								Row  int64
							}
							Dataset struct{ ID string }
						}
						PageInfo struct{ HasNextPage bool }
					}
				}
			}
		}
	}
	ask(t, dir, `{
	  search(query: "mike pompeo") {
	    edges {
	      score
	      matched { field text }
	      node {
	        id
	        name
	        claims(first: 20) {
	          totalCount
	          nodes { subject { id } relation object { id } date { edtf precision } evidence { file row } dataset { id } }
	          pageInfo { hasNextPage }
	        }
	      }
	    }
	  }
	}`, &got)
	if len(got.Search.Edges) == 0 || got.Search.Edges[0].Node.Name != "Mike Pompeo" || got.Search.Edges[0].Matched.Field != "NAME" {
		t.Fatalf("found %+v", got.Search.Edges)
	}
	him := got.Search.Edges[0].Node
	var his []icewsEvent
	for _, e := range events {
		if e.subject == him.ID || e.object == him.ID {
			his = append(his, e)
		}
	}
	slices.SortStableFunc(his, func(a, b icewsEvent) int { return cmp.Compare(b.day, a.day) })
	if len(his) <= 20 {
		t.Fatalf("%s is in %d events only", him.ID, len(his))
	}
	if him.Claims.TotalCount != len(his) || len(him.Claims.Nodes) != 20 || !him.Claims.PageInfo.HasNextPage {
		t.Errorf("%d of %d claims, more %v, want 20 of %d", len(him.Claims.Nodes), him.Claims.TotalCount, him.Claims.PageInfo.HasNextPage, len(his))
	}
	seen := map[int64]bool{}
	for i, c := range him.Claims.Nodes {
		if c.Date.EDTF != his[i].day || c.Date.Precision != "DAY" || c.Dataset.ID != "icews18" {
			t.Errorf("claim %d is of %s, %s, in %s, want %s", i, c.Date.EDTF, c.Date.Precision, c.Dataset.ID, his[i].day)
		}
		if len(c.Evidence) != 1 || c.Evidence[0].File != "valid.txt" || c.Evidence[0].Row < 1 || c.Evidence[0].Row > int64(len(events)) || seen[c.Evidence[0].Row] {
			t.Errorf("claim %d has the evidence %+v", i, c.Evidence)
			continue
		}
		row := c.Evidence[0].Row
		seen[row] = true
		if said, want := (icewsEvent{row, c.Subject.ID, c.Relation, c.Object.ID, c.Date.EDTF}), events[row-1]; said != want {
			t.Errorf("claim %d says %+v, its line %+v", i, said, want)
		}
	}
}

// readICEWS returns the files to import and what their events say. Where the
// race detector makes all slow, the events are the last of the file.
func readICEWS(t *testing.T, dir string) (files []string, events []icewsEvent) {
	t.Helper()
	for _, name := range []string{"entity2id.txt", "relation2id.txt", "valid.txt"} {
		file, err := filepath.Abs(filepath.Join(icewsFolder, name))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(file); err != nil {
			t.Skipf("ICEWS18 is not here: %v", err)
		}
		files = append(files, file)
	}
	labels := map[string]string{}
	for _, row := range icewsRows(t, files[1]) {
		labels[row[1]] = row[0]
	}
	rows := icewsRows(t, files[2])
	if len(rows) != 45995 || len(labels) != 256 {
		t.Fatalf("the files have %d events and %d relations: they are others", len(rows), len(labels))
	}
	if raceDetector() {
		rows = rows[len(rows)-5000:]
		var part strings.Builder
		for _, row := range rows {
			part.WriteString(strings.Join(row, "\t") + "\n")
		}
		files[2] = filepath.Join(dir, "valid.txt")
		if err := os.WriteFile(files[2], []byte(part.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for i, row := range rows {
		hours, err := strconv.Atoi(row[3])
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, icewsEvent{
			int64(i + 1), "icews:" + row[0], "icews:" + dashed(labels[row[1]]), "icews:" + row[2],
			time.Date(2018, 1, 1, hours, 0, 0, 0, time.UTC).Format(time.DateOnly),
		})
	}
	return files, events
}

// icewsRows reads a file's rows, without the blanks that pad their fields.
func icewsRows(t *testing.T, file string) [][]string {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for line := range strings.Lines(string(src)) {
		row := strings.Split(line, "\t")
		for i := range row {
			row[i] = strings.TrimSpace(row[i])
		}
		rows = append(rows, row)
	}
	return rows
}

// dashed is a label as the mapping writes it into the names of relations.
func dashed(label string) string {
	words := strings.FieldsFunc(strings.ToLower(label), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.Join(words, "-")
}
