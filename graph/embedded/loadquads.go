package embedded

import (
	"bytes"
	"context"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// stageQuads sends the quads that are new to the index, and the records of all
// subjects that something new is said of.
func (l *loader) stageQuads(ctx context.Context) error {
	known, err := l.stored(spaceSPOG)
	if err != nil {
		return err
	}
	defer known.close()
	d := l.store.derive
	check := every(ctx, 1024)
	var at about
	var last []byte
	key := []byte{spaceSPOG}
	err = l.mergeSubjects(func(e entry, touched bool) error {
		if err := check(); err != nil {
			return err
		}
		if touched {
			if !bytes.Equal(e.key, at.text) {
				if err := l.stageEntity(&at); err != nil {
					return err
				}
				at.begin(e.key)
			}
			at.noted(e)
			return nil
		}
		if bytes.Equal(last, e.key) {
			return nil
		}
		last = append(last[:0], e.key...)
		if old, err := known.find(e.key); err != nil {
			return err
		} else if old != nil && e.op == opSet {
			l.counts.KnownQuads++
			if subject := e.key[:bytes.IndexByte(e.key, ' ')+1]; !bytes.Equal(subject, at.text) {
				if err := l.stageEntity(&at); err != nil {
					return err
				}
				at.begin(subject)
			}
			at.given = true
			return l.acts.add(spaceQuadAct, e.key, &act{kind: actKnown})
		}
		key = append(key[:1], e.key...)
		t, err := decodeQuadText(key, e.value)
		if err != nil {
			return err
		}
		q := t.quad
		if len(at.text) == 0 || !bytes.HasPrefix(e.key, at.text) {
			if err := l.stageEntity(&at); err != nil {
				return err
			}
			at.begin(append([]byte(t.s), ' '))
		}
		if at.id == "" {
			at.id = d.ns.ID(q.Subject)
		}
		if e.op == opDelete {
			return l.stageGone(&at, e, q, &t)
		}
		at.given, at.more = true, true
		if d.matters(q) {
			at.fresh = append(at.fresh, keyedQuad{string(e.key), q})
		}
		l.counts.NewQuads++
		if err := l.acts.add(spaceQuadAct, e.key, &act{kind: actNew}); err != nil {
			return err
		}
		if name := d.relation(q); name != "" {
			if err := l.triples.add(opSet, tripleKey(d.tripleOf(q, name), ofQuad, e.key), e.value); err != nil {
				return err
			}
		}
		return l.em.quad(d, &t, true)
	})
	if err != nil {
		return err
	}
	return l.stageEntity(&at)
}

// about is a subject about which something is given, or gone.
type about struct {
	text  []byte      // as it stands in keys, with its space
	id    graph.ID    // "" while all that is given is known
	fresh []keyedQuad // the new quads that its record is made of
	more  bool        // some quad or claim about it is new
	given bool        // some quad or claim about it was given
	gone  []string    // keys of the quads that are removed, in their order
	lost  int64       // claims that are removed
}

type keyedQuad struct {
	key  string
	quad quad.Quad
}

func (a *about) begin(text []byte) {
	*a = about{text: append(a.text[:0], text...), fresh: a.fresh[:0], gone: a.gone[:0]}
}

// noted is given what was noted of the subject of claims: see note.
func (a *about) noted(e entry) {
	switch e.op {
	case opSet:
		a.id, a.given, a.more = graph.ID(e.value), true, true
	case opAdd:
		a.given = true
	case opDelete:
		a.id = graph.ID(e.value)
		a.lost++
	}
}

// mergeSubjects calls fn for quads and touched subjects, in the order of
// subjects; a subject comes before its quads.
func (l *loader) mergeSubjects(fn func(e entry, touched bool) error) error {
	next, stop := pull(l.touched)
	defer stop()
	var at entry
	have, err := next(&at)
	if err != nil {
		return err
	}
	err = l.quads.sorted(func(e entry) error {
		for have && bytes.Compare(at.key, e.key) <= 0 {
			if err := fn(at, true); err != nil {
				return err
			}
			var err error
			if have, err = next(&at); err != nil {
				return err
			}
		}
		return fn(e, false)
	})
	for err == nil && have {
		if err = fn(at, true); err == nil {
			have, err = next(&at)
		}
	}
	return err
}

// stageEntity writes the record of a subject, where what is new or gone changes it.
func (l *loader) stageEntity(a *about) error {
	if len(a.text) == 0 || a.id.IsClaim() {
		return nil
	}
	if a.id == "" {
		l.counts.KnownEntities++
		return nil
	}
	d := l.store.derive
	quads := make([]quad.Quad, 0, len(a.fresh))
	if l.empty {
		for _, k := range a.fresh {
			quads = append(quads, k.quad)
		}
		l.counts.NewEntities++
		return l.em.entity(d, nil, d.entity(a.id, quads))
	}
	old, err := readEntity(l.base, a.id, graph.Whole)
	if err != nil {
		return err
	}
	exists := a.more
	if old != nil {
		if len(a.fresh)+len(a.gone) == 0 && a.lost == 0 {
			l.counts.KnownEntities++
			return nil
		}
		kept, err := l.keptQuads(a)
		if err != nil {
			return err
		}
		if exists = exists || kept; !exists {
			if exists, err = l.keepsClaims(a); err != nil {
				return err
			}
		}
		slices.SortFunc(a.fresh, func(a, b keyedQuad) int { return strings.Compare(a.key, b.key) })
	}
	for _, k := range a.fresh {
		quads = append(quads, k.quad)
	}
	var now *graph.Entity
	if exists {
		now = d.entity(a.id, quads)
	}
	switch {
	case old == nil:
		l.counts.NewEntities++
	case now == nil:
		l.counts.RemovedEntities++
	case bytes.Equal(appendRecord(nil, old), appendRecord(nil, now)):
		if a.given {
			l.counts.KnownEntities++
		}
		return nil
	default:
		l.counts.ChangedEntities++
	}
	return l.em.entity(d, old, now)
}

// keptQuads adds the quads of a subject's record that stay to the new ones. It
// returns whether any quad about it stays.
func (l *loader) keptQuads(a *about) (kept bool, err error) {
	gone := a.gone
	err = scan(l.base, append([]byte{spaceSPOG}, a.text...), func(k, v []byte) (bool, error) {
		if len(gone) > 0 && gone[0] == string(k[1:]) {
			gone = gone[1:]
			return true, nil
		}
		kept = true
		q, err := decodeQuad(k, v)
		if err == nil && l.store.derive.matters(q) {
			a.fresh = append(a.fresh, keyedQuad{string(k[1:]), q})
		}
		return true, err
	})
	return kept, err
}

// keepsClaims reports whether the store has more claims about a subject than
// are removed.
func (l *loader) keepsClaims(a *about) (bool, error) {
	n := int64(0)
	err := scan(l.base, endKey(a.id, sideOut), func(_, row []byte) (bool, error) {
		if !rowIsImplied(row) {
			n++
		}
		return n <= a.lost, nil
	})
	return n > a.lost, err
}

// What a triple's key is of. Claims come first.
const (
	ofClaim byte = '0'
	ofQuad  byte = '1'
	// Of what is removed:
	ofLostClaim byte = '2'
	ofLostQuad  byte = '3'
)

// tripleKey is what a claim shares with the quads that would imply it, and
// after that what it is of, and a quad's line.
func tripleKey(t triple, of byte, line []byte) []byte {
	b := append(append(append(append([]byte(nil), t.subject...), 0), t.relation...), 0)
	if t.object != "" {
		b = append(append(b, 'o'), t.object...)
	} else {
		text, _ := termText(t.value)
		b = append(append(b, 'v'), text...)
	}
	return append(append(b, 0, of), line...)
}

// tripleEnd returns where the part of a triple's key ends that a claim and its
// quads share: at the third zero byte.
func tripleEnd(key []byte) int {
	at := 0
	for range 3 {
		at += bytes.IndexByte(key[at:], 0) + 1
	}
	return at - 1
}

// stageTriples writes the implied claims of new quads, where no claim has
// their subject, relation and object.
func (l *loader) stageTriples(ctx context.Context) error {
	if l.rewrite {
		return l.reconcileTriples(ctx)
	}
	check := every(ctx, 1024)
	d := l.store.derive
	var group []byte
	stored := false
	var done []graph.ID // claims of the group that have been written
	find := tripleFinder{r: l.base}
	return l.triples.sorted(func(e entry) error {
		if err := check(); err != nil {
			return err
		}
		end := tripleEnd(e.key)
		if !bytes.Equal(group, e.key[:end]) {
			group = append(group[:0], e.key[:end]...)
			stored, done = false, done[:0]
		}
		if e.key[end+1] == ofClaim {
			stored = true
			return nil
		}
		if stored {
			return nil
		}
		q, err := decodeQuad(append([]byte{spaceSPOG}, e.key[end+2:]...), e.value)
		if err != nil {
			return err
		}
		c := d.implied(q, d.relation(q))
		if slices.Contains(done, c.ID) {
			return nil
		}
		done = append(done, c.ID)
		if !l.empty {
			if stored, err = find.more(tripleOf(c), 0); err != nil || stored {
				return err
			}
			if ok, err := has(l.base, appendClaimKey([]byte{spaceClaim}, c.ID)); err != nil || ok {
				return err // another quad of the same graph implies it already
			}
		}
		return l.em.claim(c, true)
	})
}

// A tripleFinder tells whether stored claims have triples. Triples of one
// subject and relation are to be asked for together: after the first few the
// subject's claims are read once for all of them, so that a hub costs no more
// than its claims.
type tripleFinder struct {
	r     pebble.Reader
	of    triple // subject and relation of what was asked last
	out   int64  // its claims
	asked int
	known map[triple]int // of all its triples, how many claims have them; nil until they are read
}

// How many triples are looked for one by one, and the most claims of a subject
// that are held in memory.
const (
	findSingly = 4
	findAtOnce = 1 << 20
)

// more reports whether more than n stored claims have a triple.
func (f *tripleFinder) more(t triple, n int) (bool, error) {
	if f.of.subject != t.subject || f.of.relation != t.relation {
		out, err := count(f.r, countEndKey(t.subject, sideOut, t.relation))
		if err != nil {
			return false, err
		}
		f.of, f.out, f.asked, f.known = triple{subject: t.subject, relation: t.relation}, out, 0, nil
	}
	f.asked++
	if f.asked <= findSingly || f.out > findAtOnce {
		return moreClaims(f.r, t, n)
	}
	if f.known == nil {
		f.known = map[triple]int{}
		var cl graph.Claim
		err := scan(f.r, endRelKey(t.subject, sideOut, t.relation), func(k, row []byte) (bool, error) {
			if rowIsImplied(row) {
				return true, nil
			}
			err := decodeKeyedRow(&cl, k, row)
			f.known[tripleOf(&cl)]++
			return true, err
		})
		if err != nil {
			return false, err
		}
	}
	return f.known[t] > n, nil
}
