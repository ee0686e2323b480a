package schema

import (
	"slices"
	"strings"

	"entente/graph/aggregate"
	"entente/graph/ontology"
	"entente/schema/plan"
)

func (d *declarer) scalars() {
	d.scalar("Date", `A day of the Gregorian calendar, such as "2018-07-31".`, "https://scalars.graphql.org/andimarek/local-date.html")
	d.scalar("DateTime", `A moment, as RFC 3339 writes it: "2018-07-31T09:30:00Z".`, "https://scalars.graphql.org/andimarek/date-time.html")
}

// entityOrders are the orders that every list of entities has.
var entityOrders = []word{
	{"NAME_ASC", "By name, then id."},
	{"NAME_DESC", "By name, then id, backwards."},
	{"ID_ASC", "By id."},
	{"ID_DESC", "By id, backwards."},
	{"CLAIM_COUNT_ASC", "By the number of claims that are not retracted, then id."},
	{"CLAIM_COUNT_DESC", "By the number of claims that are not retracted, then id, backwards."},
}

// typeOrder declares the order of a type's list.
func (d *declarer) typeOrder(t *ontology.Type) {
	words := slices.Clone(entityOrders)
	for _, p := range t.Properties {
		if p.Many {
			continue
		}
		name := ontology.OrderWord(p.Name)
		words = append(words, word{name + "_ASC", "By " + p.Name + ", then id; those without come last, by name."},
			word{name + "_DESC", "By " + p.Name + ", then id, backwards; those without come last, by name."})
	}
	d.enum(t.Name+"OrderBy", "An order of "+t.Plural+".", words...)
}

