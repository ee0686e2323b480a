package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"path"
	"strings"
	"testing"
)

// A rule forbids packages below from to import packages below to.
type rule struct {
	from, to string
	except   []string // packages below from that may
	why      string
}

var rules = []rule{
	{"entente/graph", "entente/schema", nil, "the domain knows nothing of GraphQL"},
	{"entente/graph", "entente/cmd", nil, "arrows point down"},
	{"entente/graph", "entente/data", nil, "nothing of the bundled data hides in the code"},
	{"entente/schema", "entente/cmd", nil, "arrows point down"},
	{"entente/schema", "entente/data", nil, "nothing of the bundled data hides in the code"},
	{"entente/data", "entente", nil, "data hold no logic"},
	{"entente/schema", "entente/graph/embedded", nil, "the engine reads any store"},
	{"entente/graph/ingest", "entente/graph/embedded", nil, "the import writes to any store"},
	{"entente/graph/paths", "entente/graph/embedded", nil, "paths are found in any store"},
	{"entente/graph/aggregate", "entente/graph/embedded", nil, "aggregates are counted over any store"},
	{"entente/graph/embedded", "entente/graph/ontology", nil, "a store sees a vocabulary, not an ontology"},
	{"entente/schema/plan", "entente/schema/exec", nil, "a plan does not know how it is carried out"},
	{"entente", "github.com/cayleygraph/cayley", []string{"entente/graph/embedded", "entente/graph/storetest"}, "Cayley is the stores' layer"},
	{"entente", "github.com/cayleygraph/cayley/graph/all", nil, "it brings every backend's client along"},
	{"entente", "github.com/cayleygraph/cayley/server", nil, "it brings docker and goja along"},
	{"entente/schema", "github.com/cayleygraph", []string{"entente/schema/exec"}, "the engine speaks of claims and entities; exec alone shows quads as the store gives them"},
	{"entente/cmd", "github.com/cayleygraph/cayley", nil, "Cayley is the stores' layer"},
	{"entente", "github.com/graphql-go/graphql", []string{"entente/schema"}, "graphql-go declares types in package schema alone"},
	{"entente/schema/plan", "github.com/graphql-go/graphql", nil, "its executor and parser are not in the serving path"},
	{"entente/schema/exec", "github.com/graphql-go/graphql", nil, "its executor and parser are not in the serving path"},
	{"entente", "github.com/spf13/viper", []string{"entente/cmd/entente"}, "configuration is read in one place"},
	{"entente", "github.com/spf13/cobra", []string{"entente/cmd/entente"}, "commands are in one place"},
	{"entente", "github.com/piprate/json-gold", []string{"entente/graph/format/jsonld"}, "json-gold fetches what a document names unless it is held"},
	{"entente", "github.com/cockroachdb/pebble", []string{"entente/graph/embedded"}, "the storage engine is one store's matter"},
}

// TestArrows holds the directions of imports in code that is not test code.
func TestArrows(t *testing.T) {
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "entente/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	imports := map[string][]string{}
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		imports[p.ImportPath] = p.Imports
	}
	if len(imports) < 10 {
		t.Fatalf("go list found only %d packages", len(imports))
	}
	for _, r := range rules {
		known := false
		for pkg, deps := range imports {
			if !below(pkg, r.from) {
				continue
			}
			known = true
			if allowed(pkg, r.except) {
				continue
			}
			for _, dep := range deps {
				if below(dep, r.to) && !(r.to == "entente" && dep == pkg) {
					t.Errorf("%s imports %s: %s", pkg, dep, r.why)
				}
			}
		}
		if !known {
			t.Errorf("the rule from %s to %s holds for no package: correct it", r.from, r.to)
		}
	}
}

func below(pkg, root string) bool {
	return pkg == root || strings.HasPrefix(pkg, path.Clean(root)+"/")
}

// allowed reports whether a rule makes an exception of pkg: of exactly the
// packages that it names.
func allowed(pkg string, except []string) bool {
	for _, e := range except {
		if pkg == e {
			return true
		}
	}
	return false
}
