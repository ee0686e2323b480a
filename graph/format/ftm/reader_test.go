package ftm_test

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/format/ftm"
)

func TestChain(t *testing.T) {
	if got, want := ftm.Chain("Company"), []string{"Company", "Asset", "Organization", "Thing", "Value", "LegalEntity"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if !ftm.LeadsToEntity("Contract", "authority") || ftm.LeadsToEntity("Sanction", "authority") {
		t.Error("authority leads to an entity in a contract alone")
	}
}

func TestReader_Read(t *testing.T) {
	r := ftm.NewReader(strings.NewReader("\ufeff{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"é\":[\"1\",\"\"],\"name\":[\"A\"]},\"x\":{\"y\":[1]}}\r\n\n"+strings.Repeat("x", 200)+"\n"), ftm.Options{File: "a", MaxLine: 150})
	e, err := r.Read()
	if err != nil || e.First("é") != "1" || e.Properties[1].Column != 56 || !slices.Equal(e.Other, []string{"x"}) {
		t.Errorf("got %+v, %v", e, err)
	}
	_, err = r.Read()
	var input *graph.InputError
	if !errors.As(err, &input) || input.Code != "record-too-long" || input.Line != 3 {
		t.Errorf("got %v", err)
	}
	if _, err = r.Read(); err != io.EOF {
		t.Errorf("got %v", err)
	}
}

// FuzzReader gives the reader any text: it returns entities, or errors with
// their places.
func FuzzReader(f *testing.F) {
	for _, s := range []string{`{"id":"a","schema":"Person","properties":{"name":["A"]}}`, `{"id":1}`, `{"properties":[]}`, "[[[[", "{}\n{}", `{"a\"b":{"c":[`, "\xff", `{"id":"\ud800"}`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := ftm.NewReader(strings.NewReader(s), ftm.Options{File: "a"})
		for range len(s) + 1 {
			e, err := r.Read()
			if err == io.EOF {
				return
			}
			var input *graph.InputError
			switch {
			case err == nil && (e.ID == "" || e.Schema == ""):
				t.Fatalf("%q: %+v", s, e)
			case err != nil && (!errors.As(err, &input) || input.Line < 1 || input.Column < 1 || input.Code == ""):
				t.Fatalf("%q: %v", s, err)
			}
		}
		t.Fatalf("%q does not end", s)
	})
}
