package graph

// A ClaimArena is memory for claims that are wanted for a while: who reads many,
// one part after another, has the claims of each part in the place of those of
// the part before. The zero value is ready to use. It is for one goroutine.
type ClaimArena struct {
	slabs [][]Claim
	used  int
}

// slabClaims is how many claims are allocated at once.
const slabClaims = 16

// Claim returns the next claim. It holds whatever it held before, so that the
// memory of its lists can be used again: all of it must be set, to lists that
// nothing else has, since whoever gets the claim after that may write to them.
func (a *ClaimArena) Claim() *Claim {
	slab, i := a.used/slabClaims, a.used%slabClaims
	if slab == len(a.slabs) {
		a.slabs = append(a.slabs, make([]Claim, slabClaims))
	}
	a.used++
	return &a.slabs[slab][i]
}

// Mark tells how far the arena is used, for Release.
func (a *ClaimArena) Mark() int { return a.used }

// Release gives the claims up that were returned since the mark: they will be
// written to.
func (a *ClaimArena) Release(mark int) { a.used = mark }

// Size returns how many claims the arena has memory for.
func (a *ClaimArena) Size() int { return len(a.slabs) * slabClaims }
