package storetest

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// A loader keeps a load in memory. It holds the turn to write until it ends.
type loader struct {
	m    *Model
	opts graph.LoaderOptions

	quads map[graph.ID]quadSet      // bare ones, by subject
	nodes map[graph.ID]*claimNode   // quads of claims
	given map[graph.ID]*graph.Claim // of AddClaim

	kept *interrupted // what the last checkpoint made durable; nil for none

	staged bool
	claims []*graph.Claim    // that are not rejected; set by Stage
	atOdds map[graph.ID]bool // claims rejected for quads that wait in the graph
	counts graph.Counts
	err    error // of Stage
	ended  bool
}

// A claimNode is what a load says of a claim's node, and where it began to.
type claimNode struct {
	quads quadSet
	file  string
	line  int
}

var errLoaderDone = errors.New("load is staged or ended")

// Loader implements [graph.Store].
func (m *Model) Loader(ctx context.Context, opts graph.LoaderOptions) (graph.Loader, error) {
	opts.At = time.UnixMicro(opts.At.UnixMicro()).UTC()
	if opts.Replace != "" && (opts.Run == "" || opts.At.IsZero()) {
		return nil, errors.New("to replace a dataset takes a run and a time")
	}
	if err := m.begin(ctx); err != nil {
		return nil, err
	}
	if _, ok := m.state.runs[opts.Run]; ok && opts.Run != "" {
		m.end()
		return nil, &graph.InputError{Code: graph.CodeRunExists, Msg: "there is a run " + opts.Run}
	}
	from, kept, err := m.startingPoint(opts)
	if err != nil {
		m.end()
		return nil, err
	}
	return &loader{m: m, opts: opts, kept: kept, atOdds: map[graph.ID]bool{}, quads: from.quads, nodes: from.nodes, given: from.given}, nil
}

func (l *loader) AddQuad(q quad.Quad, file string, line int) error {
	if l.staged || l.ended {
		return errLoaderDone
	}
	q, err := graph.NormalQuad(q)
	if err != nil {
		return placed(err, "bad-quad", file, line)
	}
	id := l.m.ns.ID(q.Subject)
	if !id.IsClaim() {
		if l.quads[id] == nil {
			l.quads[id] = quadSet{}
		}
		l.quads[id][q] = true
		return nil
	}
	if l.nodes[id] == nil {
		l.nodes[id] = &claimNode{quads: quadSet{}, file: file, line: line}
	}
	l.nodes[id].quads[q] = true
	return nil
}

func (l *loader) AddClaim(c *graph.Claim) error {
	if l.staged || l.ended {
		return errLoaderDone
	}
	if err := checkClaim(l.m.ns, c); err != nil {
		return err
	}
	if l.given[c.ID] == nil {
		l.given[c.ID] = cloneClaim(c)
	}
	return nil
}

func (l *loader) TypeOf(id graph.ID) (string, error) {
	if id.IsClaim() {
		return "", nil
	}
	// Nobody else writes while the loader lives.
	set := quadSet{}
	for q := range l.m.state.quads[id] {
		if l.opts.Replace == "" || l.m.ns.Dataset(q.Label) != l.opts.Replace {
			set[q] = true
		}
	}
	maps.Copy(set, l.quads[id])
	return l.m.vocab.entity(id, set).Type, nil
}

func (l *loader) Stage(ctx context.Context) (graph.Counts, error) {
	if l.ended {
		return graph.Counts{}, errLoaderDone
	}
	if err := ctx.Err(); err != nil {
		return graph.Counts{}, err
	}
	if !l.staged {
		l.staged = true
		l.err = l.stage()
	}
	return l.counts, l.err
}

func (l *loader) stage() error {
	ids := map[graph.ID]bool{}
	for id := range l.nodes {
		ids[id] = true
	}
	for id := range l.given {
		ids[id] = true
	}
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		c, err := l.claim(id)
		if err != nil {
			return err
		}
		if c != nil {
			l.claims = append(l.claims, c)
		}
	}
	l.count()
	return nil
}

// claim returns what the load makes of a claim's node, nil if it was rejected.
func (l *loader) claim(id graph.ID) (*graph.Claim, error) {
	ns, given, node := l.m.ns, l.given[id], l.nodes[id]
	there := l.m.state.node(ns, id)
	c := given
	if node != nil {
		own, err := ns.ClaimFromQuads(node.quads.list())
		if err != nil {
			if both, err2 := ns.ClaimFromQuads(union(node.quads, there).list()); err2 == nil {
				own, err = both, nil
			}
		}
		if err == nil {
			err = l.check(own)
		}
		if err != nil {
			if err := l.reject(placed(err, "claim-refused", node.file, node.line), node.quads.list()); err != nil {
				return nil, err
			}
		} else if c == nil {
			c = own
		}
	}
	if c == nil || l.m.state.claims[id] != nil || len(there) == 0 {
		return c, nil
	}
	// Quads of the node wait in the graph: they must be the claim's.
	quads := quadSet{}
	for _, q := range ns.ClaimQuads(c) {
		quads[q] = true
	}
	c, err := ns.ClaimFromQuads(union(quads, there).list())
	if err != nil {
		var file string
		var line int
		if node != nil {
			file, line = node.file, node.line
		}
		l.atOdds[id] = true
		return nil, l.reject(placed(err, "claim-refused", file, line), nil)
	}
	return c, nil
}

func (l *loader) check(c *graph.Claim) error {
	if l.opts.CheckClaim == nil {
		return nil
	}
	subject, err := l.TypeOf(c.Subject)
	if err != nil {
		return err
	}
	var object string
	if c.Object != "" {
		if object, err = l.TypeOf(c.Object); err != nil {
			return err
		}
	}
	return l.opts.CheckClaim(c, subject, object)
}

func (l *loader) reject(err *graph.InputError, quads []quad.Quad) error {
	l.counts.Rejected++
	if l.opts.Reject == nil {
		return err
	}
	return l.opts.Reject(err, quads)
}

// placed returns err as an input error at a place, unless it names one.
func placed(err error, code, file string, line int) *graph.InputError {
	e := graph.InputError{Code: code, Msg: err.Error()}
	var input *graph.InputError
	if errors.As(err, &input) {
		e = *input
	}
	if e.File == "" {
		e.File, e.Line = file, line
	}
	return &e
}

func union(a, b quadSet) quadSet {
	u := quadSet{}
	maps.Copy(u, a)
	maps.Copy(u, b)
	return u
}

func (l *loader) Commit(ctx context.Context, run *graph.ImportRun) (graph.Counts, error) {
	if l.opts.Run != "" && (run == nil || run.ID != l.opts.Run) {
		return graph.Counts{}, errors.New("the load is of another run")
	}
	counts, err := l.Stage(ctx)
	if err != nil {
		return counts, err
	}
	l.m.change(func(s *state) {
		l.join(s)
		if run != nil {
			s.runs[run.ID] = cloneRun(run)
		}
	})
	l.end()
	return counts, nil
}

func (l *loader) Abort() error {
	if !l.ended {
		l.end()
	}
	return nil
}

func (l *loader) end() {
	l.ended = true
	l.m.end()
}
