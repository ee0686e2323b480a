package objects_test

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/format/objects"
)

// TestRecord_Alone takes records out of all that is around them.
func TestRecord_Alone(t *testing.T) {
	const people = "- id: {n: 007, s: 'a\"b'}\n  terms: [{start: 2001, own: [x, null]}, {start: 2003}]\n  none: ~\n- id: {n: 8}\n  terms: []\n"
	for _, tc := range []struct {
		name, records, src string
		format             objects.Format
		want               []string
	}{
		{"lines", "", "{\"a\": 1.50}\n[2, \"3\", [\"x\"]]\n", objects.Lines, []string{`{"a": 1.50}`, `2`, `3`, `"x"`}},
		{"a file", "", "[{\"a\":\r\n 1}, {\"a\": \"<&>\"}]", objects.JSON, []string{`{"a":   1}`, `{"a": "<&>"}`}},
		{"names before the list", "results.people", `{"results": {"n": 2, "people": [{"a": 1}, {"a": 2}]}}`, objects.JSON,
			[]string{`{"results":{"people":{"a": 1}}}`, `{"results":{"people":{"a": 2}}}`}},
		{"lists in a list", "terms", people, objects.YAML,
			[]string{`{"id":{"n":"007","s":"a\"b"},"terms":{"start":2001,"own":["x",null]},"none":null}`, `{"id":{"n":"007","s":"a\"b"},"terms":{"start":2003},"none":null}`}},
		{"under keys", "*", `{"per:a": {"b": true}, "per:c": "d"}`, objects.JSON, []string{`{"per:a":{"b": true}}`, `{"per:c":"d"}`}},
		{"keys in a list", "all.*.x", `[{"all": {"k1": {"x": [1, 2], "y": 3}, "k2": {"x": 4}}, "z": 5}]`, objects.JSON,
			[]string{`{"all":{"k1":{"x":1,"y":3}},"z":5}`, `{"all":{"k1":{"x":2,"y":3}},"z":5}`, `{"all":{"k2":{"x":4}},"z":5}`}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := reader(t, strings.NewReader(tc.src), tc.format, 0, tc.records)
			var got []string
			for range 100 {
				rec, err := r.Read()
				if err == io.EOF {
					break
				} else if err != nil {
					t.Fatal(err)
				}
				got = append(got, rec.Alone())
			}
			if !slices.Equal(got, tc.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tc.want, "\n"))
			}
		})
	}
}

// checkAlone reads each record that r gives by itself, and compares its fields.
func checkAlone(t testing.TB, r *objects.Reader, alone func(line string) *objects.Reader) {
	for range 50 {
		rec, err := r.Read()
		if _, one := err.(*graph.InputError); one {
			continue
		} else if err != nil {
			return
		}
		line := rec.Alone()
		if line == "" {
			continue // too long
		}
		again := alone(line)
		got, err := again.Read()
		if deep := (*graph.InputError)(nil); errors.As(err, &deep) && deep.Code == "nested-too-deep" {
			continue // the path to the records adds to what was just right
		}
		if err != nil {
			t.Fatalf("%q is made of a record, and gives %v", line, err)
		}
		if !slices.Equal(got.Fields, rec.Fields) {
			t.Fatalf("%q gives %q, want %q", line, got.Fields, rec.Fields)
		}
		if _, err := again.Read(); err != io.EOF {
			t.Fatalf("%q gives more than one record: %v", line, err)
		}
	}
}

// TestRecord_Alone_long repeats no large object for each of the records in it.
func TestRecord_Alone_long(t *testing.T) {
	src := `[{"note": "` + strings.Repeat("x", 100_000) + `", "terms": [1, 2]}]`
	rec, err := reader(t, strings.NewReader(src), objects.JSON, 0, "terms", ".").Read()
	if err != nil || rec.Alone() != "" {
		t.Errorf("%d bytes, %v", len(rec.Alone()), err)
	}
	if rec, err = reader(t, strings.NewReader(src), objects.JSON, 0, "", "note").Read(); err != nil || len(rec.Alone()) < 100_000 {
		t.Errorf("a record that is long itself: %d bytes, %v", len(rec.Alone()), err)
	}
}
