package ingest

import (
	"fmt"
	"maps"

	"go.yaml.in/yaml/v3"
)

// A table is a look-up table of a mapping. What it holds is in the run: see
// lookup.
type table struct {
	name     string
	source   *source   // nil where the mapping has the entries
	key      *template // over source
	values   []*template
	value    int // which of values {table[key]} is, -1 for none
	optional bool
	first    bool // of records of one key, the first counts
	entries  map[string]string
	id       int // its place among the run's lookups
	scope    *scope
	named    map[string]int // columns that {table[key].column} names
}

// A lookup is a table as a run has loaded it: rows of values, by key.
type lookup struct {
	rows   map[string]int
	values []string // of each row, one after another
}

func (m *Mapping) table(d *decoder, name string, at *yaml.Node, n *yaml.Node) *table {
	t := &table{name: name, value: -1, id: len(m.tables), named: map[string]int{}}
	o := d.fields(n, "table "+name, append([]string{"source", "key", "value", "duplicate", "entries"}, sourceKeys...)...)
	if o == nil {
		return t
	}
	if entries := o.get("entries"); entries != nil {
		t.value = 0
		t.entries = d.words(entries, "entries")
		return t
	}
	switch src := o.get("source"); {
	case src == nil && o.get("file") == nil:
		d.fail(o.node, "missing-key", "table "+name+" has neither source, file nor entries", "")
		return t
	case src == nil:
		t.source = d.source(name, at, o)
		m.sources = append(m.sources, t.source)
	default:
		for _, k := range sourceKeys {
			if k != "optional" && o.get(k) != nil {
				d.fail(o.get(k), "unknown-key", "a table of a source has no "+k+" of its own", "write it with the source")
			}
		}
		if t.source = m.sourceOf(d, o); t.source == nil {
			return t
		}
		t.optional = d.flag(o.get("optional"), "optional")
	}
	t.optional = t.optional || t.source.optional
	t.first = d.word(o.get("duplicate"), "duplicate", "reject", "first") == "first"
	t.scope = &scope{decoder: d, ontology: m.ontology, source: t.source, tables: m.tableNames}
	key := o.get("key")
	if key == nil {
		d.fail(o.node, "missing-key", "table "+name+" has no key", "write key: COLUMN")
		return t
	}
	t.key = t.scope.columnOrTemplate(key, "key")
	if v := o.get("value"); v != nil {
		t.value = 0
		t.values = append(t.values, t.scope.columnOrTemplate(v, "value"))
	}
	return t
}

// words reads a mapping of texts to texts.
func (d *decoder) words(n *yaml.Node, what string) map[string]string {
	o := d.object(n, what)
	if o == nil {
		return nil
	}
	words := map[string]string{}
	for _, e := range o.entries {
		words[e.key.Value] = d.text(e.value, what)
	}
	return words
}

// columnOrTemplate reads a column's name or, if it has braces, a template.
func (sc *scope) columnOrTemplate(n *yaml.Node, what string) *template {
	s := sc.text(n, what)
	for i := range s {
		if s[i] == '{' || s[i] == '}' {
			return sc.compile(n, s)
		}
	}
	if s == "" {
		if n.Kind == yaml.ScalarNode {
			sc.fail(n, "missing-text", what+" is empty", "name a column")
		}
		return &template{}
	}
	e := &expression{}
	(&templateParser{scope: sc, node: n, text: s}).column(e, s, 0)
	return &template{source: s, parts: []part{{expr: e}}}
}

// columnSlot returns which of the table's values a column is.
func (t *table) columnSlot(d *decoder, name string, line, col int) int {
	if t.entries != nil || t.source == nil {
		d.failAt(line, col, "unknown-column", "table "+t.name+" has no columns", "write {"+t.name+"[…]}")
		return 0
	}
	if i, ok := t.named[name]; ok {
		return i
	}
	e := &expression{operand: columnOperand, slot: t.source.slot(d, name, line, col)}
	t.values = append(t.values, &template{source: name, parts: []part{{expr: e}}})
	t.named[name] = len(t.values) - 1
	return len(t.values) - 1
}

func newLookup(t *table) *lookup {
	l := &lookup{rows: map[string]int{}}
	for k, v := range maps.All(t.entries) {
		l.rows[k] = len(l.values)
		l.values = append(l.values, v)
	}
	return l
}

// add adds a record of the table's source. A record without key is passed over.
func (l *lookup) add(t *table, r *row) error {
	key, err := t.key.eval(r)
	if err != nil || key == "" {
		return r.explain(err, t.key.column())
	}
	values := make([]string, len(t.values))
	for i, v := range t.values {
		if values[i], err = v.eval(r); err != nil {
			return r.explain(err, v.column())
		}
	}
	at, ok := l.rows[key]
	switch {
	case !ok:
		l.rows[key] = len(l.values)
		l.values = append(l.values, values...)
	case t.first:
	default:
		for i, v := range values {
			if l.values[at+i] != v {
				return &fieldError{slot: t.key.column(), code: "table-duplicate-key",
					msg: fmt.Sprintf("table %s has the key %q already, with other values", t.name, key), hint: "say duplicate: first, or choose a key that is unique"}
			}
		}
	}
	return nil
}

// find returns a value of the row at a key.
func (l *lookup) find(key string, column int) (string, bool) {
	at, ok := l.rows[key]
	if !ok {
		return "", false
	}
	return l.values[at+column], true
}
