package storetest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"maps"

	"entente/graph"
)

// An interrupted load is what a load had at its last checkpoint.
type interrupted struct {
	state []byte // of the caller
	opts  graph.LoaderOptions
	quads map[graph.ID]quadSet
	nodes map[graph.ID]*claimNode
	given map[graph.ID]*graph.Claim
}

// clone copies what a load goes on to change.
func (i *interrupted) clone() *interrupted {
	out := &interrupted{state: i.state, opts: i.opts, quads: map[graph.ID]quadSet{}, nodes: map[graph.ID]*claimNode{}, given: maps.Clone(i.given)}
	for id, set := range i.quads {
		out.quads[id] = maps.Clone(set)
	}
	for id, n := range i.nodes {
		out.nodes[id] = &claimNode{quads: maps.Clone(n.quads), file: n.file, line: n.line}
	}
	return out
}

// Interrupted implements [graph.Store].
func (m *Model) Interrupted(ctx context.Context) (io.ReadCloser, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	switch {
	case m.closed:
		return nil, graph.ErrClosed
	case m.interrupted == nil:
		return nil, nil
	}
	return io.NopCloser(bytes.NewReader(m.interrupted.state)), nil
}

// interrupt sets the load that can be resumed, and returns the one before.
func (m *Model) interrupt(i *interrupted) *interrupted {
	m.mu.Lock()
	defer m.mu.Unlock()
	old := m.interrupted
	m.interrupted = i
	return old
}

// startingPoint returns what a load begins with. The caller has the turn to
// write.
func (m *Model) startingPoint(opts graph.LoaderOptions) (from, kept *interrupted, err error) {
	from = &interrupted{quads: map[graph.ID]quadSet{}, nodes: map[graph.ID]*claimNode{}, given: map[graph.ID]*graph.Claim{}}
	if opts.DryRun {
		return from, nil, nil
	}
	kept = m.interrupt(nil)
	switch {
	case !opts.Resume:
		return from, nil, nil
	case kept == nil:
		return nil, nil, graph.ErrNotInterrupted
	case kept.opts.Run != opts.Run || kept.opts.Replace != opts.Replace || !kept.opts.At.Equal(opts.At):
		m.interrupt(kept)
		return nil, nil, errors.New("the interrupted load is another")
	}
	return kept.clone(), kept, nil
}

func (l *loader) Checkpoint(ctx context.Context, state func(io.Writer) error) error {
	if l.staged || l.ended || l.opts.DryRun {
		return errLoaderDone
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	var b bytes.Buffer
	if err := state(&b); err != nil {
		return err
	}
	l.kept = (&interrupted{state: b.Bytes(), opts: l.opts, quads: l.quads, nodes: l.nodes, given: l.given}).clone()
	return nil
}

func (l *loader) Suspend() error {
	if !l.ended {
		if l.kept != nil {
			l.m.interrupt(l.kept)
		}
		l.end()
	}
	return nil
}
