package neo4j

import (
	"bufio"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"entente/graph"
)

func TestReader_Header(t *testing.T) {
	for _, test := range []struct {
		header string
		column int // 0 for a good one
		msg    string
	}{
		{"id:ID(Person){label:Person},name:string[],point:point{crs:wgs-84},:LABEL", 0, ""},
		{`":START_ID",:END_ID,:TYPE,a:b:INT`, 0, ""},
		{":START_ID,:TYPE,value", 0, ""},
		{"name,:LABEL", 1, "the header has neither :ID nor :START_ID"},
		{"a:ID,b:ID", 6, "a second column is :ID"},
		{"a:ID,b,b", 8, "two columns are named b"},
		{"a:ID,:START_ID", 6, "the header is that of nodes and of relationships"},
		{":START_ID,:END_ID", 1, "the header has no :TYPE"},
		{":START_ID,:TYPE", 1, "the header has no :END_ID"},
		{"a:ID,b:number", 6, `there is no type "number"`},
		{"a:ID,:int", 6, `the column ":int" has no name`},
		{"a:ID,", 6, "a column has no name"},
		{"a:ID,b:c:", 6, `"b:c:" names no column`},
	} {
		_, err := NewReader(strings.NewReader(test.header+"\n"), Options{File: "a.csv"}).Header()
		var input *graph.InputError
		switch {
		case test.column == 0 && err != nil:
			t.Errorf("%s: %v", test.header, err)
		case test.column > 0 && (!errors.As(err, &input) || input.Column != test.column || input.Msg != test.msg || input.Code != "bad-header" || input.Line != 1):
			t.Errorf("%s: %v, want %s at %d", test.header, err, test.msg, test.column)
		}
	}
}

func TestLooksLike(t *testing.T) {
	for line, want := range map[string]bool{
		"id:ID,name": true, "name,:ID": true, ":START_ID(A)\t:END_ID": true, `"a:ID"`: true, "a:ID{x:y},b": true,
		"id,name": false, "a:IDENTITY,b": false, "http://x/:IDx": false, `{"a":"ID"}`: false,
	} {
		if got := LooksLike(line); got != want {
			t.Errorf("%s: %v", line, got)
		}
	}
}

func TestTable_guard(t *testing.T) {
	var b strings.Builder
	w := table{w: bufio.NewWriter(&b), guard: true}
	if err := errors.Join(w.end([]string{"=1+1", "+a", "-a", "-1.5e3", "@x", "\tx", "\rx", "a=1", ""}), w.w.Flush()); err != nil {
		t.Fatal(err)
	}
	if want := "'=1+1,'+a,'-a,-1.5e3,'@x,'\tx,\"'\rx\",a=1,\n"; b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}

// FuzzTable writes any texts as a record, and reads them again.
func FuzzTable(f *testing.F) {
	f.Add("1", "a", "b", "c")
	f.Add(`"`, ";", "", "[")
	f.Add("'=x", `["a"]`, "\r\n", ",\n\"")
	f.Add("\ufeffx", `[`, `\;`, "\t")
	f.Fuzz(func(t *testing.T, id, a, b, c string) {
		for _, s := range []string{id, a, b, c} {
			if !utf8.ValidString(s) || strings.ContainsRune(s, 0) {
				return
			}
		}
		if id == "" {
			return
		}
		var out strings.Builder
		w := table{w: bufio.NewWriter(&out)}
		list := []string{a, b}
		if err := errors.Join(w.end([]string{"id:ID", "list:string[]", "text"}), w.end([]string{id, joinList(list), c}), w.w.Flush()); err != nil {
			t.Fatal(err)
		}
		r := NewReader(strings.NewReader(out.String()), Options{File: "a"})
		rec, err := r.Read()
		if err != nil {
			t.Fatalf("%v\n%q", err, out.String())
		}
		got, err := r.Values(rec, 1)
		if err != nil || rec.Fields[0] != id || rec.Fields[2] != c || !slices.Equal(got, list) {
			t.Fatalf("%q became %q, list %q, %v", []string{id, a, b, c}, rec.Fields, got, err)
		}
	})
}
