package main

import "encoding/json"

// A query is one question in the words of both servers.
type query struct {
	number int
	name   string
	// entente and peer are requests to the two, of the same meaning.
	entente, peer request
	// read makes of each server's answer what must be equal in both.
	read func(answer []byte) (any, error)
	// list is set where a page of entities or claims is asked for; see goal.
	list bool
}

// goal is how many times the requests a second of PostGraphile are aimed at.
func (q *query) goal() float64 {
	if q.list {
		return 5
	}
	return 2
}

// A request is the body of a POST.
type request struct {
	Query     string         `json:"query"`
	Variables map[string]any `json:"variables,omitempty"`
}

func (r request) body() ([]byte, error) { return json.Marshal(r) }

// The parts of the queries that recur. An event of Entente is a claim.
const (
	claim = `id date { edtf } relation object { name }`
	row   = `rowId date relation target { name }`

	newest = `orderBy: [DATE_DESC, ROW_ID_DESC]`
)

// queries are the seven questions about a set, by number.
func queries(d *dataset) ([]query, error) {
	from, err := d.find(kim)
	if err != nil {
		return nil, err
	}
	rim, _, err := d.rim(from)
	if err != nil {
		return nil, err
	}
	start := d.entities[from].id
	named := func(name string) map[string]any { return map[string]any{"name": name} }
	return []query{
		{
			number: 1, name: "by id", read: readEntity,
			entente: request{`query ($id: ID!) { actor(id: $id) { id name country } }`, map[string]any{"id": "act:" + start}},
			peer:    request{`query ($id: String!) { entity(rowId: $id) { rowId name country } }`, map[string]any{"id": start}},
		},
		{
			number: 2, name: "contains", read: readNames,
			entente: request{`{ actors(where: {name: {contains: "Korea"}}, first: 20, orderBy: NAME_ASC) { nodes { id name } } }`, nil},
			peer:    request{`{ entities(filter: {name: {includes: "Korea"}}, first: 20, orderBy: [NAME_ASC]) { nodes { rowId name } } }`, nil},
		},
		{
			number: 3, name: "newest 20", read: readEvents(20), list: true,
			entente: request{`query ($name: String!) { actors(where: {name: {eq: $name}}) { nodes { claims(direction: OUT, first: 20) { nodes { ` + claim + ` } } } } }`, named(pompeo)},
			peer:    request{`query ($name: String!) { entities(condition: {name: $name}) { nodes { eventsBySourceId(first: 20, ` + newest + `) { nodes { ` + row + ` } } } } }`, named(pompeo)},
		},
		{
			number: 4, name: "two hops", read: readEvents(50, 10), list: true,
			entente: request{`query ($name: String!) { actors(where: {name: {eq: $name}}) { nodes { claims(direction: OUT, first: 50) { nodes { id date { edtf } relation object { name claims(direction: OUT, first: 10) { nodes { ` + claim + ` } } } } } } } }`, named(kim)},
			peer:    request{`query ($name: String!) { entities(condition: {name: $name}) { nodes { eventsBySourceId(first: 50, ` + newest + `) { nodes { rowId date relation target { name eventsBySourceId(first: 10, ` + newest + `) { nodes { ` + row + ` } } } } } } } }`, named(kim)},
		},
		{
			number: 5, name: "aggregate", read: readCounts,
			entente: request{`query ($name: String!) { actors(where: {name: {eq: $name}}) { nodes { relationCounts { relation direction count } } } }`, named(northKorea)},
			peer:    request{`query ($name: String!) { entities(condition: {name: $name}) { nodes { eventsBySourceId { groupedAggregates(groupBy: RELATION) { keys distinctCount { rowId } } } } } }`, named(northKorea)},
		},
		{
			number: 6, name: "path", read: readPath,
			entente: request{`query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, direction: OUT, maxLength: 8, first: 1) { nodes { id } } }`, map[string]any{"from": "act:" + start, "to": "act:" + rim}},
			peer:    request{`query ($from: String!, $to: String!) { shortestPath(src: $from, dst: $to, maxHops: 8) }`, map[string]any{"from": start, "to": rim}},
		},
		{
			number: 7, name: "page export", read: readEvents(5), list: true,
			entente: request{`{ actors(first: 1000, orderBy: ID_ASC) { nodes { id name claims(direction: OUT, first: 5) { nodes { ` + claim + ` } } } } }`, nil},
			peer:    request{`{ entities(first: 1000, orderBy: [ROW_ID_ASC]) { nodes { rowId name eventsBySourceId(first: 5, ` + newest + `) { nodes { ` + row + ` } } } } }`, nil},
		},
	}, nil
}
