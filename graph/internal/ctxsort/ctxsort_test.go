package ctxsort

import (
	"cmp"
	"context"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestSortFunc(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{0, 1, sortedAtOnce, sortedAtOnce + 1, 2 * sortedAtOnce, 5*sortedAtOnce + 7} {
		items := make([]int, n)
		for i := range items {
			items[i] = r.IntN(n)
		}
		want := slices.Sorted(slices.Values(items))
		if err := Func(t.Context(), items, cmp.Compare[int]); err != nil || !slices.Equal(items, want) {
			t.Errorf("%d items: not sorted, %v", n, err)
		}
	}

	// It ends soon after the context does, wherever it is.
	items := make([]int, 32*sortedAtOnce)
	for i := range items {
		items[i] = r.IntN(len(items))
	}
	compared := 0
	_ = Func(t.Context(), slices.Clone(items), func(a, b int) int { compared++; return cmp.Compare(a, b) })
	for at := 1; at < compared; at += compared / 7 {
		ctx, cancel := context.WithCancel(t.Context())
		n := 0
		err := Func(ctx, slices.Clone(items), func(a, b int) int {
			if n++; n == at {
				cancel()
			}
			return cmp.Compare(a, b)
		})
		cancel()
		if err != context.Canceled && at+20*sortedAtOnce < compared {
			t.Errorf("cancelled at comparison %d of %d: %v", at, compared, err)
		}
		if n > at+20*sortedAtOnce {
			t.Errorf("%d comparisons after it was cancelled", n-at)
		}
	}
}
