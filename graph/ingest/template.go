package ingest

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"entente/graph/ontology"
)

// A template makes a text of a record. It is the compiled form of what
// [Mapping] describes.
type template struct {
	source string // as it is written
	parts  []part
}

// A part is a text or, where expr is set, an expression.
type part struct {
	text string
	expr *expression
}

// An expression is an operand with filters.
type expression struct {
	operand operand
	slot    int         // of columnOperand in the source, of variableOperand in the row
	table   *table      // of lookupOperand
	key     *expression // of lookupOperand, unless keyTemplate is set
	column  int         // of lookupOperand: which of the table's values
	filters []filter

	keyTemplate *template // of lookupOperand
}

type operand uint8

const (
	columnOperand operand = iota
	variableOperand
	lookupOperand
	rowOperand  // {@row}
	fileOperand // {@file}
)

// constant returns the text of a template that has no expression.
func (t *template) constant() (string, bool) {
	switch {
	case len(t.parts) == 0:
		return "", true
	case len(t.parts) == 1 && t.parts[0].expr == nil:
		return t.parts[0].text, true
	}
	return "", false
}

// column returns the slot of the first column in the template, -1 for none: it
// is where an error in what the template makes is shown.
func (t *template) column() int {
	for _, p := range t.parts {
		for e := p.expr; e != nil; e = e.key {
			if e.operand == columnOperand {
				return e.slot
			}
			if e.keyTemplate != nil {
				return e.keyTemplate.column()
			}
		}
	}
	return -1
}

// eval makes the template's text, "" where any of its expressions is empty.
// The error is errMissed where a table lacks a key.
func (t *template) eval(r *row) (string, error) {
	if len(t.parts) == 1 {
		if e := t.parts[0].expr; e != nil {
			return e.eval(r)
		}
		return t.parts[0].text, nil
	}
	var stack [128]byte
	out := stack[:0]
	for _, p := range t.parts {
		if p.expr == nil {
			out = append(out, p.text...)
			continue
		}
		s, err := p.expr.eval(r)
		if err != nil || s == "" {
			return "", err
		}
		out = append(out, s...)
	}
	return string(out), nil
}

func (e *expression) eval(r *row) (s string, err error) {
	switch e.operand {
	case columnOperand:
		if r.list(e.slot) != nil {
			return "", r.listError(e.slot)
		}
		s = r.field(e.slot)
	case variableOperand:
		s = r.vars[e.slot]
	case rowOperand:
		s = strconv.FormatInt(r.record.Number, 10)
	case fileOperand:
		s = r.file.name
	case lookupOperand:
		key, err := e.lookupKey(r)
		if err != nil {
			return "", err
		}
		if key != "" {
			var ok bool
			if s, ok = r.lookups[e.table.id].find(key, e.column); !ok && !e.table.optional {
				r.missed.table, r.missed.key = e.table.name, key
				if e.fallible() {
					return "", errMissed
				}
			}
		}
	}
	for _, f := range e.filters {
		s = f.apply(s)
	}
	return s, nil
}

func (e *expression) lookupKey(r *row) (string, error) {
	if e.keyTemplate != nil {
		return e.keyTemplate.eval(r)
	}
	return e.key.eval(r)
}

// fallible reports whether a key that the table lacks is an error: not where a
// filter says what stands in its place.
func (e *expression) fallible() bool {
	for _, f := range e.filters {
		if f.fallback {
			return false
		}
	}
	return true
}

// A scope is what the names in a template stand for.
type scope struct {
	*decoder
	ontology *ontology.Ontology
	source   *source
	vars     []string
	tables   map[string]*table
}

// with returns the scope with one more variable, and its slot.
func (sc *scope) with(name string) (*scope, int) {
	inner := *sc
	inner.vars = append(sc.vars[:len(sc.vars):len(sc.vars)], name)
	return &inner, len(sc.vars)
}

// template compiles the text of a YAML node. After a failure it returns a
// template that is empty.
func (sc *scope) template(n *yaml.Node, what string) *template {
	return sc.compile(n, sc.text(n, what))
}

func (sc *scope) compile(n *yaml.Node, text string) *template {
	p := templateParser{scope: sc, node: n, text: text}
	t := &template{source: text}
	var literal strings.Builder
	flush := func() {
		if literal.Len() > 0 {
			t.parts = append(t.parts, part{text: literal.String()})
			literal.Reset()
		}
	}
	for p.pos < len(text) {
		c := text[p.pos]
		switch {
		case (c == '{' || c == '}') && strings.HasPrefix(text[p.pos+1:], string(c)):
			literal.WriteByte(c)
			p.pos += 2
		case c == '}':
			p.fail(p.pos, "a } stands alone", "write }} for a brace")
			return &template{source: text}
		case c == '{':
			flush()
			p.pos++
			e := p.expression('}')
			if e == nil {
				return &template{source: text}
			}
			t.parts = append(t.parts, part{expr: e})
		default:
			literal.WriteByte(c)
			p.pos++
		}
	}
	flush()
	return t
}

