package graph

import (
	"fmt"
	"strings"
)

// The enumerations of a claim are small integers in memory and camelCase words
// in files. The zero value of each is what a claim has that says nothing.

// Modality is how the matter of a claim stands in the world.
type Modality uint8

// The modalities. See the vocabulary's documentation for what each means.
const (
	Actual Modality = iota
	Ongoing
	Planned
	Potential
	Proposed
	Considered
	Pledged
	Demanded
	Refused
	Cancelled
	Suspended
	Conditional
)

// Status is in what voice a claim is made.
type Status uint8

// The statuses.
const (
	Asserted Status = iota
	Claimed
	Alleged
	Assessed
	Opinion
	StatusDenied
	Inferred
)

// Rank is how a claim stands among others about the same thing.
type Rank uint8

// The ranks.
const (
	Normal Rank = iota
	Preferred
	Deprecated
)

// DateKind tells whether something happened at some time within the date's
// bounds or held throughout them.
type DateKind uint8

// The kinds of date.
const (
	Within DateKind = iota
	Throughout
)

// LinkKind is what one claim has to do with another.
type LinkKind uint8

// The kinds of link.
const (
	Contradicts LinkKind = iota
	Supports
	Qualifies
	InTensionWith
	ConsistentWith
)

// Words of each enumeration, by value, as they stand in files.
var (
	ModalityWords = []string{"actual", "ongoing", "planned", "potential", "proposed", "considered", "pledged", "demanded", "refused", "cancelled", "suspended", "conditional"}
	StatusWords   = []string{"asserted", "claimed", "alleged", "assessed", "opinion", "denied", "inferred"}
	RankWords     = []string{"normal", "preferred", "deprecated"}
	DateKindWords = []string{"within", "throughout"}
	LinkKindWords = []string{"contradicts", "supports", "qualifies", "inTensionWith", "consistentWith"}
)

func (m Modality) String() string { return word(ModalityWords, int(m)) }
func (s Status) String() string   { return word(StatusWords, int(s)) }
func (r Rank) String() string     { return word(RankWords, int(r)) }
func (k DateKind) String() string { return word(DateKindWords, int(k)) }
func (k LinkKind) String() string { return word(LinkKindWords, int(k)) }

// ParseModality reads a modality's word.
func ParseModality(s string) (Modality, error) {
	return parseWord[Modality]("modality", ModalityWords, s)
}

// ParseStatus reads a status's word.
func ParseStatus(s string) (Status, error) { return parseWord[Status]("status", StatusWords, s) }

// ParseRank reads a rank's word.
func ParseRank(s string) (Rank, error) { return parseWord[Rank]("rank", RankWords, s) }

// ParseDateKind reads a date kind's word.
func ParseDateKind(s string) (DateKind, error) {
	return parseWord[DateKind]("date kind", DateKindWords, s)
}

// ParseLinkKind reads a link kind's word.
func ParseLinkKind(s string) (LinkKind, error) {
	return parseWord[LinkKind]("link kind", LinkKindWords, s)
}

func word(words []string, i int) string {
	if i < len(words) {
		return words[i]
	}
	return fmt.Sprintf("invalid(%d)", i)
}

func parseWord[T ~uint8](what string, words []string, s string) (T, error) {
	for i, w := range words {
		if w == s {
			return T(i), nil
		}
	}
	return 0, fmt.Errorf("unknown %s %q: one of %s", what, s, strings.Join(words, ", "))
}
