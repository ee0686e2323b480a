package ingest_test

import (
	"context"
	"errors"
	"testing"
	"testing/fstest"

	"entente/graph/ingest"
	"entente/graph/ontology"
)

// TestRun_ftmUnknownRelation names the schema, or the property, for which an
// ontology has no relation, nor one that anything could be under.
func TestRun_ftmUnknownRelation(t *testing.T) {
	o, err := ontology.Parse("o.graphql", []byte(`"Someone." type Person @entity(prefix: "per")`+"\n"+`"A firm." type Company @entity(prefix: "com")`+"\n"+
		`type Relations { "Knows." knows: Person @relation(from: [Person], inverse: "knownBy", inverseDescription: "Who knows.") }`))
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct{ name, entity, message, hint string }{
		{"schema", `{"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": ["c"]}}`,
			"the ontology has no relation for Ownership, nor one from any entity to any under which it could be kept", `map a relation to it: @relation(maps: "https://w3id.org/ftm#Ownership")`},
		{"property", `{"id": "c", "schema": "Company", "properties": {"parent": ["d"]}}`,
			"the ontology has no relation for parent, nor one from any entity to any under which it could be kept", `map a relation to it: @relation(maps: "https://w3id.org/ftm#parent")`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			fsys := fstest.MapFS{"x.ftm.json": {Data: []byte(tc.entity + "\n")}}
			_, err := ingest.Run(context.Background(), newStore(o), ingest.Options{Ontology: o, Inputs: []ingest.Input{{FS: fsys, Path: "x.ftm.json"}}})
			var problems ingest.Problems
			if !errors.As(err, &problems) || len(problems) != 1 || problems[0].Msg != tc.message || problems[0].Hint != tc.hint {
				t.Errorf("got %v, want %s (%s)", err, tc.message, tc.hint)
			}
		})
	}
}
