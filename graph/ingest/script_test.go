package ingest_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/cayleygraph/quad"
	"golang.org/x/tools/txtar"

	"entente/graph"
	"entente/graph/format/nquads"
	"entente/graph/ingest"
	"entente/graph/ontology"
	"entente/graph/storetest"
)

var update = flag.Bool("update", false, "write what the scripts of testdata give into them")

// TestRun_scripts imports what is in the files of testdata/scripts and compares
// with their part "want": what is reported, and the graph after it. The first
// lines of a script may say "beside: FILE…" for files that are not named, and
// "strict", "dry" or "format: NAME".
func TestRun_scripts(t *testing.T) {
	o := parseOntology(t, "testdata/ontology.graphql")
	scripts, err := filepath.Glob("testdata/scripts/*.txtar")
	if err != nil || len(scripts) < 10 {
		t.Fatalf("%d scripts, %v", len(scripts), err)
	}
	for _, name := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := runScript(t, o, a)
			last := len(a.Files) - 1
			if last < 0 || a.Files[last].Name != "want" {
				a.Files = append(a.Files, txtar.File{Name: "want"})
				last++
			}
			if *update {
				a.Files[last].Data = []byte(got)
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if want := string(a.Files[last].Data); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// characters are those that scripts spell out, and what they are.
var characters = []string{"<TAB>", "\t", "<NUL>", "\x00", "<FF>", "\xff", "<CR>", "\r", "<BOM>", "\ufeff", "<NBSP>", "\u00a0"}

// scriptOptions are the options of a script's run. The error is of its mapping.
func scriptOptions(o *ontology.Ontology, a *txtar.Archive) (ingest.Options, error) {
	opts := ingest.Options{Ontology: o, Now: func() time.Time { return clock }}
	beside := map[string]bool{"want": true, "mapping.yaml": true}
	for line := range strings.Lines(string(a.Comment)) {
		key, rest, _ := strings.Cut(strings.TrimSpace(line), ":")
		switch key {
		case "beside":
			for _, name := range strings.Fields(rest) {
				beside[name] = true
			}
		case "strict":
			opts.StrictIRI = true
		case "dry":
			opts.DryRun = true
		case "format":
			opts.Format = strings.TrimSpace(rest)
		}
	}
	files := fstest.MapFS{}
	spelled := strings.NewReplacer(slices.Concat(characters, []string{"<BASE>", storetest.Namespace().Base()})...)
	var mapping []byte
	for _, f := range a.Files {
		data := []byte(spelled.Replace(string(f.Data)))
		files[f.Name] = &fstest.MapFile{Data: data}
		if f.Name == "mapping.yaml" {
			mapping = data
		}
		if !beside[f.Name] {
			opts.Inputs = append(opts.Inputs, ingest.Input{FS: files, Path: f.Name})
		}
	}
	if mapping == nil {
		return opts, nil
	}
	var err error
	opts.Mapping, err = ingest.ParseMapping("mapping.yaml", mapping, o)
	return opts, err
}

func runScript(t *testing.T, o *ontology.Ontology, a *txtar.Archive) string {
	var out strings.Builder
	opts, err := scriptOptions(o, a)
	if err != nil {
		showError(&out, err)
		return out.String()
	}
	store := newStore(o)
	report, err := ingest.Run(context.Background(), store, opts)
	showReport(&out, report)
	if err != nil {
		showError(&out, err)
	}
	for _, p := range report.Problems {
		if err == nil {
			fmt.Fprintf(&out, "rejected %s: %s\n", p.Code, p)
		}
	}
	if err == nil && !opts.DryRun {
		again, err := ingest.Run(context.Background(), store, opts)
		if err != nil || again.Counts.New != 0 || again.Counts.Known != report.Counts.New {
			t.Errorf("importing again: %+v, %v; the first time: %+v", again.Counts, err, report.Counts)
		}
	}
	showGraph(t, &out, store)
	return out.String()
}

func showReport(out *strings.Builder, r *ingest.Report) {
	c := r.Counts
	fmt.Fprintf(out, "read %d, rejected %d, new %d quads and %d claims\n", c.Read, c.Rejected, c.NewQuads, c.NewClaims)
	for _, m := range r.Made {
		fmt.Fprintf(out, "made %s: %d\n", m.Name, m.Count)
	}
	for _, w := range r.Warnings {
		fmt.Fprintf(out, "warning %s: %s\n", w.Code, w)
	}
}

func showError(out *strings.Builder, err error) {
	var problems ingest.Problems
	var one *graph.InputError
	switch {
	case errors.As(err, &problems):
		for _, p := range problems {
			fmt.Fprintf(out, "error %s: %s\n", p.Code, p)
		}
	case errors.As(err, &one):
		fmt.Fprintf(out, "error %s: %s\n", one.Code, one)
	default:
		fmt.Fprintf(out, "error: %v\n", err)
	}
}

// showGraph writes the claims, and the other quads as N-Quads with the base cut
// short.
func showGraph(t *testing.T, out *strings.Builder, store graph.Store) {
	snap, err := store.Snapshot(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer snap.Close()
	ns := store.Namespace()
	sources := map[graph.ID]string{}
	var claims []*graph.Claim
	err = snap.ScanClaims(context.Background(), &graph.ClaimQuery{Selection: graph.NewSelection()}, func(c *graph.Claim) error {
		if !c.Implied {
			own := *c
			claims = append(claims, &own)
			sources[c.ID] = c.SourceID
		}
		return nil
	})
	err = errors.Join(err, snap.Export(context.Background(), func(q quad.Quad) error {
		if _, ok := ns.ClaimOf(q.Subject); !ok {
			line := string(nquads.AppendQuad(nil, q))
			line = strings.NewReplacer("<"+ns.Base(), "<:", string(graph.RDFType), "rdf:type", "http://www.w3.org/2001/XMLSchema#", "xsd:").Replace(line)
			out.WriteString(line)
		}
		return nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, c := range claims {
		lines = append(lines, showClaim(ns, c, sources))
	}
	slices.Sort(lines)
	out.WriteString(strings.Join(lines, ""))
}

// showClaim writes what a claim has beyond the usual.
func showClaim(ns graph.Namespace, c *graph.Claim, sources map[graph.ID]string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "claim %s %s ", c.Subject, c.Relation)
	if c.Object != "" {
		b.WriteString(string(c.Object))
	} else {
		b.Write(nquads.AppendTerm(nil, c.Value))
	}
	show := func(name string, value any, usual any) {
		if value != usual {
			fmt.Fprintf(&b, " %s=%v", name, value)
		}
	}
	show("date", c.Date.EDTF, "")
	show("kind", c.DateKind, graph.Within)
	show("basis", c.DateBasis, "")
	show("modality", c.Modality, graph.Actual)
	show("status", c.Status, graph.Asserted)
	show("affirmed", c.Affirmed, true)
	show("rank", c.Rank, graph.Normal)
	show("confidence", c.Confidence, float64(graph.NoConfidence))
	for _, id := range c.AttributedTo {
		show("by", id, "")
	}
	for _, e := range c.Evidence {
		fmt.Fprintf(&b, " evidence=%+v", e)
	}
	for _, q := range c.Qualifiers {
		fmt.Fprintf(&b, " %s=%q%s", q.Key, q.Value, q.Object)
	}
	for _, l := range c.Links {
		fmt.Fprintf(&b, " %s %s (%s, %s)", l.Kind, sources[l.Claim], l.Strength, l.Note)
	}
	show("summary", c.Summary, "")
	show("source", c.SourceID, "")
	show("recorded", c.RecordedAt.Format(time.RFC3339), clock.Format(time.RFC3339))
	return b.String() + "\n"
}
