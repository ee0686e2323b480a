package ingest

import (
	"context"
	"fmt"
	"slices"

	"entente/graph"
)

// A pendingLink is a link as a record gives it, while its claims are not known.
type pendingLink struct {
	from   claimKey // of a link's own source
	to     claimKey
	link   graph.Link // without the other claim
	toAt   linkPlace
	fromAt linkPlace
}

// A linkPlace is where a record names a claim, and the record.
type linkPlace struct {
	File         string
	Line, Column int
	record       rejected
}

func (p linkPlace) error(code, msg, hint string) *graph.InputError {
	return &graph.InputError{File: p.File, Line: p.Line, Column: p.Column, Code: code, Msg: msg, Hint: hint}
}

// A claimKey names a claim of the import.
type claimKey struct {
	claim *claim
	key   string
}

// eval makes the link of a row. Its key is empty where the row has none.
func (l *inlineLink) eval(r *row) (p pendingLink, err error) {
	key, at, err := l.to.key.first(r)
	if err != nil || key == "" {
		return p, err
	}
	p.to, p.toAt = claimKey{l.to.claim, key}, r.linkPlace(at.slot)
	kind, way, err := l.kind.first(r)
	if err != nil {
		return p, err
	}
	if p.link.Kind, err = graph.ParseLinkKind(kind); err != nil {
		return p, way.fail("unknown-word", fmt.Sprintf("%q is no kind of link", kind), didYouMean(kind, graph.LinkKindWords))
	}
	if p.link.Strength, _, err = l.strength.first(r); err != nil {
		return p, err
	}
	p.link.Note, _, err = l.note.first(r)
	return p, err
}

func (r *row) linkPlace(slot int) linkPlace {
	at := r.place()
	line, column := at.at(slot)
	p := linkPlace{File: r.file.name, Line: line, Column: column, record: at.rejected()}
	p.record.part = true // the rest of a claim's record stands
	if !r.keepText {
		p.record.text = ""
	}
	return p
}

// loadLinks reads what links say, by the claims that they are from.
func (r *run) loadLinks(ctx context.Context) error {
	if r.held.keys == nil {
		r.held = newHeldClaims()
	}
	sources, rules := rulesBySource(r.mapping.links, func(l *link) *source { return l.source })
	still := func(fn func() error) error { return fn() } // there is no other goroutine
	for i, s := range sources {
		row := r.newRow()
		refuse := func(bad *readError) error {
			r.count(s, 1)
			return r.reject(bad.err, bad.rejected)
		}
		err := r.records(ctx, s, row, func() error {
			r.count(s, 1)
			for _, l := range rules[s] {
				if err := r.addLink(l, row); err != nil {
					return r.rejectAt(row.place(), err)
				}
			}
			return nil
		}, refuse, &pauses{position{Step: stepLinks, Part: i}, still})
		if err != nil {
			return err
		}
		r.counted[s] = true
	}
	return nil
}

func (r *run) addLink(l *link, row *row) error {
	if l.when != nil {
		if ok, err := l.when(row); err != nil || !ok {
			return err
		}
	}
	inline := inlineLink{l.to, l.kind, l.strength, l.note}
	p, err := inline.eval(row)
	if err != nil {
		return err
	}
	key, from, err := l.from.key.first(row)
	switch {
	case err != nil:
		return err
	case key == "":
		return from.fail("value-missing", "the key of the claim that the link is from is empty", "")
	case p.to.key == "":
		return l.to.key.anyWay().fail("value-missing", "the key of the claim that the link is to is empty", "")
	}
	p.from, p.fromAt = claimKey{l.from.claim, key}, row.linkPlace(from.slot)
	r.held.from[p.from] = append(r.held.from[p.from], p)
	r.made["links."+l.name]++
	return nil
}

// heldClaims are claims that wait, until all others are known, for the ids of
// those that they are linked to.
type heldClaims struct {
	keys map[claimKey]graph.ID      // of claims that links may name
	from map[claimKey][]pendingLink // of the links' own sources
	// refused are claims whose records were: what is linked to them has no
	// other fault.
	refused map[claimKey]bool
	list    []heldClaim
}

func newHeldClaims() heldClaims {
	return heldClaims{keys: map[claimKey]graph.ID{}, from: map[claimKey][]pendingLink{}, refused: map[claimKey]bool{}}
}

type heldClaim struct {
	claim *graph.Claim
	links []pendingLink
}

// resolve gives each held claim its links, and calls add with it or reject
// with what is wrong with one of them.
func (h *heldClaims) resolve(add func(*graph.Claim) error, reject func(*graph.InputError, rejected) error) error {
	for _, held := range h.list {
		for _, p := range held.links {
			to, ok := h.keys[p.to]
			if !ok && h.refused[p.to] {
				continue
			}
			if !ok {
				if err := reject(p.toAt.error("missing-reference", fmt.Sprintf("there is no claim %s of key %q", p.to.claim.name, p.to.key), ""), p.toAt.record); err != nil {
					return err
				}
				continue
			}
			p.link.Claim = to
			same := func(l graph.Link) bool { return l.Kind == p.link.Kind && l.Claim == to }
			if i := slices.IndexFunc(held.claim.Links, same); i >= 0 {
				if held.claim.Links[i] != p.link {
					if err := reject(p.toAt.error("duplicate-link", fmt.Sprintf("the claim %s that of key %q already, with another strength or note", p.link.Kind, p.to.key), ""), p.toAt.record); err != nil {
						return err
					}
				}
				continue
			}
			held.claim.Links = append(held.claim.Links, p.link)
		}
		held.claim.Normalize()
		if err := add(held.claim); err != nil {
			return err
		}
	}
	return nil
}

// loadHeld gives the claims that waited for others their links.
func (r *run) loadHeld(ctx context.Context) error {
	type loss struct {
		err    *graph.InputError
		record rejected
	}
	var lost []loss
	for from, links := range r.held.from {
		for _, p := range links {
			if !r.held.refused[from] {
				err := p.fromAt.error("missing-reference", fmt.Sprintf("there is no claim %s of key %q", from.claim.name, from.key), "")
				lost = append(lost, loss{err, p.fromAt.record})
			}
		}
	}
	slices.SortStableFunc(lost, func(a, b loss) int { return comparePlaces(a.err, b.err) })
	for _, l := range lost {
		if err := r.reject(l.err, l.record); err != nil {
			return err
		}
	}
	err := r.held.resolve(
		func(c *graph.Claim) error { return r.loader.AddClaim(c) },
		r.reject,
	)
	r.held = newHeldClaims()
	return err
}
