package gexf_test

import (
	"strings"
	"testing"

	"entente/graph/format/gexf"
	"entente/graph/format/internal/formattest"
)

func TestWrite_wellFormed(t *testing.T) {
	formattest.WellFormed(t, formattest.Written(t, gexf.Write))
}

// TestWrite_schema holds what is written to the format's schema.
func TestWrite_schema(t *testing.T) {
	formattest.Valid(t, formattest.Written(t, gexf.Write), "--relaxng", "testdata/gexf.rng")
}

func TestWrite_times(t *testing.T) {
	text := formattest.Written(t, gexf.Write)
	for _, want := range []string{`start="2018-06-12" end="2018-06-12"`, `kind="metWith" start="2018-01-01">`, `kind="metWith" end="2018-12-31">`, `kind="metWith">`} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %s in\n%s", want, text)
		}
	}
}
