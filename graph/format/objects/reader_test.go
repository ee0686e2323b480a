package objects_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"entente/graph"
	"entente/graph/format/objects"
)

func reader(t testing.TB, r io.Reader, format objects.Format, max int, records string, columns ...string) *objects.Reader {
	t.Helper()
	opts := objects.Options{File: "f", Format: format, MaxRecord: max}
	var err error
	if opts.Records, err = objects.ParseRecords(records); err != nil {
		t.Fatal(err)
	}
	for _, c := range columns {
		p, err := objects.ParsePath(c)
		if err != nil {
			t.Fatal(err)
		}
		opts.Columns = append(opts.Columns, p)
	}
	return objects.NewReader(r, opts)
}

// read shows all records: fields with | between them, lists with commas, and
// the place of the first column. Errors are lines of their own.
func read(t testing.TB, r *objects.Reader) string {
	t.Helper()
	var out []string
	for range 1000 {
		rec, err := r.Read()
		if err == io.EOF {
			return strings.Join(out, "\n")
		}
		var input *graph.InputError
		if err != nil {
			if !errors.As(err, &input) {
				t.Fatal(err)
			}
			_, one := err.(*graph.InputError)
			out = append(out, fmt.Sprintf("%d:%d %s %s", input.Line, input.Column, input.Code, map[bool]string{true: "goes on", false: "ends"}[one]))
			if !one {
				return strings.Join(out, "\n")
			}
			continue
		}
		line, column := rec.Place(0)
		out = append(out, fmt.Sprintf("%d:%d %s", line, column, strings.ReplaceAll(strings.Join(rec.Fields, "|"), "\x1f", ",")))
	}
	t.Fatal("records never end")
	return ""
}

const people = `[
  {"id": {"n": 1}, "name": "A", "terms": [{"start": "2001", "tags": ["x", "y"]}, {"start": "2007", "tags": []}]},
  {"id": {"n": 2}, "terms": [], "name": null},
  {"name": "C", "id": {"n": 007}}
]`

