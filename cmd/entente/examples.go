package main

import (
	"cmp"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"entente/cmd/internal/ui"
	"entente/graph"
)

// examples holds the queries that a first-time visitor of GraphiQL finds in
// tabs: datasets/ID asks the graph of the dataset of that id, dataset.graphql
// that of any one dataset, and general any graph. The order is that of the file
// names; the first line of each is a comment with the title.
//
//go:embed examples
var examples embed.FS

// maxExamples bounds how many tabs a visitor finds, however many datasets there are.
const maxExamples = 12

// exampleQueries returns the examples for what the graph holds at this moment,
// so that an import into a running server brings its own: those of each dataset,
// the one with most claims first; the general ones where no dataset has any; and
// one for each dataset without its own.
func (a *app) exampleQueries(ctx context.Context) ([]ui.Example, error) {
	ids, err := a.datasetsBySize(ctx)
	if err != nil {
		return nil, fmt.Errorf("read datasets: %w", err)
	}
	var list []ui.Example
	var others []string
	for _, id := range ids {
		own, err := a.examplesOf(id)
		if err != nil {
			return nil, err
		}
		if list = append(list, own...); len(own) == 0 {
			others = append(others, id)
		}
	}
	if len(list) == 0 {
		if list, err = readExamples("examples/general"); err != nil {
			return nil, err
		}
	}
	for _, id := range others {
		if len(list) >= maxExamples {
			break
		}
		e, err := readExample("examples/dataset.graphql")
		if err != nil {
			return nil, err
		}
		variables, err := json.Marshal(map[string]string{"dataset": id})
		if err != nil {
			return nil, fmt.Errorf("write variables: %w", err)
		}
		e.Title += " " + strings.Join(strings.Fields(id), " ") // a title is one line
		e.Dataset, e.Variables = id, string(variables)
		list = append(list, e)
	}
	return list[:min(len(list), maxExamples)], nil
}

// datasetsBySize returns the ids of the datasets, the one with most claims first.
func (a *app) datasetsBySize(ctx context.Context) (ids []string, err error) {
	snap, err := a.store.Snapshot(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, snap.Close()) }()
	datasets, err := snap.Datasets(ctx)
	if err != nil {
		return nil, err
	}
	stats, err := snap.Stats(ctx)
	if err != nil {
		return nil, err
	}
	claims := map[string]int64{}
	for _, t := range stats.Datasets {
		claims[t.Name] = t.Count
	}
	slices.SortStableFunc(datasets, func(x, y graph.Dataset) int { return cmp.Compare(claims[y.ID], claims[x.ID]) })
	for _, d := range datasets {
		ids = append(ids, d.ID)
	}
	return ids, nil
}

// examplesOf returns a dataset's own examples, if there are any. Where the
// ontology does not know all that they ask for there are none: it is another
// dataset that has the same id.
func (a *app) examplesOf(dataset string) ([]ui.Example, error) {
	const folder = "examples/datasets"
	known, err := fs.ReadDir(examples, folder)
	if err != nil {
		return nil, fmt.Errorf("read examples: %w", err)
	}
	if !slices.ContainsFunc(known, func(e fs.DirEntry) bool { return e.Name() == dataset }) {
		return nil, nil
	}
	list, err := readExamples(path.Join(folder, dataset))
	if err != nil {
		return nil, err
	}
	for i, e := range list {
		if a.engine.Validate(e.Query) != nil {
			return nil, nil
		}
		list[i].Dataset = dataset
	}
	return list, nil
}

func readExamples(folder string) ([]ui.Example, error) {
	entries, err := fs.ReadDir(examples, folder)
	if err != nil {
		return nil, fmt.Errorf("read examples: %w", err)
	}
	var list []ui.Example
	for _, entry := range entries {
		e, err := readExample(path.Join(folder, entry.Name()))
		if err != nil {
			return nil, err
		}
		list = append(list, e)
	}
	return list, nil
}

func readExample(name string) (ui.Example, error) {
	text, err := fs.ReadFile(examples, name)
	if err != nil {
		return ui.Example{}, fmt.Errorf("read examples: %w", err)
	}
	title, query, _ := strings.Cut(string(text), "\n")
	return ui.Example{Title: strings.TrimPrefix(title, "# "), Query: strings.TrimSpace(query)}, nil
}
