package gexf_test

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
	"entente/graph/format/gexf"
	"entente/graph/propertygraph"
	"entente/graph/storetest"
)

// hostile is what XML cannot hold, or means something else in.
const hostile = "a<b>&\"c'\x00\x1b\ufffe]]>\r\n한"

// written writes a graph of hostile names, dates of all kinds, and ends of
// claims that are nowhere else.
func written(t *testing.T) string {
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
	if err := gexf.Write(ctx, g, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestWrite_wellFormed reads with an XML parser what was written, and counts.
func TestWrite_wellFormed(t *testing.T) {
	text := written(t)
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

// TestWrite_schema holds what is written to the format's schema.
func TestWrite_schema(t *testing.T) {
	if _, err := exec.LookPath("xmllint"); err != nil {
		t.Skip("there is no xmllint here (Debian: libxml2-utils)")
	}
	cmd := exec.Command("xmllint", "--noout", "--nonet", "--relaxng", "testdata/gexf.rng", "-")
	cmd.Stdin = strings.NewReader(written(t))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
	cmd = exec.Command("xmllint", "--noout", "--nonet", "--relaxng", "testdata/gexf.rng", "-")
	cmd.Stdin = strings.NewReader(strings.Replace(written(t), "source=", "begin=", 1))
	if out, err := cmd.CombinedOutput(); err == nil {
		t.Errorf("the schema takes an edge without source: %s", out)
	}
}

func TestWrite_times(t *testing.T) {
	text := written(t)
	for _, want := range []string{`start="2018-06-12" end="2018-06-12"`, `kind="metWith" start="2018-01-01">`, `kind="metWith" end="2018-12-31">`, `kind="metWith">`} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %s in\n%s", want, text)
		}
	}
}
