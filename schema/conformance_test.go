package schema

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"go.yaml.in/yaml/v3"
)

// A conformanceCase is a case of graphql-js's tests of validation: a document,
// a schema, and the errors of one rule.
type conformanceCase struct {
	Name, Rule, Schema, Query string
	Errors                    []struct{ Message string }
}

// notOurs are the cases that do not apply, by rule and name, each with why.
var notOurs = []struct {
	pattern *regexp.Regexp
	why     string
}{
	{regexp.MustCompile(`^(NoDeprecatedCustom|NoSchemaIntrospectionCustom)/`), "an optional rule, not of the specification"},
	{regexp.MustCompile(`^(LoneSchemaDefinition|PossibleTypeExtensions|Unique(ArgumentDefinition|Directive|EnumValue|FieldDefinition|OperationTypes|Type)\w*)/`), "about schemas, which no client sends"},
	{regexp.MustCompile(`(?i)within (schema|SDL)|inside schema|type definitions|directive definition|standard scalars that are missing`), "about schemas, which no client sends"},
	{regexp.MustCompile(`^ExecutableDefinitions/`), "the parser takes no schema in a document"},
	{regexp.MustCompile(`(?i)custom scalar`), "the API's own scalars are tested beside it"},
}

// deviations are the cases that come out otherwise, by rule and name, each with why.
var deviations = map[string]string{
	"ValuesOfCorrectType/Invalid oneOf input object value/Exactly one null field": "@oneOf is not of the specification of October 2021, and the API has none",
	"ValuesOfCorrectType/Invalid oneOf input object value/More than one field":    "@oneOf is not of the specification of October 2021, and the API has none",
}

// TestValidate_conformance runs graphql-js's tests of validation, as gqlparser
// ships them (graphql/graphql-js, MIT), through the validation of this package:
// its rules, of which some are our own. It prints how many pass.
func TestValidate_conformance(t *testing.T) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/vektah/gqlparser/v2").Output()
	if err != nil {
		t.Skipf("where the module lies is not known: %v", err)
	}
	dir := filepath.Join(strings.TrimSpace(string(out)), "validator", "imported", "spec")
	var sources []string
	readYAML(t, filepath.Join(dir, "schemas.yml"), &sources)
	schemas := map[string]*ast.Schema{}
	load := func(name, src string) *ast.Schema {
		if schemas[name] == nil {
			s, err := gqlparser.LoadSchema(&ast.Source{Name: name, Input: src})
			if err != nil {
				t.Fatalf("schema %s: %v", name, err)
			}
			schemas[name] = s
		}
		return schemas[name]
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.spec.yml"))
	if err != nil || len(files) < 30 {
		t.Fatalf("%d files of cases: %v", len(files), err)
	}
	passed, failed, left := 0, 0, map[string]int{}
	seen := map[string]bool{}
	for _, file := range files {
		var cases []conformanceCase
		readYAML(t, file, &cases)
		for _, c := range cases {
			name := c.Rule + "/" + c.Name
			if i := slices.IndexFunc(notOurs, func(n struct {
				pattern *regexp.Regexp
				why     string
			}) bool {
				return n.pattern.MatchString(name)
			}); i >= 0 {
				left[notOurs[i].why]++
				continue
			}
			schema := (*ast.Schema)(nil)
			if i, err := strconv.Atoi(c.Schema); err == nil {
				schema = load(c.Schema, sources[i])
			} else {
				schema = load(name, c.Schema)
			}
			why := runConformanceCase(schema, c)
			if reason, deviates := deviations[name]; deviates {
				seen[name] = true
				if why == "" {
					t.Errorf("%s passes: it is no deviation any more", name)
				}
				left[reason]++
				continue
			}
			if why != "" {
				failed++
				t.Errorf("%s: %s", name, why)
				continue
			}
			passed++
		}
	}
	for name := range deviations {
		if !seen[name] {
			t.Errorf("there is no case %s", name)
		}
	}
	if passed < 389 {
		t.Errorf("only %d cases pass", passed)
	}
	t.Logf("graphql-js's tests of validation: %d pass, %d fail", passed, failed)
	for why, n := range left {
		t.Logf("%d left out: %s", n, why)
	}
}

func readYAML(t *testing.T, file string, to any) {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(src, to); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
}

// runConformanceCase says what is wrong with the outcome of a case. Messages
// are compared without their suggestions, which only few errors are given, and
// locations are held to be there: of the places that take part in an error
// gqlparser tells one, graphql-js all.
func runConformanceCase(s *ast.Schema, c conformanceCase) string {
	doc, perr := parse(c.Query, DefaultLimits().Tokens)
	if perr != nil && strings.Contains(perr.Message, "has no operation") { // cases are often a fragment alone
		c.Query += "\n{ __typename }"
		doc, perr = parse(c.Query, DefaultLimits().Tokens)
	}
	var got, want []string
	if perr != nil {
		got = append(got, "parse: "+perr.Message)
	} else {
		for _, e := range validate(s, doc) {
			if c.Rule != "" && strings.TrimSuffix(e.Rule, "Rule") != strings.TrimSuffix(c.Rule, "Rule") {
				continue // of another rule, which the case is not about
			}
			if len(e.Locations) == 0 {
				return "no location: " + e.Message
			}
			got = append(got, plainMessage(e.Message))
		}
	}
	for _, e := range c.Errors {
		want = append(want, plainMessage(e.Message))
	}
	slices.Sort(got)
	slices.Sort(want)
	if slices.Equal(got, want) {
		return ""
	}
	return fmt.Sprintf("got %q, want %q", got, want)
}

func plainMessage(m string) string {
	m, _, _ = strings.Cut(strings.ReplaceAll(m, ";", "."), " Did you mean")
	return strings.TrimSuffix(m, ".")
}
