package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/storetest"
)

// An executionCase is a request and its answer.
type executionCase struct {
	name, group string
	request     Request
	want        outcome
	differs     string // why it is known to come out otherwise,
	instead     outcome
}

type outcome struct {
	data   string   // "" for none
	errors []string // code, path and place of each
}

// readExecution reads a corpus of testdata/conformance of requests.
func readExecution(t *testing.T, name string) []*executionCase {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", "conformance", name))
	if err != nil {
		t.Fatal(err)
	}
	var cases []*executionCase
	var c *executionCase
	var to *outcome
	var group, part string
	for line := range strings.Lines(string(src)) {
		switch {
		case part != "document" && strings.HasPrefix(line, "["):
			group = strings.Trim(line, "[]\n")
			part = ""
		case strings.HasPrefix(line, "=== "):
			c = &executionCase{name: strings.TrimSpace(line[4:]), group: group}
			cases, part, to = append(cases, c), "document", &c.want
		case strings.HasPrefix(line, "--- "):
			var rest string
			part, rest, _ = strings.Cut(strings.TrimSpace(line[4:]), " ")
			switch part {
			case "variables":
				c.request.Variables = json.RawMessage(rest)
			case "operation":
				c.request.OperationName = rest
			case "error":
				to.errors = append(to.errors, rest)
			case "differs":
				c.differs, to = rest, &c.instead
			case "data":
				to.data = rest
			default:
				t.Fatalf("%s: no part %q", name, part)
			}
		case part == "document":
			c.request.Query += line
		case part == "data":
			to.data += line
		case strings.TrimSpace(line) != "" && c != nil:
			t.Fatalf("%s: %q belongs to nothing", name, line)
		}
	}
	return cases
}

// TestEngine_Execute_conformance holds answers to
// testdata/conformance/execution.txt.
//
// Of graphql-js's tests of its executor, of directives, lists, null, interfaces,
// enums and variables those are left out that ask for what the API has not:
// resolvers that a test brings, and what they are called with (17 tests),
// mutations and subscriptions that run (4), unions (2), lists from iterators
// (11), fields that come out null where they cannot be (4), designators of
// nullability (11), custom scalars and enum values (4). So are arguments that
// are not null and have a default: the API has none (1).
func TestEngine_Execute_conformance(t *testing.T) {
	store := testStore(t)
	fill(t, store)
	storetest.Load(t, store,
		&graph.Entity{ID: "sta:odd", Type: "State", Name: "Odd", Properties: []graph.Property{{Name: "population", Value: "many"}}},
		&graph.Entity{ID: "per:odd", Type: "Person", Name: "Odd", Properties: []graph.Property{{Name: "alive", Value: "perhaps"}}},
		&graph.Entity{ID: "org:odd", Type: "Body", Name: "Odd", Properties: []graph.Property{{Name: "fields", Value: "lawMaking"}, {Name: "fields", Value: "none"}}},
		storetest.Claim("per:odd", "memberOf", "sta:odd"), storetest.Claim("per:odd", "relatedTo", "org:odd"),
	)
	e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: store})
	if err != nil {
		t.Fatal(err)
	}
	var y tally
	for _, c := range readExecution(t, "execution.txt") {
		y.count(t, fmt.Sprintf("execution.txt: %s (%s)", c.name, c.group), c.run(t, e), c.differs)
	}
	y.report(t, "execution", 151)
}

// run says what is wrong with the answer to a case.
func (c *executionCase) run(t *testing.T, e *Engine) string {
	t.Helper()
	a, res := execute(t, e, c.request)
	got := outcome{data: string(a.Data)}
	for _, err := range a.Errors {
		path := "-"
		if len(err.Path) > 0 {
			path = strings.Trim(strings.ReplaceAll(fmt.Sprint(err.Path), " ", "."), "[]")
		}
		at := "-"
		if len(err.Locations) > 0 {
			at = fmt.Sprintf("%d:%d", err.Locations[0].Line, err.Locations[0].Column)
		}
		got.errors = append(got.errors, strings.Join([]string{err.Extensions.Code, path, at}, " "))
	}
	wrong := got.compare(t, c.want)
	if c.differs != "" && wrong != "" {
		if worse := got.compare(t, c.instead); worse != "" {
			t.Errorf("execution.txt: %s: it differs otherwise than is known: %s", c.name, worse)
		}
	}
	if wrong != "" {
		wrong += "\n" + string(res.JSON)
	}
	return wrong
}

func (o outcome) compare(t *testing.T, want outcome) string {
	t.Helper()
	var wrong []string
	if got, want := strings.Join(o.errors, "\n"), strings.Join(want.errors, "\n"); got != want {
		wrong = append(wrong, fmt.Sprintf("errors are\n%s\nwant\n%s", got, want))
	}
	var data bytes.Buffer
	if want.data != "" {
		if err := json.Compact(&data, []byte(want.data)); err != nil {
			t.Fatalf("%s: %v", want.data, err)
		}
	}
	if o.data != data.String() {
		wrong = append(wrong, fmt.Sprintf("data are\n%s\nwant\n%s", o.data, data.String()))
	}
	return strings.Join(wrong, "\n")
}
