package embedded

import (
	"reflect"
	"strings"
	"testing"

	"entente/graph"
)

// TestArena reads claims into the blocks of one arena, half of which are given
// back: the others stay as they were.
func TestArena(t *testing.T) {
	var a arena
	type kept struct{ got, want *graph.Claim }
	var all []kept
	scratch := new(graph.Claim)
	for round := range 40 {
		for i, c := range richClaims(t) {
			c.SourceID = strings.Repeat(string(rune('a'+round%26)), round*20)
			place := appendPlace(append(idKey(spaceEndDate, c.Subject), sideOut), c)
			row := appendRowIn(nil, c, spaceEndDate, sideOut)
			k, ok := parseRowKey(place)
			if !ok {
				t.Fatalf("%q is no key of a row", place)
			}
			if err := decodeRowOf(scratch, &k, row, &a); err != nil {
				t.Fatal(err)
			}
			if (round+i)%2 == 0 {
				a.undo()
				continue
			}
			all = append(all, kept{scratch, c})
			scratch = new(graph.Claim)
		}
	}
	for _, k := range all {
		// A list that was given back is empty, and nil where there was none.
		for _, list := range []*[]graph.Evidence{&k.got.Evidence, &k.want.Evidence} {
			if len(*list) == 0 {
				*list = nil
			}
		}
		if k.got.ID != k.want.ID || !reflect.DeepEqual(k.got.Evidence, k.want.Evidence) || k.got.SourceID != k.want.SourceID || k.got.Hash() != k.want.Hash() || k.got.Summary != k.want.Summary {
			t.Fatalf("a claim that was kept reads as\n%+v, not\n%+v", k.got, k.want)
		}
	}
}
