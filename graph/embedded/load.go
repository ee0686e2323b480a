package embedded

import (
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

// How much memory a sorter's run takes, those of few and short entries and the
// others. A sorter may have two, since one is written while the next is filled.
const (
	loadRunBytes   = 12 << 20
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
	// pending tells whether base has bare quads of claims' nodes.
	pending bool
	dir     string
	kept    *checkpoint // the last one; nil for none
	done    bool
	// rebuild is set where all data is written anew, and the load takes its place.
	rebuild bool
	// rewrite is set where the load may remove what is there.
	rewrite bool
	undone  bool // the run that is committed is undone
	steps   []func(context.Context) error

	claims  *sorter // claim key → place, row
	nodes   *sorter // claim key, number → place, line: quads of claims' nodes
	quads   *sorter // line → the quad's own line: bare quads
	touched *sorter // text of a subject of claims → its id
	triples *sorter // subject, relation, object → what has them; only with quads of relations
	index   keySorter
	pool    *runPool // of all these

	types    typeTable
	relQuads bool // some quad given has a relation as predicate
	// storeRelQuads is how many quads of the store have.
	storeRelQuads int64
	// suppressed are the implied claims of the store that the load removes.
	suppressed map[graph.ID]bool
	recent     map[graph.ID]bool // subjects noted; false where only as known
	scratch    []byte
	places     placeTable
	seq        uint64

	// waiting are claims' nodes of which both the load and the store have quads.
	waiting map[graph.ID]filePlace

	staged bool
	writes bool  // what is staged is written to tables
	failed error // of Stage
	counts graph.Counts
	tables []string // staged, to be ingested
	em     emitter
	acts   actWriter
}

// Loader implements [graph.Store].
func (s *Store) Loader(ctx context.Context, opts graph.LoaderOptions) (graph.Loader, error) {
	if err := checkReplace(&opts); err != nil {
		return nil, err
	}
	l, err := s.beginLoad(ctx, opts)
	if err != nil {
		return nil, err
	}
	return l, nil
}

func (s *Store) beginLoad(ctx context.Context, opts graph.LoaderOptions) (*loader, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	if err := s.enter(); err != nil {
		s.unlock()
		return nil, err
	}
	from, err := s.startingPoint(&opts)
	if err != nil {
		err = errors.Join(err, s.leave())
		s.unlock()
		return nil, err
	}
	snap := s.db.NewSnapshot()
	l, err := s.newLoader(opts, from, snap, snap.Close)
	if err != nil {
		err = errors.Join(err, snap.Close(), s.leave())
		s.unlock()
		return nil, err
	}
	if err = l.look(); err == nil && from != nil {
		err = l.resume()
	}
	if err != nil {
		return nil, errors.Join(err, l.Suspend())
	}
	return l, nil
}

// look finds out what the store has that a load must heed.
func (l *loader) look() error {
	l.empty = true
	for _, kind := range []byte{countEntities, countQuads, countClaims} {
		n, err := count(l.base, countKey(kind, ""))
		if err != nil {
			return err
		}
		l.empty = l.empty && n == 0
	}
	n, err := count(l.base, countKey(countPending, ""))
	l.pending = n > 0
	if err == nil {
		l.storeRelQuads, err = count(l.base, countKey(countRelQuads, ""))
	}
	if err != nil {
		return err
	}
	if l.opts.Run == "" {
		if some, err := hasActs(l.base); err != nil || !some {
			return err
		}
		l.acts.forget, err = l.base.NewIter(nil)
		return err
	}
	if there, err := has(l.base, append([]byte{spaceRun}, l.opts.Run...)); err != nil {
		return err
	} else if there {
		return &graph.InputError{Code: graph.CodeRunExists, Msg: fmt.Sprintf("there is a run %s already", l.opts.Run)}
	}
	last, err := lastNumber(l.base)
	if err == nil && last == maxRuns {
		err = errors.New("the store cannot tell more runs apart")
	}
	l.acts.run = last + 1
	return err
}

// newLoader makes a loader, in the folder of a checkpoint unless that is nil.
func (s *Store) newLoader(opts graph.LoaderOptions, from *checkpoint, base pebble.Reader, closeBase func() error) (*loader, error) {
	var dir string
	var err error
	if from != nil {
		dir = s.folder(from)
	} else if dir, err = s.staging(opts.TempDir); err != nil {
		return nil, fmt.Errorf("stage: %w", err)
	}
	fs, pool := s.opts.FS, new(runPool)
	l := &loader{
		store: s, pool: pool, opts: opts, base: base, close: closeBase, dir: dir, kept: from, recent: map[graph.ID]bool{}, waiting: map[graph.ID]filePlace{},
		claims:  newSorter(fs, dir, "claims", loadRunBytes, pool),
		nodes:   newSorter(fs, dir, "nodes", loadRunBytes, pool),
		quads:   newSorter(fs, dir, "quads", loadRunBytes, pool),
		touched: newSorter(fs, dir, "touched", loadSmallBytes, pool),
		triples: newSorter(fs, dir, "triples", loadSmallBytes, pool),
		index:   newKeySorter(fs, dir, pool),
	}
	l.index.common = commonValues{enough: s.measuring.common, most: mostValues}
	l.em.sink, l.em.searched = &l.index, s.derive.searched
	l.acts.tables = tableFeed{tables: tableWriter{store: s, dir: dir, name: "acts"}}
	l.rewrite = opts.Replace != ""
	l.steps = []func(context.Context) error{l.stageNodes, l.stageReplace, l.stageClaims, l.stageLists, l.stageQuads, l.stageTriples, l.stageNames}
	return l, nil
}

var errStaged = errors.New("the load is staged: nothing can be added")

// AddQuad implements [graph.Loader].
func (l *loader) AddQuad(q quad.Quad, file string, line int) error {
	if l.staged || l.done {
		return errStaged
	}
	q, err := graph.NormalQuad(q)
	if err != nil {
		return placed(err, "bad-quad", file, line)
	}
	t := textOf(q)
	key := t.key(spaceSPOG)[1:]
	if id, ok := l.store.opts.Namespace.ClaimOf(q.Subject); ok {
		l.seq++
		k := binary.BigEndian.AppendUint64(appendClaimKey(nil, id), l.seq)
		v := l.places.append(nil, file, line)
		return l.nodes.add(opSet, k, append(appendText(v, string(key)), t.value()...))
	}
	l.observe(q)
	return l.quads.add(opSet, key, t.value())
}

// observe notes what a bare quad that is added tells.
func (l *loader) observe(q quad.Quad) {
	d := l.store.derive
	if c, ok := d.typeOf(q); ok {
		l.types.add(d, d.ns.ID(q.Subject), c)
	}
	l.relQuads = l.relQuads || d.relation(q) != ""
}

// AddClaim implements [graph.Loader].
func (l *loader) AddClaim(c *graph.Claim) error {
	if l.staged || l.done {
		return errStaged
	}
	if err := validClaim(l.store.opts.Namespace, c); err != nil {
		return err
	}
	return l.addClaim(c, "", 0)
}

func (l *loader) addClaim(c *graph.Claim, file string, line int) error {
	l.scratch = appendRow(l.places.append(l.scratch[:0], file, line), c)
	var key [claimKeyLen]byte
	return l.claims.add(opSet, appendClaimKey(key[:0], c.ID), l.scratch)
}

// placeTable numbers files, so that places take few bytes.
type placeTable struct {
	files  []string
	number map[string]int
}

// add returns the number of a file.
func (t *placeTable) add(file string) int {
	n, ok := t.number[file]
	if !ok {
		if t.number == nil {
			t.number = map[string]int{}
		}
		n = len(t.files)
		t.files = append(t.files, file)
		t.number[file] = n
	}
	return n
}

func (t *placeTable) append(dst []byte, file string, line int) []byte {
	n := t.add(file)
	return binary.AppendUvarint(binary.AppendUvarint(dst, uint64(n)), uint64(line))
}

// cut takes a place from the beginning of b.
func (t *placeTable) cut(b []byte) (file string, line int, rest []byte) {
	n, k := binary.Uvarint(b)
	at, m := binary.Uvarint(b[k:])
	return t.files[n], int(at), b[k+m:]
}

// placed returns err as an input error at a place, unless it names one.
func placed(err error, code, file string, line int) *graph.InputError {
	at := graph.InputError{Code: code, Msg: err.Error()}
	if e := (*graph.InputError)(nil); errors.As(err, &e) {
		at = *e
	}
	if at.File == "" {
		at.File, at.Line = file, line
	}
	return &at
}

// Stage implements [graph.Loader].
func (l *loader) Stage(ctx context.Context) (graph.Counts, error) {
	if l.staged || l.done {
		return l.counts, l.failed
	}
	l.staged, l.writes = true, true
	if l.plain() {
		l.index.feed(spaceClaim, l.store, l.dir)
		if !l.pending || l.rebuild { // else claims take quads away
			l.index.feed(spaceSPOG, l.store, l.dir)
		}
	}
	if l.failed = l.stageKeys(ctx); l.failed == nil {
		l.failed = l.stageTables(ctx)
	}
	if l.failed != nil {
		l.counts = graph.Counts{}
	}
	l.counts.New = l.counts.NewQuads + l.counts.NewClaims
	l.counts.Known = l.counts.KnownQuads + l.counts.KnownClaims
	return l.counts, l.failed
}

// stageKeys fills the index with all keys that follow from what was added.
func (l *loader) stageKeys(ctx context.Context) error {
	if !l.empty {
		l.index.base = l.base
	}
	for i, step := range l.steps {
		l.tellStaging(i)
		if err := step(ctx); err != nil {
			return err
		}
	}
	l.tellStaging(len(l.steps))
	return nil
}

// tellStaging tells how many steps are done: those of the load, and the writing
// of their keys.
func (l *loader) tellStaging(done int) {
	if l.opts.Staging != nil {
		l.opts.Staging(done, len(l.steps)+1)
	}
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

// stageTables writes the keys as tables.
func (l *loader) stageTables(ctx context.Context) error {
	if err := l.acts.tables.close(); err != nil {
		return err
	}
	l.pool.drop()
	names, err := l.index.write(ctx, l.store, l.dir)
	l.tables = slices.Concat(l.tables, l.acts.tables.tables.names, names)
	return err
}

// Commit implements [graph.Loader].
func (l *loader) Commit(ctx context.Context, run *graph.ImportRun) (graph.Counts, error) {
	if l.done {
		return graph.Counts{}, errStaged
	}
	if id := l.opts.Run; id != "" && (run == nil || run.ID != id) {
		return graph.Counts{}, fmt.Errorf("the load is of run %s, and committed as another", id)
	}
	counts, err := l.Stage(ctx)
	if err != nil {
		return graph.Counts{}, err
	}
	if run != nil {
		// Runs sort before the data, so they make a table of their own.
		runs := newSorter(l.store.opts.FS, l.dir, "runs", loadSmallBytes, l.pool)
		sink := sorterSink{runs}
		if err := putRun(sink, l.base, storedRun{*run, l.acts.run, l.opts.Replace, l.opts.At}, l.undone); err != nil {
			return graph.Counts{}, err
		}
		if l.acts.run != 0 {
			if err := sink.put(metaKey(metaRuns), encodeCount(int64(l.acts.run))); err != nil {
				return graph.Counts{}, err
			}
		}
		w := tableWriter{store: l.store, dir: l.dir, name: "runs"}
		if err := w.entries(runs.sorted); err != nil {
			return graph.Counts{}, err
		}
		l.tables = append(l.tables, w.names...)
	}
	if err := ctx.Err(); err != nil {
		return graph.Counts{}, err
	}
	if len(l.tables) > 0 {
		if err := l.store.publish(func() error { return l.ingest(ctx) }); err != nil {
			return graph.Counts{}, fmt.Errorf("make the load part of the graph: %w", err)
		}
	}
	return counts, l.Abort()
}

func (l *loader) ingest(ctx context.Context) error {
	if l.rebuild {
		_, err := l.store.db.IngestAndExcise(ctx, l.tables, nil, nil, pebble.KeyRange{Start: []byte{dataStart}, End: []byte{dataEnd}})
		return err
	}
	return l.store.db.Ingest(ctx, l.tables)
}

// Abort implements [graph.Loader].
func (l *loader) Abort() error {
	return l.end(func() error {
		if l.kept != nil {
			return l.store.removeCheckpoint(l.kept)
		}
		if err := l.store.opts.FS.RemoveAll(l.dir); err != nil && !strings.Contains(err.Error(), "not exist") {
			return err
		}
		return nil
	})
}

// end ends the load; leave does what becomes of its files.
func (l *loader) end(leave func() error) error {
	if l.done {
		return nil
	}
	l.done = true
	for _, s := range []*sorter{l.claims, l.nodes, l.quads, l.touched, l.triples} {
		s.discard()
	}
	l.index.discard()
	l.pool.drop()
	err := errors.Join(l.acts.close(), leave(), l.close())
	if !l.rebuild {
		err = errors.Join(err, l.store.leave())
		l.store.unlock()
	}
	return err
}
