package exec_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"entente/graph"
)

var update = flag.Bool("update", false, "write the answers into testdata")

// TestRun_Queries runs the queries of testdata. A file has a query, its
// variables if it has any, the answer, and what the store was called for.
func TestRun_Queries(t *testing.T) {
	files, err := filepath.Glob("testdata/queries/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no queries", err)
	}
	store := talks(t)
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			part := func(name string) (int, []byte) {
				i := slices.IndexFunc(archive.Files, func(f txtar.File) bool { return f.Name == name })
				if i < 0 {
					return i, nil
				}
				return i, archive.Files[i].Data
			}
			_, query := part("query.graphql")
			var vars map[string]any
			if _, text := part("variables.json"); text != nil {
				if err := json.Unmarshal(text, &vars); err != nil {
					t.Fatal(err)
				}
			}
			var answer []byte
			made := calls(t, store, func(snap graph.Snapshot) { answer = respond(t, snap, string(query), vars) })
			for name, got := range map[string][]byte{"answer.json": answer, "calls": list(made)} {
				i, want := part(name)
				if *update {
					if i < 0 {
						i = len(archive.Files)
						archive.Files = append(archive.Files, txtar.File{Name: name})
					}
					archive.Files[i].Data = got
				} else if !bytes.Equal(got, want) {
					t.Errorf("%s is\n%s\nwant\n%s", name, got, want)
				}
			}
			if *update {
				slices.SortStableFunc(archive.Files, func(a, b txtar.File) int { return slices.Index(parts, a.Name) - slices.Index(parts, b.Name) })
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

var parts = []string{"query.graphql", "variables.json", "answer.json", "calls"}

// respond answers a query as a response of GraphQL, indented.
func respond(t *testing.T, snap graph.Snapshot, query string, vars map[string]any) []byte {
	t.Helper()
	data, errs := newAPI(t).run(t, snap, query, vars)
	if data != nil && !json.Valid(data) {
		t.Fatalf("data are no JSON: %s", data)
	}
	response := append([]byte(`{"data":`), data...)
	if data == nil {
		response = []byte(`{"refused":true`)
	}
	if len(errs) > 0 {
		list, err := json.Marshal(errs)
		if err != nil {
			t.Fatal(err)
		}
		response = append(append(response, `,"errors":`...), list...)
	}
	var b bytes.Buffer
	if err := json.Indent(&b, append(response, '}'), "", "  "); err != nil {
		t.Fatal(err)
	}
	return append(b.Bytes(), '\n')
}

func list(calls map[string]int) []byte {
	var b bytes.Buffer
	for _, method := range slices.Sorted(maps.Keys(calls)) {
		fmt.Fprintf(&b, "%s %d\n", method, calls[method])
	}
	return b.Bytes()
}
