package embedded

import (
	"bytes"
	"context"
	"slices"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// filePlace is where a record stands.
type filePlace struct {
	file string
	line int
}

// nodeQuads are the quads of one claim's node as they came.
type nodeQuads struct {
	id    graph.ID
	quads []quad.Quad
	file  string // where the first of them stands
	line  int
}

// stageNodes puts claims together whose quads were added one by one.
func (l *loader) stageNodes(ctx context.Context) error {
	check := every(ctx, 256)
	var n nodeQuads
	finish := func() error {
		if len(n.quads) == 0 {
			return nil
		}
		if err := check(); err != nil {
			return err
		}
		err := l.stageNode(&n)
		n.quads = n.quads[:0]
		return err
	}
	key := []byte{spaceSPOG}
	err := l.nodes.sorted(func(e entry) error {
		if id := claimID(e.key); id != n.id {
			if err := finish(); err != nil {
				return err
			}
			n.id = id
		}
		file, line, rest := l.places.cut(e.value)
		f := fields{s: string(rest)}
		key = append(key[:1], f.text()...)
		q, err := decodeQuad(key, rest[f.pos:])
		if err != nil {
			return err
		}
		if len(n.quads) == 0 {
			n.file, n.line = file, line
		}
		n.quads = append(n.quads, q)
		return nil
	})
	if err != nil {
		return err
	}
	return finish()
}

// stageNode adds the claim that quads make: by themselves, or with what the
// store has of their node.
func (l *loader) stageNode(n *nodeQuads) error {
	ns := l.store.opts.Namespace
	if l.pending {
		if bare, err := bareQuads(l.base, ns.Term(n.id)); err != nil {
			return err
		} else if len(bare) > 0 {
			l.waiting[n.id] = filePlace{n.file, n.line}
		}
	}
	cl, err := ns.ClaimFromQuads(n.quads)
	if err != nil && !l.empty {
		there, rerr := l.nodeInStore(n.id)
		if rerr != nil {
			return rerr
		}
		if whole, werr := ns.ClaimFromQuads(append(there, n.quads...)); werr == nil {
			cl, err = whole, nil
		}
	}
	if err == nil && l.opts.CheckClaim != nil {
		var subject, object string
		if subject, err = l.TypeOf(cl.Subject); err != nil {
			return err
		}
		if object, err = l.TypeOf(cl.Object); err != nil {
			return err
		}
		err = l.opts.CheckClaim(cl, subject, object)
	}
	if err != nil {
		return l.reject(err, n.file, n.line, n.quads)
	}
	return l.addClaim(cl, n.file, n.line)
}

// nodeInStore returns the quads that the store has of a claim's node.
func (l *loader) nodeInStore(id graph.ID) ([]quad.Quad, error) {
	ns := l.store.opts.Namespace
	cl, err := readClaim(l.base, id)
	if err != nil {
		return nil, err
	}
	if cl != nil && !cl.Implied {
		return ns.ClaimQuads(cl), nil
	}
	if !l.pending {
		return nil, nil
	}
	bare, err := bareQuads(l.base, ns.Term(id))
	return quadsOf(bare), err
}

func (l *loader) reject(err error, file string, line int, quads []quad.Quad) error {
	at := placed(err, "bad-claim", file, line)
	l.counts.Rejected++
	if l.opts.Reject == nil {
		return at
	}
	return l.opts.Reject(at, quads)
}

// stageClaims sends the claims that are new to the index.
func (l *loader) stageClaims(ctx context.Context) error {
	known, err := l.stored(spaceClaim)
	if err != nil {
		return err
	}
	defer known.close()
	check := every(ctx, 1024)
	var last []byte
	var cl graph.Claim
	return l.claims.sorted(func(e entry) error {
		if err := check(); err != nil {
			return err
		}
		if bytes.Equal(last, e.key) {
			return nil // the first stays
		}
		last = append(last[:0], e.key...)
		old, err := known.find(e.key)
		if err != nil {
			return err
		}
		if e.op == opDelete {
			return l.stageAbsent(e.key, old)
		}
		id := claimID(e.key)
		file, line, row := l.places.cut(e.value)
		if err := decodeRow(&cl, id, row); err != nil {
			return err
		}
		if old != nil && !rowIsImplied(old) {
			return l.stageKnown(e.key, &cl, old)
		}
		did := act{kind: actNew}
		if l.pending && !l.rebuild {
			joined, ok, err := l.joinPending(&cl, file, line)
			if err != nil || !ok {
				return err
			}
			if len(joined) > 0 {
				did.kind, did.before = actJoined, waiting(joined)
			}
		}
		if old != nil { // an implied claim of the same content gives way
			implied, err := newClaim(id, old)
			if err != nil {
				return err
			}
			if err := l.em.claim(implied, false); err != nil {
				return err
			}
		}
		l.counts.NewClaims++
		switch {
		case l.rewrite && (l.relQuads || l.storeRelQuads > 0):
			if err := l.triples.add(opSet, tripleKey(tripleOf(&cl), ofClaim, e.key), row); err != nil {
				return err
			}
		case l.relQuads:
			if err := l.triples.add(opSet, tripleKey(tripleOf(&cl), ofClaim, nil), nil); err != nil {
				return err
			}
		}
		if l.storeRelQuads > 0 && !l.rewrite {
			if err := l.suppress(&cl); err != nil {
				return err
			}
		}
		if err := l.touch(cl.Subject); err != nil {
			return err
		}
		if err := l.acts.add(spaceClaimAct, e.key, &did); err != nil {
			return err
		}
		return l.em.claim(&cl, true)
	})
}

// plain reports whether claims and quads only come, and no claim is implied:
// then rows and quads come in order, and entities' lists are whole before quads
// are looked at.
func (l *loader) plain() bool { return !l.rewrite && !l.relQuads && l.storeRelQuads == 0 }

// stageLists begins to write the lists of claims, where they are whole.
func (l *loader) stageLists(ctx context.Context) error {
	if l.plain() && l.writes {
		l.index.begin(ctx, l.store, l.dir)
	}
	return nil
}

// joinPending makes quads that wait in the store for this claim part of it, and
// returns them; ok is false where they are at odds with it, and it is rejected.
func (l *loader) joinPending(cl *graph.Claim, file string, line int) (pending []quadText, ok bool, err error) {
	ns := l.store.opts.Namespace
	pending, err = bareQuads(l.base, ns.Term(cl.ID))
	if err != nil || len(pending) == 0 {
		return nil, err == nil, err
	}
	whole, err := ns.ClaimFromQuads(append(ns.ClaimQuads(cl), quadsOf(pending)...))
	if err != nil {
		if at, ok := l.waiting[cl.ID]; ok { // the claim may have come whole as well
			file, line = at.file, at.line
		}
		return nil, false, l.reject(err, file, line, nil)
	}
	*cl = *whole
	return pending, true, l.putBare(pending, false)
}

// suppress removes the implied claims of the store that a new claim says better.
func (l *loader) suppress(cl *graph.Claim) error {
	d := l.store.derive
	quads, err := d.quadsOf(l.base, tripleOf(cl))
	if err != nil {
		return err
	}
	var done []graph.ID // two quads may imply one claim
	for _, q := range quads {
		id := d.implied(q, cl.Relation).ID
		if slices.Contains(done, id) || id == cl.ID {
			continue
		}
		done = append(done, id)
		old, err := readClaim(l.base, id)
		if err != nil {
			return err
		}
		if old != nil && old.Implied {
			if l.suppressed[id] {
				continue
			}
			if l.suppressed == nil {
				l.suppressed = map[graph.ID]bool{}
			}
			l.suppressed[id] = true
			if err := l.em.claim(old, false); err != nil {
				return err
			}
		}
	}
	return nil
}

// touch notes a subject of claims. Those that came just before are not noted
// again.
func (l *loader) touch(id graph.ID) error {
	if l.recent[id] {
		return nil
	}
	return l.note(id, opSet)
}

// touchKnown notes a subject of claims that are known.
func (l *loader) touchKnown(id graph.ID) error {
	if _, noted := l.recent[id]; noted {
		return nil
	}
	return l.note(id, opAdd)
}

func (l *loader) note(id graph.ID, o op) error {
	if id.IsClaim() {
		return nil
	}
	if len(l.recent) >= 1<<16 {
		clear(l.recent)
	}
	l.recent[id] = o == opSet
	text, _ := termText(l.store.opts.Namespace.Term(id))
	return l.touched.add(o, append([]byte(text), ' '), []byte(id))
}

// stored reads entries of the store for keys that rise.
type stored struct {
	it  *pebble.Iterator // nil where the store is empty
	key []byte
}

func (l *loader) stored(space byte) (*stored, error) {
	s := &stored{key: []byte{space}}
	if l.empty {
		return s, nil
	}
	var err error
	s.it, err = l.base.NewIter(&pebble.IterOptions{LowerBound: []byte{space}, UpperBound: []byte{space + 1}})
	return s, err
}

// find returns the value of a key, valid until the next call, or nil.
func (s *stored) find(key []byte) ([]byte, error) {
	if s.it == nil {
		return nil, nil
	}
	s.key = append(s.key[:1], key...)
	if !s.it.SeekGE(s.key) || !bytes.Equal(s.it.Key(), s.key) {
		return nil, s.it.Error()
	}
	v, err := s.it.ValueAndErr()
	if v == nil && err == nil {
		v = []byte{}
	}
	return v, err
}

func (s *stored) close() {
	if s.it != nil {
		_ = s.it.Close() // its errors have been read
	}
}
