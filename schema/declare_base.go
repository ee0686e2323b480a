package schema

import "slices"

// Arguments that several fields take.
var (
	idArg      = arg{"id", "ID!", "The id: PREFIX:NAME, or a whole IRI.", nil}
	whereArg   = arg{"where", "ClaimFilter", "Narrows the claims.", nil}
	timeArgs   = []arg{asOfArg, knownAtArg}
	asOfArg    = arg{"asOf", "Date", "Only what had happened, or was holding, by the end of this day (UTC), for certain or possibly: certainty tells which.", nil}
	knownAtArg = arg{"knownAt", "DateTime", "Only what the graph knew at this moment.", nil}
	orderArg   = arg{"orderBy", "ClaimOrder", "The order of the claims.", "DATE_DESC"}
	afterArg   = arg{"after", "String", "The cursor that the page begins after.", nil}
	// lastArgs page backwards.
	lastArgs = []arg{
		{"last", "Int", "How many are wanted at most, from the end; not with first.", nil},
		{"before", "String", "The cursor that the page ends before.", nil},
	}
	relationsArg = arg{"relations", "[String!]", "Only these relations, each with its subrelations; all if left out.", nil}
	directionArg = arg{"direction", "Direction", "On which side of the claims the entity stands.", "BOTH"}
	typesArg     = arg{"types", "[EntityType!]", "Only entities of these types; all if left out.", nil}
)

// contradictionArgs are the arguments of a list of contradictions.
var contradictionArgs = []arg{
	{"where", "ClaimFilter", "Lets one of the two claims through.", nil},
	{"rules", "[ContradictionRule!]", "Only those found by these rules; by all if left out.", nil},
	knownAtArg, firstArg(20), afterArg,
}

// groupArgs are the arguments of claims in groups.
var groupArgs = slices.Concat([]arg{standingArg("ALL"), whereArg}, timeArgs, []arg{
	{"groupBy", "[ClaimKey!]!", "What the claims of a group share; an empty list makes one group of all.", nil},
}, groupTail)

// groupTail are the arguments of all groups.
var groupTail = []arg{
	{"orderBy", "GroupOrder", "The order of the groups.", "COUNT_DESC"},
	{"minCount", "Int", "Only groups that count at least as many.", nil},
	firstArg(20),
}

func firstArg(n int) arg { return arg{"first", "Int", "How many are wanted at most.", n} }

func standingArg(def string) arg {
	return arg{"standing", "Standing", "How much of what is claimed is wanted.", def}
}

// selectionArgs say which claims are read.
func selectionArgs(standing string) []arg {
	return slices.Concat([]arg{standingArg(standing), whereArg}, timeArgs)
}

// claimArgs are the arguments of a list of claims.
func claimArgs(standing string, more ...arg) []arg {
	return slices.Concat(more, selectionArgs(standing), []arg{orderArg, firstArg(20), afterArg}, lastArgs)
}

// entityFields are those of every entity.
var entityFields = []field{
	{"id", "ID!", "The id: PREFIX:NAME where the IRI is one of the graph's own, else the IRI itself.", nil},
	{"iri", "String!", `The IRI; of a blank node its label, "_:label".`, nil},
	{"type", "String!", `The name of its type; "Resource" for a subject of no declared type.`, nil},
	{"name", "String!", "What it is called; its id where nothing names it.", nil},
	{"aliases", "[String!]!", "Other names of its own.", nil},
	{"weakAliases", "[String!]!", "Names that others share, such as surnames: searched, but no ground to take two entities for one.", nil},
	{"identifiers", "[Identifier!]!", "Its identifiers in outside schemes.", nil},
	{"claims", "ClaimConnection!", "The claims that it is the subject or the object of.", claimArgs("ALL", relationsArg, directionArg)},
	{"relationCounts", "[RelationCount!]!", "How many claims it has of each relation, in each direction.", selectionArgs("ALL")},
	{"neighbors", "EntityConnection!", "The distinct entities at the other end of its claims, by id.", slices.Concat([]arg{relationsArg, directionArg}, selectionArgs("ALL"), []arg{firstArg(20), afterArg})},
	timelineField("The dated claims that it is the subject or the object of, in the order of time.", relationsArg, directionArg),
	{"aggregate", "[ClaimGroup!]!", "Counts its claims in groups.", slices.Concat([]arg{relationsArg, directionArg}, groupArgs)},
	{"contradictions", "ContradictionConnection!", "Contradictions of which one claim is about it.", contradictionArgs},
	{"quads", "QuadConnection!", "The RDF statements around it as they are stored, direct edges included.", []arg{
		{"direction", "Direction", "OUT: it is the subject. IN: it is the object.", "OUT"},
		{"predicates", "[String!]", "Only these predicates: IRIs, or ids of the graph's own; all if left out.", nil},
		firstArg(20), afterArg,
	}},
}

