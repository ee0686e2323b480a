package search

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
)

// A Document is an entity as searches see it.
type Document struct {
	Names []Name
	texts []string
	// The words of texts, once they have been read.
	read   bool
	words  []string
	length int // stop words left out
}

// A Name is one of an entity's names. Text is as it is shown.
type Name struct {
	Field graph.NameField
	Text  string
	Words []string
}

// NewDocument returns what stands for an entity. Its names come in the order of
// fields; an identifier comes whole and as its value alone. The values of the
// properties that searched has are its descriptions. The entity must be whole.
func NewDocument(e *graph.Entity, searched map[string]bool) *Document {
	d := &Document{Names: make([]Name, 0, 1+len(e.Aliases)+len(e.WeakAliases)+2*len(e.Identifiers))}
	add := func(field graph.NameField, text string) {
		if words := Words(text); len(words) > 0 {
			d.Names = append(d.Names, Name{field, text, words})
		}
	}
	add(graph.FieldName, e.Name)
	for _, s := range e.Aliases {
		add(graph.FieldAlias, s)
	}
	for _, s := range e.WeakAliases {
		add(graph.FieldWeakAlias, s)
	}
	for _, id := range e.Identifiers {
		if id.Scheme != "" {
			add(graph.FieldIdentifier, id.Scheme+":"+id.Value)
		}
		add(graph.FieldIdentifier, id.Value)
	}
	for _, p := range e.Properties {
		if searched[p.Name] {
			d.texts = append(d.texts, p.Value)
		}
	}
	return d
}

// text returns the words of the descriptions, and how many are no stop words.
func (d *Document) text() ([]string, int) {
	if !d.read {
		d.read = true
		for _, s := range d.texts {
			d.words = append(d.words, Words(s)...)
		}
		for _, w := range d.words {
			if !stopWord(w) {
				d.length++
			}
		}
	}
	return d.words, d.length
}

// A Posting says that an entity has a term. Postings of one entity differ in
// term and field.
type Posting struct {
	Term  string
	Field graph.NameField
	// TF is how often a description has it, at most 15; 1 in names.
	TF uint8
	// Length is the number of words of the shortest name of the field that has
	// it, or of the description; at most 255.
	Length uint8
}

// Terms of an index that are no whole words begin with a mark. Words begin with
// letters and digits.
const (
	stemMark = "\x01"
	// PartMark begins the terms of parts of words.
	PartMark = "\x02"
	// FirstWord comes after all terms that are no words, and before words.
	FirstWord = "\x03"
)

const maxTF = 15

// Postings returns the postings of a document, by term and field.
func (d *Document) Postings() []Posting {
	var list []Posting
	for _, n := range d.Names {
		length := uint8(min(len(n.Words), maxLength))
		for _, w := range n.Words {
			list = append(list, Posting{w, n.Field, 1, length})
			parts(w, func(rest string) bool {
				list = append(list, Posting{PartMark + cutTo(rest, maxPart), n.Field, 1, length})
				return true
			})
		}
	}
	words, length := d.text()
	count := map[string]int{}
	for _, w := range words {
		if s := stem(w); s != "" {
			count[s]++
		}
	}
	for s, n := range count {
		list = append(list, Posting{stemMark + s, graph.FieldText, uint8(min(n, maxTF)), uint8(min(length, maxLength))})
	}
	slices.SortFunc(list, func(a, b Posting) int {
		return cmp.Or(strings.Compare(a.Term, b.Term), cmp.Compare(a.Field, b.Field), cmp.Compare(a.Length, b.Length))
	})
	return slices.CompactFunc(list, func(a, b Posting) bool { return a.Term == b.Term && a.Field == b.Field })
}

// Lengths counts, by field, the texts of a document and their words.
func (d *Document) Lengths() (texts, words [Fields]int64) {
	for _, n := range d.Names {
		texts[n.Field]++
		words[n.Field] += int64(min(len(n.Words), maxLength))
	}
	if _, length := d.text(); length > 0 {
		texts[graph.FieldText]++
		words[graph.FieldText] += int64(min(length, maxLength))
	}
	return texts, words
}

// Fields is how many fields there are: as many as [graph.NameFieldWords].
const Fields = 5
