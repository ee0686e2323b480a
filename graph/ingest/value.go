package ingest

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// A value is a VALUE of the mapping language: one or more ways to get texts
// from a row.
type value struct {
	line, col int
	ways      []*way
}

// A way is one of a value's alternatives.
type way struct {
	template *template
	slot     int // the column that shows best what is wrong, -1 for none
	required bool
	optional bool
	fallback string
	when     condition
	split    string
	each     *template
	eachVar  int
	words    map[string]string
	language string
	pair     string
	as       string
	entity   *entity // the texts are keys of its records
}

var wayKeys = []string{"column", "template", "table", "key", "required", "optional", "default", "when", "split", "each", "map", "language"}

// value reads a VALUE; extra are keys that are allowed beside the usual ones.
// It returns nil where there is none.
func (sc *scope) value(n *yaml.Node, what string, extra ...string) *value {
	if n == nil || isNull(n) {
		return nil
	}
	v := &value{line: n.Line, col: n.Column}
	for _, item := range sc.list(n) {
		if w := sc.way(item, what, extra); w != nil {
			v.ways = append(v.ways, w)
		}
	}
	return v
}

// node is value for what names an entity.
func (sc *scope) node(n *yaml.Node, what string, m *Mapping, extra ...string) *value {
	v := sc.value(n, what, append([]string{"entity"}, extra...)...)
	if v == nil {
		return nil
	}
	for i, item := range sc.list(n) {
		if item.Kind != yaml.MappingNode || i >= len(v.ways) {
			continue
		}
		if o := (&decoder{}).object(item, what); o != nil && o.get("entity") != nil {
			name := sc.text(o.get("entity"), "entity")
			if v.ways[i].entity = m.entityNames[name]; v.ways[i].entity == nil {
				sc.fail(o.get("entity"), "unknown-entity", "there are no entities "+name, didYouMean(name, keys(m.entityNames)))
			} else {
				v.ways[i].entity.indexed = true
			}
		}
	}
	return v
}

func (sc *scope) way(n *yaml.Node, what string, extra []string) *way {
	w := &way{slot: -1}
	if n.Kind == yaml.ScalarNode {
		w.template = sc.template(n, what)
		w.slot = w.template.column()
		return w
	}
	o := sc.fields(n, what, slices.Concat(wayKeys, extra)...)
	if o == nil {
		return nil
	}
	switch {
	case o.has("entity"):
		sc.exclusive(o, "entity", "column", "template", "table")
		if !o.has("key") {
			sc.fail(n, "missing-key", "entity needs a key", `write {entity: NAME, key: "{column}"}`)
			return nil
		}
		w.template = sc.template(o.get("key"), "key")
	case o.has("table"):
		sc.exclusive(o, "table", "template")
		if w.template = sc.tableValue(o); w.template == nil {
			return nil
		}
	case o.has("column"):
		sc.exclusive(o, "column", "template", "key")
		name := sc.text(o.get("column"), "column")
		e := &expression{}
		(&templateParser{scope: sc, node: o.get("column"), text: name}).column(e, name, 0)
		w.template = &template{source: name, parts: []part{{expr: e}}}
	case o.has("template"):
		sc.exclusive(o, "template", "key")
		w.template = sc.template(o.get("template"), "template")
	default:
		sc.fail(n, "missing-key", what+" says nothing of where its text comes from", "write column, template, or table and key")
		return nil
	}
	w.slot = w.template.column()
	w.required = sc.flag(o.get("required"), "required")
	w.optional = sc.flag(o.get("optional"), "optional")
	if w.required && w.optional {
		sc.fail(o.get("optional"), "contradiction", "a value is not both required and optional", "")
	}
	w.fallback = sc.text(o.get("default"), "default")
	if c := o.get("when"); c != nil {
		w.when = sc.condition(c)
	}
	if s := o.get("split"); s != nil {
		if w.split = sc.text(s, "split"); w.split == "" {
			sc.fail(s, "missing-text", "split is empty", `write what stands between the values, such as "|"`)
		}
	}
	if e := o.get("each"); e != nil {
		inner, slot := sc.with("value")
		w.each, w.eachVar = inner.template(e, "each"), slot
	}
	if o.has("map") {
		w.words = sc.words(o.get("map"), "map")
	}
	w.language = sc.text(o.get("language"), "language")
	if w.language != "" && !languageTag.MatchString(w.language) {
		sc.fail(o.get("language"), "bad-language", fmt.Sprintf("%q is no language tag", w.language), "write it as en or en-GB")
	}
	w.pair = sc.text(o.get("pair"), "pair")
	if o.has("as") {
		w.as = sc.word(o.get("as"), "as", "auto", "id", "text")
	}
	return w
}

// languageTag is what N-Quads take behind the @.
var languageTag = regexp.MustCompile(`^[A-Za-z]+(-[A-Za-z0-9]+)*$`)

func (sc *scope) exclusive(o *object, key string, others ...string) {
	for _, other := range others {
		if n := o.get(other); n != nil {
			sc.fail(n, "contradiction", other+" has no use beside "+key, "write one of them")
		}
	}
}