func (d *declarer) interfaces() {
	d.iface("Node", "Anything that has an id of its own.", nil, field{"id", "ID!", "The id.", nil})
	d.iface("Entity", "A node of the graph with an id, a type and a name: what claims are about.", []string{"Node"}, entityFields...)
}

// objects declares the types that are the same for every ontology.
func (d *declarer) objects() {
	d.object("Resource", "Any other subject in the store, such as foreign RDF describes, named by rdfs:label, skos:prefLabel, schema:name or its IRI.",
		[]string{"Entity", "Node"}, slices.Concat(entityFields, d.relationFields(nil))...)
	d.object("Identifier", "An entity's name in an outside scheme.", nil,
		field{"scheme", "String!", `The scheme, such as "wikidata"; empty where none is known.`, nil},
		field{"value", "String!", `The identifier in it, such as "Q423".`, nil})
	d.object("RelationCount", "How many claims an entity has of one relation on one side.", nil,
		field{"relation", "String!", "The relation; subrelations are counted apart.", nil},
		field{"direction", "Direction!", "OUT: the entity is the subject. IN: it is the object.", nil},
		field{"count", "Int!", "The number of claims.", nil})
	d.object("PageInfo", "What lies around a page.", nil,
		field{"hasNextPage", "Boolean!", "Whether more follows the page; while paging backwards, whether before was given.", nil},
		field{"hasPreviousPage", "Boolean!", "Whether more precedes the page; while paging forwards, whether after was given.", nil},
		field{"startCursor", "String", "The cursor of the page's first edge; null where the page is empty.", nil},
		field{"endCursor", "String", "The cursor of the page's last edge; null where the page is empty.", nil})
	d.claims()
	d.quads()
	d.datasets()
	d.findings()
	d.paths()
	d.timelines()
}

