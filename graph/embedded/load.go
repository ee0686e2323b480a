package embedded

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// How much memory each kind of staged data takes before it goes to disk. The
// sorters of one phase are filled and emptied before those of the next; each
// may hold twice this, since one run is written while the next is filled.
const (
	loadClaimBytes = 48 << 20
	loadQuadBytes  = 32 << 20
	loadIndexBytes = 96 << 20
	loadSmallBytes = 8 << 20
)

// loader implements [graph.Loader]. What is added goes to sorters; Stage joins
// that with what the store has, and writes all keys as sorted tables; Commit
// ingests the tables in one step.
type loader struct {
	store *Store
	opts  graph.LoaderOptions
	base  pebble.Reader // what the load is joined with
	close func() error  // of base
	empty bool          // base has nothing
	dir   string
	done  bool
	// rebuild is set where all data is written anew, and the load takes its place.
	rebuild bool

	claims  *sorter // claim key → row
	nodes   *sorter // claim key, line → place: quads of claims' nodes
	quads   *sorter // line → the quad's own line: bare quads
	touched *sorter // text of a subject of claims → nothing
	triples *sorter // subject, relation, object → what has them; only with quads of relations
	index   *sorter // keys of the store

	types    map[graph.ID]string
	relQuads bool // some quad given has a relation as predicate
	recent   map[graph.ID]bool
	scratch  []byte
	places   map[string]int // files, by number
	files    []string
	seq      uint64

	staged bool
	failed error // of Stage
	counts graph.Counts
	tables tableWriter
	em     emitter
}

// Loader implements [graph.Store].
func (s *Store) Loader(ctx context.Context, opts graph.LoaderOptions) (graph.Loader, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	if err := s.enter(); err != nil {
		s.unlock()
		return nil, err
	}
	snap := s.db.NewSnapshot()
	l, err := s.newLoader(opts, snap, snap.Close)
	if err != nil {
		return nil, errors.Join(err, snap.Close(), s.leave(), func() error { s.unlock(); return nil }())
	}
	n, err := count(snap, countKey(countEntities, ""))
	if err == nil {
		var q int64
		q, err = count(snap, countKey(countQuads, ""))
		l.empty = n == 0 && q == 0
	}
	if err != nil {
		return nil, errors.Join(err, l.Abort())
	}
	return l, nil
}

func (s *Store) newLoader(opts graph.LoaderOptions, base pebble.Reader, closeBase func() error) (*loader, error) {
	dir, err := s.staging(opts.TempDir)
	if err != nil {
		return nil, fmt.Errorf("stage: %w", err)
	}
	fs := s.opts.FS
	l := &loader{
		store: s, opts: opts, base: base, close: closeBase, dir: dir, types: map[graph.ID]string{}, recent: map[graph.ID]bool{}, places: map[string]int{},
		claims:  newSorter(fs, dir, "claims", loadClaimBytes),
		nodes:   newSorter(fs, dir, "nodes", loadQuadBytes),
		quads:   newSorter(fs, dir, "quads", loadQuadBytes),
		touched: newSorter(fs, dir, "touched", loadSmallBytes),
		triples: newSorter(fs, dir, "triples", loadSmallBytes),
		index:   newSorter(fs, dir, "index", loadIndexBytes),
	}
	l.tables = tableWriter{store: s, dir: dir}
	l.em.sink = l
	return l, nil
}

// put, del and addTo implement sink.
func (l *loader) put(key, value []byte) error { return l.index.add(opSet, key, value) }
func (l *loader) del(key []byte) error        { return l.index.add(opDelete, key, nil) }
func (l *loader) addTo(key []byte, n int64) error {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(n))
	return l.index.add(opAdd, key, b[:])
}

var errStaged = errors.New("the load is staged: nothing can be added")

// AddQuad implements [graph.Loader].
func (l *loader) AddQuad(q quad.Quad, file string, line int) error {
	if l.staged || l.done {
		return errStaged
	}
	q, err := graph.NormalQuad(q)
	if err != nil {
		if e := (*graph.InputError)(nil); errors.As(err, &e) {
			at := *e
			at.File, at.Line = file, line
			return &at
		}
		return err
	}
	return l.addQuad(q, file, line)
}