func TestReader(t *testing.T) {
	const good = `[{"a": 1}, {"a": "2"}]`
	for name, tc := range map[string]struct {
		format  objects.Format
		src     string
		records string
		columns string
		want    string
	}{
		"list":             {objects.JSON, good, "", "a", "1:8 1\n1:18 2"},
		"mark":             {objects.JSON, "\ufeff" + good, "", "a", "1:8 1\n1:18 2"},
		"one object":       {objects.JSON, `{"a": true}`, "", "a", "1:7 true"},
		"empty":            {objects.JSON, " \n", "", "a", ""},
		"empty list":       {objects.JSON, "[]", "", "a", ""},
		"in an object":     {objects.JSON, `{"x": [1, {"y": "]"}], "data": {"a": 9, "rows": [{"a": 1}, {"a": 2}]}, "z": "}"}`, "data.rows", "a ^a", "1:56 1|\n1:66 2|"},
		"nested":           {objects.JSON, people[:strings.LastIndex(people, ",\n")] + "]", "terms", "start tags ^id.n ^name", "2:53 2001|x,y|1|A\n2:92 2007||1|A"},
		"items by number":  {objects.JSON, people[:strings.LastIndex(people, ",\n")] + "]", "", "terms.0.start terms.-1.start terms.start terms.2.start", "2:53 2001|2007|2001,2007|\n3:3 |||"},
		"by keys":          {objects.JSON, `{"a": {"n": 1}, "b": {"n": [2, 3]}}`, "*", "n @key", "1:13 1|a\n1:29 2,3|b"},
		"lists by keys":    {objects.JSON, `{"a": [{"n": 1}, {"n": 2}], "b": []}`, "*", "n @key", "1:14 1|a\n1:24 2|a"},
		"keys within":      {objects.JSON, `[{"m": {"a": {"n": 1}}, "id": 7}]`, "m.*", "n @key ^^id", "1:20 1|a|7"},
		"texts":            {objects.JSON, `[{"ids": ["x", 2], "n": "N"}]`, "ids", ". ^n", "1:11 x|N\n1:16 2|N"},
		"names with dots":  {objects.JSON, `[{"a.b": {"*": 1, "^c": 2, "0": 3}}]`, "", `a\.b.\* a\.b.\^c a\.b.0`, "1:16 1|2|3"},
		"members":          {objects.JSON, `[{"a": {"x": 1, "y": 2}}]`, "", "a.*", "1:14 1,2"},
		"escapes":          {objects.JSON, `["\u00e9\n\ud83d\ude00\/"]`, "", ".", "1:2 é\n😀/"},
		"numbers":          {objects.JSON, `[1e400, -0.10, 12345678901234567890123]`, "", ".", "1:2 1e400\n1:9 -0.10\n1:16 12345678901234567890123"},
		"an object":        {objects.JSON, `[{"a": {"b": 1}}, {"a": 2}]`, "", "a", "1:8 value-not-text goes on\n1:25 2"},
		"columns by runes": {objects.JSON, `[{"é": "ü", "a": "1"}]`, "", "a", "1:18 1"},
		"places by lines":  {objects.JSON, "[\n{\"b\":\n  1,\r\n \"a\":  5}]", "", "a", "4:8 5"},

		"duplicate key":     {objects.JSON, "[{\"a\": 1,\n \"a\": 2}, {\"a\": 3}]", "", "a", "2:2 duplicate-key goes on\n2:17 3"},
		"many keys":         {objects.JSON, `[{` + manyKeys(20) + `"k3": 1}]`, "", "k3", "1:173 duplicate-key goes on"},
		"duplicate on path": {objects.JSON, `{"a": [1], "a": [2]}`, "a", ".", "1:8 1\n1:12 duplicate-key ends"},
		"bad UTF-8":         {objects.JSON, "[\"\xff\", \"x\"]", "", ".", "1:3 utf8-invalid goes on\n1:7 x"},
		"half a pair":       {objects.JSON, `["\ud83d", "x"]`, "", ".", "1:3 utf8-invalid goes on\n1:12 x"},
		"NUL":               {objects.JSON, `["a\u0000", "x"]`, "", ".", "1:4 nul-character goes on\n1:13 x"},
		"NUL itself":        {objects.JSON, "[\"a\x00\"]", "", ".", "1:4 nul-character goes on"},
		"control":           {objects.JSON, "[\"a\tb\"]", "", ".", "1:4 json-syntax goes on"},
		"UTF-16":            {objects.JSON, "\xff\xfe[\x00", "", "a", "1:1 utf8-invalid ends"},
		"deep":              {objects.JSON, strings.Repeat("[", 102) + strings.Repeat("]", 102), "", ".", "1:102 nested-too-deep ends"},
		"bomb of depth":     {objects.JSON, strings.Repeat("[", 5000), "", ".", "1:2 record-too-long ends"},
		"long":              {objects.JSON, `["` + strings.Repeat("x", 1100) + `"]`, "", ".", "1:2 record-too-long ends"},
		"cut short":         {objects.JSON, good[:12], "", "a", "1:8 1\n1:13 json-syntax ends"},
		"cut short in text": {objects.JSON, good[:19], "", "a", "1:8 1\n1:20 json-syntax ends"},
		"comma at the end":  {objects.JSON, `[1,]`, "", ".", "1:2 1\n1:4 json-syntax ends"},
		"no comma":          {objects.JSON, `[1 2]`, "", ".", "1:2 1\n1:4 json-syntax ends"},
		"leading zero":      {objects.JSON, people, "", "id.n", "2:16 1\n3:16 2\n4:30 json-syntax ends"},
		"wrong bracket":     {objects.JSON, `[{"a": [1}]]`, "", "a", "1:10 json-syntax ends"},
		"two values":        {objects.JSON, "{\"a\": 1}\n{\"a\": 2}", "", "a", "1:7 1\n2:1 json-syntax ends"},
		"list of many":      {objects.JSON, `[[[1], 2], 3]`, "", ".", "1:4 1\n1:8 2\n1:12 3"},

		"lines":             {objects.Lines, "{\"a\": 1}\n\n \r\n{\"a\": 2}\r\n{\"a\": 3}", "", "a", "1:7 1\n4:7 2\n5:7 3"},
		"lines, nested":     {objects.Lines, `{"id": 1, "t": [{"a": 1}, {"a": 2}]}`, "t", "a ^id", "1:23 1|1\n1:33 2|1"},
		"lines, bad":        {objects.Lines, "{\"a\": 1}\n{\"a\" 2}\n{\"a\": 3}\n", "", "a", "1:7 1\n2:6 json-syntax goes on\n3:7 3"},
		"lines, long":       {objects.Lines, "{\"a\": 1}\n\"" + strings.Repeat("x", 70000) + "\"\n{\"a\": 3}\n", "", "a", "1:7 1\n2:1 record-too-long goes on\n3:7 3"},
		"lines, two on one": {objects.Lines, "1 2\n3\n", "", ".", "1:3 json-syntax goes on\n2:1 3"},
		"lines, lone CR":    {objects.Lines, "1\r2\r", "", ".", "1:3 json-syntax goes on"},

		"YAML":           {objects.YAML, "- a: 007\n  t: [{s: 1947-01-01}, {s: no}]\n- a: ~\n- {a: 'x y'}\n", "", "a t.s", "1:6 007|1947-01-01,no\n3:3 |\n4:7 x y|"},
		"YAML, nested":   {objects.YAML, "- a: 7\n  t: [{s: 1}, {s: 2}]\n", "t", "s ^a", "2:11 1|7\n2:19 2|7"},
		"YAML documents": {objects.YAML, "a: 1\n---\na: 2\n", "", "a", "1:4 1\n3:4 2"},
		"YAML by keys":   {objects.YAML, "x: {a: 1}\ny: {a: 2}\n", "*", "a @key", "1:8 1|x\n2:8 2|y"},
		"YAML, empty":    {objects.YAML, "", "", "a", ""},
		"YAML alias":     {objects.YAML, "- &x {a: 1}\n- *x\n", "", "a", "1:10 1\n1:10 1"},
		"YAML bomb":      {objects.YAML, yamlBomb(), "", ".", "5:43 yaml-aliases ends"},
		"YAML in itself": {objects.YAML, "&a [*a]\n", "", ".", "1:5 nested-too-deep ends"},
		"YAML merge":     {objects.YAML, "- &x {a: 1}\n- {<<: *x}\n", "", "a", "2:4 yaml-merge ends"},
		"YAML twice":     {objects.YAML, "- a: 1\n  a: 2\n", "", "a", "2:3 duplicate-key ends"},
		"YAML, damaged":  {objects.YAML, "- a: 1\n- b: [\n", "", "a", "3:0 yaml-syntax ends"},
		"YAML bad UTF-8": {objects.YAML, "- é\n- é\xffx\n", "", "a", "2:4 utf8-invalid ends"},
		"YAML NUL":       {objects.YAML, "- \"a\\0\"\n", "", ".", "1:3 nul-character ends"},
		"YAML UTF-16":    {objects.YAML, "\xff\xfea\x00", "", ".", "1:1 utf8-invalid ends"},
		"YAML, deep":     {objects.YAML, strings.Repeat("[", 200) + strings.Repeat("]", 200), "", ".", "1:102 nested-too-deep ends"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, r := range []io.Reader{strings.NewReader(tc.src), iotest.OneByteReader(strings.NewReader(tc.src))} {
				if got := read(t, reader(t, r, tc.format, 1000, tc.records, strings.Fields(tc.columns)...)); got != tc.want {
					t.Errorf("got\n%s\nwant\n%s", got, tc.want)
				}
			}
		})
	}
}

