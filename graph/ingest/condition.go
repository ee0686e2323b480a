package ingest

import (
	"regexp"
	"slices"
	"strconv"

	"go.yaml.in/yaml/v3"
)

// A condition tells whether something holds for a row.
type condition func(r *row) (bool, error)

var conditionKeys = []string{"in", "match", "equals", "present", "empty", "all", "any", "not"}

// condition reads a CONDITION.
func (sc *scope) condition(n *yaml.Node) condition { return sc.capturing(n, nil) }

// capturing is condition, of which a match sets variables: capture gives the
// slots of groups by number.
func (sc *scope) capturing(n *yaml.Node, capture map[int]int) condition {
	never := func(*row) (bool, error) { return false, nil }
	o := sc.fields(n, "a condition", conditionKeys...)
	if o == nil {
		return never
	}
	if len(o.entries) != 1 {
		sc.fail(n, "bad-condition", "a condition has one key", "join several by all: […] or any: […]")
		return never
	}
	key, arg := o.entries[0].key.Value, o.entries[0].value
	switch key {
	case "in":
		text, t := sc.pairOf(arg, "in: [column, table]")
		if text == nil {
			return never
		}
		name := sc.text(t, "table")
		tab := sc.tables[name]
		if tab == nil {
			sc.fail(t, "unknown-table", "there is no table "+name, didYouMean(name, keys(sc.tables)))
			return never
		}
		return func(r *row) (bool, error) {
			s, err := text.eval(r)
			if err != nil || s == "" {
				return false, r.explain(err, text.column())
			}
			_, ok := r.lookups[tab.id].rows[s]
			return ok, nil
		}
	case "match":
		text, e := sc.pairOf(arg, "match: [column, 'expr']")
		if text == nil {
			return never
		}
		re, err := regexp.Compile(sc.text(e, "match"))
		if err != nil {
			sc.fail(e, "bad-expression", err.Error(), "the syntax is RE2's")
			return never
		}
		for group := range capture {
			if group < 0 || group > re.NumSubexp() {
				sc.fail(e, "bad-expression", "the expression has no group "+strconv.Itoa(group), "")
			}
		}
		return func(r *row) (bool, error) { return match(r, text, re, capture) }
	case "equals":
		text, words := sc.pairOf(arg, "equals: [column, text]")
		if text == nil {
			return never
		}
		list := sc.texts(words, "equals")
		return func(r *row) (bool, error) {
			s, err := text.eval(r)
			return err == nil && slices.Contains(list, s), r.explain(err, text.column())
		}
	case "present", "empty":
		text, want := sc.columnOrTemplate(arg, key), key == "present"
		return func(r *row) (bool, error) {
			s, err := text.eval(r)
			return err == nil && (s != "") == want, r.explain(err, text.column())
		}
	case "not":
		inner := sc.condition(arg)
		return func(r *row) (bool, error) {
			ok, err := inner(r)
			return err == nil && !ok, err
		}
	}
	var inner []condition
	for _, item := range sc.list(arg) {
		inner = append(inner, sc.capturing(item, capture))
	}
	return func(r *row) (bool, error) {
		for _, c := range inner {
			if ok, err := c(r); err != nil || ok != (key == "all") {
				return ok, err
			}
		}
		return key == "all", nil
	}
}

// pairOf reads [COLUMN, argument]; nil after a failure.
func (sc *scope) pairOf(n *yaml.Node, form string) (*template, *yaml.Node) {
	if n.Kind != yaml.SequenceNode || len(n.Content) != 2 {
		sc.fail(n, "bad-condition", "this is not of the form "+form, "")
		return nil, nil
	}
	return sc.columnOrTemplate(n.Content[0], "column"), n.Content[1]
}

func match(r *row, text *template, re *regexp.Regexp, capture map[int]int) (bool, error) {
	s, err := text.eval(r)
	if err != nil {
		return false, r.explain(err, text.column())
	}
	if len(capture) == 0 {
		return re.MatchString(s), nil
	}
	m := re.FindStringSubmatchIndex(s)
	if m == nil {
		return false, nil
	}
	for group, slot := range capture {
		if m[2*group] >= 0 {
			r.setVar(slot, s[m[2*group]:m[2*group+1]])
		}
	}
	return true, nil
}
