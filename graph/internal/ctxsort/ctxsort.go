// Package ctxsort sorts what may be long, for requests that may be cancelled:
//
//	err := ctxsort.Func(ctx, ids, cmp.Compare)
package ctxsort

import (
	"context"
	"slices"
)

// sortedAtOnce is how many items are sorted between two looks at the context.
const sortedAtOnce = 512

// Func is [slices.SortFunc] that ends with the context's error once the
// context has ended, the items then being in no order.
func Func[T any](ctx context.Context, items []T, compare func(a, b T) int) error {
	for run := range slices.Chunk(items, sortedAtOnce) {
		if err := ctx.Err(); err != nil {
			return err
		}
		slices.SortFunc(run, compare)
	}
	if len(items) <= sortedAtOnce {
		return nil
	}
	from, to := items, make([]T, len(items))
	for width := sortedAtOnce; width < len(items); width *= 2 {
		for lo := 0; lo < len(items); lo += 2 * width {
			mid, hi := min(lo+width, len(items)), min(lo+2*width, len(items))
			if err := merge(ctx, to[lo:hi], from[lo:mid], from[mid:hi], compare); err != nil {
				return err
			}
		}
		from, to = to, from
	}
	copy(items, from)
	return nil
}

// merge writes two sorted lists as one to a third, which has their length.
func merge[T any](ctx context.Context, to, a, b []T, compare func(a, b T) int) error {
	for i := range to {
		if i%sortedAtOnce == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
		}
		if len(b) == 0 || len(a) > 0 && compare(a[0], b[0]) <= 0 {
			to[i], a = a[0], a[1:]
		} else {
			to[i], b = b[0], b[1:]
		}
	}
	return nil
}