func manyKeys(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, `"k%d": 0,`, i)
	}
	return out.String()
}

// yamlBomb is a billion laughs.
func yamlBomb() string {
	out := "- &a0 [x, x, x, x, x, x, x, x, x, x]\n"
	for i := range 9 {
		out += fmt.Sprintf("- &a%d [%s]\n", i+1, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i), 10), ", "))
	}
	return out
}

// TestReader_found tells which columns lead somewhere, if only to null.
func TestReader_found(t *testing.T) {
	r := reader(t, strings.NewReader(`[{"a": null, "c": []}, {"b": 1}]`), objects.JSON, 0, "", "a", "b", "c", "d")
	read(t, r)
	for i, want := range []bool{true, true, true, false} {
		if r.Found(i) != want {
			t.Errorf("column %d is found: %v", i, !want)
		}
	}
}

// TestReader_reached tells a path that leads to nothing from one that leads to
// an empty list.
func TestReader_reached(t *testing.T) {
	for _, tc := range []struct {
		src, records string
		want         bool
	}{
		{`{"a": 1}`, "b.c", false}, {`[{"a": 1}]`, "b", false}, {`{"b": {"a": 1}}`, "b.c", false}, {`{"b": {"c": []}}`, "b.c", true}, {`[{"b": []}]`, "b", true},
		{`[]`, "b", true}, {``, "b", true}, {`[{"b": {"c": null}}, {}]`, "b.c", true}, {`{}`, "*", true}, {`["\u0000"]`, "b", true}, {`[1]`, "b", false},
	} {
		r := reader(t, strings.NewReader(tc.src), objects.JSON, 0, tc.records, ".")
		read(t, r)
		if r.Reached() != tc.want {
			t.Errorf("%s in %s is reached: %v", tc.records, tc.src, !tc.want)
		}
	}
	long := reader(t, strings.NewReader(`{"b": "longer than it may be"}`), objects.Lines, 8, "b", ".")
	if read(t, long); !long.Reached() {
		t.Error("b in a line that is too long is not reached, but might be")
	}
}