// tableValue makes {table: T, key: K, column: C} the template {T[K].C}.
func (sc *scope) tableValue(o *object) *template {
	n := o.get("table")
	name := sc.text(n, "table")
	t := sc.tables[name]
	if t == nil {
		sc.fail(n, "unknown-table", "there is no table "+name, didYouMean(name, keys(sc.tables)))
		return nil
	}
	key := o.get("key")
	if key == nil {
		sc.fail(o.node, "missing-key", "table needs a key", `write {table: NAME, key: "{column}"}`)
		return nil
	}
	e := &expression{operand: lookupOperand, table: t, keyTemplate: sc.template(key, "key"), column: t.value}
	if c := o.get("column"); c != nil {
		e.column = t.columnSlot(sc.decoder, sc.text(c, "column"), c.Line, c.Column)
	}
	if e.column < 0 {
		sc.fail(n, "missing-key", fmt.Sprintf("table %s has no value of its own", name), "name a column")
		return nil
	}
	return &template{source: "{" + name + "[…]}", parts: []part{{expr: e}}}
}

// constant returns the one text that the value always has.
func (v *value) constant() (string, bool) {
	if v == nil || len(v.ways) != 1 {
		return "", false
	}
	w := v.ways[0]
	if w.when != nil || w.split != "" || w.each != nil || w.words != nil || w.entity != nil {
		return "", false
	}
	s, ok := w.template.constant()
	return s, ok && s != ""
}

// all calls fn for each text of the value, in order.
func (v *value) all(r *row, fn func(s string, w *way) error) error {
	if v == nil {
		return nil
	}
	for _, w := range v.ways {
		if err := w.all(r, fn); err != nil {
			return err
		}
	}
	return nil
}

// first returns the first text of the value that is not empty, and the way that
// gave it; where there is none, "" and the value's last way.
func (v *value) first(r *row) (s string, from *way, err error) {
	if v == nil {
		return "", noWay, nil
	}
	for _, w := range v.ways {
		from = w
		if w.simple() {
			s, err = w.text(r)
		} else {
			err = w.all(r, func(t string, _ *way) error {
				if s == "" {
					s = t
				}
				return nil
			})
		}
		if s != "" || err != nil {
			return s, from, err
		}
	}
	if from == nil {
		from = noWay
	}
	return "", from, nil
}

// noWay stands for the way of a value that there is not.
var noWay = &way{slot: -1}

// anyWay returns the value's first way, for errors.
func (v *value) anyWay() *way {
	if v == nil || len(v.ways) == 0 {
		return noWay
	}
	return v.ways[0]
}

// simple reports whether the way's text is its only value.
func (w *way) simple() bool {
	return w.split == "" && w.each == nil && w.words == nil && w.entity == nil
}

// text returns the way's text before it is split.
func (w *way) text(r *row) (string, error) {
	if w.when != nil {
		if ok, err := w.when(r); !ok || err != nil {
			return "", err
		}
	}
	s, err := w.template.eval(r)
	switch {
	case err == errMissed && w.optional:
		s = ""
	case err != nil:
		return "", r.explain(err, w.slot)
	}
	if s == "" {
		s = w.fallback
	}
	if s == "" && w.required {
		return "", w.fail("value-missing", fmt.Sprintf("%s is empty, and is required", w.template.source), "")
	}
	return s, nil
}

func (w *way) fail(code, msg, hint string) error { return &fieldError{w.slot, code, msg, hint} }

func (w *way) all(r *row, fn func(s string, w *way) error) error {
	if r.object != nil && r.object.Lists != nil {
		if slot := w.template.listIn(r); slot >= 0 {
			return r.allOf(slot, func() error { return w.all(r, fn) })
		}
	}
	s, err := w.text(r)
	if err != nil || s == "" {
		return err
	}
	if w.split == "" {
		return w.one(r, s, fn)
	}
	for part := range strings.SplitSeq(s, w.split) {
		if part = strings.TrimSpace(part); part != "" {
			if err := w.one(r, part, fn); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *way) one(r *row, s string, fn func(s string, w *way) error) error {
	if w.each != nil {
		r.setVar(w.eachVar, s)
		var err error
		if s, err = w.each.eval(r); err == errMissed && w.optional {
			return nil
		} else if err != nil {
			return r.explain(err, w.slot)
		}
	}
	if w.words != nil {
		to, ok := w.words[s]
		switch {
		case ok:
			s = to
		case w.fallback != "":
			s = w.fallback
		default:
			return w.fail("unknown-word", fmt.Sprintf("%q is not among the words of map", s), didYouMean(s, keys(w.words)))
		}
	}
	if w.entity != nil {
		id, ok := r.keys[w.entity.number][s]
		switch {
		case ok:
			s = string(id)
		case w.optional:
			return nil
		default:
			return w.fail("missing-reference", fmt.Sprintf("%s has no record of key %q", w.entity.name, s), "add it to the files of "+w.entity.source.name)
		}
	}
	if s == "" {
		return nil
	}
	return fn(s, w)
}
