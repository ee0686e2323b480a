package graph

import "testing"

func TestFold(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "   ": "", "--": "", "Kim Jong-un": "kim jong un", " KIM  JONG_UN ": "kim jong un",
		"P’yŏngyang": "pyongyang", "P'yongyang": "pyongyang", "Gdańsk": "gdansk", "Straße": "strasse", "İstanbul": "istanbul",
		"ＫＩＭ": "kim", "a`b": "ab", "é`b": "eb", "F-16 (jet)": "f 16 jet", "kim jong un": "kim jong un",
		"\xf0ǒ": "o", "a\xf4Ǉ": "a lj",
	} {
		if got := Fold(s); got != want {
			t.Errorf("%q folds to %q, want %q", s, got, want)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Kim Jong-un", "김정은", "ß ŉ ΐ İ ͅ", "a`b'c", "½ ② ﬁ", "हिन्दी", "\xff", "\xf0ǒ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Fatalf("%q folds to %q, and that to %q", s, once, twice)
		}
	})
}