// templateParser reads one template.
type templateParser struct {
	*scope
	node  *yaml.Node
	text  string
	pos   int
	depth int
}

// fail tells of a byte of the template: exactly where the YAML text is written
// in one line without escapes, else where it begins.
func (p *templateParser) fail(at int, msg, hint string) {
	line, column := placeIn(p.node, p.text, at)
	p.failAt(line, column, "template-syntax", msg, hint)
}

func placeIn(n *yaml.Node, text string, at int) (line, column int) {
	column = n.Column
	if n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) == 0 {
		column += utf8.RuneCountInString(text[:min(at, len(text))])
		if n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0 {
			column++
		}
	}
	return n.Line, column
}

// maxNesting bounds how deep look-ups nest.
const maxNesting = 8

// expression reads up to the closing character and behind it.
func (p *templateParser) expression(closing byte) *expression {
	if p.depth++; p.depth > maxNesting {
		p.fail(p.pos, "look-ups nest too deep", "")
		return nil
	}
	defer func() { p.depth-- }()
	start := p.pos
	name, ok := p.name()
	if !ok {
		return nil
	}
	e := &expression{}
	switch {
	case p.next('['):
		if e.key = p.expression(']'); e.key == nil {
			return nil
		}
		if !p.lookup(e, name, start) {
			return nil
		}
	case name == "@row":
		e.operand = rowOperand
	case name == "@file":
		e.operand = fileOperand
	default:
		p.column(e, name, start)
	}
	for p.next('|') {
		f, ok := p.filter()
		if !ok {
			return nil
		}
		e.filters = append(e.filters, f)
	}
	if !p.next(closing) {
		if p.pos >= len(p.text) {
			p.fail(start-1, fmt.Sprintf("a %c is missing", closing), "write {{ for a brace")
		} else {
			r, _ := utf8.DecodeRuneInString(p.text[p.pos:])
			p.fail(p.pos, fmt.Sprintf("%q cannot stand here", r), `put names that have any of |[]{}"' in double quotation marks`)
		}
		return nil
	}
	return e
}

func (p *templateParser) blanks() {
	for p.pos < len(p.text) && p.text[p.pos] == ' ' {
		p.pos++
	}
}

// next passes over blanks and then c, if it is there.
func (p *templateParser) next(c byte) bool {
	p.blanks()
	if p.pos >= len(p.text) || p.text[p.pos] != c {
		return false
	}
	p.pos++
	return true
}

// name reads the name of a column or a table.
func (p *templateParser) name() (string, bool) {
	if p.next('"') {
		p.pos--
		return p.quoted()
	}
	start := p.pos
	for p.pos < len(p.text) && !strings.ContainsRune(`|[]{}"'`, rune(p.text[p.pos])) {
		p.pos++
	}
	name := strings.TrimSpace(p.text[start:p.pos])
	if name == "" {
		p.fail(start, "a name is missing", "write a column's name, {name}")
		return "", false
	}
	return name, true
}

// quoted reads a text in quotation marks of either kind; doubled, they are part of it.
func (p *templateParser) quoted() (string, bool) {
	start := p.pos
	if p.pos >= len(p.text) || p.text[p.pos] != '"' && p.text[p.pos] != '\'' {
		p.fail(p.pos, "a text in quotation marks is missing", "write it as 'text'")
		return "", false
	}
	mark := p.text[p.pos]
	var out strings.Builder
	for p.pos++; p.pos < len(p.text); p.pos++ {
		c := p.text[p.pos]
		if c != mark {
			out.WriteByte(c)
			continue
		}
		p.pos++
		if p.pos >= len(p.text) || p.text[p.pos] != mark {
			return out.String(), true
		}
		out.WriteByte(mark)
	}
	p.fail(start, "a closing quotation mark is missing", "")
	return "", false
}

// column makes the operand a variable or a column of the source.
func (p *templateParser) column(e *expression, name string, at int) {
	for i, v := range p.vars {
		if v == name {
			e.operand, e.slot = variableOperand, i
			return
		}
	}
	line, column := placeIn(p.node, p.text, at)
	e.operand, e.slot = columnOperand, p.source.slot(p.decoder, name, line, column)
}

// lookup makes the operand a look-up, and reads the column behind it, if any.
func (p *templateParser) lookup(e *expression, name string, at int) bool {
	t := p.tables[name]
	if t == nil {
		line, column := placeIn(p.node, p.text, at)
		p.failAt(line, column, "unknown-table", fmt.Sprintf("there is no table %s", name), didYouMean(name, keys(p.tables)))
		return false
	}
	e.operand, e.table = lookupOperand, t
	start := p.pos
	if !p.next('.') {
		if e.column = t.value; e.column < 0 {
			p.fail(p.pos, fmt.Sprintf("table %s has no value of its own", name), fmt.Sprintf("name the column: {%s[…].column}", name))
			return false
		}
		return true
	}
	column, ok := p.name()
	if !ok {
		return false
	}
	line, col := placeIn(p.node, p.text, start)
	e.column = t.columnSlot(p.decoder, column, line, col+1)
	return true
}
