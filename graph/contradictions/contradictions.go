// Package contradictions finds claims that cannot both be true:
//
//	page, err := contradictions.Find(ctx, snap, contradictions.Query{First: 20})
//
// [OfEntities] and [OfClaims] find those of many entities and claims at once.
// None compares claims pair by pair. What begins a contradiction, denials and
// links, is read from an index of these ([graph.Snapshot.ScanDisputes]), and
// what each contradicts from the list of its subject's claims of its relation.
// Relations that hold one object at a time are read by relation and grouped by
// subject.
package contradictions

import (
	"context"
	"fmt"
	"slices"
	"time"

	"entente/graph"
)

// A Rule says why two claims contradict each other.
type Rule uint8

// The rules. By all of them, neither claim is retracted at the moment that the
// query asks about. By all but the first, neither is deprecated, and their
// dates may overlap: a bound that a date leaves unknown excludes nothing, nor
// does the absence of a date.
const (
	// Linked: one of the claims links to the other as one that it contradicts.
	Linked Rule = iota
	// AffirmedDenied: both have one subject and object, either way round where
	// the relation is symmetric; one denies ([graph.Claim.Denies]) what the other
	// affirms of that relation, or of one below it. They speak of one modality,
	// actual and ongoing being one.
	AffirmedDenied
	// Functional: both affirm, as actual or ongoing, different objects of one
	// subject under a relation that has one object at a time. An undated claim
	// of a relation that is expected to carry dates contradicts nothing.
	Functional
	ruleCount
)

// Relations says what the ontology knows of relations that contradictions
// depend on. Subrelations are as their parents.
type Relations struct {
	// Symmetric lists the relations that hold either way round.
	Symmetric []string
	// Functional has the relations of which a subject has one object at a time,
	// and whether their claims are expected to carry dates.
	Functional map[string]bool
}

// A Query says which contradictions are wanted.
type Query struct {
	// Where, if not nil, must let one of the two claims through.
	Where *graph.ClaimFilter
	Rules []Rule // nil for all
	// KnownAt, unless zero, asks about the claims that the graph held then.
	KnownAt   time.Time
	Relations Relations
	First     int    // not negative
	After     string // cursor of a Page
	// MaxRows, unless 0, bounds the claims that are read and the pairs that are
	// found; past it the call fails with graph.ErrTooManyRows.
	MaxRows int
}

// A Contradiction is two claims that cannot both be true. Where a rule has
// found them, those after it are not tried.
type Contradiction struct {
	// Claims are the one that says so and the one that it links to; the one
	// that affirms and the one that denies; or the newer and the older.
	Claims [2]*graph.Claim
	Rule   Rule
	// Strength and Note are those of the link, by Linked.
	Strength, Note string
	// Earliest and Latest bound when both may hold: [Earliest, Latest), each
	// NoInstant where open. By Linked the dates need not overlap; then both
	// are NoInstant.
	Earliest, Latest graph.Instant
}

// A Page is a page of contradictions, those with the newest first claims first,
// and of one date by the ids of their claims.
type Page struct {
	Contradictions []Contradiction
	Cursors        []string // one for each; they survive writes
	HasNext        bool
	Total          int64 // on all pages
}

// Explain says in words why the two claims contradict each other.
func (c *Contradiction) Explain() string {
	a, b := c.Claims[0], c.Claims[1]
	switch c.Rule {
	case Linked:
		s := fmt.Sprintf("%s says that it contradicts %s", a.ID, b.ID)
		if c.Strength != "" {
			s += " (" + c.Strength + ")"
		}
		if c.Note != "" {
			s += ": " + c.Note
		}
		return s
	case AffirmedDenied:
		s := fmt.Sprintf("%s affirms and %s denies that %s %s %s", a.ID, b.ID, b.Subject, b.Relation, objectText(b))
		if a.Relation != b.Relation {
			s += ", of which " + a.Relation + " is a kind"
		}
		return s + c.when()
	}
	return fmt.Sprintf("%s has one %s at a time, but %s says %s and %s says %s", a.Subject, a.Relation, a.ID, objectText(a), b.ID, objectText(b)) + c.when()
}