func (l *loader) addQuad(q quad.Quad, file string, line int) error {
	t := textOf(q)
	key := t.key(spaceSPOG)[1:]
	if id, ok := l.store.opts.Namespace.ClaimOf(q.Subject); ok {
		l.seq++
		k := binary.BigEndian.AppendUint64(appendClaimKey(nil, id), l.seq)
		n, ok := l.places[file]
		if !ok {
			n = len(l.files)
			l.places[file] = n
			l.files = append(l.files, file)
		}
		v := binary.AppendUvarint(binary.AppendUvarint(nil, uint64(n)), uint64(line))
		return l.nodes.add(opSet, k, append(appendText(v, string(key)), t.value()...))
	}
	d := l.store.derive
	if p, ok := q.Predicate.(quad.IRI); ok {
		if _, ok := d.typeRank[p]; ok {
			if class, ok := q.Object.(quad.IRI); ok && d.types[class] != "" {
				if id := d.ns.ID(q.Subject); l.types[id] == "" || p == graph.RDFType {
					l.types[id] = d.types[class]
				}
			}
		}
	}
	l.relQuads = l.relQuads || d.relation(q) != ""
	return l.quads.add(opSet, key, t.value())
}

// AddClaim implements [graph.Loader].
func (l *loader) AddClaim(c *graph.Claim) error {
	if l.staged || l.done {
		return errStaged
	}
	if err := validClaim(l.store.opts.Namespace, c); err != nil {
		return err
	}
	return l.addClaim(c)
}

func (l *loader) addClaim(c *graph.Claim) error {
	var key [claimKeyLen]byte
	l.scratch = appendRow(l.scratch[:0], c)
	return l.claims.add(opSet, appendClaimKey(key[:0], c.ID), l.scratch)
}

// TypeOf implements [graph.Loader].
func (l *loader) TypeOf(id graph.ID) (string, error) {
	if t, ok := l.types[id]; ok {
		return t, nil
	}
	if l.empty {
		return "", nil
	}
	e, err := readEntity(l.base, id, graph.Head)
	if err != nil || e == nil {
		return "", err
	}
	return e.Type, nil
}

// Stage implements [graph.Loader].
func (l *loader) Stage(ctx context.Context) (graph.Counts, error) {
	if l.staged || l.done {
		return l.counts, l.failed
	}
	l.staged = true
	if l.failed = l.stageKeys(ctx); l.failed == nil {
		l.failed = l.stageIndex(ctx)
	}
	if l.failed != nil {
		l.counts = graph.Counts{}
	}
	return l.counts, l.failed
}

