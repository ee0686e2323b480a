package ingest

import (
	"errors"
	"fmt"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// describeDataset adds the quads that describe the mapping's dataset.
func (r *run) describeDataset() error {
	ds := r.mapping.dataset
	node := r.ns.Graph(ds.ID)
	add := func(p quad.IRI, o quad.Value) error {
		return r.loader.AddQuad(quad.Quad{Subject: node, Predicate: p, Object: o, Label: node}, r.mapping.name, 0)
	}
	err := add(graph.RDFType, graph.SchemaDataset)
	for _, part := range []struct {
		predicate quad.IRI
		text      string
	}{
		{graph.DCTitle, ds.Title}, {graph.DCDescription, ds.Description}, {graph.DCLicense, ds.License},
		{graph.DCPublisher, ds.Publisher}, {graph.DCSource, ds.Source}, {dcLanguage, r.mapping.language},
	} {
		if part.text == "" {
			continue
		}
		var o quad.Value = quad.String(part.text)
		if absoluteIRI(part.text) && part.predicate != graph.DCTitle && part.predicate != graph.DCDescription {
			o = quad.IRI(part.text)
		}
		err = errors.Join(err, add(part.predicate, o))
	}
	if ds.Reliability >= 0 {
		err = errors.Join(err, add(r.ns.Vocab(graph.PropReliability), quad.TypedString{Value: quad.String(fmt.Sprint(ds.Reliability)), Type: graph.XSDDouble}))
	}
	return err
}

const dcLanguage quad.IRI = "http://purl.org/dc/terms/language"
