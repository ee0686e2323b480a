package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/storetest"
)

// A lineCase is a case of a corpus that has one a line: a verb and its words.
type lineCase struct {
	line    int
	group   string // whose heading it stands below
	verb    string
	words   []string
	differs string // why it is known to come out otherwise
}

// readLines reads a corpus of testdata/conformance that has a case a line. A
// word is bare, or quoted as in Go; one in backquotes may go over lines.
func readLines(t *testing.T, name string) (cases []lineCase) {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", "conformance", name))
	if err != nil {
		t.Fatal(err)
	}
	text, line, group, differs := string(src), 1, "", ""
	for text != "" {
		if first, rest, _ := strings.Cut(text, "\n"); first == "" || first[0] == '#' || first[0] == '[' {
			if first != "" && first[0] == '[' {
				group = strings.Trim(first, "[]")
			}
			text, line = rest, line+1
			continue
		}
		c := lineCase{line: line, group: group, differs: differs}
		for text != "" && text[0] != '\n' {
			word := text[:strings.IndexAny(text+"\n", " \n")]
			if quoted, err := strconv.QuotedPrefix(text); err == nil {
				word = quoted
			}
			text = strings.TrimLeft(text[len(word):], " ")
			line += strings.Count(word, "\n")
			if value, err := strconv.Unquote(word); err == nil {
				word = value
			}
			c.words = append(c.words, word)
		}
		text, line = strings.TrimPrefix(text, "\n"), line+1
		c.verb, c.words = c.words[0], c.words[1:]
		if c.verb == "differs" {
			differs = strings.Join(c.words, " ")
			continue
		}
		differs = ""
		cases = append(cases, c)
	}
	return cases
}

// A tally counts the cases of a corpus as they come out.
type tally struct {
	passed, failed int
	differ         map[string]int // by reason
}

// count takes the outcome of a case: "" or what is wrong. One that is known to
// differ has to.
func (y *tally) count(t *testing.T, where, wrong, differs string) {
	t.Helper()
	switch {
	case differs != "" && wrong == "":
		t.Errorf("%s passes: it differs no more", where)
	case differs != "":
		if y.differ == nil {
			y.differ = map[string]int{}
		}
		y.differ[differs]++
	case wrong != "":
		y.failed++
		t.Errorf("%s: %s", where, wrong)
	default:
		y.passed++
	}
}

// report prints the figures, and holds that no case got lost.
func (y *tally) report(t *testing.T, corpus string, atLeast int) {
	t.Helper()
	if y.passed < atLeast {
		t.Errorf("only %d cases pass", y.passed)
	}
	differ := 0
	for why, n := range y.differ {
		differ += n
		t.Logf("%d known to differ: %s", n, why)
	}
	t.Logf("%s: %d pass, %d fail, %d differ", corpus, y.passed, y.failed, differ)
}

// TestEngine_Execute_conformanceLanguage holds the reading of documents to
// testdata/conformance/language.txt. Literals are read in both ways that the
// engine has: as a variable's default, and as an argument, where what a filter
// finds shows its value.
//
// Of graphql-js's tests of its lexer, its parser and of block strings those are
// left out that ask something else than which documents there are and what they
// say: tokens and trees as JavaScript objects (9 tests), the printing of block
// strings (7), sources that begin elsewhere (2), definitions of enums (1), and
// designators of nullability, an experiment of which 3 tests are here (15).
func TestEngine_Execute_conformanceLanguage(t *testing.T) {
	cases := readLines(t, "language.txt")
	store := testStore(t)
	fill(t, store)
	e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: store})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		where := graph.ID(fmt.Sprintf("line%d", c.line))
		switch c.verb {
		case "string":
			storetest.Load(t, store, &graph.Entity{ID: "per:" + where, Type: "Person", Name: "N", Properties: []graph.Property{{Name: "note", Value: c.words[1]}}})
		case "float":
			storetest.Load(t, store, &graph.Entity{ID: "fac:" + where, Type: "Facility", Name: "N", Properties: []graph.Property{{Name: "capacity", Value: c.words[1]}}})
		}
	}
	var y tally
	for _, c := range cases {
		y.count(t, fmt.Sprintf("language.txt:%d (%s)", c.line, c.group), runLanguageCase(t, e, c), c.differs)
	}
	y.report(t, "reading of documents", 287)
}

func runLanguageCase(t *testing.T, e *Engine, c lineCase) string {
	t.Helper()
	switch c.verb {
	case "accept", "reject":
		a, res := execute(t, e, Request{Query: c.words[0]})
		refused := len(a.Errors) > 0 && a.Errors[0].Extensions.Code == codeParse
		if c.verb == "accept" {
			if refused {
				return string(res.JSON)
			}
			return ""
		}
		if !refused || len(a.Errors) != 1 {
			return "not refused by the grammar: " + string(res.JSON)
		}
		at := "nowhere"
		if l := a.Errors[0].Locations; len(l) == 1 {
			at = fmt.Sprintf("%d:%d", l[0].Line, l[0].Column)
		}
		if at != c.words[1] {
			return fmt.Sprintf("the error is at %s, want %s: %s", at, c.words[1], a.Errors[0].Message)
		}
		return ""
	case "string":
		return literalCase(t, e, "String", c.words[0], c.words[1], fmt.Sprintf("per:line%d", c.line), "people", "note")
	case "float":
		want, err := strconv.ParseFloat(c.words[1], 64)
		if err != nil {
			t.Fatal(err)
		}
		return literalCase(t, e, "Float", c.words[0], want, fmt.Sprintf("fac:line%d", c.line), "facilities", "capacity")
	}
	return "no verb " + c.verb
}

// literalCase reads a literal as the default of a variable, and as an argument
// that only the entity of an id matches, or one of the same value.
func literalCase(t *testing.T, e *Engine, typ, literal string, want any, id, list, field string) string {
	t.Helper()
	doc, perr := parse(fmt.Sprintf("query($v: %s = %s) { __typename }", typ, literal), 100)
	if perr != nil {
		return perr.Error()
	}
	vars, errs := coerceVariables(e.schema.AST(), doc.Operations[0], nil, DefaultLimits())
	if len(errs) > 0 {
		return errs.Error()
	}
	if got := vars["v"]; got != want {
		if f, ok := got.(float64); !ok || math.Abs(f-want.(float64)) > 1e-12*math.Abs(f) {
			return fmt.Sprintf("as a default it is %#v, want %#v", got, want)
		}
	}
	a, res := execute(t, e, Request{Query: fmt.Sprintf("{ all: %s(first: 1000, where: {%s: {eq: %s}}) { nodes { id } } }", list, field, literal)})
	var found struct {
		All struct{ Nodes []struct{ ID string } }
	}
	if len(a.Errors) > 0 {
		return string(res.JSON)
	}
	if err := json.NewDecoder(bytes.NewReader(a.Data)).Decode(&found); err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(found.All.Nodes, func(n struct{ ID string }) bool { return n.ID == id }) {
		return fmt.Sprintf("as an argument it is not %v: %s", want, res.JSON)
	}
	return ""
}
