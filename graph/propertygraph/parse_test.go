package propertygraph_test

import (
	"testing"
	"unicode/utf8"

	"entente/graph"
	"entente/graph/propertygraph"
)

// FuzzParseEvidence writes evidence and links as texts, and reads them again.
func FuzzParseEvidence(f *testing.F) {
	f.Add("p1;s2 + 100%", "a b.csv", int64(3), "é\u0085\u00a0x=y")
	f.Fuzz(func(t *testing.T, locator, file string, row int64, note string) {
		if file == "" || !utf8.ValidString(locator) || !utf8.ValidString(file) || !utf8.ValidString(note) {
			return
		}
		e := graph.Evidence{Document: "doc:x", Locator: locator, File: file, Row: row}
		got, err := propertygraph.ParseEvidence(propertygraph.FormatEvidence(e), func(s string) (graph.ID, error) { return graph.ID(s), nil })
		if err != nil || got != e {
			t.Fatalf("%+v became %+v, %v", e, got, err)
		}
		l := graph.Link{Kind: graph.Supports, Claim: "clm:abcdefghijklmnopqrstuvwxyz", Strength: locator, Note: note}
		if got, err := propertygraph.ParseLink(propertygraph.FormatLink(l)); err != nil || got != l {
			t.Fatalf("%+v became %+v, %v", l, got, err)
		}
	})
}