// TestReader_last has what a refused record was read from.
func TestReader_last(t *testing.T) {
	r := reader(t, strings.NewReader("{\"a\": {}}\n{\"b\": [1, 2]}\n"), objects.Lines, 0, "", "a", "b")
	if _, err := r.Read(); err == nil || r.Last().Text != `{"a": {}}` || r.Last().Line != 1 || r.Last().Alone() != `{"a": {}}` {
		t.Errorf("%v of %+v", err, r.Last())
	}
	rec, err := r.Read()
	if err != nil || r.Last().Text != `{"b": [1, 2]}` || !reflect.DeepEqual(rec.Lists, [][]string{nil, {"1", "2"}}) {
		t.Errorf("%+v, %v", rec, err)
	}
}

// TestReader_fault passes errors of reading on.
func TestReader_fault(t *testing.T) {
	disk := errors.New("disk is gone")
	for _, format := range []objects.Format{objects.JSON, objects.Lines, objects.YAML} {
		r := reader(t, io.MultiReader(strings.NewReader("[1,"), iotest.ErrReader(disk)), format, 0, "", ".")
		var err error
		for range 3 {
			if _, err = r.Read(); errors.Is(err, disk) {
				break
			}
		}
		if !errors.Is(err, disk) {
			t.Errorf("format %d: %v", format, err)
		}
	}
}

