// Package data holds the bundled ontology and datasets: tables that a person
// can review, and the mappings that load them. It has no logic.
package data

import (
	"embed"
	"io/fs"
)

//go:embed korea/ontology.graphql
var ontology []byte

//go:embed korea/*.tsv korea/*.yaml countries/*.csv countries/*.yaml
var files embed.FS

// OntologyFile is the name of the bundled ontology, for messages about it.
const OntologyFile = "korea/ontology.graphql"

// Ontology returns the bundled ontology, GraphQL SDL. The caller may change it.
func Ontology() []byte { return append([]byte(nil), ontology...) }

// A Dataset is a set of files and the mapping that loads them.
type Dataset struct {
	Name    string
	FS      fs.FS    // has the files and the mapping
	Mapping string   // path in FS
	Files   []string // paths in FS
}

// Datasets returns the bundled datasets, in the order in which they are loaded.
func Datasets() []Dataset {
	return []Dataset{
		{Name: "countries", FS: files, Mapping: "countries/mapping.yaml", Files: []string{"countries/countries.csv"}},
		{Name: "korea", FS: files, Mapping: "korea/mapping.yaml", Files: []string{
			"korea/entities.tsv", "korea/facts.tsv", "korea/sentences.tsv", "korea/claim_links.tsv",
		}},
	}
}
