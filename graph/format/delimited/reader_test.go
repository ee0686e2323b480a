package delimited_test

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"entente/graph"
	"entente/graph/format/delimited"
)

var (
	csvOptions = delimited.Options{File: "a.csv", Delimiter: ',', Quoted: true}
	tsvOptions = delimited.Options{File: "a.tsv", Delimiter: '\t'}
)

// read returns the records of a text, each as its line and its quoted fields,
// and errors as they are told.
func read(text string, opts delimited.Options) []string {
	var got []string
	r := delimited.NewReader(iotest.OneByteReader(strings.NewReader(text)), opts)
	for {
		rec, err := r.Read()
		if err == io.EOF {
			return got
		}
		var input *graph.InputError
		switch {
		case errors.As(err, &input):
			got = append(got, input.Code+" "+input.Error())
		case err != nil:
			return append(got, err.Error())
		default:
			got = append(got, fmt.Sprintf("%d %q", rec.Line, rec.Fields))
		}
	}
}

func TestReader_Read(t *testing.T) {
	trimmed := func(o delimited.Options, how delimited.Trim) delimited.Options { o.Trim = how; return o }
	commented := tsvOptions
	commented.Comment = "#"
	short := csvOptions
	short.MaxRecord = 10
	for name, tc := range map[string]struct {
		text string
		opts delimited.Options
		want []string
	}{
		"nothing":            {"", csvOptions, nil},
		"plain":              {"a,b\nc,\n", csvOptions, []string{`1 ["a" "b"]`, `2 ["c" ""]`}},
		"no last line end":   {"a,b", csvOptions, []string{`1 ["a" "b"]`}},
		"CRLF, empty lines":  {"a\tb\r\n\r\n\nc\td\r\n", tsvOptions, []string{`1 ["a" "b"]`, `4 ["c" "d"]`}},
		"byte-order mark":    {"\ufeffa,b\n", csvOptions, []string{`1 ["a" "b"]`}},
		"mark before quote":  {"\ufeff\"a\",b\n", csvOptions, []string{`1 ["a" "b"]`}},
		"quotes":             {"\"a,b\",\"c\"\"d\"\n", csvOptions, []string{`1 ["a,b" "c\"d"]`}},
		"empty quotes":       {"\"\",\"\"\"\"\n", csvOptions, []string{`1 ["" "\""]`}},
		"lines in a field":   {"\"a\nb\r\n\r\nc\",d\ne,f\n", csvOptions, []string{`1 ["a\nb\r\n\r\nc" "d"]`, `5 ["e" "f"]`}},
		"quotes in TSV":      {"\"a\tb\"c\n", tsvOptions, []string{`1 ["\"a" "b\"c"]`}},
		"comments":           {"#x\na\tb\n #\tc\n", commented, []string{`2 ["a" "b"]`, `3 [" #" "c"]`}},
		"trim none":          {" a , b\n", csvOptions, []string{`1 [" a " " b"]`}},
		"trim ascii":         {" a ,\u00a0b\n", trimmed(csvOptions, delimited.TrimASCII), []string{"1 [\"a\" \"\\u00a0b\"]"}},
		"trim unicode":       {"G\u00a0\t 1\n", trimmed(tsvOptions, delimited.TrimUnicode), []string{`1 ["G" "1"]`}},
		"trim around quotes": {" \"a,\" , b\n", trimmed(csvOptions, delimited.TrimASCII), []string{`1 ["a," "b"]`}},

		"too few":          {"a,b\nü\nc,d\n", csvOptions, []string{`1 ["a" "b"]`, `fields-missing a.csv:2:2: the record has 1 fields, not 2 (put a field that has ',' in it in quotation marks)`, `3 ["c" "d"]`}},
		"too many":         {"a,b\nü,,c\n", csvOptions, []string{`1 ["a" "b"]`, `fields-extra a.csv:2:4: the record has 3 fields, not 2 (put a field that has ',' in it in quotation marks)`}},
		"bad UTF-8":        {"ü\t\xfe\n", tsvOptions, []string{`utf8-invalid a.tsv:1:3: byte 0xfe is not valid UTF-8 (save the file as UTF-8)`}},
		"UTF-16":           {"\xff\xfea\x00\n", tsvOptions, []string{`utf8-invalid a.tsv:1:1: the file is UTF-16 (save it as UTF-8)`}},
		"NUL":              {"a\tb\x00\n", tsvOptions, []string{`nul-character a.tsv:1:4: the record has a NUL character (is the file a table of text?)`}},
		"open quote":       {"a,\"b\nc\n", csvOptions, []string{`quote-open a.csv:1:3: a field lacks its closing quotation mark (if quotation marks mean nothing in this file, say quote: none)`}},
		"text after quote": {"\"a\"b,c\nd,e\n", csvOptions, []string{`quote-misplaced a.csv:1:4: something follows the closing quotation mark of a field (write a quotation mark in a field as ""; if they mean nothing in this file, say quote: none)`, `2 ["d" "e"]`}},
		"quote in text":    {"a,b \"c\"\n", csvOptions, []string{`quote-misplaced a.csv:1:5: a quotation mark stands inside a field that does not begin with one (put the field in quotation marks and write "" inside; if they mean nothing in this file, say quote: none)`}},
		"wrong in line 2":  {"\"a\nü\"b,c\n", csvOptions, []string{`quote-misplaced a.csv:2:3: something follows the closing quotation mark of a field (write a quotation mark in a field as ""; if they mean nothing in this file, say quote: none)`}},
		"long line":        {"a,b\n" + strings.Repeat("x", 300) + "\nc,d\n", short, []string{`1 ["a" "b"]`, `record-too-long a.csv:2:1: the line is longer than 10 bytes (is the file a table of text, with line ends?)`, `3 ["c" "d"]`}},
		"long record":      {"\"a\n23456\n89\"\n", short, []string{`record-too-long a.csv:1:1: the record is longer than 10 bytes (does this field lack its closing quotation mark?)`}},
	} {
		t.Run(name, func(t *testing.T) {
			// A record that is wrong may leave the rest of a field behind it.
			if got := read(tc.text, tc.opts); !slices.Equal(got[:min(len(got), max(1, len(tc.want)))], tc.want) {
				t.Errorf("read\n%q, want\n%q", got, tc.want)
			}
		})
	}
}

