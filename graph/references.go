package graph

import (
	"context"
	"fmt"
)

// FaultDanglingLink is the code of a link to a claim that the graph does not have.
const FaultDanglingLink = "dangling-link"

// CheckReferences reports, of the claims that are not retracted, each link to a
// claim that the graph does not have, retracted ones counting as there. It is
// what [Store.Check] leaves out: a store may hold such a link, since the other
// claim may come later, but a graph that is whole has none. The error tells only
// that checking itself failed.
func CheckReferences(ctx context.Context, snap Snapshot, report func(Fault)) error {
	const batch = 1000
	var from, to []ID
	flush := func() error {
		claims, err := snap.Claims(ctx, to)
		if err != nil {
			return err
		}
		for i, c := range claims {
			if c == nil {
				report(Fault{Code: FaultDanglingLink, Msg: fmt.Sprintf("claim %s links to %s, which is not in the graph", from[i], to[i])})
			}
		}
		from, to = from[:0], to[:0]
		return nil
	}
	err := snap.ScanClaims(ctx, &ClaimQuery{Selection: NewSelection()}, func(c *Claim) error {
		for _, l := range c.Links {
			from, to = append(from, c.ID), append(to, l.Claim)
		}
		if len(to) < batch {
			return nil
		}
		return flush()
	})
	if err != nil {
		return err
	}
	return flush()
}
