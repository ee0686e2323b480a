package graph

import (
	"slices"
	"testing"
	"testing/quick"
)

func TestFold(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "   ": "", "--": "", "Kim Jong-un": "kim jong un", " KIM  JONG_UN ": "kim jong un",
		"P’yŏngyang": "pyongyang", "P'yongyang": "pyongyang", "Gdańsk": "gdansk", "Straße": "strasse", "İstanbul": "istanbul",
		"ＫＩＭ": "kim", "a`b": "ab", "é`b": "eb", "F-16 (jet)": "f 16 jet", "kim jong un": "kim jong un",
	} {
		if got := Fold(s); got != want {
			t.Errorf("%q folds to %q, want %q", s, got, want)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Kim Jong-un", "김정은", "ß ŉ ΐ İ ͅ", "a`b'c", "½ ② ﬁ", "हिन्दी", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Fatalf("%q folds to %q, and that to %q", s, once, twice)
		}
	})
}

func TestTokens(t *testing.T) {
	if got := Tokens("The Kim, the KIM of P'yŏngyang"); !slices.Equal(got, []string{"the", "kim", "of", "pyongyang"}) {
		t.Errorf("got %q", got)
	}
}

func TestScoreName_order(t *testing.T) {
	// Each is a better answer to the query than the next.
	for query, names := range map[string][]struct {
		name  string
		field NameField
	}{
		"mike pompeo":     {{"Mike Pompeo", FieldName}, {"Pompeo, Mike", FieldName}, {"Mike Pompeo's office", FieldName}},
		"kim jong":        {{"Kim Jong", FieldAlias}, {"Kim Jong Un", FieldName}, {"Kim Jong Un's elder sister", FieldName}},
		"the facility":    {{"The Facility", FieldName}, {"the facility", FieldAlias}, {"the facility", FieldWeakAlias}},
		"yong":            {{"Yongbyon", FieldName}, {"Yongbyon Nuclear Scientific Research Centre", FieldName}},
		"uni united":      {{"United Uni", FieldName}, {"United Unicorn", FieldName}},
		"korea north dem": {{"North Korea Dem", FieldName}, {"Democratic North Korea", FieldName}},
	} {
		last := 2.0
		for _, n := range names {
			got := ScoreName(query, n.name, n.field)
			if got <= 0 || got > 1 || got >= last {
				t.Errorf("%q for %q (%v): %v, after %v", query, n.name, n.field, got, last)
			}
			last = got
		}
	}
}

// A match does not depend on the order in which the words of a query stand.
func TestScoreName_anyOrder(t *testing.T) {
	words := []string{"u", "un", "uni", "united", "unicorn", "unit", "kim"}
	check := func(picks [6]uint8, k uint8) bool {
		var name, query []string
		for i, p := range picks {
			if w := words[int(p)%len(words)]; i < 3 {
				name = append(name, w)
			} else if len(query) <= int(k)%3 {
				query = append(query, w)
			}
		}
		join := func(s []string) string {
			out := ""
			for _, w := range s {
				out += w + " "
			}
			return out
		}
		forward := ScoreName(join(query), join(name), FieldName) > 0
		slices.Reverse(query)
		return forward == (ScoreName(join(query), join(name), FieldName) > 0) && forward == assignable(query, name)
	}
	if err := quick.Check(check, &quick.Config{MaxCount: 20000}); err != nil {
		t.Error(err)
	}
}

// assignable tries every way to give each word of the query a word of the name.
func assignable(query, name []string) bool {
	if len(query) == 0 {
		return true
	}
	for i, w := range name {
		if len(w) >= len(query[0]) && w[:len(query[0])] == query[0] &&
			assignable(query[1:], slices.Delete(slices.Clone(name), i, i+1)) {
			return true
		}
	}
	return false
}

func BenchmarkScoreName(b *testing.B) {
	for b.Loop() {
		ScoreName("kim jong", "kim jong un", FieldName)
	}
}
