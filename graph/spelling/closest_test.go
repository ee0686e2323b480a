package spelling

import "testing"

func TestClosest(t *testing.T) {
	words := []string{"id", "name", "title", "pages", "writtenBy", "server.addr"}
	for word, want := range map[string]string{
		"pages": "pages", "page": "pages", "Title": "title", "titel": "title", "tilte": "title", "nmae": "name", "server.adr": "server.addr",
		"writenby": "writtenBy", "titles": "title", "ix": "id", "": "", "year": "", "nothing": "", "eltit": "",
	} {
		if got := Closest(word, words); got != want {
			t.Errorf("%q: %q, want %q", word, got, want)
		}
	}
	if got := Closest("ac", []string{"ab", "ad"}); got != "ab" {
		t.Errorf("of two as close, %q", got)
	}
}
