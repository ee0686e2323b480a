package graph

import "testing"

func TestClaimArena(t *testing.T) {
	var a ClaimArena
	seen := map[*Claim]bool{}
	for range 200 { // several slabs
		seen[a.Claim()] = true
	}
	if len(seen) != 200 || a.Mark() != 200 {
		t.Fatalf("%d claims are %d", a.Mark(), len(seen))
	}
	a.Release(100)
	for range 100 {
		if c := a.Claim(); !seen[c] {
			t.Error("memory that was released is not used again")
		}
	}
	if seen[a.Claim()] {
		t.Error("a claim that is still held was given out again")
	}
}