func (d *declarer) claims() {
	d.object("Claim", "One sourced, dated saying about the world: a subject, a relation, an object, and how it is said.", []string{"Node"},
		field{"id", "ID!", "The id, which follows from what the claim says.", nil},
		field{"subject", "Entity!", "What the claim is about.", nil},
		field{"relation", "String!", "The name of the relation, or of the subrelation.", nil},
		field{"object", "Entity", "The entity that the claim points at; null where it states a value.", nil},
		field{"value", "String", "The value that the claim states, in its lexical form; null where it points at an entity.", nil},
		field{"datatype", "String", "The IRI of the value's datatype.", nil},
		field{"language", "String", "The language of the value, where it is a text in one.", nil},
		field{"date", "FuzzyDate", "When it happened or held; null where the claim is undated.", nil},
		field{"modality", "Modality!", "How the matter stands in the world.", nil},
		field{"status", "Status!", "In what voice it is said.", nil},
		field{"affirmed", "Boolean!", "False where the claim says that it is not so.", nil},
		field{"rank", "Rank!", "How the claim stands among others about the same thing.", nil},
		field{"confidence", "Float", "From 0 to 1; null where none is given.", nil},
		field{"summary", "String", "The claim in words.", nil},
		field{"sourceId", "String", "The id that the source itself gives the claim.", nil},
		field{"attributedTo", "[Entity!]!", "Who says so, by id.", nil},
		field{"evidence", "[Evidence!]!", "The places that bear the claim out.", nil},
		field{"qualifiers", "[Qualifier!]!", "What more the claim says, by key.", nil},
		field{"dataset", "Dataset!", "Where the claim came from.", nil},
		field{"recordedAt", "DateTime!", "When the graph came to know it.", nil},
		field{"retractedAt", "DateTime", "When it was taken back; null while it stands.", nil},
		field{"links", "[ClaimLink!]!", "What it says of other claims, and they of it.", []arg{
			{"kinds", "[LinkKind!]", "Only these kinds; all if left out.", nil},
		}},
		field{"contradictions", "ContradictionConnection!", "Contradictions of which it is one claim.", contradictionArgs})
	d.object("Qualifier", "Something more that a claim says, under a key of the ontology.", nil,
		field{"key", "String!", "The key.", nil},
		field{"value", "String", "The text; null where the qualifier points at an entity.", nil},
		field{"object", "Entity", "The entity; null where the qualifier is a text.", nil})
	d.object("Evidence", "A place in a document or a file that bears a claim out.", nil,
		field{"document", "Entity", "The document.", nil},
		field{"locator", "String", `The place in the document, such as "p13s2": paragraph 13, sentence 2.`, nil},
		field{"file", "String", "The name of the file that the claim was read from.", nil},
		field{"row", "Float", "The record in the file, from 1 after any header: a whole number, which may have more than the 32 bits of an Int.", nil},
		field{"start", "Float", "Where the passage begins in the document's text, in Unicode code points: a whole number.", nil},
		field{"end", "Float", "Where the passage ends: the first code point after it, a whole number.", nil})
	d.object("ClaimLink", "What one claim says of another.", nil,
		field{"kind", "LinkKind!", "What it says.", nil},
		field{"direction", "Direction!", "OUT: this claim says so of the other. IN: the other says so of this one.", nil},
		field{"strength", "String", `How strongly, such as "partial".`, nil},
		field{"note", "String", "Why.", nil},
		field{"claim", "Claim!", "The other claim.", nil})
	d.object("FuzzyDate", "A time as far as it is known.", nil,
		field{"edtf", "String!", `The date as EDTF (ISO 8601-2) writes it: "2018-06", "2018~", "../2018".`, nil},
		field{"earliest", "DateTime", "The first moment that the date allows; null where unknown or open.", nil},
		field{"latest", "DateTime", "The first moment after the date; null where unknown or open.", nil},
		field{"precision", "Precision!", "The unit in which it is told.", nil},
		field{"kind", "DateKind!", "Whether the matter happened within the date or held throughout it.", nil},
		field{"basis", "String", "How the date was arrived at.", nil})
	d.connection("Claim", "claims", "Claim!",
		certaintyField)
	d.entityConnection("Entity", "entities")
}

// connection declares the page type of T and its edge.
func (d *declarer) connection(name, plural, node string, more ...field) {
	d.connectionWith(name, plural, node, nil, more)
}

// connectionWith declares a page of more than a list has, and its edges.
func (d *declarer) connectionWith(name, plural, node string, page, more []field) {
	left, null := "", ""
	if name == node && name != "Entity" { // an end of a claim may be something else
		left, null = "; ends of another type are left out", "; null where it is of another type"
	}
	d.object(name+"Connection", "A page of "+plural+".", nil, slices.Concat([]field{
		{"edges", "[" + name + "Edge!]!", "The page, with a cursor for each.", nil},
		{"nodes", "[" + nodeType(node) + "!]!", "The page without cursors" + left + ".", nil},
		{"pageInfo", "PageInfo!", "What lies around the page.", nil},
		{"totalCount", "Int!", "How many there are on all pages. Counted only where it is asked for.", nil},
	}, page)...)
	edge := []field{
		{"cursor", "String!", "The place in the list, to page on from. It outlives changes to the graph.", nil},
		{"node", node, "What the edge leads to" + null + ".", nil},
	}
	d.object(name+"Edge", "A place in a list of "+plural+".", nil, slices.Concat(edge, more)...)
}

func nodeType(ref string) string {
	if n := len(ref) - 1; ref[n] == '!' {
		return ref[:n]
	}
	return ref
}

// certaintyField is one of what claims lead to.
var certaintyField = field{"certainty", "Certainty", "Whether it had happened, or was holding, on the day of asOf; null without asOf.", nil}