func TestParsePath(t *testing.T) {
	for _, s := range []string{"", "^", "a.", ".a", "a..b", `a\b`, `a\`, "a.^b", "@row", "a.@key"} {
		if p, err := objects.ParsePath(s); err == nil {
			t.Errorf("%q is %+v", s, p)
		}
	}
}

// FuzzJSON holds the reader to encoding/json: what one takes, and its texts.
func FuzzJSON(f *testing.F) {
	for _, s := range []string{people, `[{"a": [1, "x", null, true, {"a": -1.5e+3}]}]`, `"\u00e9\ud83d\ude00"`, "{\"a\":\t1}", `[[],{}]`, `{"a":{"a":{"a":1}}}`, `[1,]`, "1 2", `{"b":01}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		if len(src) > 10_000 {
			return
		}
		r := reader(t, strings.NewReader(string(src)), objects.JSON, 0, "", "a", ".")
		var got []string
		var failed *graph.InputError
		for {
			rec, err := r.Read()
			if err == io.EOF {
				break
			} else if err != nil {
				if !errors.As(err, &failed) {
					t.Fatal(err)
				}
				if _, one := err.(*graph.InputError); one {
					continue
				}
				break
			}
			line, column := rec.Place(0)
			if line < 1 || column < 1 {
				t.Fatalf("a record at %d:%d", line, column)
			}
			got = append(got, rec.Fields[1])
		}
		blank := len(strings.Trim(strings.TrimPrefix(string(src), "\ufeff"), " \t\r\n")) == 0
		switch valid := json.Valid([]byte(strings.TrimPrefix(string(src), "\ufeff"))); {
		case failed == nil && !valid && !blank:
			t.Fatalf("%q is taken", src)
		case failed != nil && failed.Code == "json-syntax" && valid:
			t.Fatalf("%q is refused: %v", src, failed)
		case failed != nil || blank:
			return
		}
		var texts []string
		if json.Unmarshal(src, &texts) == nil {
			for i := len(texts) - 1; i >= 0; i-- {
				if texts[i] == "" { // null too
					return
				}
			}
			if len(texts) != len(got) {
				t.Fatalf("%q, want %q", got, texts)
			}
			for i := range texts {
				if texts[i] != got[i] {
					t.Fatalf("%q, want %q", got, texts)
				}
			}
		}
	})
}

// FuzzReader gives any bytes to every format, along any paths: it ends, with
// records or with errors that have a code.
func FuzzReader(f *testing.F) {
	for i, s := range []string{people, "- a: 1\n- &x {b: *y}\n", "{\"a\":1}\n[{}]", yamlBomb(), "\xff\xfe[", "? a\n: b\n", "%YAML 1.2\n---\n!!binary |\n  aGk=\n"} {
		f.Add([]byte(s), uint8(i), "terms", "^id.n")
		f.Add([]byte(s), uint8(i+1), "*", "a.0")
	}
	f.Fuzz(func(t *testing.T, src []byte, format uint8, records, column string) {
		opts := objects.Options{File: "f", Format: objects.Format(format % 3), MaxRecord: 4096}
		var err error
		if opts.Records, err = objects.ParseRecords(records); err != nil {
			return
		}
		path, err := objects.ParsePath(column)
		if err != nil {
			return
		}
		opts.Columns = []objects.Path{path}
		if !strings.HasPrefix(column, "^") { // what is around a record is not all kept
			lines := opts
			lines.Format, lines.MaxRecord = objects.Lines, 0
			checkAlone(t, objects.NewReader(strings.NewReader(string(src)), opts), func(line string) *objects.Reader {
				return objects.NewReader(strings.NewReader(line), lines)
			})
		}
		r := objects.NewReader(strings.NewReader(string(src)), opts)
		for n := 0; ; n++ {
			_, err := r.Read()
			if err == io.EOF {
				return
			}
			if n > 4*len(src)+2*100_000 {
				t.Fatal("it never ends")
			}
			var input *graph.InputError
			if err == nil {
				continue
			}
			if !errors.As(err, &input) || input.Code == "" || input.Msg == "" || input.File != "f" {
				t.Fatalf("%v", err)
			}
			if _, one := err.(*graph.InputError); !one {
				return
			}
		}
	})
}