func TestReader_Read_failingInput(t *testing.T) {
	r := delimited.NewReader(iotest.ErrReader(errors.New("disk is gone")), csvOptions)
	if _, err := r.Read(); err == nil || err.Error() != "read a.csv: disk is gone" {
		t.Errorf("Read: %v", err)
	}
}

func TestOptions_Position(t *testing.T) {
	opts := csvOptions
	opts.Trim = delimited.TrimASCII
	r := delimited.NewReader(strings.NewReader("x\n\n\"ü\"\"\n,\",é, \"b\" ,c\n"), opts)
	if _, err := r.Read(); err != nil {
		t.Fatal(err)
	}
	r.SetWidth(4)
	rec, err := r.Read()
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for i := range 5 {
		line, column := opts.Position(rec, i)
		got = append(got, fmt.Sprintf("%d:%d", line, column))
	}
	if want := []string{"3:1", "4:4", "4:6", "4:12", "4:13"}; !slices.Equal(got, want) {
		t.Errorf("fields stand at %q, want %q", got, want)
	}
}

// FuzzReader holds the reader to encoding/csv: what both take they read alike,
// and a record's fields stand where Position says.
func FuzzReader(f *testing.F) {
	for _, s := range []string{"a,b\n\"c\"\"\",\"d\ne\"\n", "\"a\r\nb\",c\r\n", "\ufeff\"a\"\n", "a,\"b", "\n\n,\n,,\n", "\"a\"b,c\nd,e", "ü\x00,\xff\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.TrimRight(s, "\r") // which encoding/csv drops at the end of a file
		r := delimited.NewReader(strings.NewReader(s), csvOptions)
		other := csv.NewReader(strings.NewReader(strings.TrimPrefix(s, "\ufeff")))
		for {
			rec, err := r.Read()
			want, wantErr := other.Read()
			if err != nil {
				if err == io.EOF && wantErr != io.EOF {
					t.Fatalf("no record, want %q (%v)", want, wantErr)
				}
				return
			}
			if wantErr != nil {
				t.Fatalf("read %q, encoding/csv: %v", rec.Fields, wantErr)
			}
			for i, field := range rec.Fields {
				// encoding/csv makes LF of CRLF in fields.
				if got := strings.ReplaceAll(field, "\r\n", "\n"); got != want[i] {
					t.Fatalf("field %d is %q, want %q", i, got, want[i])
				}
				line, column := csvOptions.Position(rec, i)
				lines := strings.SplitAfter(rec.Text, "\n")
				at := string([]rune(lines[line-rec.Line])[column-1:])
				if !strings.HasPrefix(strings.TrimPrefix(at, `"`), field[:min(len(field), strings.IndexAny(field+`"`, "\"\n"))]) {
					t.Fatalf("field %d, %q, does not stand at %q", i, field, at)
				}
			}
		}
	})
}

func BenchmarkReader(b *testing.B) {
	text := strings.Repeat("563  \t5    \t562\t5760\t0\n", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		r := delimited.NewReader(strings.NewReader(text), delimited.Options{Delimiter: '\t', Trim: delimited.TrimASCII})
		for {
			if _, err := r.Read(); err == io.EOF {
				break
			} else if err != nil {
				b.Fatal(err)
			}
		}
	}
}
