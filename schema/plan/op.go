package plan

// An Op is what a field means: its parent's type and its name in one.
type Op uint8

// The operations, by the type of the parent.
const (
	Typename Op = iota // of every type
	Introspection

	QueryNode
	QueryNodes
	QueryEntity
	QueryEntities
	QueryClaim
	QueryClaims
	QuerySearch
	QueryPaths
	QueryNeighborhood
	QueryTimeline
	QueryAggregate
	QueryAggregateEntities
	QueryContradictions
	QueryDatasets
	QueryImportRuns
	QueryStats
	QueryOne  // person(id:)
	QueryMany // people(…)

	EntityID
	EntityIRI
	EntityType
	EntityName
	EntityAliases
	EntityWeakAliases
	EntityIdentifiers
	EntityClaims
	EntityTimeline
	EntityRelationCounts
	EntityNeighbors
	EntityAggregate
	EntityContradictions
	EntityQuads
	EntityProperty
	EntityRelation  // a relation or its inverse, to entities
	LiteralRelation // a relation to values

	ClaimID
	ClaimSubject
	ClaimRelation
	ClaimObject
	ClaimValue
	ClaimDatatype
	ClaimLanguage
	ClaimDate
	ClaimModality
	ClaimStatus
	ClaimAffirmed
	ClaimRank
	ClaimConfidence
	ClaimSummary
	ClaimSourceID
	ClaimAttributedTo
	ClaimEvidence
	ClaimQualifiers
	ClaimDataset
	ClaimRecordedAt
	ClaimRetractedAt
	ClaimLinks
	ClaimContradictions

	// Of every connection and its edges.
	Edges
	Nodes
	ConnectionPageInfo
	TotalCount
	EdgeCursor
	EdgeNode
	EdgeClaim
	EdgeCertainty
	EdgeScore
	EdgeMatched
	EdgeTier
	EdgeMatches
	SearchPartial

	TimelineSpans // of a Timeline, which else is a connection of claims

	SpanFrom
	SpanTo
	SpanCount

	MatchField
	MatchText

	WordText
	WordTerm
	WordField
	WordKind
	WordDistance
	WordWeight
	WordScore

	PageHasNext
	PageHasPrevious
	PageStart
	PageEnd

	QuadSubject
	QuadPredicate
	QuadObject
	QuadLabel

	TermKind
	TermValue
	TermDatatype
	TermLanguage
	TermEntity

	IdentifierScheme
	IdentifierValue

	CountRelation
	CountDirection
	CountCount

	QualifierKey
	QualifierValue
	QualifierObject

	EvidenceDocument
	EvidenceLocator
	EvidenceFile
	EvidenceRow
	EvidenceStart
	EvidenceEnd

	LinkKind
	LinkDirection
	LinkStrength
	LinkNote
	LinkClaim

	DateEDTF
	DateEarliest
	DateLatest
	DatePrecision
	DateKind
	DateBasis

	DatasetID
	DatasetTitle
	DatasetDescription
	DatasetLicense
	DatasetPublisher
	DatasetSource
	DatasetReliability
	DatasetClaimCount

	RunID
	RunDataset
	RunFiles
	RunMapping
	RunStartedAt
	RunEndedAt
	RunRead
	RunNew
	RunKnown
	RunRejected
	RunNewQuads
	RunNewClaims
	RunNewEntities
	RunKnownEntities
	RunChangedEntities
	RunRemovedEntities
	RunChangedClaims
	RunRetractedClaims
	RunRevivedClaims
	RunRemovedQuads
	RunReplace
	RunUndoneAt

	FileName
	FileSHA256
	FileBytes

	StatsEntities
	StatsClaims
	StatsQuads
	StatsTypes
	StatsRelations
	StatsDatasets

	TallyName // type of a TypeCount, name of a NameCount
	TallyCount

	PathLength
	PathNodes
	PathClaims
	PathDirections
	PathHops

	HopClaim
	HopCertainty
	HopDirection
	HopOthers

	NeighborhoodNodes
	NeighborhoodEdges
	NeighborhoodTruncated

	NeighborEntity
	NeighborDepth
	NeighborClaimCount
	NeighborShown
	NeighborHidden
	NeighborMore

	BondClaim // of a NeighborhoodEdge
	BondCertainty
	BondOthers

	ContradictionClaims
	ContradictionRule
	ContradictionExplanation
	ContradictionStrength
	ContradictionNote
	ContradictionEarliest
	ContradictionLatest

	GroupKeys
	GroupCount
	GroupEarliest
	GroupLatest
	GroupSubjects
	GroupObjects

	KeyKey
	KeyValue
	KeyEntity
)

