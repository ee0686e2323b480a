package ingest

import (
	"time"

	"entente/graph"
	"entente/graph/ontology"
)

// A Mapping says how the records of tables become entities and claims. It is
// written in YAML; [ParseMapping] reads it. It is immutable, and safe for
// concurrent use.
//
// # Outline
//
//	version: 1
//	dataset:                       # described by quads about {base}graph/ID
//	  id: korea                    # required; all that is made is of this dataset
//	  title: Talks with North Korea
//	  description: …               # each of these may be absent
//	  license: https://creativecommons.org/publicdomain/zero/1.0/
//	  publisher: …
//	  source: https://example.org/where-it-comes-from
//	  reliability: 0.6             # 0 to 1
//	  language: en                 # of the dataset's texts
//	recordedAt: 2018-10-06T00:00:00Z   # of all claims; else when the run began
//	prefixes: {wd: "http://www.wikidata.org/entity/"}
//	sources:  {NAME: SOURCE, …}
//	tables:   {NAME: TABLE, …}
//	entities: {NAME: ENTITY, …}
//	claims:   {NAME: CLAIM, …}
//	links:    {NAME: LINK, …}
//	merges:   {NAME: MERGE, …}
//	onError:  {dangling: reject, duplicate: skip, maxRejects: 0}
//	expect:   {entities: 23033, claims: 45995}
//
// # Sources
//
// A source is a list of records with named columns.
//
//	sources:
//	  events:
//	    file: valid.txt            # or a list: [train.txt, "part-*.txt"]
//	    format: tsv                # csv, tsv, json, jsonl or yaml; told by name or content if absent
//	    header: [s, r, o, hours]   # names of the columns; if absent, the first record has them
//	    quote: none                # none or double; default none for tsv, double for csv
//	    delimiter: ";"             # one character; default comma or tab
//	    trim: unicode              # none (default), ascii: blanks around a field; unicode: U+00A0 and the like too
//	    empty: ["NA", "-"]         # fields that are read as empty
//	    comment: "#"               # lines that begin so are left out; default none
//	    optional: true             # it may have no file
//	    expect: 45995              # number of records, else the run fails
//
//	  people:
//	    file: people.json
//	    records: results.people    # where the records of JSON, JSON lines or YAML are
//
// The records of objects (JSON, JSON lines, YAML) are the items of the file's
// list, its lines or its documents, or what records leads to: names with dots
// between them, * for all members of an object. Lists on the way are walked
// through: records: terms makes a record of each item of the list terms of each
// item of the file's list. header, quote, delimiter, trim and comment are for
// tables alone. Columns are paths:
//
//	{name.first}                   the member first of the member name
//	{terms.0.start}, {terms.-1.start}   of a list the first item, the last
//	{terms.start}, {tags}          of a list all items: the column is a list
//	{name.*}                       of an object all members
//	{^id.n}, {^^id.n}              from the object around the record, around that; the outermost list ends it
//	{@key}                         the key under which the record stands, where records ends in *
//	{.}                            the record itself, where it is a text
//	{a\.b}                         a name with a dot in it
//
// A path that leads nowhere, and null, are empty; one that leads nowhere in all
// records is warned about. Numbers stay as they are written. A list is all its
// values where a VALUE can be many: a template with it makes one text of each.
// Elsewhere one of more than one value is an error: name an item, or iterate by
// records. Only dedupe compares lists as wholes.
//
// A file may be compressed, or a member of an archive: ARCHIVE/MEMBER is its path.
//
// A file of the command line belongs to the sources whose file it matches: by
// its name, by the end of its path ("cameo/codes.txt"), or by a pattern of
// [path.Match]. One that matches none is an error, and so is a source without
// file, but for one that is optional. Files of sources that only look-up
// tables use need not be named: they are looked for beside the files that are,
// and beside the mapping.
//
// # Templates
//
// A template is a text with expressions in braces; "{{" and "}}" are braces.
//
//	{name}                         the column name, as it is
//	{CLDR display name}            names may have blanks; "…" around one that has any of |[]{}"'
//	{states[name]}                 the value of the table states at the key name
//	{sentences[locator].start}     the column start of the table's record at that key
//	{states[name|lower]|upper}     expressions nest; filters apply from left to right
//	{@row}, {@file}                number of the record in its file, from 1 after the header; the file's name
//
// Filters:
//
//	trim, lower, upper             white space around it goes; cases
//	slug                           lower case, no accents, hyphens: "Make statement" is make-statement
//	encode                         percent-encoding of all that an id cannot hold
//	default:'x'                    x where it is empty
//	replace:'a':'b'                each a becomes b
//	before:'x', after:'x'          what stands before, after the first x; all of it, nothing, where there is none
//	match:'expr'                   the first group of a regular expression (RE2), or all of its match; empty where it does not match
//
// A template with an expression that is empty is empty as a whole: a missing
// value makes no half text. A key that is not empty and is not in the table is
// an error, unless the value is optional or the table is.
//
// # Values
//
// Wherever VALUE stands below, it is a template, or
//
//	column: hours                  # one of column, template, table
//	template: "icews:{id}"
//	table: cameo                   # with key, and column unless the table has a value
//	key: "{rel[r]}"                # a template
//	required: true                 # empty is an error
//	optional: true                 # a key that the table lacks, or a node that does not exist, is as if empty
//	default: text                  # instead of empty
//	when: CONDITION                # else empty
//	split: "|"                     # a list of values; blanks around each go, empty ones too
//	each: "wd:{value}"             # a template for each value of the list, in which {value} is that one
//	map: {"+": "true"}             # words to words; one that is not there is an error without default
//	language: en                   # of a property or a literal of text
//	pair: "="                      # in qualifiers and identifiers: splits key and value
//	as: id                         # in qualifiers: id, text, or auto (default)
//
// or a list of those: all values, where many can be; else the first that is
// not empty.
//
// # Nodes
//
// Where an entity is wanted (id, subject, object, attributedTo, document), the
// value is an id: "per:kim", an IRI, or PREFIX:… of prefixes. Or it is the
// key of a record of an ENTITY of this mapping:
//
//	subject: {entity: actor, key: "{s}"}
//
// A node that neither this import nor the graph has is an error; with
// optional, as if empty; with onError dangling: stub, made.
//
// # Conditions
//
// COLUMN is a column's name, or a template if it has braces.
//
//	{in: [COLUMN, TABLE]}          the table has it as key
//	{match: [COLUMN, 'expr']}      a regular expression matches
//	{equals: [COLUMN, text]}       or one of several: [COLUMN, [a, b]]
//	{present: COLUMN}, {empty: COLUMN}
//	{all: [CONDITION, …]}, {any: [CONDITION, …]}, {not: CONDITION}
//
// # Tables
//
// A look-up table is loaded once, before all else.
//
//	tables:
//	  rel:       {source: relations, key: id, value: label}
//	  sentences: {source: sentences, key: locator}              # all columns: {sentences[x].start}
//	  cameo:     {file: codes.txt, format: tsv, key: NAME, value: CODE, optional: true}   # a source of its own
//	  flags:     {entries: {Yes: "true", No: "false"}}          # written here
//
// Key and value are columns' names, or templates if they have braces. Two
// records of one key are an error unless they say the same or duplicate is
// first.
//
// # Entities
//
//	entities:
//	  actor:
//	    source: actors
//	    when: CONDITION            # records that it does not hold for are passed over
//	    key: "{id}"                # what records refer to it by; default its id
//	    id: "icews:{id}"           # VALUE, required
//	    type: "{type}"             # VALUE; or the first case that holds:
//	    type:
//	      - {when: {in: [name, states]}, then: State}
//	      - {when: {match: [name, '\(([^()]+)\)$']}, then: Group, capture: {country: 1}}
//	      - {default: Group}
//	    properties:                # name, alias, weakAlias, identifier, and the ontology's
//	      name: {column: name, required: true}
//	      alias: {column: aliases, split: "|"}
//	      identifier: ["icews18:{id}", {column: identifiers, split: ";", pair: "="}]   # SCHEME:VALUE
//	    claims:                    # about it; CLAIM without source and subject
//	      - {relation: represents, object: {template: "sta:{states[country]|lower}", optional: true}, status: inferred}
//	    expect: 23033              # number of different entities, else the run fails
//
// A group that capture names is a column ({country}) in the rest of the
// entity; it is empty in other cases. Records of one id add up.
//
// # Claims
//
//	claims:
//	  fact:
//	    source: facts
//	    when: CONDITION
//	    key: "{fact_id}"           # what links refer to it by
//	    dedupe: [s, r, o]          # of records that agree in these columns the first counts
//	    subject: "{subject_id}"    # VALUE, a node, required
//	    relation: "{relation}"     # VALUE, required; or a subrelation, kept as data:
//	    relation: {name: "icews:{rel[r]|slug}", parent: relatedTo, label: "{rel[r]}"}
//	    object: "{object_id}"      # VALUE, a node: of relations between entities
//	    value: "{object}"          # VALUE: of relations to a literal, whose kind is the relation's
//	    date: "{date_edtf}"        # see below
//	    modality: "{modality}"     # VALUE each; default actual, asserted, normal
//	    status: "{status}"
//	    rank: normal
//	    affirmed: "{polarity}"     # true, false, yes, no, +, -, 1, 0; default true
//	    confidence: "0.8"          # 0 to 1
//	    attributedTo: {column: attributed_to_id, split: "|"}
//	    evidence:                  # one, or a list of them
//	      document: "doc:seed"     # a node
//	      locator: "{sentence}"    # with split: one piece of evidence each
//	      start: "{sentences[sentence].char_start}"
//	      end: "{sentences[sentence].char_end}"
//	      file: true               # the record's file, or a VALUE
//	      row: true                # the record's number, or a VALUE
//	    qualifiers:
//	      note: "{note}"
//	      "*": {column: qualifiers, split: ";", pair: "="}     # keys as they come
//	    summary: "{gloss}"
//	    sourceId: "{fact_id}"
//	    recordedAt: "{seen}"       # date and time, or a day
//	    links:                     # to other claims; none where the key is empty
//	      - {kind: supports, to: {claim: fact, key: "{supports}"}, strength: …, note: …}
//	    expect: 322                # number of different claims, else the run fails
//
// If both object and value are given, the relation decides which is taken. If
// the one that it wants is empty, that is an error, unless that VALUE is
// optional or has a when: then there is no claim. Evidence that is empty in all but file and
// row is left out where these are not asked for.
//
// A qualifier's value is an id where it begins with a prefix that a type of
// the ontology declares, or as says so; else it is a text.
//
// # Dates
//
//	date: "{date}"                                                  # EDTF
//	date: {value: "{date}", kind: "{date_kind}", basis: "{basis}"}  # VALUE each; kind within (default) or throughout
//	date: {epoch: "2018-01-01", unit: hour, value: "{hours}", precision: day}   # whole units since then
//	date: {value: "{when}", format: "DD/MM/YYYY"}                   # YYYY, YY, MM, M, DD, D, hh, mm, ss, and other characters as they are
//	date: {from: "{start}", to: "{end}"}                            # an interval; an end that is empty is unknown, both: no date
//
// Units are second, minute, hour, day, week, month and year; precision is
// year, month, day (default) or second. from and to may have a format or an
// epoch too. An undated claim has no kind or basis, whatever their values.
//
// # Links
//
// What claims say about other claims of the same import:
//
//	links:
//	  factLinks:
//	    source: claim_links
//	    from: {claim: fact, key: "{from_fact}"}
//	    kind: "{link}"             # contradicts, supports, qualifies, inTensionWith, consistentWith
//	    to: {claim: fact, key: "{to_fact}"}
//	    strength: "{strength}"
//	    note: "{note}"
//	    expect: 16
//
// # Merges
//
// Nodes that are one and the same under several ids:
//
//	merges:
//	  judged:
//	    source: judgements
//	    when: {equals: [judgement, same]}
//	    node: "{left}"             # VALUE, a node: what is merged
//	    into: "{right}"            # VALUE, a node, which may be merged itself
//
// Wherever the mapping makes the id of a node that is merged, what it is merged
// into takes its place: records of both add up to one entity, of which the
// merged one's id is an identifier and its name an alias. The old id still leads
// to it, by a quad (what it is merged into, mergedFrom, node). The graph's other
// nodes are let be. A merge is taken back by importing without it, with
// the dataset replaced. A node cannot be merged into two others, nor, by
// whatever way, into itself. Like those of tables, sources of merges are
// looked for beside the other files.
//
// # Errors
//
//	onError:
//	  dangling: reject             # records that name a node which is nowhere; or error: the run
//	                               # fails, whatever maxRejects; or stub: the node is made, with its
//	                               # id as name, and the type that the relation wants; of several, that of its id's prefix
//	  duplicate: skip              # or reject: records that dedupe finds again
//	  maxRejects: 0                # or a number, or 1%: so many bad records may be left out; more fail the run
//
// A record that is left out may have been good for something else: an entity
// stays when the claim about it is refused.
type Mapping struct {
	name       string
	sum        string // SHA-256 of its text
	ontology   *ontology.Ontology
	dataset    graph.Dataset
	language   string    // of the dataset
	recordedAt time.Time // of claims that say nothing of it; zero for the run's
	prefixes   map[string]string

	sources  []*source
	tables   []*table
	entities []*entity
	claims   []*claim // those of entities too
	links    []*link
	merges   []*merge

	sourceNames map[string]*source
	tableNames  map[string]*table
	entityNames map[string]*entity
	claimNames  map[string]*claim

	dangling         Dangling
	rejectDuplicates bool
	maxRejects       RejectLimit
	expectEntities   int64 // -1 for any
	expectClaims     int64
}

// Dataset is the id of the dataset that the mapping makes.
func (m *Mapping) Dataset() string { return m.dataset.ID }