func (d *declarer) enums() {
	d.enum("Direction", "On which side of its claims an entity stands, or which of two ends says something.",
		word{"BOTH", "Either side."},
		word{"OUT", "The entity is the subject."},
		word{"IN", "The entity is the object."})
	d.enum("Standing", "How much of what is claimed is wanted.",
		word{"FACTS", "Only what is affirmed and asserted as actual or ongoing, and neither deprecated nor retracted."},
		word{"ALL", "Every claim that is not retracted."})
	d.enum("Modality", "How the matter of a claim stands in the world.",
		word{"ACTUAL", "It has happened or is so."},
		word{"ONGOING", "It has begun and goes on."},
		word{"PLANNED", "It is arranged for a time to come."},
		word{"POTENTIAL", "It could happen or be so."},
		word{"PROPOSED", "Someone has put it forward."},
		word{"CONSIDERED", "Someone is weighing it."},
		word{"PLEDGED", "Someone has promised it."},
		word{"DEMANDED", "Someone calls for it."},
		word{"REFUSED", "Someone has declined it."},
		word{"CANCELLED", "It was arranged and called off."},
		word{"SUSPENDED", "It had begun and is halted."},
		word{"CONDITIONAL", "It depends on something else."})
	d.enum("Status", "In what voice a claim is made.",
		word{"ASSERTED", "The source says so itself."},
		word{"CLAIMED", "The source reports that someone says so."},
		word{"ALLEGED", "Someone is accused of it, without proof."},
		word{"ASSESSED", "Analysts or officials judge it to be so."},
		word{"OPINION", "It is someone's view."},
		word{"DENIED", "Someone denies it."},
		word{"INFERRED", "It follows from other claims."})
	d.enum("Rank", "How a claim stands among others about the same thing.",
		word{"NORMAL", "One among others."},
		word{"PREFERRED", "The best of them."},
		word{"DEPRECATED", "Known to be wrong or outdated; kept for the record."})
	d.enum("DateKind", "How a claim's date is to be read.",
		word{"WITHIN", "It happened at some time within the date's bounds."},
		word{"THROUGHOUT", "It held for the whole of the date."})
	d.enum("Precision", "The unit in which a date is told.",
		word{"NONE", "Neither bound is known."},
		word{"CENTURY", "A century."},
		word{"DECADE", "A decade."},
		word{"YEAR", "A year."},
		word{"SEASON", "A season of a year."},
		word{"MONTH", "A month."},
		word{"DAY", "A day."},
		word{"SECOND", "A second."},
		word{"INTERVAL", "A date with two ends."})
	d.enum("Certainty", "Whether a claim's matter had happened, or was holding, on the day that asOf names.",
		word{"CERTAIN", "Its date leaves no doubt."},
		word{"POSSIBLE", "Its date allows it."})
	d.enum("LinkKind", "What one claim says of another.",
		word{"CONTRADICTS", "Both cannot be true."},
		word{"SUPPORTS", "It makes the other more credible."},
		word{"QUALIFIES", "It limits or refines the other."},
		word{"IN_TENSION_WITH", "Both can be true, though they pull apart."},
		word{"CONSISTENT_WITH", "Both agree without either supporting the other."})
	d.enum("ClaimOrder", "An order of claims. In orders by date those without a date come last either way, in orders by confidence those without one; equal dates are ordered by id. Those that were recorded at one moment, or have one confidence or none, are ordered by date, newest first and undated last, then by id; where the order ascends, that is turned around.",
		word{"DATE_DESC", "Newest date first."},
		word{"DATE_ASC", "Oldest date first."},
		word{"RECORDED_DESC", "Last recorded first."},
		word{"RECORDED_ASC", "First recorded first."},
		word{"ID_ASC", "By id."},
		word{"ID_DESC", "By id, backwards."},
		word{"CONFIDENCE_DESC", "The surest first."},
		word{"CONFIDENCE_ASC", "The least sure first."})
	d.enum("EntityOrder", "An order of entities.", entityOrders...)
	d.enum("GroupOrder", "An order of groups. Equal ones are ordered by key.",
		word{"COUNT_DESC", "The largest group first."},
		word{"COUNT_ASC", "The smallest group first."},
		word{"KEY_ASC", "By key."},
		word{"KEY_DESC", "By key, backwards."})
	d.enum("ClaimKey", "What claims are grouped by.",
		word{"RELATION", "Their relation."},
		word{"SUBJECT", "Their subject."},
		word{"OBJECT", "Their object: an entity, or the text of a value."},
		word{"ENTITY", "Each end that is an entity: a claim counts once under each of its two."},
		word{"TYPE", "The type of their subject."},
		word{"MODALITY", "Their modality."},
		word{"STATUS", "Their status."},
		word{"DATASET", "Their dataset."},
		word{"ATTRIBUTED_TO", "Each of those to whom they are attributed."},
		word{"YEAR", "The year in which their date begins; null where the date does not tell, as that of a decade."},
		word{"MONTH", "The month in which their date begins; null where the date does not tell, as that of a year."},
		word{"DAY", "The day on which their date begins; null where the date does not tell, as that of a month."})
	keys := []word{{"TYPE", "Their type."}}
	for _, k := range plan.EntityKeys(d.o)[1:] {
		description := k.Property.Description
		if k.Bucket != aggregate.Relation {
			description = "The " + strings.ToLower(plan.ClaimKeyNames[k.Bucket]) + " in which this begins, null where its date does not tell: " + description
		}
		keys = append(keys, word{k.Name, description})
	}
	d.enum("EntityKey", "What entities are grouped by: their type, a property that has a choice of values, or the year, month or day of a date. An entity counts under each value that it has.", keys...)
	d.enum("ContradictionRule", "Why two claims contradict each other. A pair that one rule has found is not found by those after it.",
		word{"LINKED", "One claim says that it contradicts the other."},
		word{"AFFIRMED_DENIED", "One affirms what the other denies, by affirmed or by its status: the same of the same in one modality, actual and ongoing being one, at dates that may overlap."},
		word{"FUNCTIONAL", "Both affirm, as actual or ongoing, different objects of a relation that has one object at a time, at dates that may overlap."})
	d.enum("NameField", "Which of an entity's texts a search matched.",
		word{"NAME", "Its name."},
		word{"ALIAS", "Another name of its own."},
		word{"IDENTIFIER", "An identifier in an outside scheme."},
		word{"WEAK_ALIAS", "A name that others share, such as a surname."},
		word{"TEXT", "A description, such as its summary."})
	d.enum("SearchTier", "How what is searched for matches an entity as a whole; the better come first.",
		word{"WHOLE", "It is a whole name, spaces and hyphens apart."},
		word{"REORDERED", "It has all words of a name and no others, in another order."},
		word{"WORDS", "Every word is a word of its names or identifiers."},
		word{"PREFIX", "Some word is only the beginning of one of them, or a part of one in a script without spaces."},
		word{"TEXT", "Some word is only in a description."},
		word{"TYPO", "Some word matches only if a typo is forgiven."})
	d.enum("MatchKind", "How one word matches another.",
		word{"EXACT", "It is the same."},
		word{"JOINED", "It is the same but for spaces."},
		word{"PREFIX", "It begins the other."},
		word{"PART", "It stands in the other, in a script without spaces."},
		word{"STEM", "It is a word of a description that is the same, or has the same stem, as plurals have."},
		word{"FUZZY", "It is the same but for a typo."})
	d.enum("TermKind", "What an RDF term is.",
		word{"IRI", "An IRI."},
		word{"BLANK", "A blank node."},
		word{"LITERAL", "A literal."})

	types := []word{{"Resource", "Any other subject in the store, such as foreign RDF describes."}}
	choices := map[string]bool{}
	for _, t := range d.o.Types {
		doc := t.Description
		if !t.Leaf {
			doc += " Stands for all types below it."
		}
		types = append(types, word{t.Name, doc})
		for _, p := range t.Properties {
			if p.Choices == nil || choices[p.Choices[0].Name] {
				continue
			}
			c := p.Choices[0]
			choices[c.Name] = true
			var words []word
			for _, w := range c.Words {
				words = append(words, word{w.GraphQL, w.Description})
			}
			d.enum(c.Name, c.Description, words...)
		}
	}
	d.enum("EntityType", "The types of entities.", types...)
}