// kinds are the types of the API that no ontology changes.
var kinds = map[string]Kind{
	"Query": Query, "Entity": Entity, "Resource": Entity, "Node": Entity, "Claim": Claim,
	"ClaimConnection": ClaimConnection, "ClaimEdge": ClaimEdge,
	"EntityConnection": EntityConnection, "EntityEdge": EntityEdge, "ResourceConnection": EntityConnection, "ResourceEdge": EntityEdge,
	"SearchConnection": SearchConnection, "SearchEdge": SearchEdge, "SearchMatch": SearchMatch, "WordMatch": WordMatch,
	"QuadConnection": QuadConnection, "QuadEdge": QuadEdge, "Quad": Quad, "Term": Term,
	"Identifier": Identifier, "RelationCount": RelationCount, "PageInfo": PageInfo,
	"Qualifier": Qualifier, "Evidence": Evidence, "ClaimLink": ClaimLink, "FuzzyDate": FuzzyDate,
	"Dataset": Dataset, "ImportRun": ImportRun, "RunFile": RunFile,
	"Stats": Stats, "TypeCount": TypeCount, "NameCount": NameCount,
	"Path": Path, "Hop": Hop, "Neighborhood": Neighborhood, "Timeline": ClaimConnection, "TimeSpan": TimeSpan, "Neighbor": Neighbor, "NeighborhoodEdge": NeighborhoodEdge,
	"ClaimGroup": ClaimGroup, "GroupKey": GroupKey, "EntityGroup": EntityGroup, "EntityGroupKey": EntityGroupKey,
	"ContradictionConnection": ContradictionConnection, "ContradictionEdge": ContradictionEdge, "Contradiction": Contradiction,
}

