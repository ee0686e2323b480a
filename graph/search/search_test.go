package search

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"entente/graph"
)

func TestWords(t *testing.T) {
	long := strings.Repeat("x", 100)
	for text, want := range map[string][]string{
		"":                               {},
		" -'! ":                          {},
		"The Kim, the KIM of P'yŏngyang": {"the", "kim", "the", "kim", "of", "pyongyang"},
		"Kim’s letters, TRUMP'S, 's":     {"kim", "letters", "trump", "s"},
		"Kim Jong-un":                    {"kim", "jong", "un"},
		long + " y":                      {long[:64], "y"},
		strings.Repeat("é", 40) + "é":    {strings.Repeat("e", 41)},
		strings.Repeat("北", 30) + " " + "北京": {strings.Repeat("北", 21), strings.Repeat("北", 9), "北京"},
	} {
		if got := Words(text); !slices.Equal(got, want) {
			t.Errorf("%q has %q, want %q", text, got, want)
		}
	}
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"Kim Jong-un", "김정은 국무위원장", "ß ŉ ΐ İ ͅ", "a`b'c", "½ ② ﬁ", "हिन्दी", "\xff", "\xf4Ǉ", "北京市朝阳区", "ㅋㅋㅋ", strings.Repeat("กรุงเทพ", 30)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words := Words(s)
		for _, w := range words {
			if len(w) > maxWord || w == "" || !utf8.ValidString(w) || w < FirstWord {
				t.Fatalf("%q has the word %q", s, w)
			}
		}
		if again := Words(strings.Join(words, " ")); !slices.Equal(again, words) {
			t.Fatalf("%q has %q, which have %q", s, words, again)
		}
		d := NewDocument(&graph.Entity{Name: s, Properties: []graph.Property{{Name: "note", Value: s}}}, map[string]bool{"note": true})
		seen := map[Posting]bool{}
		for _, p := range d.Postings() {
			key := Posting{Term: p.Term, Field: p.Field}
			if seen[key] || p.TF == 0 || p.TF > maxTF || p.Length == 0 || strings.IndexByte(p.Term, 0) >= 0 || len(p.Term) > maxWord+1 {
				t.Fatalf("%q has the posting %+v, of %+v", s, p, seen)
			}
			seen[key] = true
		}
		// What is searched for whole finds itself.
		q := Parse(s)
		if len(q.Words) == 0 || len(words) > maxQueryWords {
			return
		}
		scale := scaleOf(t, q, d)
		if h, ok := q.Score(scale, d, true); !ok || h.Tier != graph.TierWhole || h.Score != 1 {
			t.Fatalf("%q finds itself as %+v", s, h)
		}
	})
}

// scaleOf is the scale of a graph of some entities.
func scaleOf(t testing.TB, q *Query, docs ...*Document) *Scale {
	t.Helper()
	c := &Counts{Entities: int64(len(docs))}
	n := map[string]int64{}
	for _, d := range docs {
		texts, words := d.Lengths()
		for f := range texts {
			c.Texts[f] += texts[f]
			c.Words[f] += words[f]
		}
		last := ""
		for _, p := range d.Postings() {
			if p.Term != last {
				n[p.Term]++
			}
			last = p.Term
		}
	}
	c.Frequency = func(term string) (int64, error) { return n[term], nil }
	s, err := NewScale(q, c)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b  string
		limit int
		want  int
	}{
		{"kim", "kim", 1, 0}, {"kim", "kin", 1, 1}, {"kim", "ki", 1, 1}, {"kim", "kiim", 1, 1}, {"jong", "jnog", 1, 1}, {"jong", "jgno", 2, 2}, {"jong", "gnoj", 2, 3},
		{"yongbyon", "yongbion", 2, 1}, {"yongbyon", "nogbyon", 2, 2}, {"élan", "elan", 1, 1}, {"kim", "kimchi", 2, 3}, {"", "ab", 2, 2}, {"ca", "abc", 3, 3},
	} {
		for _, pair := range [][2]string{{test.a, test.b}, {test.b, test.a}} {
			if got := distance(pair[0], pair[1], test.limit); got != test.want {
				t.Errorf("%q and %q are %d apart, want %d", pair[0], pair[1], got, test.want)
			}
		}
	}
}

