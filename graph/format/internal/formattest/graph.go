package formattest

import (
	"bytes"
	"context"
	"encoding/xml"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/propertygraph"
	"entente/graph/storetest"
)

// hostile is what XML cannot hold, or means something else in.
const hostile = "a<b>&\"c'\x00\x1b\ufffe]]>\r\n한"

// A GraphWriter writes a graph in an XML format.
type GraphWriter func(context.Context, *propertygraph.Graph, io.Writer) error

// Written is what a writer makes of a graph of hostile names, dates of all
// kinds, and ends of claims that are nowhere else: 3 nodes, 7 edges.
func Written(t *testing.T, write GraphWriter) string {
	t.Helper()
	ctx := context.Background()
	ns := storetest.Namespace()
	store := storetest.NewModel(ns, storetest.Vocabulary())
	batch := &graph.Batch{Quads: []quad.Quad{
		{Subject: ns.Term("per:a"), Predicate: graph.RDFType, Object: ns.Vocab("Person")},
		{Subject: ns.Term("per:a"), Predicate: ns.Vocab("name"), Object: quad.String(hostile)},
		{Subject: ns.Term("per:a"), Predicate: ns.Vocab("note"), Object: quad.String(hostile)},
		{Subject: ns.Term("http://x/?a=1&b=2"), Predicate: ns.Vocab("name"), Object: quad.String("x")},
	}}
	for _, date := range []string{"", "2018-06-12", "2018/..", "../2018", "-0044-03-15", "Y12000", "2018?"} {
		c := storetest.Claim("per:a", "metWith", "per:nowhere", func(c *graph.Claim) {
			c.Summary = hostile
			if date != "" {
				d, err := graph.ParseDate(date)
				if err != nil {
					t.Fatal(err)
				}
				c.Date = d
			}
			c.Normalize()
		})
		batch.Claims = append(batch.Claims, c)
	}
	if _, err := store.Apply(ctx, batch); err != nil {
		t.Fatal(err)
	}
	snap, err := store.Snapshot(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer snap.Close()
	g, err := propertygraph.New(ctx, snap, propertygraph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := write(ctx, g, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// WellFormed reads with an XML parser what a writer made of the graph of
// [Written], and counts its nodes and edges.
func WellFormed(t *testing.T, text string) {
	t.Helper()
	count := map[string]int{}
	for dec := xml.NewDecoder(strings.NewReader(text)); ; {
		token, err := dec.Token()
		if err == io.EOF {
			break
		} else if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if e, ok := token.(xml.StartElement); ok {
			count[e.Name.Local]++
		}
	}
	if count["node"] != 3 || count["edge"] != 7 {
		t.Errorf("%d nodes, %d edges", count["node"], count["edge"])
	}
	if want := "a&lt;b&gt;&amp;"; !strings.Contains(text, want) || !strings.Contains(text, "\ufffd\ufffd\ufffd]]&gt;") {
		t.Errorf("the text is not escaped:\n%s", text)
	}
}

// Valid holds what a writer made of the graph of [Written] to a schema, which
// option, one of xmllint's, and file name; and the schema to refuse an edge
// without source.
func Valid(t *testing.T, text, option, file string) {
	t.Helper()
	if _, err := exec.LookPath("xmllint"); err != nil {
		t.Skip("there is no xmllint here (Debian: libxml2-utils)")
	}
	lint := func(text string) ([]byte, error) {
		cmd := exec.Command("xmllint", "--noout", "--nonet", option, file, "-")
		cmd.Stdin = strings.NewReader(text)
		return cmd.CombinedOutput()
	}
	if out, err := lint(text); err != nil {
		t.Errorf("%v: %s", err, out)
	}
	if out, err := lint(strings.Replace(text, "source=", "begin=", 1)); err == nil {
		t.Errorf("the schema takes an edge without source: %s", out)
	}
}
