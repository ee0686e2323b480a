package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"
)

// An answer of either server is read into the same types: each field of them is
// that of one server or of the other.
type (
	response struct {
		Data struct {
			Entity, Actor    *node
			Entities, Actors list[node]
			ShortestPath     []string
			Paths            []struct{ Nodes []node }
		}
		Errors []struct{ Message string }
	}
	list[T any] struct{ Nodes []T }
	node        struct {
		ID, RowID, Name, Country string
		Claims                   list[occurrence]
		EventsBySourceID         struct {
			Nodes             []occurrence
			GroupedAggregates []struct {
				Keys          []string
				DistinctCount struct{ RowID json.Number }
			}
		}
		RelationCounts []struct {
			Relation, Direction string
			Count               int
		}
	}
	occurrence struct {
		Date           json.RawMessage // {"edtf": TEXT}, or a text
		Relation       string
		Object, Target *node
	}
)

// readResponse reads an answer; errors in it are an error.
func readResponse(answer []byte) (*response, error) {
	var r response
	if err := json.Unmarshal(answer, &r); err != nil {
		return nil, fmt.Errorf("%w in %.200s", err, answer)
	}
	if len(r.Errors) > 0 {
		return nil, fmt.Errorf("answered %q", r.Errors[0].Message)
	}
	return &r, nil
}

func (r *response) nodes() []node { return append(r.Data.Entities.Nodes, r.Data.Actors.Nodes...) }

// id is a node's in the data.
func (n *node) id() string { return strings.TrimPrefix(n.ID, "act:") + n.RowID }

func (n *node) events() []occurrence { return append(n.Claims.Nodes, n.EventsBySourceID.Nodes...) }

// readEntity reads the answer to query 1.
func readEntity(answer []byte) (any, error) {
	r, err := readResponse(answer)
	if err != nil {
		return nil, err
	}
	n := r.Data.Entity
	if n == nil {
		n = r.Data.Actor
	}
	if n == nil || n.Name == "" {
		return nil, fmt.Errorf("no entity in %.200s", answer)
	}
	return [3]string{n.id(), n.Name, n.Country}, nil
}

// readNames reads the answer to query 2.
func readNames(answer []byte) (any, error) {
	r, err := readResponse(answer)
	if err != nil {
		return nil, err
	}
	var names [][2]string
	for _, n := range r.nodes() {
		names = append(names, [2]string{n.id(), n.Name})
	}
	if len(names) != 20 {
		return nil, fmt.Errorf("%d names, want 20", len(names))
	}
	return names, nil
}

// An entityPage is an entity with its newest events, those of the last date
// left out where the page is full: which of these are on it depends on ids.
type entityPage struct {
	id, name string
	count    int // of events on the page
	events   []eventOnPage
}

type eventOnPage struct {
	date     time.Time
	relation string
	target   entityPage
}

// readEvents reads entities with pages of events; sizes are those of the pages,
// level by level.
func readEvents(sizes ...int) func([]byte) (any, error) {
	return func(answer []byte) (any, error) {
		r, err := readResponse(answer)
		if err != nil {
			return nil, err
		}
		var pages []entityPage
		for _, n := range r.nodes() {
			p, err := readPage(&n, sizes)
			if err != nil {
				return nil, err
			}
			pages = append(pages, p)
		}
		if len(pages) == 0 || len(pages[0].events) == 0 && pages[0].count == 0 {
			return nil, fmt.Errorf("no events in %.200s", answer)
		}
		return pages, nil
	}
}

func readPage(n *node, sizes []int) (entityPage, error) {
	p := entityPage{id: n.id(), name: n.Name, count: len(n.events())}
	for _, o := range n.events() {
		if len(sizes) == 0 {
			return p, fmt.Errorf("%s has events that were not asked for", p.name)
		}
		e := eventOnPage{relation: slug(strings.TrimPrefix(o.Relation, "evt:"))}
		var err error
		if e.date, err = readDate(o.Date); err != nil {
			return p, err
		}
		if o.Object == nil {
			o.Object = o.Target
		}
		if o.Object == nil {
			return p, fmt.Errorf("an event of %s has no target", p.name)
		}
		if e.target, err = readPage(o.Object, sizes[1:]); err != nil {
			return p, err
		}
		p.events = append(p.events, e)
	}
	if !slices.IsSortedFunc(p.events, func(a, b eventOnPage) int { return b.date.Compare(a.date) }) {
		return p, fmt.Errorf("the events of %s are not ordered by date", p.name)
	}
	if len(sizes) > 0 && p.count == sizes[0] {
		last := p.events[p.count-1].date
		p.events = slices.DeleteFunc(p.events, func(e eventOnPage) bool { return e.date.Equal(last) })
	}
	slices.SortFunc(p.events, func(a, b eventOnPage) int {
		if c := b.date.Compare(a.date); c != 0 {
			return c
		}
		return strings.Compare(a.relation+"\n"+a.target.name, b.relation+"\n"+b.target.name)
	})
	return p, nil
}

func readDate(text json.RawMessage) (time.Time, error) {
	var date struct{ EDTF string }
	if bytes.HasPrefix(text, []byte{'{'}) {
		if err := json.Unmarshal(text, &date); err != nil {
			return time.Time{}, err
		}
	} else if err := json.Unmarshal(text, &date.EDTF); err != nil {
		return time.Time{}, err
	}
	t, err := time.Parse(time.RFC3339, date.EDTF)
	return t.UTC(), err
}

// readCounts reads the answer to query 5. Entente counts the events to the
// entity as well.
func readCounts(answer []byte) (any, error) {
	r, err := readResponse(answer)
	if err != nil {
		return nil, err
	}
	counts := map[string]string{}
	for _, n := range r.nodes() {
		for _, c := range n.RelationCounts {
			if c.Direction == "OUT" {
				counts[slug(strings.TrimPrefix(c.Relation, "evt:"))] = fmt.Sprint(c.Count)
			}
		}
		for _, g := range n.EventsBySourceID.GroupedAggregates {
			if len(g.Keys) != 1 {
				return nil, fmt.Errorf("a group has %d keys", len(g.Keys))
			}
			counts[slug(g.Keys[0])] = g.DistinctCount.RowID.String()
		}
	}
	if len(counts) == 0 {
		return nil, fmt.Errorf("no counts in %.200s", answer)
	}
	return counts, nil
}

// readPath reads the answer to query 6: the two ends of the path, and how many
// entities are on it, since there may be several of that length.
func readPath(answer []byte) (any, error) {
	r, err := readResponse(answer)
	if err != nil {
		return nil, err
	}
	path := r.Data.ShortestPath
	for _, p := range r.Data.Paths {
		for _, n := range p.Nodes {
			path = append(path, n.id())
		}
	}
	if len(path) < 2 {
		return nil, fmt.Errorf("no path in %.200s", answer)
	}
	return struct {
		from, to string
		length   int
	}{path[0], path[len(path)-1], len(path)}, nil
}

// compare tells how the answers of the two servers differ, nil if not.
func compare(q *query, entente, peer []byte) error {
	ours, err := q.read(entente)
	if err != nil {
		return fmt.Errorf("entente: %w", err)
	}
	theirs, err := q.read(peer)
	if err != nil {
		return fmt.Errorf("PostGraphile: %w", err)
	}
	if !reflect.DeepEqual(ours, theirs) {
		return fmt.Errorf("entente answers\n%.2000s\nand PostGraphile\n%.2000s", fmt.Sprintf("%+v", ours), fmt.Sprintf("%+v", theirs))
	}
	return nil
}
