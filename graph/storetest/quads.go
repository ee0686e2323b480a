package storetest

import (
	"bytes"
	"context"
	"encoding/base64"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
)

var cursorEncoding = base64.RawURLEncoding

func (s *snapshot) Quads(ctx context.Context, nodes []graph.ID, q *graph.QuadQuery) ([]graph.QuadPage, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	after, err := decodeCursor('q', q.After)
	if err != nil {
		return nil, err
	}
	pages := make([]graph.QuadPage, len(nodes))
	for i, id := range nodes {
		page := &pages[i]
		// The side comes first in a cursor: "i" would sort before "o".
		for _, side := range []struct {
			direction graph.Direction
			mark      string
			quads     []keyedQuad
		}{{graph.Out, "1", v.out[id]}, {graph.In, "2", v.in[id]}} {
			if q.Direction != graph.Both && q.Direction != side.direction {
				continue
			}
			for _, k := range side.quads {
				place := side.mark + k.key
				if place <= after || q.Predicates != nil && !slices.Contains(q.Predicates, v.ns.ID(k.Predicate)) {
					continue
				}
				if len(page.Quads) >= q.First {
					page.HasNext = true
					break
				}
				page.Quads = append(page.Quads, k.Quad)
				page.Cursors = append(page.Cursors, encodeCursor('q', place))
			}
		}
	}
	return pages, nil
}

func encodeCursor(kind byte, place string) string {
	return cursorEncoding.EncodeToString(append([]byte{kind}, place...))
}

// decodeCursor returns the place that encodeCursor was given, "" for no cursor.
func decodeCursor(kind byte, cursor string) (string, error) {
	if cursor == "" {
		return "", nil
	}
	b, err := cursorEncoding.DecodeString(cursor)
	if err != nil || len(b) < 2 || b[0] != kind {
		return "", graph.ErrCursor
	}
	return string(b[1:]), nil
}

func (s *snapshot) Export(ctx context.Context, fn func(quad.Quad) error) error {
	v, err := s.read(ctx)
	if err != nil {
		return err
	}
	type line struct {
		text []byte
		quad quad.Quad
	}
	var lines []line
	for _, quads := range v.state.quads {
		for q := range quads {
			lines = append(lines, line{nquads.AppendQuad(nil, q), q})
		}
	}
	for _, c := range v.state.claims {
		for _, q := range v.ns.ClaimQuads(c) {
			lines = append(lines, line{nquads.AppendQuad(nil, q), q})
		}
	}
	slices.SortFunc(lines, func(a, b line) int { return bytes.Compare(a.text, b.text) })
	for _, l := range lines {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := fn(l.quad); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (s *snapshot) Datasets(ctx context.Context) ([]graph.Dataset, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	ids := map[string]bool{}
	for _, quads := range v.state.quads {
		for q := range quads {
			ids[v.ns.Dataset(q.Label)] = true
		}
	}
	for _, c := range v.state.claims {
		ids[c.Dataset] = true
	}
	var datasets []graph.Dataset
	for id := range ids {
		datasets = append(datasets, v.dataset(id))
	}
	slices.SortFunc(datasets, func(a, b graph.Dataset) int { return strings.Compare(a.ID, b.ID) })
	return datasets, nil
}
