package graph

// A NameField is which of an entity's texts matched a search.
type NameField uint8

// The fields, best first.
const (
	FieldName NameField = iota
	FieldAlias
	FieldIdentifier
	FieldWeakAlias
	FieldText // a description: one of [Vocabulary.Searched]
)

// NameFieldWords are the words of the fields, by value.
var NameFieldWords = []string{"name", "alias", "identifier", "weakAlias", "text"}

func (f NameField) String() string { return word(NameFieldWords, int(f)) }

// A MatchKind is how a word of a query matches a word of an entity.
type MatchKind uint8

// The kinds, best first.
const (
	MatchExact  MatchKind = iota
	MatchJoined           // equal, but for spaces
	MatchPrefix           // begins it
	MatchPart             // stands in it, in a script without spaces
	MatchStem             // has the same stem
	MatchFuzzy            // equal, but for a typo
)

// MatchKindWords are the words of the kinds, by value.
var MatchKindWords = []string{"exact", "joined", "prefix", "part", "stem", "fuzzy"}

func (k MatchKind) String() string { return word(MatchKindWords, int(k)) }

// A SearchTier is how a query as a whole matches an entity. A hit of one tier
// scores no less than one of the next, but for the names that are weakly one's
// own.
type SearchTier uint8

// The tiers, best first.
const (
	TierWhole     SearchTier = iota // the query is the whole name, spaces apart
	TierReordered                   // has all words of the name, in another order
	TierWords                       // every word is one of the entity's
	TierPrefix                      // some word but begins, or stands in, one
	TierText                        // some word is but in a description
	TierTypo                        // some word has a typo
)

// SearchTierWords are the words of the tiers, by value.
var SearchTierWords = []string{"whole", "reordered", "words", "prefix", "text", "typo"}

func (t SearchTier) String() string { return word(SearchTierWords, int(t)) }

// A SearchQuery asks for entities by what they are called.
type SearchQuery struct {
	Text  string
	Types []string // leaf types; nil for all
	First int      // 0 is an empty page, of use with Total
	After string   // cursor of a SearchHit, of a query of the same text
	Total bool     // also count all hits
	// MaxRows, unless 0, bounds the entries of the index and the entities that
	// one call may read. Past it the page is partial; but if Total is set the
	// call fails with ErrTooManyRows.
	MaxRows int
}

// A SearchPage is a page of hits by descending score, then id.
type SearchPage struct {
	Hits    []SearchHit
	HasNext bool
	// Partial is set where the words are so frequent that not all entities that
	// have them were looked at. What was left out is worth less as a rule.
	Partial bool
	Total   int64 // -1 unless asked for
}

// A SearchHit is an entity that a search found.
type SearchHit struct {
	Entity *Entity // head
	Score  float64 // between 0 and 1
	Tier   SearchTier
	// Field and Text are the name, or the description, that counts most: of
	// equal ones the earlier field's, of one field the earlier in the entity.
	Field   NameField
	Text    string
	Matches []SearchMatch // by word of the query, those that matched
	Cursor  string
}

// A SearchMatch is how one word of a query matches an entity, at its best.
type SearchMatch struct {
	Word     string // of the query, folded
	Term     string // of the entity, folded; of MatchJoined it may be several words
	Field    NameField
	Kind     MatchKind
	Distance int     // edits between the two; 0 unless the kind is MatchFuzzy
	Weight   float64 // of the word in the query: its share of all words' inverse document frequency
	Score    float64 // what the match is worth, between 0 and 1, before Weight
}
