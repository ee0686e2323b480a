package embedded

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"entente/graph"
)

// Undo implements [graph.Store]. It is a load whose additions and removals
// follow from the acts of the run, of which it reads those of all runs.
func (s *Store) Undo(ctx context.Context, id string, at time.Time) (counts graph.Counts, err error) {
	l, err := s.beginLoad(ctx, graph.LoaderOptions{DryRun: true}) // so far
	if err != nil {
		return counts, err
	}
	defer func() { err = errors.Join(err, l.Abort()) }()
	var run storedRun
	found, err := get(l.base, append([]byte{spaceRun}, id...), func(v []byte) error { return json.Unmarshal(v, &run) })
	switch {
	case err != nil:
		return counts, fmt.Errorf("run %s: %w", id, err)
	case !found:
		return counts, fmt.Errorf("%w: %s", graph.ErrNoRun, id)
	case !run.UndoneAt.IsZero():
		return counts, &graph.InputError{Code: graph.CodeRunUndone, Msg: fmt.Sprintf("run %s was undone at %s", id, run.UndoneAt.Format(time.RFC3339))}
	case run.Number == 0:
		return counts, &graph.InputError{Code: graph.CodeRunNotRecorded, Msg: fmt.Sprintf("the store does not know what run %s did", id), Hint: "it is older than the records of what runs do"}
	}
	// It writes what follows alone.
	if err := errors.Join(s.forgetInterrupted(), l.acts.close()); err != nil {
		return counts, err
	}
	u := &undo{loader: l, run: run.Number}
	if u.replacements, err = replacementsAfter(l.base, run.Number); err != nil {
		return counts, err
	}
	l.rewrite = true
	l.steps = []func(context.Context) error{u.quads, u.claims, l.stageQuads, l.stageTriples, l.stageNames}
	if _, err := l.Stage(ctx); err != nil {
		return counts, err
	}
	l.counts.KnownEntities = 0 // nothing was given
	run.UndoneAt = time.UnixMicro(at.UnixMicro()).UTC()
	l.undone = true
	return l.Commit(ctx, &run.ImportRun)
}

// undo takes a run back.
type undo struct {
	*loader
	run          uint32
	replacements []storedRun // after the run
}

// find returns the place of the run's act among those on an item, or -1.
func (u *undo) find(acts []*act) int {
	for i, a := range acts {
		if a.run == u.run {
			return i
		}
	}
	return -1
}

// after returns the acts on an item after the i-th, and between them idle ones
// of a kind, of the runs that replaced a dataset and have no act on the item.
func (u *undo) after(acts []*act, i int, kind actKind) []*act {
	later := acts[i+1:]
	if len(u.replacements) == 0 {
		return later
	}
	all := make([]*act, 0, len(later)+len(u.replacements))
	for _, r := range u.replacements {
		for len(later) > 0 && later[0].run < r.Number {
			all, later = append(all, later[0]), later[1:]
		}
		if len(later) == 0 || later[0].run != r.Number {
			all = append(all, &act{run: r.Number, kind: kind, at: r.ReplacedAt, idle: true})
		}
	}
	return append(all, later...)
}

// replaced returns the dataset that a run replaced, "" for none.
func (u *undo) replaced(run uint32) string {
	for i := range u.replacements {
		if u.replacements[i].Number == run {
			return u.replacements[i].Replaced
		}
	}
	return ""
}

// quads makes the bare quads what they were without the run.
func (u *undo) quads(ctx context.Context) error {
	check := every(ctx, 1024)
	d := u.store.derive
	return scanActs(u.base, spaceQuadAct, func(item []byte, acts []*act) error {
		if err := check(); err != nil {
			return err
		}
		i := u.find(acts)
		if i < 0 {
			return nil
		}
		mine := acts[i]
		there := mine.kind != actNew // before the run
		if err := u.acts.drop(spaceQuadAct, item, mine); err != nil {
			return err
		}
		for _, a := range u.after(acts, i, actDropped) {
			if a.idle {
				gone, err := u.dropsQuad(a, item, mine, there)
				if gone || err != nil {
					return err
				}
				continue
			}
			if a.kind == actDropped {
				if there {
					return nil
				}
				if err := u.acts.drop(spaceQuadAct, item, a); err != nil { // there was nothing to drop
					return err
				}
				continue
			}
			if a.kind = actNew; there {
				a.kind = actKnown
			}
			return u.acts.put(spaceQuadAct, item, a)
		}
		last := acts[len(acts)-1] // as the quad is now
		switch {
		case there && !last.kind.gives():
			q, err := decodeQuad(append([]byte{spaceSPOG}, item...), last.value)
			if err != nil {
				return err
			}
			u.relQuads = u.relQuads || d.relation(q) != ""
			return u.loader.quads.add(opSet, item, last.value)
		case !there && last.kind.gives():
			value, closer, err := u.base.Get(append([]byte{spaceSPOG}, item...))
			if err != nil {
				return fmt.Errorf("quad %q: %w", item, err)
			}
			return errors.Join(u.loader.quads.add(opDelete, item, value), closer.Close())
		}
		return nil
	})
}