// entityConnection declares the page of a type of entities: edges of relation
// fields carry the claim that makes them.
func (d *declarer) entityConnection(name, plural string) {
	d.connection(name, plural, name,
		field{"claim", "Claim", "The claim that makes this edge; null in lists that follow no relation.", nil},
		certaintyField)
}

func (d *declarer) quads() {
	d.object("Term", "An RDF term.", nil,
		field{"kind", "TermKind!", "What it is.", nil},
		field{"value", "String!", "The IRI, the blank node's label, or the literal's lexical form.", nil},
		field{"datatype", "String", "The IRI of a literal's datatype.", nil},
		field{"language", "String", "The language of a literal that has one.", nil},
		field{"entity", "Entity", "The node that it names; null for literals.", nil})
	d.object("Quad", "An RDF statement in a graph.", nil,
		field{"subject", "Term!", "Its subject.", nil},
		field{"predicate", "String!", "The IRI of its predicate.", nil},
		field{"object", "Term!", "Its object.", nil},
		field{"label", "String", "The IRI or blank node of the graph that it is in; null in the default graph.", nil})
	d.connection("Quad", "RDF statements", "Quad!")
}

func (d *declarer) datasets() {
	d.object("Dataset", "Where claims and statements come from.", nil,
		field{"id", "ID!", "Its id.", nil},
		field{"title", "String", "Its title.", nil},
		field{"description", "String", "What it holds.", nil},
		field{"license", "String", "The licence it is under.", nil},
		field{"publisher", "String", "Who publishes it.", nil},
		field{"source", "String", "Where it is published.", nil},
		field{"reliability", "Float", "From 0 to 1; null where none is given.", nil},
		field{"claimCount", "Int!", "How many claims are stored of it, retracted ones included; what plain RDF says is among the claims that are listed, and not counted here.", nil})
	d.object("ImportRun", "An import as it happened.", nil,
		field{"id", "ID!", "Its id; later runs have greater ones.", nil},
		field{"dataset", "Dataset!", "The dataset that it filled.", nil},
		field{"files", "[RunFile!]!", "The files that it read.", nil},
		field{"mapping", "String", "The name of the mapping that it followed.", nil},
		field{"startedAt", "DateTime!", "When it began.", nil},
		field{"endedAt", "DateTime!", "When it ended.", nil},
		field{"replace", "Boolean!", "Whether it made its dataset equal to its files.", nil},
		field{"undoneAt", "DateTime", "When it was taken back; null while it is not.", nil},
		field{"read", "Int!", "Records read.", nil},
		field{"new", "Int!", "Statements and claims that were new.", nil},
		field{"known", "Int!", "Statements and claims that were known.", nil},
		field{"rejected", "Int!", "Records refused.", nil},
		field{"newQuads", "Int!", "Statements that were new.", nil},
		field{"newClaims", "Int!", "Claims that were new.", nil},
		field{"newEntities", "Int!", "Entities that were new.", nil},
		field{"knownEntities", "Int!", "Entities that something was said of and that are as they were.", nil},
		field{"changedEntities", "Int!", "Entities that read otherwise than they did.", nil},
		field{"removedEntities", "Int!", "Entities of which nothing was left.", nil},
		field{"changedClaims", "Int!", "Known claims that were given other fields.", nil},
		field{"retractedClaims", "Int!", "Claims that it retracted.", nil},
		field{"revivedClaims", "Int!", "Claims that were retracted, and that it gave again.", nil},
		field{"removedQuads", "Int!", "Statements that it removed.", nil})
	d.object("RunFile", "A file that an import read.", nil,
		field{"name", "String!", "Its name.", nil},
		field{"sha256", "String!", "SHA-256 of its bytes, in hexadecimal.", nil},
		field{"bytes", "Float!", "Its size in bytes.", nil})
	d.object("Stats", "What is in the store, in numbers.", nil,
		field{"entities", "Int!", "Entities, resources included.", nil},
		field{"claims", "Int!", "Stored claims, retracted ones included; what plain RDF says is among the claims that are listed, and not counted here.", nil},
		field{"quads", "Int!", "Stored statements that are not part of a claim.", nil},
		field{"types", "[TypeCount!]!", "Entities by type.", nil},
		field{"relations", "[NameCount!]!", "Stored claims by relation; subrelations are counted apart.", nil},
		field{"datasets", "[NameCount!]!", "Stored claims by dataset.", nil})
	d.object("TypeCount", "How many entities there are of a type.", nil,
		field{"type", "String!", "The type.", nil},
		field{"count", "Int!", "The number.", nil})
	d.object("NameCount", "How many claims there are under a name.", nil,
		field{"name", "String!", "The name.", nil},
		field{"count", "Int!", "The number.", nil})
}

