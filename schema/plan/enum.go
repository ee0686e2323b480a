package plan

import (
	"strings"
	"unicode"

	"entente/graph"
	"entente/graph/contradictions"
)

// The values of the API's enumerations, by the value that they stand for.
var (
	DirectionNames  = []string{graph.Both: "BOTH", graph.Out: "OUT", graph.In: "IN"}
	StandingNames   = []string{graph.All: "ALL", graph.Facts: "FACTS"}
	CertaintyNames  = []string{graph.Possible: "POSSIBLE", graph.Certain: "CERTAIN"}
	TermKindNames   = []string{graph.IRITerm: "IRI", graph.BlankTerm: "BLANK", graph.LiteralTerm: "LITERAL"}
	ModalityNames   = screaming(graph.ModalityWords)
	StatusNames     = screaming(graph.StatusWords)
	RankNames       = screaming(graph.RankWords)
	DateKindNames   = screaming(graph.DateKindWords)
	PrecisionNames  = screaming(graph.PrecisionWords)
	LinkKindNames   = screaming(graph.LinkKindWords)
	NameFieldNames  = screaming(graph.NameFieldWords)
	MatchKindNames  = screaming(graph.MatchKindWords)
	SearchTierNames = screaming(graph.SearchTierWords)
	ClaimOrderNames = []string{
		graph.DateDesc: "DATE_DESC", graph.DateAsc: "DATE_ASC", graph.RecordedDesc: "RECORDED_DESC", graph.RecordedAsc: "RECORDED_ASC", graph.ClaimIDAsc: "ID_ASC",
		graph.ClaimIDDesc: "ID_DESC", graph.ConfidenceDesc: "CONFIDENCE_DESC", graph.ConfidenceAsc: "CONFIDENCE_ASC",
	}
	ContradictionRuleNames = []string{contradictions.Linked: "LINKED", contradictions.AffirmedDenied: "AFFIRMED_DENIED", contradictions.Functional: "FUNCTIONAL"}
	GroupOrderNames        = []string{"COUNT_DESC", "COUNT_ASC", "KEY_ASC", "KEY_DESC"}                                                                            // by aggregate.Order
	ClaimKeyNames          = []string{"RELATION", "SUBJECT", "OBJECT", "ENTITY", "TYPE", "MODALITY", "STATUS", "DATASET", "ATTRIBUTED_TO", "YEAR", "MONTH", "DAY"} // by aggregate.Key
)

// screaming makes inTensionWith IN_TENSION_WITH.
func screaming(words []string) []string {
	names := make([]string, len(words))
	for i, w := range words {
		var b strings.Builder
		for _, r := range w {
			if unicode.IsUpper(r) {
				b.WriteByte('_')
			}
			b.WriteRune(unicode.ToUpper(r))
		}
		names[i] = b.String()
	}
	return names
}
