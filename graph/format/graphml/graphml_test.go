package graphml_test

import (
	"testing"

	"entente/graph/format/graphml"
	"entente/graph/format/internal/formattest"
)

func TestWrite_wellFormed(t *testing.T) {
	formattest.WellFormed(t, formattest.Written(t, graphml.Write))
}

// TestWrite_schema holds what is written to the format's schema.
func TestWrite_schema(t *testing.T) {
	formattest.Valid(t, formattest.Written(t, graphml.Write), "--schema", "testdata/graphml.xsd")
}