// findings declares what searches and aggregates find.
func (d *declarer) findings() {
	d.connectionWith("Search", "what a search found", "Entity!", []field{
		{"partial", "Boolean!", "Whether the words are so frequent that not all that have them were looked at; those that answer best were.", nil},
	}, []field{
		{"score", "Float!", "How well it answers, from 0 to 1: 1 is its whole name.", nil},
		{"tier", "SearchTier!", "How it answers as a whole, which decides most of the score.", nil},
		{"matched", "SearchMatch!", "The name, or description, that matched best.", nil},
		{"matches", "[WordMatch!]!", `How each word matched, which decides the rest of the score. Words such as "of" need not match.`, nil},
	})
	d.object("SearchMatch", "A text that a search matched.", nil,
		field{"field", "NameField!", "What kind of text it is.", nil},
		field{"text", "String!", "The text.", nil})
	d.object("WordMatch", "How a word that was searched for matched.", nil,
		field{"word", "String!", "The word, without case and accents.", nil},
		field{"term", "String!", "The entity's word that it matched; several words where these were searched for as one.", nil},
		field{"field", "NameField!", "Where that is.", nil},
		field{"kind", "MatchKind!", "How the two match.", nil},
		field{"distance", "Int!", "How many edits make one of the other; 0 unless the kind is FUZZY.", nil},
		field{"weight", "Float!", "The word's share in the score, from 0 to 1: more for words that fewer entities have.", nil},
		field{"score", "Float!", "What the match is worth, from 0 to 1, before the weight.", nil})
	d.object("ClaimGroup", "Claims that share their keys.", nil,
		field{"keys", "[GroupKey!]!", "The keys, in the order of groupBy.", nil},
		field{"count", "Int!", "The number of claims.", nil},
		field{"earliest", "DateTime", "The first moment that any of their dates allows; null where none tells.", nil},
		field{"latest", "DateTime", "The last of the first moments after their dates; null where none tells.", nil},
		field{"subjects", "Int!", "The number of distinct subjects.", nil},
		field{"objects", "Int!", "The number of distinct objects: entities, and texts of values.", nil})
	d.connection("Contradiction", "contradictions, those with the newest first claim first", "Contradiction!")
	d.object("Contradiction", "Two claims that cannot both be true. Neither is retracted, nor, unless they are linked, deprecated.", nil,
		field{"claims", "[Claim!]!", "The two: the one that says so and the one that it links to; the one that affirms and the one that denies; or the newer and the older.", nil},
		field{"rule", "ContradictionRule!", "Which rule found it.", nil},
		field{"explanation", "String!", "Why the two contradict each other, in words.", nil},
		field{"strength", "String", `How strongly the link puts it, such as "partial".`, nil},
		field{"note", "String", "What the link says of why.", nil},
		field{"earliest", "DateTime", "The first moment at which both may hold; null where neither date tells.", nil},
		field{"latest", "DateTime", "The first moment at which both no longer may; null where neither date tells.", nil})
	d.object("EntityGroup", "Entities that share their keys.", nil,
		field{"keys", "[EntityGroupKey!]!", "The keys, in the order of groupBy.", nil},
		field{"count", "Int!", "The number of entities.", nil})
	d.object("EntityGroupKey", "What the entities of a group share.", nil,
		field{"key", "EntityKey!", "Which key it is.", nil},
		field{"value", "String", "Its value, as filters take it; null for entities that have none.", nil})
	d.object("GroupKey", "What the claims of a group share.", nil,
		field{"key", "ClaimKey!", "Which key it is.", nil},
		field{"value", "String", "Its value: a name, an id, or a date such as 2018-06; null for claims that have none.", nil},
		field{"entity", "Entity", "The entity, where the value is the id of one.", nil})
}