// dropsQuad reports whether an idle act drops a quad that is there again, and
// writes it then. Mine is the act that is taken back.
func (u *undo) dropsQuad(a *act, item []byte, mine *act, there bool) (bool, error) {
	if !there || mine.kind != actDropped {
		return false, nil
	}
	q, err := decodeQuad(append([]byte{spaceSPOG}, item...), mine.value)
	if err != nil || q.Label != u.store.opts.Namespace.Graph(u.replaced(a.run)) {
		return false, err
	}
	a.value = mine.value
	return true, u.acts.put(spaceQuadAct, item, a)
}

// claims makes the claims' nodes what they were without the run.
func (u *undo) claims(ctx context.Context) error {
	check := every(ctx, 1024)
	known, err := u.stored(spaceClaim)
	if err != nil {
		return err
	}
	defer known.close()
	return scanActs(u.base, spaceClaimAct, func(key []byte, acts []*act) error {
		if err := check(); err != nil {
			return err
		}
		i := u.find(acts)
		if i < 0 {
			return nil
		}
		state, free, err := u.without(key, acts, i)
		if err != nil || !free {
			return err
		}
		row, err := known.find(key)
		if err != nil {
			return err
		}
		if row != nil && rowIsImplied(row) {
			row = nil
		}
		return u.setNode(claimID(key), row, state)
	})
}

// without takes the i-th of the acts on a claim's node away. It returns what
// the node then is; free is false where that is what it is already, since a
// later act has made it that.
func (u *undo) without(key []byte, acts []*act, i int) (state nodeState, free bool, err error) {
	id := claimID(key)
	drop := func(a *act) { err = errors.Join(err, u.acts.drop(spaceClaimAct, key, a)) }
	put := func(a *act, kind actKind) {
		a.kind, a.before = kind, state
		err = errors.Join(err, u.acts.put(spaceClaimAct, key, a))
	}
	given := func() actKind { // the kind of an act that gives the claim first
		if state.lines != nil {
			return actJoined
		}
		return actNew
	}
	state = acts[i].before
	if acts[i].kind == actKnown || acts[i].kind == actKept {
		drop(acts[i]) // the claim was there before and after
		return state, false, err
	}
	drop(acts[i])
	var void []byte // the row before retractions that there is no claim for
	for _, a := range u.after(acts, i, actRetracted) {
		switch a.kind {
		case actNew, actJoined:
			put(a, given())
			return state, false, err
		case actKept, actChanged:
			kind := given()
			if state.row != nil {
				kind = actChanged
			}
			put(a, kind)
			return state, false, err
		case actKnown:
			if state.row != nil {
				continue
			}
			put(a, given())
			if void == nil {
				return state, false, err
			}
			state = nodeState{row: void}
		case actRetracted:
			if a.idle && state.row != nil && rowDataset(state.row) != u.replaced(a.run) {
				continue
			}
			if state.row == nil || rowIsRetracted(state.row) {
				if void == nil {
					void = a.before.row
				}
				if drops, derr := u.dropsWaiting(a, state); drops || derr != nil {
					put(a, actDropped)
					state, err = nodeState{}, errors.Join(err, derr)
				} else if !a.idle {
					drop(a)
				}
				continue
			}
			put(a, actRetracted)
			var rerr error
			state.row, rerr = retractedRow(id, state.row, a.at)
			err = errors.Join(err, rerr)
		case actDropped:
			// Only quads of a batch wait, and a batch makes a node nobody's.
			return state, false, fmt.Errorf("claim %s: quads that came after run %d were dropped: %w", id, acts[i].run, errRow)
		}
	}
	return state, true, err
}

// dropsWaiting reports whether a run that replaced a dataset would have dropped
// the quads that wait in a state.
func (u *undo) dropsWaiting(a *act, state nodeState) (bool, error) {
	dataset := u.replaced(a.run)
	if len(state.lines) == 0 || dataset == "" {
		return false, nil
	}
	ts, err := state.quads()
	return err == nil && labelled(ts, u.store.opts.Namespace.Graph(dataset)), err
}

// setNode makes a claim's node what state says. Row is that of the claim there, if any.
func (u *undo) setNode(id graph.ID, row []byte, state nodeState) error {
	if bytes.Equal(row, state.row) && state.lines == nil {
		return nil
	}
	var is *graph.Claim
	var err error
	if row != nil {
		if is, err = newClaim(id, row); err != nil {
			return err
		}
	}
	if state.row != nil {
		now, err := newClaim(id, state.row)
		if err != nil {
			return err
		}
		if is == nil {
			return fmt.Errorf("claim %s: %w", id, errRow)
		}
		return u.changeClaim(is, now)
	}
	if is != nil {
		if err := u.loseClaim(is, row); err != nil {
			return err
		}
	}
	ts, err := state.quads()
	if err != nil {
		return err
	}
	u.counts.NewQuads += int64(len(ts))
	return u.putBare(ts, true)
}

// loseClaim removes a claim.
func (u *undo) loseClaim(is *graph.Claim, row []byte) error {
	u.counts.RemovedClaims++
	key := appendClaimKey(nil, is.ID)
	if u.relQuads || u.storeRelQuads > 0 {
		if err := u.triples.add(opSet, tripleKey(tripleOf(is), ofLostClaim, key), row); err != nil {
			return err
		}
	}
	if !is.Subject.IsClaim() {
		text, _ := termText(u.store.opts.Namespace.Term(is.Subject))
		if err := u.touched.add(opDelete, append([]byte(text), ' '), []byte(is.Subject)); err != nil {
			return err
		}
	}
	return u.em.claim(is, false)
}