// stageKeys fills the index with all keys that follow from what was added.
func (l *loader) stageKeys(ctx context.Context) error {
	for _, step := range []func(context.Context) error{l.stageNodes, l.stageClaims, l.stageQuads, l.stageTriples} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// every returns a check of ctx for loops.
func every(ctx context.Context, n int) func() error {
	i := 0
	return func() error {
		if i++; i%n == 0 {
			return ctx.Err()
		}
		return nil
	}
}

// nodeQuads are the quads of one claim's node as they came.
type nodeQuads struct {
	id    graph.ID
	quads []quad.Quad
	file  string
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
	err := l.nodes.sorted(func(e entry) error {
		if id := claimID(e.key); id != n.id {
			if err := finish(); err != nil {
				return err
			}
			n.id = id
		}
		f := fields{s: string(e.value)}
		file, line := f.uvarint(), f.uvarint()
		key := append([]byte{spaceSPOG}, f.text()...)
		q, err := decodeQuad(key, []byte(f.s[f.pos:]))
		if err != nil {
			return err
		}
		if len(n.quads) == 0 {
			n.file, n.line = l.files[file], int(line)
		}
		n.quads = append(n.quads, q)
		return nil
	})
	if err != nil {
		return err
	}
	return finish()
}

func (l *loader) stageNode(n *nodeQuads) error {
	ns := l.store.opts.Namespace
	cl, err := ns.ClaimFromQuads(n.quads)
	if err != nil && !l.empty {
		// Perhaps the graph has the rest of it.
		quads := slices.Clone(n.quads)
		old, rerr := readClaim(l.base, n.id)
		if rerr != nil {
			return rerr
		}
		if old != nil && !old.Implied {
			quads = append(quads, ns.ClaimQuads(old)...)
		}
		bare, rerr := bareQuads(l.base, ns.Term(n.id))
		if rerr != nil {
			return rerr
		}
		if whole, werr := ns.ClaimFromQuads(append(quads, quadsOf(bare)...)); werr == nil {
			cl, err = whole, nil
		}
	}
	if err == nil && l.opts.CheckClaim != nil {
		var subject, object string
		if subject, err = l.TypeOf(cl.Subject); err != nil {
			return err
		}
		if cl.Object != "" {
			if object, err = l.TypeOf(cl.Object); err != nil {
				return err
			}
		}
		err = l.opts.CheckClaim(cl, subject, object)
	}
	if err != nil {
		return l.reject(n, err)
	}
	return l.addClaim(cl)
}

func (l *loader) reject(n *nodeQuads, err error) error {
	var e *graph.InputError
	if !errors.As(err, &e) {
		e = &graph.InputError{Code: "bad-claim", Msg: err.Error()}
	}
	at := *e
	at.File, at.Line = n.file, n.line
	l.counts.Rejected++
	if l.opts.Reject == nil {
		return &at
	}
	return l.opts.Reject(&at)
}

// stageClaims sends the claims that are new to the index.
func (l *loader) stageClaims(ctx context.Context) error {
	var it *pebble.Iterator
	if !l.empty {
		var err error
		if it, err = l.base.NewIter(&pebble.IterOptions{LowerBound: []byte{spaceClaim}, UpperBound: []byte{spaceClaim + 1}}); err != nil {
			return err
		}
		defer it.Close()
	}
	storeRelQuads, err := count(l.base, countKey(countRelQuads, ""))
	if err != nil {
		return err
	}
	if l.rebuild {
		storeRelQuads = 0
	}
	ns := l.store.opts.Namespace
	check := every(ctx, 1024)
	var last [claimKeyLen]byte
	first := true
	key := []byte{spaceClaim}
	return l.claims.sorted(func(e entry) error {
		if err := check(); err != nil {
			return err
		}
		if !first && bytes.Equal(last[:], e.key) {
			return nil // the first stays
		}
		first = false
		copy(last[:], e.key)
		var cl graph.Claim
		id := claimID(e.key)
		if err := decodeRow(&cl, id, e.value); err != nil {
			return err
		}
		var old *graph.Claim
		if it != nil {
			key = append(key[:1], e.key...)
			if it.SeekGE(key) && bytes.Equal(it.Key(), key) {
				row, err := it.ValueAndErr()
				if err != nil {
					return err
				}
				if old, err = newClaim(id, row); err != nil {
					return err
				}
			} else if err := it.Error(); err != nil {
				return err
			}
		}
		if old != nil && !old.Implied {
			l.counts.Known++
			l.counts.KnownClaims++
			return nil
		}
		if it != nil {
			if err := l.joinPending(&cl, old); err != nil {
				return err
			}
		}
		l.counts.New++
		l.counts.NewClaims++
		if l.relQuads {
			if err := l.triples.add(opSet, tripleKey(&cl, '0', nil), nil); err != nil {
				return err
			}
		}
		if storeRelQuads > 0 {
			if err := l.suppress(&cl); err != nil {
				return err
			}
		}
		if err := l.touch(ns, cl.Subject); err != nil {
			return err
		}
		return l.em.claim(&cl, true)
	})
}

// touch notes a subject of claims. Those that came just before are not noted
// again.
func (l *loader) touch(ns graph.Namespace, id graph.ID) error {
	if l.recent[id] || id.IsClaim() {
		return nil
	}
	if len(l.recent) >= 1<<16 {
		clear(l.recent)
	}
	l.recent[id] = true
	text, _ := termText(ns.Term(id))
	return l.touched.add(opSet, append([]byte(text), ' '), []byte(id))
}

// joinPending makes quads that wait in the store for this claim part of it,
// and removes an implied claim of the same content.
func (l *loader) joinPending(cl, old *graph.Claim) error {
	if old != nil {
		if err := l.em.claim(old, false); err != nil {
			return err
		}
	}
	ns := l.store.opts.Namespace
	pending, err := bareQuads(l.base, ns.Term(cl.ID))
	if err != nil || len(pending) == 0 {
		return err
	}
	whole, err := ns.ClaimFromQuads(append(ns.ClaimQuads(cl), quadsOf(pending)...))
	if err != nil {
		return &graph.InputError{Code: "claim-conflict", Msg: fmt.Sprintf("quads of %s in the store are at odds with it: %v", cl.ID, err)}
	}
	for i := range pending {
		if err := l.em.quad(l.store.derive, &pending[i], false); err != nil {
			return err
		}
	}
	*cl = *whole
	return nil
}

// suppress removes the implied claims of the store that a new claim says better.
func (l *loader) suppress(cl *graph.Claim) error {
	d, ns := l.store.derive, l.store.opts.Namespace
	object := cl.Value
	if cl.Object != "" {
		object = ns.Term(cl.Object)
	}
	st, _ := termText(ns.Term(cl.Subject))
	ot, _ := termText(object)
	for _, p := range d.predicates[cl.Relation] {
		pt, _ := termText(p)
		err := scan(l.base, quadKey(spaceSPOG, st, pt, ot), func(k, v []byte) (bool, error) {
			q, err := decodeQuad(k, v)
			if err != nil || q.Object != object {
				return true, err
			}
			implied := d.implied(q, cl.Relation)
			old, err := readClaim(l.base, implied.ID)
			if err != nil || old == nil || !old.Implied {
				return true, err
			}
			return true, l.em.claim(old, false)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// tripleKey is what a claim shares with the quads that would imply it, and
// after that a digit that puts claims first.
func tripleKey(c *graph.Claim, kind byte, line []byte) []byte {
	b := append(append(append(append([]byte(nil), c.Subject...), 0), c.Relation...), 0)
	if c.Object != "" {
		b = append(append(b, 'o'), c.Object...)
	} else {
		text, _ := termText(c.Value)
		b = append(append(b, 'v'), text...)
	}
	return append(append(b, 0, kind), line...)
}

// stageQuads sends the quads that are new to the index, and the records of all
// subjects that something new is said of.
func (l *loader) stageQuads(ctx context.Context) error {
	var it *pebble.Iterator
	if !l.empty {
		var err error
		if it, err = l.base.NewIter(&pebble.IterOptions{LowerBound: []byte{spaceSPOG}, UpperBound: []byte{spaceSPOG + 1}}); err != nil {
			return err
		}
		defer it.Close()
	}
	d := l.store.derive
	check := every(ctx, 1024)
	var subject []byte // text of the subject at hand, with its space
	var fresh []quad.Quad
	var id graph.ID
	finish := func() error {
		if len(subject) == 0 {
			return nil
		}
		return l.stageEntity(id, subject, fresh)
	}
	begin := func(text []byte) error {
		if err := finish(); err != nil {
			return err
		}
		subject, fresh, id = append(subject[:0], text...), nil, ""
		return nil
	}
	var last []byte
	key := []byte{spaceSPOG}
	return l.merge(func(e entry, touched bool) error {
		if err := check(); err != nil {
			return err
		}
		if e.key == nil {
			return finish()
		}
		if touched {
			if !bytes.Equal(e.key, subject) {
				if err := begin(e.key); err != nil {
					return err
				}
			}
			id = graph.ID(e.value)
			return nil
		}
		if bytes.Equal(last, e.key) {
			return nil
		}
		last = append(last[:0], e.key...)
		key = append(key[:1], e.key...)
		if it != nil {
			if it.SeekGE(key) && bytes.Equal(it.Key(), key) {
				l.counts.Known++
				l.counts.KnownQuads++
				return nil
			} else if err := it.Error(); err != nil {
				return err
			}
		}
		q, err := decodeQuad(key, e.value)
		if err != nil {
			return err
		}
		t := textOf(q)
		if !bytes.HasPrefix(e.key, subject) || len(subject) == 0 {
			if err := begin(append([]byte(t.s), ' ')); err != nil {
				return err
			}
		}
		id = d.ns.ID(q.Subject)
		fresh = append(fresh, q)
		l.counts.New++
		l.counts.NewQuads++
		if name := d.relation(q); name != "" {
			if err := l.triples.add(opSet, tripleKey(d.implied(q, name), '1', e.key), e.value); err != nil {
				return err
			}
		}
		return l.em.quad(d, &t, true)
	})
}

// merge reads quads and touched subjects together, in the order of their
// subjects; a subject comes before its quads. At the end comes an entry without
// a key.
func (l *loader) merge(fn func(e entry, touched bool) error) error {
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
	if err != nil {
		return err
	}
	return fn(entry{}, false)
}

// stageEntity writes the record of a subject about which quads are new, or of
// which a claim is.
func (l *loader) stageEntity(id graph.ID, subject []byte, fresh []quad.Quad) error {
	if id == "" || id.IsClaim() {
		return nil
	}
	var old *graph.Entity
	quads := fresh
	if !l.empty {
		var err error
		if old, err = readEntity(l.base, id, graph.Whole); err != nil {
			return err
		}
		if old != nil && len(fresh) > 0 {
			texts := make([]string, 0, len(fresh))
			quads = quads[:0:0]
			err := scan(l.base, append([]byte{spaceSPOG}, subject...), func(k, v []byte) (bool, error) {
				q, err := decodeQuad(k, v)
				quads, texts = append(quads, q), append(texts, string(k[1:]))
				return true, err
			})
			if err != nil {
				return err
			}
			for _, q := range fresh {
				t := textOf(q)
				k := string(t.key(spaceSPOG)[1:])
				i, _ := slices.BinarySearch(texts, k)
				quads, texts = slices.Insert(quads, i, q), slices.Insert(texts, i, k)
			}
		}
	}
	if old != nil && len(fresh) == 0 {
		return nil // a claim more says nothing about its subject's record
	}
	if old == nil {
		l.counts.NewEntities++
	}
	return l.em.entity(old, l.store.derive.entity(id, quads))
}

// stageTriples writes the implied claims of new quads, where no claim has
// their subject, relation and object.
func (l *loader) stageTriples(ctx context.Context) error {
	check := every(ctx, 1024)
	d := l.store.derive
	var group []byte
	stored := false
	var done []graph.ID // claims of the group that have been written
	return l.triples.sorted(func(e entry) error {
		if err := check(); err != nil {
			return err
		}
		end := tripleEnd(e.key)
		if !bytes.Equal(group, e.key[:end]) {
			group = append(group[:0], e.key[:end]...)
			stored, done = false, done[:0]
		}
		if e.key[end+1] == '0' {
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
			if stored, err = anyClaim(l.base, tripleOf(c)); err != nil || stored {
				return err
			}
			if old, err := readClaim(l.base, c.ID); err != nil || old != nil {
				return err // another quad of the same graph implies it already
			}
		}
		return l.em.claim(c, true)
	})
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

func (l *loader) stageIndex(ctx context.Context) error {
	check := every(ctx, 4096)
	return l.tables.entries(func(write func(entry) error) error {
		return l.index.sorted(func(e entry) error {
			if err := check(); err != nil {
				return err
			}
			return write(e)
		})
	})
}

// Commit implements [graph.Loader].
func (l *loader) Commit(ctx context.Context, run *graph.ImportRun) (graph.Counts, error) {
	if l.done {
		return graph.Counts{}, errStaged
	}
	counts, err := l.Stage(ctx)
	if err != nil {
		return graph.Counts{}, err
	}
	if run != nil {
		// Runs sort before the data, so they make a table of their own.
		runs := newSorter(l.store.opts.FS, l.dir, "runs", loadSmallBytes)
		if err := putRun(sorterSink{runs}, l.base, run); err != nil {
			return graph.Counts{}, err
		}
		if err := l.tables.entries(runs.sorted); err != nil {
			return graph.Counts{}, err
		}
	}
	if err := ctx.Err(); err != nil {
		return graph.Counts{}, err
	}
	if len(l.tables.names) > 0 {
		if err := l.ingest(ctx); err != nil {
			return graph.Counts{}, fmt.Errorf("make the load part of the graph: %w", err)
		}
		l.store.version.Add(1)
	}
	return counts, l.Abort()
}

func (l *loader) ingest(ctx context.Context) error {
	if l.rebuild {
		_, err := l.store.db.IngestAndExcise(ctx, l.tables.names, nil, nil, pebble.KeyRange{Start: []byte{dataStart}, End: []byte{dataEnd}})
		return err
	}
	return l.store.db.Ingest(ctx, l.tables.names)
}

type sorterSink struct{ s *sorter }

func (s sorterSink) put(key, value []byte) error { return s.s.add(opSet, key, value) }
func (s sorterSink) del(key []byte) error        { return s.s.add(opDelete, key, nil) }
func (s sorterSink) addTo(key []byte, n int64) error {
	return s.s.add(opAdd, key, encodeCount(n))
}

// Abort implements [graph.Loader].
func (l *loader) Abort() error {
	if l.done {
		return nil
	}
	l.done = true
	for _, s := range []*sorter{l.claims, l.nodes, l.quads, l.touched, l.triples, l.index} {
		s.discard()
	}
	err := l.tables.closeTable()
	if rerr := l.store.opts.FS.RemoveAll(l.dir); rerr != nil && !strings.Contains(rerr.Error(), "not exist") {
		err = errors.Join(err, rerr)
	}
	err = errors.Join(err, l.close())
	if !l.rebuild {
		err = errors.Join(err, l.store.leave())
		l.store.unlock()
	}
	return err
}

// rebuild begins a load of all that a snapshot has, as if into an empty store.
func (s *Store) rebuild(ctx context.Context, snap *pebble.Snapshot) (*loader, error) {
	l, err := s.newLoader(graph.LoaderOptions{}, snap, func() error { return nil })
	if err != nil {
		return nil, err
	}
	l.rebuild, l.empty = true, true
	check := every(ctx, 1024)
	err = scan(snap, []byte{spaceClaim}, func(k, row []byte) (bool, error) {
		if err := check(); err != nil {
			return false, err
		}
		if rowIsImplied(row) {
			return true, nil
		}
		return true, l.claims.add(opSet, k[1:], row)
	})
	if err == nil {
		err = scan(snap, []byte{spaceSPOG}, func(k, v []byte) (bool, error) {
			if err := check(); err != nil {
				return false, err
			}
			q, err := decodeQuad(k, v)
			if err != nil {
				return false, err
			}
			l.relQuads = l.relQuads || s.derive.relation(q) != ""
			return true, l.quads.add(opSet, k[1:], v) // pending quads of claims stay bare
		})
	}
	if err == nil {
		err = l.put([]byte{spaceVocab}, []byte(s.derive.fingerprint))
	}
	if err != nil {
		return nil, errors.Join(err, l.Abort())
	}
	return l, nil
}

// rederive writes all data anew by the store's vocabulary, in one step.
func (s *Store) rederive(ctx context.Context) error {
	snap := s.db.NewSnapshot()
	l, err := s.rebuild(ctx, snap)
	if err == nil {
		_, err = l.Commit(ctx, nil)
		err = errors.Join(err, l.Abort())
	}
	return errors.Join(err, snap.Close())
}

// pull turns a sorter's entries into a function that gives the next; stop ends it.
func pull(s *sorter) (next func(*entry) (bool, error), stop func()) {
	type item struct {
		e   entry
		err error
	}
	ch, quit := make(chan item), make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer close(ch)
		err := s.sorted(func(e entry) error {
			// The entry is valid during this call only.
			c := entry{op: e.op, key: bytes.Clone(e.key), value: bytes.Clone(e.value)}
			select {
			case ch <- item{e: c}:
				return nil
			case <-quit:
				return errStopped
			}
		})
		if err != nil && !errors.Is(err, errStopped) {
			select {
			case ch <- item{err: err}:
			case <-quit:
			}
		}
	}()
	next = func(e *entry) (bool, error) {
		it, ok := <-ch
		if !ok {
			return false, nil
		}
		*e = it.e
		return it.err == nil, it.err
	}
	return next, func() { close(quit); <-done }
}

var errStopped = errors.New("stopped")
