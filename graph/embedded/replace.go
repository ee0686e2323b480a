package embedded

import (
	"bytes"
	"context"
	"errors"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// checkReplace finds what is wrong with how a load is to replace a dataset.
func checkReplace(opts *graph.LoaderOptions) error {
	if opts.Replace == "" {
		return nil
	}
	opts.At = time.UnixMicro(opts.At.UnixMicro()).UTC()
	if opts.Run == "" || opts.At.IsZero() || opts.At.Year() < 0 || opts.At.Year() > 9999 {
		return errors.New("to replace a dataset takes a run and a time to retract at")
	}
	return nil
}

// stageReplace adds, behind all that was given, a deletion of each of the
// dataset's claims and quads. Where the item was given, that comes first, and
// the deletion is passed over like any other repetition.
func (l *loader) stageReplace(ctx context.Context) error {
	if l.opts.Replace == "" || l.empty {
		return nil
	}
	check := every(ctx, 1024)
	err := scan(l.base, []byte{spaceClaim}, func(k, row []byte) (bool, error) {
		if err := check(); err != nil {
			return false, err
		}
		if rowIsImplied(row) || rowIsRetracted(row) || rowDataset(row) != l.opts.Replace {
			return true, nil
		}
		return true, l.claims.add(opDelete, k[1:], nil)
	})
	if err != nil {
		return err
	}
	ns := l.store.opts.Namespace
	label := ns.Graph(l.opts.Replace)
	space := []byte{spaceSPOG} // quads without a label are only there
	if label != nil {
		text, _ := termText(label)
		space = quadKey(spaceGSPO, text)
	}
	var node graph.ID
	return scan(l.base, space, func(k, v []byte) (bool, error) {
		if err := check(); err != nil {
			return false, err
		}
		q, err := decodeQuad(k, v)
		if err != nil || q.Label != label {
			return err == nil, err
		}
		id, ok := ns.ClaimOf(q.Subject)
		if !ok {
			t := textOf(q)
			return true, l.quads.add(opDelete, t.key(spaceSPOG)[1:], t.value())
		}
		if id == node {
			return true, nil
		}
		node = id
		all, err := bareQuads(l.base, q.Subject)
		if err != nil || !labelled(all, label) {
			return err == nil, err
		}
		return true, l.claims.add(opDelete, appendClaimKey(nil, id), nil)
	})
}

// stageAbsent takes away a claim of the replaced dataset that was not given:
// it is retracted, or the quads that waited for it go. Old is its row, if any.
func (l *loader) stageAbsent(key, old []byte) error {
	id := claimID(key)
	if old != nil && !rowIsImplied(old) {
		was, err := newClaim(id, old)
		if err != nil {
			return err
		}
		before := bytes.Clone(old)
		was.RetractedAt = l.opts.At
		l.counts.RetractedClaims++
		return errors.Join(l.em.retract(was), l.acts.add(spaceClaimAct, key, &act{kind: actRetracted, at: l.opts.At, before: nodeState{row: before}}))
	}
	bare, err := bareQuads(l.base, l.store.opts.Namespace.Term(id))
	if err != nil {
		return err
	}
	l.counts.RemovedQuads += int64(len(bare))
	if err := l.putBare(bare, false); err != nil {
		return err
	}
	return l.acts.add(spaceClaimAct, key, &act{kind: actDropped, before: waiting(bare)})
}

// putBare adds or removes quads that wait for a claim.
func (l *loader) putBare(ts []quadText, on bool) error {
	for i := range ts {
		if err := l.em.quad(l.store.derive, &ts[i], on); err != nil {
			return err
		}
	}
	return nil
}

// stageKnown is given a claim that the store has, as it was given and as its
// row is there.
func (l *loader) stageKnown(key []byte, cl *graph.Claim, old []byte) error {
	l.counts.KnownClaims++
	if cl.Dataset != l.opts.Replace {
		return errors.Join(l.touchKnown(cl.Subject), l.acts.add(spaceClaimAct, key, &act{kind: actKnown}))
	}
	was, err := newClaim(cl.ID, old)
	if err != nil {
		return err
	}
	cl.RecordedAt = was.RecordedAt
	before := bytes.Clone(old)
	if bytes.Equal(appendRow(nil, cl), before) {
		return errors.Join(l.touchKnown(cl.Subject), l.acts.add(spaceClaimAct, key, &act{kind: actKept}))
	}
	return errors.Join(l.touchKnown(cl.Subject), l.changeClaim(was, cl), l.acts.add(spaceClaimAct, key, &act{kind: actChanged, before: nodeState{row: before}}))
}

// changeClaim gives a stored claim other fields.
func (l *loader) changeClaim(was, now *graph.Claim) error {
	switch {
	case was.RetractedAt.IsZero() == now.RetractedAt.IsZero():
		l.counts.ChangedClaims++
	case now.RetractedAt.IsZero():
		l.counts.RevivedClaims++
	default:
		l.counts.RetractedClaims++
	}
	return errors.Join(l.em.claim(was, false), l.em.claim(now, true))
}

// stageGone removes a bare quad.
func (l *loader) stageGone(a *about, e entry, q quad.Quad, t *quadText) error {
	d := l.store.derive
	l.counts.RemovedQuads++
	a.gone = append(a.gone, string(e.key))
	if name := d.relation(q); name != "" {
		if err := l.triples.add(opSet, tripleKey(d.tripleOf(q, name), ofLostQuad, e.key), e.value); err != nil {
			return err
		}
	}
	if err := l.em.quad(d, t, false); err != nil {
		return err
	}
	return l.acts.add(spaceQuadAct, e.key, &act{kind: actDropped, value: e.value})
}

// rowIsRetracted reads the flags of a row alone.
func rowIsRetracted(row []byte) bool {
	f := fields{s: string(row[:min(len(row), 10)])}
	return f.uvarint()&rowRetractedAt != 0
}

// rowDataset reads a row as far as its claim's dataset.
func rowDataset(row []byte) string {
	f := fields{s: string(row)}
	flags := f.uvarint()
	f.text()
	f.text()
	f.text()
	if flags&(rowLang|rowTyped) != 0 {
		f.text()
	}
	return f.text()
}
