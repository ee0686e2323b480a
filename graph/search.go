package graph

// A NameField is which of an entity's names matched.
type NameField uint8

// The fields, best first.
const (
	FieldName NameField = iota
	FieldAlias
	FieldWeakAlias
	FieldIdentifier
)

// Fold is pending.
func Fold(s string) string { panic("pending") }

// Tokens is pending.
func Tokens(s string) []string { panic("pending") }

// ScoreName is pending.
func ScoreName(query, name string, field NameField) float64 { panic("pending") }
