package ingest

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"go.yaml.in/yaml/v3"

	"entente/graph"
)

// A merge is a MERGE of the mapping language: records that say which nodes are
// one and the same.
type merge struct {
	source     *source
	when       condition
	node, into *value
}

func (m *Mapping) merge(d *decoder, name string, n *yaml.Node) {
	o := d.fields(n, "merge "+name, "source", "when", "node", "into")
	if o == nil {
		return
	}
	g := &merge{}
	if g.source = m.sourceOf(d, o); g.source == nil {
		return
	}
	sc := &scope{decoder: d, ontology: m.ontology, source: g.source, tables: m.tableNames}
	if w := o.get("when"); w != nil {
		g.when = sc.condition(w)
	}
	for _, end := range []struct {
		key string
		to  **value
	}{{"node", &g.node}, {"into", &g.into}} {
		if *end.to = sc.value(o.get(end.key), end.key); *end.to == nil {
			d.fail(o.node, "missing-key", fmt.Sprintf("merge %s has no %s", name, end.key), `write node: "{column}" and into: "{column}"`)
		}
	}
	m.merges = append(m.merges, g)
}

// merges are the nodes that are merged, with what each is merged into, which may
// be merged itself. There are no cycles.
type merges map[graph.ID]graph.ID

// resolve returns what a node is in the end.
func (m merges) resolve(id graph.ID) graph.ID {
	for {
		into, ok := m[id]
		if !ok {
			return id
		}
		id = into
	}
}

// add merges a node into another.
func (m merges) add(node, into graph.ID, w *way) error {
	if old, ok := m[node]; ok && old != into {
		return w.fail("merge-clash", fmt.Sprintf("%s is merged into %s already", node, old), "a node is merged into one other")
	}
	way := []string{string(node)}
	for id, ok := into, true; ok; id, ok = m[id] {
		way = append(way, string(id))
		if id == node {
			return w.fail("merge-cycle", "a node would be merged into itself: "+strings.Join(way, " → "), "take one of these merges out")
		}
	}
	m[node] = into
	return nil
}

// read adds what a row merges.
func (g *merge) read(r *row, to merges) error {
	if g.when != nil {
		if ok, err := g.when(r); err != nil || !ok {
			return err
		}
	}
	node, _, err := g.node.node(r)
	if err != nil || node == "" {
		return err
	}
	into, w, err := g.into.node(r)
	if err != nil || into == "" {
		return err
	}
	return to.add(node, into, w)
}

// loadMerges reads what is merged, before anything is made of the nodes.
func (r *run) loadMerges(ctx context.Context) error {
	found := merges{}
	for _, g := range r.mapping.merges {
		row := r.newRow()
		err := r.lookUp(ctx, g.source, row, func() error { return g.read(row, found) })
		if err != nil {
			return err
		}
	}
	r.merges = found
	return nil
}

// keepMerges notes in the graph what was merged into nodes that there are, so
// that the old ids still lead to them.
func (r *run) keepMerges(ctx context.Context) error {
	for _, node := range slices.Sorted(maps.Keys(r.merges)) {
		into := r.merges.resolve(node)
		t, err := r.typeOf(ctx, into)
		if err != nil {
			return err
		}
		if !t.known {
			continue
		}
		q := quad.Quad{Subject: r.ns.Term(into), Predicate: r.ns.Vocab(graph.PropMergedFrom), Object: r.ns.Term(node), Label: r.label}
		if err := r.loader.AddQuad(q, r.mapping.name, 0); err != nil {
			return err
		}
	}
	return nil
}

// node makes the id of a text, and of a node that is merged what it is merged
// into.
func (r *row) node(s string) (graph.ID, error) {
	id, err := r.mapping.node(r.ns, s)
	if err != nil || len(r.merges) == 0 {
		return id, err
	}
	return r.merges.resolve(id), nil
}