// when says when both may hold.
func (c *Contradiction) when() string {
	a, b := c.Claims[0].Date, c.Claims[1].Date
	switch {
	case a.IsZero() && b.IsZero():
		return ", both at no stated time"
	case a.IsZero():
		return ", the one at no stated time and the other at " + b.EDTF
	case b.IsZero():
		return ", the one at " + a.EDTF + " and the other at no stated time"
	case a.EDTF == b.EDTF:
		return ", both at " + a.EDTF
	}
	return ", at dates that overlap: " + a.EDTF + " and " + b.EDTF
}

func objectText(c *graph.Claim) string {
	if c.Object != "" {
		return string(c.Object)
	}
	return fmt.Sprintf("%q", graph.TermOf(c.Value).Text)
}

// Find returns a page of the graph's contradictions.
//
// Errors are graph.ErrCursor, a [*graph.InputError] for a rule that is none,
// graph.ErrTooManyRows, ctx.Err() and those of the snapshot.
func Find(ctx context.Context, snap graph.Snapshot, q Query) (Page, error) {
	f, err := newFinder(ctx, snap, &q, 1)
	if err != nil {
		return Page{}, err
	}
	f.slots = func(*Contradiction) []int { return one }
	pages, err := f.find(func() error {
		if err := f.linked(func(*graph.Claim, graph.ID) bool { return true }); err != nil {
			return err
		}
		if err := f.denied(f.denials()); err != nil {
			return err
		}
		return f.functionalOfAll()
	})
	if err != nil {
		return Page{}, err
	}
	return pages[0], nil
}

var one = []int{0}

// OfEntities returns a page of each entity's contradictions: those of which one
// claim is about it, as subject or object. It takes a few calls of the store,
// whatever the number of entities.
func OfEntities(ctx context.Context, snap graph.Snapshot, entities []graph.ID, q Query) ([]Page, error) {
	f, err := newFinder(ctx, snap, &q, len(entities))
	if err != nil {
		return nil, err
	}
	places := map[graph.ID][]int{}
	for i, id := range entities {
		places[id] = append(places[id], i)
	}
	f.slots = func(c *Contradiction) []int {
		var ids [4]graph.ID
		list := ids[:0]
		var slots []int
		for _, claim := range c.Claims {
			for _, id := range []graph.ID{claim.Subject, claim.Object} {
				if id != "" && !slices.Contains(list, id) {
					list = append(list, id)
					slots = append(slots, places[id]...)
				}
			}
		}
		return slots
	}
	about := func(c *graph.Claim) bool {
		return places[c.Subject] != nil || c.Object != "" && places[c.Object] != nil
	}
	return f.find(func() error {
		if err := f.linked(func(*graph.Claim, graph.ID) bool { return true }); err != nil {
			return err
		}
		var denials []*graph.Claim
		for _, d := range f.denials() {
			if about(d) {
				denials = append(denials, d)
			}
		}
		if err := f.denied(denials); err != nil {
			return err
		}
		return f.functionalOf(entities)
	})
}

// OfClaims returns a page of each claim's contradictions. It takes a few calls
// of the store, whatever the number of claims.
func OfClaims(ctx context.Context, snap graph.Snapshot, claims []*graph.Claim, q Query) ([]Page, error) {
	f, err := newFinder(ctx, snap, &q, len(claims))
	if err != nil {
		return nil, err
	}
	places := map[graph.ID][]int{}
	for i, c := range claims {
		places[c.ID] = append(places[c.ID], i)
	}
	f.slots = func(c *Contradiction) []int {
		return slices.Concat(places[c.Claims[0].ID], places[c.Claims[1].ID])
	}
	return f.find(func() error {
		err := f.linked(func(from *graph.Claim, to graph.ID) bool { return places[from.ID] != nil || places[to] != nil })
		if err != nil {
			return err
		}
		var ours, others []*graph.Claim
		for _, d := range f.denials() {
			if places[d.ID] != nil {
				ours = append(ours, d)
			} else {
				others = append(others, d)
			}
		}
		if err := f.denied(ours); err != nil {
			return err
		}
		if err := f.affirmed(claims, others); err != nil {
			return err
		}
		return f.functionalWith(claims)
	})
}