// ops are the fixed fields of each kind.
var ops = map[Kind]map[string]Op{
	Query: {
		"node": QueryNode, "nodes": QueryNodes, "entity": QueryEntity, "entities": QueryEntities, "claim": QueryClaim, "claims": QueryClaims,
		"search": QuerySearch, "paths": QueryPaths, "neighborhood": QueryNeighborhood, "timeline": QueryTimeline, "aggregate": QueryAggregate,
		"aggregateEntities": QueryAggregateEntities, "contradictions": QueryContradictions, "datasets": QueryDatasets, "importRuns": QueryImportRuns, "stats": QueryStats,
	},
	Entity: {
		"id": EntityID, "iri": EntityIRI, "type": EntityType, "name": EntityName, "aliases": EntityAliases, "weakAliases": EntityWeakAliases,
		"identifiers": EntityIdentifiers, "claims": EntityClaims, "timeline": EntityTimeline, "relationCounts": EntityRelationCounts, "neighbors": EntityNeighbors,
		"aggregate": EntityAggregate, "contradictions": EntityContradictions, "quads": EntityQuads,
	},
	Claim: {
		"id": ClaimID, "subject": ClaimSubject, "relation": ClaimRelation, "object": ClaimObject, "value": ClaimValue, "datatype": ClaimDatatype,
		"language": ClaimLanguage, "date": ClaimDate, "modality": ClaimModality, "status": ClaimStatus, "affirmed": ClaimAffirmed, "rank": ClaimRank,
		"confidence": ClaimConfidence, "summary": ClaimSummary, "sourceId": ClaimSourceID, "attributedTo": ClaimAttributedTo, "evidence": ClaimEvidence,
		"qualifiers": ClaimQualifiers, "dataset": ClaimDataset, "recordedAt": ClaimRecordedAt, "retractedAt": ClaimRetractedAt, "links": ClaimLinks, "contradictions": ClaimContradictions,
	},
	ClaimConnection:  timeline, // which has all that a connection has
	TimeSpan:         {"from": SpanFrom, "to": SpanTo, "count": SpanCount},
	ClaimEdge:        edge,
	EntityConnection: connection,
	EntityEdge:       edge,
	SearchConnection: searchConnection,
	SearchEdge:       edge,
	QuadConnection:   connection,
	QuadEdge:         edge,
	SearchMatch:      {"field": MatchField, "text": MatchText},
	WordMatch: {
		"word": WordText, "term": WordTerm, "field": WordField, "kind": WordKind, "distance": WordDistance, "weight": WordWeight, "score": WordScore,
	},
	Quad:          {"subject": QuadSubject, "predicate": QuadPredicate, "object": QuadObject, "label": QuadLabel},
	Term:          {"kind": TermKind, "value": TermValue, "datatype": TermDatatype, "language": TermLanguage, "entity": TermEntity},
	Identifier:    {"scheme": IdentifierScheme, "value": IdentifierValue},
	RelationCount: {"relation": CountRelation, "direction": CountDirection, "count": CountCount},
	PageInfo:      {"hasNextPage": PageHasNext, "hasPreviousPage": PageHasPrevious, "startCursor": PageStart, "endCursor": PageEnd},
	Qualifier:     {"key": QualifierKey, "value": QualifierValue, "object": QualifierObject},
	Evidence: {
		"document": EvidenceDocument, "locator": EvidenceLocator, "file": EvidenceFile, "row": EvidenceRow, "start": EvidenceStart, "end": EvidenceEnd,
	},
	ClaimLink: {"kind": LinkKind, "direction": LinkDirection, "strength": LinkStrength, "note": LinkNote, "claim": LinkClaim},
	FuzzyDate: {
		"edtf": DateEDTF, "earliest": DateEarliest, "latest": DateLatest, "precision": DatePrecision, "kind": DateKind, "basis": DateBasis,
	},
	Dataset: {
		"id": DatasetID, "title": DatasetTitle, "description": DatasetDescription, "license": DatasetLicense, "publisher": DatasetPublisher,
		"source": DatasetSource, "reliability": DatasetReliability, "claimCount": DatasetClaimCount,
	},
	ImportRun: {
		"id": RunID, "dataset": RunDataset, "files": RunFiles, "mapping": RunMapping, "startedAt": RunStartedAt, "endedAt": RunEndedAt, "read": RunRead,
		"new": RunNew, "known": RunKnown, "rejected": RunRejected, "newQuads": RunNewQuads, "newClaims": RunNewClaims, "newEntities": RunNewEntities,
		"knownEntities": RunKnownEntities, "changedEntities": RunChangedEntities, "removedEntities": RunRemovedEntities, "changedClaims": RunChangedClaims,
		"retractedClaims": RunRetractedClaims, "revivedClaims": RunRevivedClaims, "removedQuads": RunRemovedQuads, "replace": RunReplace, "undoneAt": RunUndoneAt,
	},
	RunFile: {"name": FileName, "sha256": FileSHA256, "bytes": FileBytes},
	Stats: {
		"entities": StatsEntities, "claims": StatsClaims, "quads": StatsQuads, "types": StatsTypes, "relations": StatsRelations, "datasets": StatsDatasets,
	},
	TypeCount:    {"type": TallyName, "count": TallyCount},
	NameCount:    {"name": TallyName, "count": TallyCount},
	Path:         {"length": PathLength, "nodes": PathNodes, "claims": PathClaims, "directions": PathDirections, "hops": PathHops},
	Neighborhood: {"nodes": NeighborhoodNodes, "edges": NeighborhoodEdges, "truncated": NeighborhoodTruncated},
	Neighbor: {
		"entity": NeighborEntity, "depth": NeighborDepth, "claimCount": NeighborClaimCount, "shown": NeighborShown, "hidden": NeighborHidden, "more": NeighborMore,
	},
	NeighborhoodEdge: {"claim": BondClaim, "certainty": BondCertainty, "others": BondOthers},
	Hop:              {"claim": HopClaim, "certainty": HopCertainty, "direction": HopDirection, "others": HopOthers},
	ClaimGroup: {
		"keys": GroupKeys, "count": GroupCount, "earliest": GroupEarliest, "latest": GroupLatest, "subjects": GroupSubjects, "objects": GroupObjects,
	},
	ContradictionConnection: connection,
	ContradictionEdge:       edge,
	Contradiction: {
		"claims": ContradictionClaims, "rule": ContradictionRule, "explanation": ContradictionExplanation, "strength": ContradictionStrength,
		"note": ContradictionNote, "earliest": ContradictionEarliest, "latest": ContradictionLatest,
	},
	EntityGroup:    {"keys": GroupKeys, "count": GroupCount},
	EntityGroupKey: {"key": KeyKey, "value": KeyValue},
	GroupKey:       {"key": KeyKey, "value": KeyValue, "entity": KeyEntity},
}

var (
	connection       = map[string]Op{"edges": Edges, "nodes": Nodes, "pageInfo": ConnectionPageInfo, "totalCount": TotalCount}
	searchConnection = map[string]Op{"edges": Edges, "nodes": Nodes, "pageInfo": ConnectionPageInfo, "totalCount": TotalCount, "partial": SearchPartial}
	timeline         = map[string]Op{
		"edges": Edges, "nodes": Nodes, "pageInfo": ConnectionPageInfo, "totalCount": TotalCount, "spans": TimelineSpans,
	}
	edge = map[string]Op{
		"cursor": EdgeCursor, "node": EdgeNode, "claim": EdgeClaim, "certainty": EdgeCertainty, "score": EdgeScore, "matched": EdgeMatched,
		"tier": EdgeTier, "matches": EdgeMatches,
	}
)
