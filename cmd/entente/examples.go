package main

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"entente/cmd/internal/ui"
)

// examples holds the queries that a first-time visitor of GraphiQL finds in
// tabs: bundled asks the bundled graph, general any graph. The order is that
// of the file names; the first line is a comment with the title.
//
//go:embed examples
var examples embed.FS

// exampleQueries reads the examples for the bundled ontology, or for another.
func exampleQueries(bundled bool) ([]ui.Example, error) {
	folder := "examples/general"
	if bundled {
		folder = "examples/bundled"
	}
	entries, err := fs.ReadDir(examples, folder)
	if err != nil {
		return nil, fmt.Errorf("read examples: %w", err)
	}
	var list []ui.Example
	for _, e := range entries {
		text, err := fs.ReadFile(examples, path.Join(folder, e.Name()))
		if err != nil {
			return nil, fmt.Errorf("read examples: %w", err)
		}
		title, query, _ := strings.Cut(string(text), "\n")
		list = append(list, ui.Example{Title: strings.TrimPrefix(title, "# "), Query: strings.TrimSpace(query)})
	}
	return list, nil
}
