package neo4j

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A Role is what a column is for.
type Role uint8

// The roles.
const (
	Property Role = iota
	ID            // of a node
	Label         // of a node, several between array delimiters
	Start         // the node that a relationship begins at
	End           // the node that it ends at
	Kind          // the relationship's type
	Ignore
)

// A Column is what a header says of a column.
type Column struct {
	Role Role
	Name string // of a property; that of an ID may be empty
	Type string // of a property, one of Types
	List bool
	// Space is the id space that the column's ids are of, "" for the global one.
	Space string
}

// Types are the types of properties. Numbers and booleans are checked; times,
// points and durations are texts here.
var Types = []string{"int", "long", "float", "double", "boolean", "byte", "short", "char", "string",
	"point", "date", "localtime", "time", "localdatetime", "datetime", "duration"}

// A Header is what the first record of a file says of its columns.
type Header struct {
	Columns []Column
	Text    string // as it stands in the file
}

// Nodes reports whether the records are nodes.
func (h *Header) Nodes() bool { return h.Find(ID) >= 0 }

// Find returns the first column of a role, -1 for none.
func (h *Header) Find(role Role) int {
	return slices.IndexFunc(h.Columns, func(c Column) bool { return c.Role == role })
}

// Property returns the column of a property, -1 for none.
func (h *Header) Property(name string) int {
	return slices.IndexFunc(h.Columns, func(c Column) bool { return c.Role == Property && c.Name == name })
}

// columnText takes a column's text apart: name, type or role, whether it is a
// list, id space, and options in braces, which are let be.
var columnText = regexp.MustCompile(`^(?:(.*):)?([A-Za-z_]+)(\[\])?(?:\(([^()]*)\))?(?:\{[^{}]*\})?$`)

// LooksLike reports whether a file whose first line is text is one of these.
func LooksLike(line string) bool { return looks.MatchString(line) }

var looks = regexp.MustCompile(`(?:^|[,\t"])[^,\t":]*:(?:ID|START_ID)(?:\([^()]*\))?(?:\{[^{}]*\})?"?(?:[,\t\r]|$)`)

// headerFault is what is wrong with a column of a header.
type headerFault struct {
	column    int
	msg, hint string
}

// parseHeader reads a header; fault is nil for a good one.
func parseHeader(fields []string) (*Header, *headerFault) {
	h := &Header{Columns: make([]Column, len(fields))}
	for i, text := range fields {
		c, fault := parseColumn(strings.TrimSpace(text))
		if fault != nil {
			fault.column = i
			return nil, fault
		}
		if c.Role != Property && c.Role != Ignore && c.Role != Label && h.Find(c.Role) >= 0 {
			return nil, &headerFault{i, fmt.Sprintf("a second column is %s", roleNames[c.Role]), "a file has one"}
		}
		if c.Role == Property && h.Property(c.Name) >= 0 {
			return nil, &headerFault{i, fmt.Sprintf("two columns are named %s", c.Name), "name them apart, or mark one :IGNORE"}
		}
		h.Columns[i] = c
	}
	switch node, start, end, kind := h.Find(ID), h.Find(Start), h.Find(End), h.Find(Kind); {
	case node < 0 && start < 0:
		return nil, &headerFault{0, "the header has neither :ID nor :START_ID", "the first record names the columns, as id:ID,name,:LABEL"}
	case node >= 0 && (start >= 0 || end >= 0 || kind >= 0):
		return nil, &headerFault{max(start, end, kind), "the header is that of nodes and of relationships", "one file has :ID, the other :START_ID, :END_ID and :TYPE"}
	case start >= 0 && kind < 0:
		return nil, &headerFault{start, "the header has no :TYPE", "add a column with the types of the relationships"}
	case start >= 0 && end < 0 && h.Property("value") < 0:
		return nil, &headerFault{start, "the header has no :END_ID", "add a column with the ids of the nodes that the relationships end at"}
	}
	return h, nil
}

var roles = map[string]Role{"ID": ID, "LABEL": Label, "START_ID": Start, "END_ID": End, "TYPE": Kind, "IGNORE": Ignore}

var roleNames = func() map[Role]string {
	names := map[Role]string{}
	for name, role := range roles {
		names[role] = ":" + name
	}
	return names
}()

func parseColumn(text string) (Column, *headerFault) {
	if !strings.Contains(text, ":") {
		if text == "" {
			return Column{}, &headerFault{msg: "a column has no name", hint: "name it, or mark it :IGNORE"}
		}
		return Column{Name: text, Type: "string"}, nil
	}
	m := columnText.FindStringSubmatch(text)
	if m == nil {
		return Column{}, &headerFault{msg: fmt.Sprintf("%q names no column", text), hint: "write name, name:type, name:type[] or :ID"}
	}
	c := Column{Name: m[1], List: m[3] != "", Space: m[4]}
	if role, ok := roles[m[2]]; ok {
		c.Role = role
		return c, nil
	}
	c.Type = strings.ToLower(m[2])
	switch {
	case !slices.Contains(Types, c.Type):
		return c, &headerFault{msg: fmt.Sprintf("there is no type %q", m[2]), hint: "one of " + strings.Join(Types, ", ")}
	case c.Name == "":
		return c, &headerFault{msg: fmt.Sprintf("the column %q has no name", text), hint: "write name:" + m[2]}
	}
	return c, nil
}

// Fault says why a text is no value of the column's type, "" if it is one.
func (c *Column) Fault(s string) string {
	var err error
	switch c.Type {
	case "byte", "short", "int", "long":
		_, err = strconv.ParseInt(s, 10, intBits[c.Type])
	case "float", "double":
		_, err = strconv.ParseFloat(s, 64)
	case "boolean":
		if !strings.EqualFold(s, "true") && !strings.EqualFold(s, "false") {
			return fmt.Sprintf("%q is neither true nor false", s)
		}
	}
	if err != nil {
		return fmt.Sprintf("%q is no %s", s, c.Type)
	}
	return ""
}

var intBits = map[string]int{"byte": 8, "short": 16, "int": 32, "long": 64}