func TestQuery_Score_order(t *testing.T) {
	name := func(s string) *graph.Entity { return &graph.Entity{Name: s} }
	alias := func(s string) *graph.Entity { return &graph.Entity{Name: "nobody", Aliases: []string{s}} }
	weak := func(s string) *graph.Entity { return &graph.Entity{Name: "nobody", WeakAliases: []string{s}} }
	note := func(s string) *graph.Entity {
		return &graph.Entity{Name: "nobody", Properties: []graph.Property{{Name: "note", Value: s}}}
	}
	// Each answers the query better than the next, and the last not at all.
	for query, entities := range map[string][]*graph.Entity{
		"mike pompeo": {name("Mike Pompeo"), alias("mike-pompeo"), name("Pompeo, Mike"), alias("Pompeo Mike"), weak("Mike Pompeo"), name("Mike Pompeo's office"), name("Pompeo in the office of Mike"), note("Office of Mike Pompeo"), name("Mike Pomqeo"), name("Mike")},
		"kim jong":    {name("KimJong"), name("Kim Jong Un"), name("Kim Jong Un's elder sister"), name("Kim Jongun"), name("Jong")},
		"pompeo":      {name("Pompeo"), weak("Pompeo"), name("Mike Pompeo"), weak("Mike Pompeo"), name("Pompeology"), note("Pompeo said so"), note("It is said that Pompeo said so in Pyongyang"), name("Pomepo"), name("Pomp")},
		"summits":     {name("Summits"), name("The Summits"), note("summit, summit"), note("summit"), note("summit of the two states that were at war"), name("Sumits")},
		"un jong kim": {name("Un Jong Kim"), name("Kim Jong Un"), name("Kim Jong Un of Korea"), name("Un Jong Kimchi"), name("Un Jng Kim"), name("Un Kim")},
		"정은":          {name("정은"), name("김 정은"), name("김정은"), name("김은정")},
	} {
		q := Parse(query)
		var docs []*Document
		for _, e := range entities {
			docs = append(docs, NewDocument(e, map[string]bool{"note": true}))
		}
		s := scaleOf(t, q, docs...)
		s.Typos = true
		last := 2.0
		for i, d := range docs {
			h, ok := q.Score(s, d, true)
			if ok && (h.Score <= 0 || h.Score > 1 || h.Score >= last) {
				t.Errorf("%q for %+v: %v, after %v", query, entities[i], h.Score, last)
			}
			if !ok && i < len(docs)-1 {
				t.Errorf("%q does not find %+v", query, entities[i])
			}
			last = h.Score
		}
	}
}

// TestQuery_Score_joined tells which words of a name a word of the query is, or
// which of its words is part of one.
func TestQuery_Score_joined(t *testing.T) {
	for query, want := range map[string]string{
		"kimjongun":     "kimjongun=kim jong un",
		"kim jongun":    "kim=kim jongun=jong un",
		"hisjong kimun": "",
		"jongu":         "",
		"kim jong-il":   "",
		"seonghye":      "seonghye=seong hye",
		"seong hyerim":  "seong=seong hyerim=hye rim",
		"kimilsung":     "kimilsung=kimilsung",
		"kim ilsung":    "kim=kimilsung ilsung=kimilsung",
	} {
		d := NewDocument(&graph.Entity{Name: "Kim Jong Un", Aliases: []string{"Seong-hye Rim", "Kimilsung"}}, nil)
		q := Parse(query)
		s := scaleOf(t, q, d)
		h, _ := q.Score(s, d, true)
		var got []string
		for _, m := range h.Matches {
			got = append(got, m.Word+"="+m.Term)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q matches %q, want %q", query, got, want)
		}
	}
}

func TestDecodeCursor(t *testing.T) {
	q := Parse("kim jong un")
	d := NewDocument(&graph.Entity{ID: "per:kim", Name: "Kim Jong Un"}, nil)
	s := scaleOf(t, q, d)
	s.Typos = true
	text := Cursor{Scale: s, Score: .75, ID: "per:kim"}.Encode()
	c, err := DecodeCursor(text, q)
	if err != nil || c.Score != .75 || c.ID != "per:kim" || !slices.Equal(c.Scale.Weights, s.Weights) || c.Scale.Lengths != s.Lengths || !c.Scale.Typos || c.Scale.sum != s.sum {
		t.Errorf("%+v is %+v once it is read back: %v", s, c, err)
	}
	for _, wrong := range []string{"", "x", "!", text[:40], strings.Repeat("_", 60)} {
		if _, err := DecodeCursor(wrong, q); err != graph.ErrCursor {
			t.Errorf("%q: %v", wrong, err)
		}
	}
}

func FuzzDecodeCursor(f *testing.F) {
	f.Add("UwE_6ZmZmZmZmj_2225AAAAAP8AAAD-AAAAAAAAAQBNdjnBlcjpraW0", "kim")
	f.Fuzz(func(t *testing.T, cursor, text string) {
		q := Parse(text)
		c, err := DecodeCursor(cursor, q)
		if err != nil {
			return
		}
		d := NewDocument(&graph.Entity{Name: text}, nil)
		if h, ok := q.Score(c.Scale, d, false); ok && !(h.Score >= 0 && h.Score <= 1) {
			t.Fatalf("by the scale of %q, a score of %v", cursor, h.Score)
		}
		if _, err := DecodeCursor(c.Encode(), q); err != nil {
			t.Fatal(err)
		}
	})
}

func BenchmarkQuery_Score(b *testing.B) {
	e := &graph.Entity{Name: "Kim Jong Un", Aliases: []string{"Kim Jong-un", "Chairman Kim", "Kim Jong Eun"}, WeakAliases: []string{"Kim"}}
	q := Parse("kim jong")
	s := scaleOf(b, q, NewDocument(e, nil))
	b.ReportAllocs()
	for b.Loop() {
		q.Score(s, NewDocument(e, nil), false)
	}
}
