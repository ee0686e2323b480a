/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a claim's matter had happened, or was holding, on the day that asOf names. */
export type Certainty =
  /** Its date leaves no doubt. */
  | 'CERTAIN'
  /** Its date allows it. */
  | 'POSSIBLE';

/** Narrows a list of claims. All fields that are given must hold; a list means any of its members. */
export type ClaimFilter = {
  /** The subject or the object. */
  about?: Array<string> | null | undefined;
  /** True: claims that it is so. False: claims that it is not. */
  affirmed?: boolean | null | undefined;
  /** Its date begins after this day. */
  after?: string | null | undefined;
  /** All of these hold. */
  and?: Array<ClaimFilter> | null | undefined;
  /** One of those to whom it is attributed. */
  attributedTo?: Array<string> | null | undefined;
  /** Its date is over before this day. */
  before?: string | null | undefined;
  /** Its confidence, from 0 to 1. */
  confidence?: FloatFilter | null | undefined;
  /** The dataset. */
  datasets?: Array<string> | null | undefined;
  /** True: it has a date. False: it has none. */
  dated?: boolean | null | undefined;
  /** One of its pieces of evidence is in one of these documents. */
  documents?: Array<string> | null | undefined;
  /** Its date may reach into this day or a later one; undated claims are left out. With to: it may overlap these days. */
  from?: string | null | undefined;
  /** The modality. */
  modality?: Array<Modality> | null | undefined;
  /** This does not hold. */
  not?: ClaimFilter | null | undefined;
  /** The object. */
  object?: Array<string> | null | undefined;
  /** One of these holds. */
  or?: Array<ClaimFilter> | null | undefined;
  /** It has a qualifier for each of these. */
  qualifiers?: Array<QualifierFilter> | null | undefined;
  /** The rank. */
  rank?: Array<Rank> | null | undefined;
  /** When the graph came to know it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** The relation, or one of its subrelations. */
  relations?: Array<string> | null | undefined;
  /** The id that the source itself gives it. */
  sourceId?: TextFilter | null | undefined;
  /** The status. */
  status?: Array<Status> | null | undefined;
  /** The subject. */
  subject?: Array<string> | null | undefined;
  /** The claim in words. */
  summary?: TextFilter | null | undefined;
  /** Its date may reach into this day or an earlier one; undated claims are left out. */
  to?: string | null | undefined;
  /** The value that it states, in its lexical form; null where it points at an entity. */
  value?: TextFilter | null | undefined;
};

/** Why two claims contradict each other. A pair that one rule has found is not found by those after it. */
export type ContradictionRule =
  /** One affirms what the other denies, by affirmed or by its status: the same of the same in one modality, actual and ongoing being one, at dates that may overlap. */
  | 'AFFIRMED_DENIED'
  /** Both affirm, as actual or ongoing, different objects of a relation that has one object at a time, at dates that may overlap. */
  | 'FUNCTIONAL'
  /** One claim says that it contradicts the other. */
  | 'LINKED';

/** How a claim's date is to be read. */
export type DateKind =
  /** It held for the whole of the date. */
  | 'THROUGHOUT'
  /** It happened at some time within the date's bounds. */
  | 'WITHIN';

/** Narrows by a moment. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type DateTimeFilter = {
  /** It is later. */
  after?: string | null | undefined;
  /** It is earlier. */
  before?: string | null | undefined;
  /** It is this. */
  eq?: string | null | undefined;
  /** It is this or later. */
  from?: string | null | undefined;
  /** True: there is no value. False: there is one. */
  isNull?: boolean | null | undefined;
  /** It is this or earlier. */
  to?: string | null | undefined;
};

/** On which side of its claims an entity stands, or which of two ends says something. */
export type Direction =
  /** Either side. */
  | 'BOTH'
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/** The types of entities. */
export type EntityType =
  /** A step of policy: to suspend, to sanction, to cancel, to lobby. */
  | 'Action'
  /** Someone or something that can act, speak and be held to its word: a person, an organization, a state or a group. Stands for all types below it. */
  | 'Agent'
  /** What parties have bound themselves to: a treaty, an armistice, a joint statement. */
  | 'Agreement'
  /** What an agent is able to do or has at its disposal: an arsenal, a programme, a stockpile, a line of production. */
  | 'Capability'
  /** One thing that one side would do: what proposals, pledges, demands and the articles of treaties are made of. The same commitment may be a term of several. */
  | 'Commitment'
  /** A war or another armed conflict. */
  | 'Conflict'
  /** A text or another work that evidence points into. */
  | 'Document'
  /** Something that happens, has happened or may happen at some time. Stands for all types below it. */
  | 'Event'
  /** A military exercise. */
  | 'Exercise'
  /** A site that is built for a purpose, such as a reactor, a base or a test ground. */
  | 'Facility'
  /** Many people come together: a rally, a demonstration, a conference. */
  | 'Gathering'
  /** People who are spoken of as one but have no name as a body: critics, experts, officials, a delegation, prisoners. */
  | 'Group'
  /** An organization that is no public body: a party, a company, a think tank, a news outlet, an armed force, an organization of states. */
  | 'Institution'
  /** A place that is neither a state nor a facility: a city, a region, a peninsula, a building. */
  | 'Locality'
  /** People or their envoys come together to talk. */
  | 'Meeting'
  /** An event of none of the other types, such as a missile test. */
  | 'Occurrence'
  /** A body of people with a name and a purpose, public or private. Stands for all types below it. */
  | 'Organization'
  /** A human being. */
  | 'Person'
  /** Somewhere: a state, a locality or a facility. Stands for all types below it. */
  | 'Place'
  /** An office that people hold one after another, such as the presidency of a state. */
  | 'Position'
  /** A diplomatic course of talks over a long time. */
  | 'Process'
  /** Terms that someone puts forward and nobody is bound to yet. */
  | 'Proposal'
  /** An organ of a state or of an intergovernmental organization: a ministry, a parliament, a court, an agency. */
  | 'PublicBody'
  /** Someone says something in public. What is said is its content; who says so is its speaker. */
  | 'PublicStatement'
  /** Any other subject in the store, such as foreign RDF describes. */
  | 'Resource'
  /** A set of sanctions under one authority. */
  | 'SanctionsRegime'
  /** A state, or a territory that has a country code of its own. It acts as an agent, and it is a place. */
  | 'State'
  /** Anything that this ontology describes. Stands for all types below it. */
  | 'Thing'
  /** A subject that documents, proposals and people deal with. */
  | 'Topic'
  /** Something passes from one to another: letters, prisoners, remains, shipments. */
  | 'Transfer'
  /** An account with an online service. */
  | 'UserAccount'
  /** Someone goes somewhere: the participant with the role visitor goes to the location. A stop on a journey is a visit within a visit. */
  | 'Visit';

/** Narrows by a number. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type FloatFilter = {
  /** It is exactly this. */
  eq?: number | null | undefined;
  /** It is more. */
  gt?: number | null | undefined;
  /** It is this or more. */
  gte?: number | null | undefined;
  /** It is one of these. */
  in?: Array<number> | null | undefined;
  /** True: there is no value. False: there is one. */
  isNull?: boolean | null | undefined;
  /** It is less. */
  lt?: number | null | undefined;
  /** It is this or less. */
  lte?: number | null | undefined;
  /** It is not this. */
  ne?: number | null | undefined;
  /** It is none of these. */
  notIn?: Array<number> | null | undefined;
};

/** What one claim says of another. */
export type LinkKind =
  /** Both agree without either supporting the other. */
  | 'CONSISTENT_WITH'
  /** Both cannot be true. */
  | 'CONTRADICTS'
  /** Both can be true, though they pull apart. */
  | 'IN_TENSION_WITH'
  /** It limits or refines the other. */
  | 'QUALIFIES'
  /** It makes the other more credible. */
  | 'SUPPORTS';

/** How the matter of a claim stands in the world. */
export type Modality =
  /** It has happened or is so. */
  | 'ACTUAL'
  /** It was arranged and called off. */
  | 'CANCELLED'
  /** It depends on something else. */
  | 'CONDITIONAL'
  /** Someone is weighing it. */
  | 'CONSIDERED'
  /** Someone calls for it. */
  | 'DEMANDED'
  /** It has begun and goes on. */
  | 'ONGOING'
  /** It is arranged for a time to come. */
  | 'PLANNED'
  /** Someone has promised it. */
  | 'PLEDGED'
  /** It could happen or be so. */
  | 'POTENTIAL'
  /** Someone has put it forward. */
  | 'PROPOSED'
  /** Someone has declined it. */
  | 'REFUSED'
  /** It had begun and is halted. */
  | 'SUSPENDED';

/** Which of an entity's texts a search matched. */
export type NameField =
  /** Another name of its own. */
  | 'ALIAS'
  /** An identifier in an outside scheme. */
  | 'IDENTIFIER'
  /** Its name. */
  | 'NAME'
  /** A description, such as its summary. */
  | 'TEXT'
  /** A name that others share, such as a surname. */
  | 'WEAK_ALIAS';

/** Narrows by a qualifier. All fields that are given must hold. */
export type QualifierFilter = {
  /** Its key. */
  key: string;
  /** The entity that it points at is one of these. */
  object?: Array<string> | null | undefined;
  /** Its text. */
  value?: TextFilter | null | undefined;
};

/** How a claim stands among others about the same thing. */
export type Rank =
  /** Known to be wrong or outdated; kept for the record. */
  | 'DEPRECATED'
  /** One among others. */
  | 'NORMAL'
  /** The best of them. */
  | 'PREFERRED';

/** How much of what is claimed is wanted. */
export type Standing =
  /** Every claim that is not retracted. */
  | 'ALL'
  /** Only what is affirmed and asserted as actual or ongoing, and neither deprecated nor retracted. */
  | 'FACTS';

/** In what voice a claim is made. */
export type Status =
  /** Someone is accused of it, without proof. */
  | 'ALLEGED'
  /** The source says so itself. */
  | 'ASSERTED'
  /** Analysts or officials judge it to be so. */
  | 'ASSESSED'
  /** The source reports that someone says so. */
  | 'CLAIMED'
  /** Someone denies it. */
  | 'DENIED'
  /** It follows from other claims. */
  | 'INFERRED'
  /** It is someone's view. */
  | 'OPINION';

/** What an RDF term is. */
export type TermKind =
  /** A blank node. */
  | 'BLANK'
  /** An IRI. */
  | 'IRI'
  /** A literal. */
  | 'LITERAL';

/** Narrows by a text. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type TextFilter = {
  /** It contains this, whatever the case and accents. */
  contains?: string | null | undefined;
  /** It ends with this, whatever the case and accents. */
  endsWith?: string | null | undefined;
  /** It is exactly this. */
  eq?: string | null | undefined;
  /** It is one of these. */
  in?: Array<string> | null | undefined;
  /** True: there is no value. False: there is one. */
  isNull?: boolean | null | undefined;
  /** It is not this. */
  ne?: string | null | undefined;
  /** It is none of these. */
  notIn?: Array<string> | null | undefined;
  /** It begins with this, whatever the case and accents. */
  startsWith?: string | null | undefined;
};

type EntitySummary_Action_Fragment = { id: string, name: string, type: string };

type EntitySummary_Agreement_Fragment = { id: string, name: string, type: string };

type EntitySummary_Capability_Fragment = { id: string, name: string, type: string };

type EntitySummary_Commitment_Fragment = { id: string, name: string, type: string };

type EntitySummary_Conflict_Fragment = { id: string, name: string, type: string };

type EntitySummary_Document_Fragment = { id: string, name: string, type: string };

type EntitySummary_Exercise_Fragment = { id: string, name: string, type: string };

type EntitySummary_Facility_Fragment = { id: string, name: string, type: string };

type EntitySummary_Gathering_Fragment = { id: string, name: string, type: string };

type EntitySummary_Group_Fragment = { id: string, name: string, type: string };

type EntitySummary_Institution_Fragment = { id: string, name: string, type: string };

type EntitySummary_Locality_Fragment = { id: string, name: string, type: string };

type EntitySummary_Meeting_Fragment = { id: string, name: string, type: string };

type EntitySummary_Occurrence_Fragment = { id: string, name: string, type: string };

type EntitySummary_Person_Fragment = { id: string, name: string, type: string };

type EntitySummary_Position_Fragment = { id: string, name: string, type: string };

type EntitySummary_Process_Fragment = { id: string, name: string, type: string };

type EntitySummary_Proposal_Fragment = { id: string, name: string, type: string };

type EntitySummary_PublicBody_Fragment = { id: string, name: string, type: string };

type EntitySummary_PublicStatement_Fragment = { id: string, name: string, type: string };

type EntitySummary_Resource_Fragment = { id: string, name: string, type: string };

type EntitySummary_SanctionsRegime_Fragment = { id: string, name: string, type: string };

type EntitySummary_State_Fragment = { id: string, name: string, type: string };

type EntitySummary_Topic_Fragment = { id: string, name: string, type: string };

type EntitySummary_Transfer_Fragment = { id: string, name: string, type: string };

type EntitySummary_UserAccount_Fragment = { id: string, name: string, type: string };

type EntitySummary_Visit_Fragment = { id: string, name: string, type: string };

export type EntitySummaryFragment =
  | EntitySummary_Action_Fragment
  | EntitySummary_Agreement_Fragment
  | EntitySummary_Capability_Fragment
  | EntitySummary_Commitment_Fragment
  | EntitySummary_Conflict_Fragment
  | EntitySummary_Document_Fragment
  | EntitySummary_Exercise_Fragment
  | EntitySummary_Facility_Fragment
  | EntitySummary_Gathering_Fragment
  | EntitySummary_Group_Fragment
  | EntitySummary_Institution_Fragment
  | EntitySummary_Locality_Fragment
  | EntitySummary_Meeting_Fragment
  | EntitySummary_Occurrence_Fragment
  | EntitySummary_Person_Fragment
  | EntitySummary_Position_Fragment
  | EntitySummary_Process_Fragment
  | EntitySummary_Proposal_Fragment
  | EntitySummary_PublicBody_Fragment
  | EntitySummary_PublicStatement_Fragment
  | EntitySummary_Resource_Fragment
  | EntitySummary_SanctionsRegime_Fragment
  | EntitySummary_State_Fragment
  | EntitySummary_Topic_Fragment
  | EntitySummary_Transfer_Fragment
  | EntitySummary_UserAccount_Fragment
  | EntitySummary_Visit_Fragment
;

export type ClaimSummaryFragment = { id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, date: { edtf: string, kind: DateKind, earliest: string | null, latest: string | null } | null, dataset: { id: string }, subject:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , object:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type NeighborhoodFieldsFragment = { truncated: boolean, nodes: Array<{ depth: number, claimCount: number, more: boolean, entity:
      | EntitySummary_Action_Fragment
      | EntitySummary_Agreement_Fragment
      | EntitySummary_Capability_Fragment
      | EntitySummary_Commitment_Fragment
      | EntitySummary_Conflict_Fragment
      | EntitySummary_Document_Fragment
      | EntitySummary_Exercise_Fragment
      | EntitySummary_Facility_Fragment
      | EntitySummary_Gathering_Fragment
      | EntitySummary_Group_Fragment
      | EntitySummary_Institution_Fragment
      | EntitySummary_Locality_Fragment
      | EntitySummary_Meeting_Fragment
      | EntitySummary_Occurrence_Fragment
      | EntitySummary_Person_Fragment
      | EntitySummary_Position_Fragment
      | EntitySummary_Process_Fragment
      | EntitySummary_Proposal_Fragment
      | EntitySummary_PublicBody_Fragment
      | EntitySummary_PublicStatement_Fragment
      | EntitySummary_Resource_Fragment
      | EntitySummary_SanctionsRegime_Fragment
      | EntitySummary_State_Fragment
      | EntitySummary_Topic_Fragment
      | EntitySummary_Transfer_Fragment
      | EntitySummary_UserAccount_Fragment
      | EntitySummary_Visit_Fragment
     }>, edges: Array<{ certainty: Certainty | null, others: number, claim: ClaimSummaryFragment }> };

export type NeighborhoodQueryVariables = Exact<{
  of: Array<string> | string;
  depth?: number | null | undefined;
  fan?: number | null | undefined;
  first?: number | null | undefined;
  relations?: Array<string> | string | null | undefined;
  direction?: Direction | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  standing?: Standing | null | undefined;
  asOf?: string | null | undefined;
  where?: ClaimFilter | null | undefined;
  walkedOnly?: boolean | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: NeighborhoodFieldsFragment };

export type PathFieldsFragment = { length: number, nodes: Array<
    | EntitySummary_Action_Fragment
    | EntitySummary_Agreement_Fragment
    | EntitySummary_Capability_Fragment
    | EntitySummary_Commitment_Fragment
    | EntitySummary_Conflict_Fragment
    | EntitySummary_Document_Fragment
    | EntitySummary_Exercise_Fragment
    | EntitySummary_Facility_Fragment
    | EntitySummary_Gathering_Fragment
    | EntitySummary_Group_Fragment
    | EntitySummary_Institution_Fragment
    | EntitySummary_Locality_Fragment
    | EntitySummary_Meeting_Fragment
    | EntitySummary_Occurrence_Fragment
    | EntitySummary_Person_Fragment
    | EntitySummary_Position_Fragment
    | EntitySummary_Process_Fragment
    | EntitySummary_Proposal_Fragment
    | EntitySummary_PublicBody_Fragment
    | EntitySummary_PublicStatement_Fragment
    | EntitySummary_Resource_Fragment
    | EntitySummary_SanctionsRegime_Fragment
    | EntitySummary_State_Fragment
    | EntitySummary_Topic_Fragment
    | EntitySummary_Transfer_Fragment
    | EntitySummary_UserAccount_Fragment
    | EntitySummary_Visit_Fragment
  >, hops: Array<{ direction: Direction, others: number, certainty: Certainty | null, claim: ClaimSummaryFragment }> };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  first?: number | null | undefined;
  maxLength?: number | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  standing?: Standing | null | undefined;
  asOf?: string | null | undefined;
  where?: ClaimFilter | null | undefined;
}>;


export type PathsQuery = { from:
    | EntitySummary_Action_Fragment
    | EntitySummary_Agreement_Fragment
    | EntitySummary_Capability_Fragment
    | EntitySummary_Commitment_Fragment
    | EntitySummary_Conflict_Fragment
    | EntitySummary_Document_Fragment
    | EntitySummary_Exercise_Fragment
    | EntitySummary_Facility_Fragment
    | EntitySummary_Gathering_Fragment
    | EntitySummary_Group_Fragment
    | EntitySummary_Institution_Fragment
    | EntitySummary_Locality_Fragment
    | EntitySummary_Meeting_Fragment
    | EntitySummary_Occurrence_Fragment
    | EntitySummary_Person_Fragment
    | EntitySummary_Position_Fragment
    | EntitySummary_Process_Fragment
    | EntitySummary_Proposal_Fragment
    | EntitySummary_PublicBody_Fragment
    | EntitySummary_PublicStatement_Fragment
    | EntitySummary_Resource_Fragment
    | EntitySummary_SanctionsRegime_Fragment
    | EntitySummary_State_Fragment
    | EntitySummary_Topic_Fragment
    | EntitySummary_Transfer_Fragment
    | EntitySummary_UserAccount_Fragment
    | EntitySummary_Visit_Fragment
   | null, to:
    | EntitySummary_Action_Fragment
    | EntitySummary_Agreement_Fragment
    | EntitySummary_Capability_Fragment
    | EntitySummary_Commitment_Fragment
    | EntitySummary_Conflict_Fragment
    | EntitySummary_Document_Fragment
    | EntitySummary_Exercise_Fragment
    | EntitySummary_Facility_Fragment
    | EntitySummary_Gathering_Fragment
    | EntitySummary_Group_Fragment
    | EntitySummary_Institution_Fragment
    | EntitySummary_Locality_Fragment
    | EntitySummary_Meeting_Fragment
    | EntitySummary_Occurrence_Fragment
    | EntitySummary_Person_Fragment
    | EntitySummary_Position_Fragment
    | EntitySummary_Process_Fragment
    | EntitySummary_Proposal_Fragment
    | EntitySummary_PublicBody_Fragment
    | EntitySummary_PublicStatement_Fragment
    | EntitySummary_Resource_Fragment
    | EntitySummary_SanctionsRegime_Fragment
    | EntitySummary_State_Fragment
    | EntitySummary_Topic_Fragment
    | EntitySummary_Transfer_Fragment
    | EntitySummary_UserAccount_Fragment
    | EntitySummary_Visit_Fragment
   | null, paths: Array<PathFieldsFragment> };

export type SearchQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { partial: boolean, edges: Array<{ matched: { field: NameField, text: string }, node:
        | EntitySummary_Action_Fragment
        | EntitySummary_Agreement_Fragment
        | EntitySummary_Capability_Fragment
        | EntitySummary_Commitment_Fragment
        | EntitySummary_Conflict_Fragment
        | EntitySummary_Document_Fragment
        | EntitySummary_Exercise_Fragment
        | EntitySummary_Facility_Fragment
        | EntitySummary_Gathering_Fragment
        | EntitySummary_Group_Fragment
        | EntitySummary_Institution_Fragment
        | EntitySummary_Locality_Fragment
        | EntitySummary_Meeting_Fragment
        | EntitySummary_Occurrence_Fragment
        | EntitySummary_Person_Fragment
        | EntitySummary_Position_Fragment
        | EntitySummary_Process_Fragment
        | EntitySummary_Proposal_Fragment
        | EntitySummary_PublicBody_Fragment
        | EntitySummary_PublicStatement_Fragment
        | EntitySummary_Resource_Fragment
        | EntitySummary_SanctionsRegime_Fragment
        | EntitySummary_State_Fragment
        | EntitySummary_Topic_Fragment
        | EntitySummary_Transfer_Fragment
        | EntitySummary_UserAccount_Fragment
        | EntitySummary_Visit_Fragment
       }> } };

export type EntityCardQueryVariables = Exact<{
  id: string;
  standing?: Standing | null | undefined;
  asOf?: string | null | undefined;
  where?: ClaimFilter | null | undefined;
}>;


export type EntityCardQuery = { entity:
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Action_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Agreement_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Capability_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Commitment_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Conflict_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Document_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Exercise_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Facility_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Gathering_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Group_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Institution_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Locality_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Meeting_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Occurrence_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Person_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Position_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Process_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Proposal_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_PublicBody_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_PublicStatement_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Resource_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_SanctionsRegime_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_State_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Topic_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Transfer_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_UserAccount_Fragment
    )
    | (
      { iri: string, aliases: Array<string>, weakAliases: Array<string>, identifiers: Array<{ scheme: string, value: string }>, relationCounts: Array<{ relation: string, direction: Direction, count: number }> }
      & EntitySummary_Visit_Fragment
    )
   | null };

export type FieldsQueryVariables = Exact<{
  type: string;
}>;


export type FieldsQuery = { __type: { fields: Array<{ name: string, description: string | null, args: Array<{ name: string }> }> | null } | null };

export type ResourceQuadsQueryVariables = Exact<{
  id: string;
}>;


export type ResourceQuadsQuery = { entity:
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
    | { quads: { nodes: Array<{ predicate: string, object: { kind: TermKind, value: string } }> } }
   | null };

export type StartsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type StartsQuery = { entities: { nodes: Array<
      | EntitySummary_Action_Fragment
      | EntitySummary_Agreement_Fragment
      | EntitySummary_Capability_Fragment
      | EntitySummary_Commitment_Fragment
      | EntitySummary_Conflict_Fragment
      | EntitySummary_Document_Fragment
      | EntitySummary_Exercise_Fragment
      | EntitySummary_Facility_Fragment
      | EntitySummary_Gathering_Fragment
      | EntitySummary_Group_Fragment
      | EntitySummary_Institution_Fragment
      | EntitySummary_Locality_Fragment
      | EntitySummary_Meeting_Fragment
      | EntitySummary_Occurrence_Fragment
      | EntitySummary_Person_Fragment
      | EntitySummary_Position_Fragment
      | EntitySummary_Process_Fragment
      | EntitySummary_Proposal_Fragment
      | EntitySummary_PublicBody_Fragment
      | EntitySummary_PublicStatement_Fragment
      | EntitySummary_Resource_Fragment
      | EntitySummary_SanctionsRegime_Fragment
      | EntitySummary_State_Fragment
      | EntitySummary_Topic_Fragment
      | EntitySummary_Transfer_Fragment
      | EntitySummary_UserAccount_Fragment
      | EntitySummary_Visit_Fragment
    > } };

export type TypesQueryVariables = Exact<{ [key: string]: never; }>;


export type TypesQuery = { __type: { enumValues: Array<{ name: string }> | null } | null };

export type ClaimLineFragment = { id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt: string | null, summary: string | null, value: string | null, datatype: string | null, language: string | null, date: { edtf: string, kind: DateKind, earliest: string | null, latest: string | null } | null, subject:
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
  , object:
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
   | null };

export type ClaimRecordFragment = (
  { confidence: number | null, recordedAt: string, sourceId: string | null, date: { basis: string | null } | null, attributedTo: Array<
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
    | { id: string, name: string, type: string }
  >, evidence: Array<{ locator: string | null, file: string | null, row: number | null, start: number | null, end: number | null, document:
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
      | { id: string, name: string, identifiers: Array<{ scheme: string, value: string }> }
     | null }>, qualifiers: Array<{ key: string, value: string | null, object:
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
     | null }>, dataset: { id: string, title: string | null, license: string | null, source: string | null, publisher: string | null } }
  & ClaimLineFragment
);

export type ContradictionPageFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rule: ContradictionRule, strength: string | null, note: string | null, earliest: string | null, latest: string | null, claims: Array<ClaimRecordFragment> }> };

export type ClaimCardQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ClaimCardQuery = { claim: (
    { links: Array<{ kind: LinkKind, direction: Direction, strength: string | null, note: string | null, claim: ClaimLineFragment }>, contradictions: (
      { totalCount: number }
      & ContradictionPageFragment
    ) }
    & ClaimRecordFragment
  ) | null };

export type ClaimContradictionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimContradictionsQuery = { claim: { id: string, contradictions: ContradictionPageFragment } | null };

export type ClaimListQueryVariables = Exact<{
  where: ClaimFilter;
  standing?: Standing | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimListQuery = { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } };

export type EntityTimelineQueryVariables = Exact<{
  id: string;
  where?: ClaimFilter | null | undefined;
  standing?: Standing | null | undefined;
  asOf?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityTimelineQuery = { entity:
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
    | { id: string, name: string, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ certainty: Certainty | null, node: ClaimLineFragment }> } }
   | null };

export type EntitySpansQueryVariables = Exact<{
  id: string;
  where?: ClaimFilter | null | undefined;
  standing?: Standing | null | undefined;
  asOf?: string | null | undefined;
  most: number;
}>;


export type EntitySpansQuery = { entity:
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
    | { timeline: { spans: Array<{ from: string, to: string, count: number }> } }
   | null };

export type DatasetTitlesQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetTitlesQuery = { datasets: Array<{ id: string, title: string | null }> };

export type TypeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TypeCountsQuery = { __type: { enumValues: Array<{ name: string }> | null } | null, stats: { types: Array<{ type: string, count: number }> } };

export type EntitiesOfTypeQueryVariables = Exact<{
  type: EntityType;
  first: number;
  after?: string | null | undefined;
}>;


export type EntitiesOfTypeQuery = { entities: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Action_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Agreement_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Capability_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Commitment_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Conflict_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Document_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Exercise_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Facility_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Gathering_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Group_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Institution_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Locality_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Meeting_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Occurrence_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Person_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Position_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Process_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Proposal_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_PublicBody_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_PublicStatement_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Resource_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_SanctionsRegime_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_State_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Topic_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Transfer_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_UserAccount_Fragment
      )
      | (
        { claims: { totalCount: number } }
        & EntitySummary_Visit_Fragment
      )
    > } };

export type FoundOfTypeQueryVariables = Exact<{
  type: EntityType;
  words: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FoundOfTypeQuery = { search: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | EntitySummary_Action_Fragment
      | EntitySummary_Agreement_Fragment
      | EntitySummary_Capability_Fragment
      | EntitySummary_Commitment_Fragment
      | EntitySummary_Conflict_Fragment
      | EntitySummary_Document_Fragment
      | EntitySummary_Exercise_Fragment
      | EntitySummary_Facility_Fragment
      | EntitySummary_Gathering_Fragment
      | EntitySummary_Group_Fragment
      | EntitySummary_Institution_Fragment
      | EntitySummary_Locality_Fragment
      | EntitySummary_Meeting_Fragment
      | EntitySummary_Occurrence_Fragment
      | EntitySummary_Person_Fragment
      | EntitySummary_Position_Fragment
      | EntitySummary_Process_Fragment
      | EntitySummary_Proposal_Fragment
      | EntitySummary_PublicBody_Fragment
      | EntitySummary_PublicStatement_Fragment
      | EntitySummary_Resource_Fragment
      | EntitySummary_SanctionsRegime_Fragment
      | EntitySummary_State_Fragment
      | EntitySummary_Topic_Fragment
      | EntitySummary_Transfer_Fragment
      | EntitySummary_UserAccount_Fragment
      | EntitySummary_Visit_Fragment
    > } };

export type ClaimEndsQueryVariables = Exact<{
  id: string;
}>;


export type ClaimEndsQuery = { claim: { id: string, date: { latest: string | null } | null, subject:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , object:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null } | null };

export type FrontOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontOverviewQuery = { claims: { totalCount: number }, stats: { entities: number, claims: number, types: Array<{ type: string, count: number }>, relations: Array<{ name: string, count: number }> }, datasets: Array<{ id: string, title: string | null, description: string | null, license: string | null, publisher: string | null, source: string | null, claimCount: number }>, importRuns: Array<FrontRunFragment> };

export type FrontRunFragment = { id: string, endedAt: string, undoneAt: string | null, read: number, rejected: number, dataset: { id: string } };

export type FrontCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontCountsQuery = { relations: Array<{ count: number, keys: Array<{ value: string | null }> }>, datasets: Array<{ count: number, keys: Array<{ value: string | null }> }> };

export type FrontLastRunQueryVariables = Exact<{
  dataset: string;
}>;


export type FrontLastRunQuery = { importRuns: Array<FrontRunFragment> };

export type FrontHubsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontHubsQuery = { entities: { nodes: Array<
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
      | { id: string, name: string, type: string }
    > } };

export type FrontFindQueryVariables = Exact<{
  words: string;
}>;


export type FrontFindQuery = { search: { edges: Array<{ matched: { text: string }, node:
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
        | { id: string, name: string, type: string }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntitySummaryFragmentDoc = new TypedDocumentString(`
    fragment EntitySummary on Entity {
  id
  name
  type
}
    `, {"fragmentName":"EntitySummary"}) as unknown as TypedDocumentString<EntitySummaryFragment, unknown>;
export const ClaimSummaryFragmentDoc = new TypedDocumentString(`
    fragment ClaimSummary on Claim {
  id
  relation
  affirmed
  modality
  status
  date {
    edtf
    kind
    earliest
    latest
  }
  dataset {
    id
  }
  subject {
    id
  }
  object {
    id
  }
}
    `, {"fragmentName":"ClaimSummary"}) as unknown as TypedDocumentString<ClaimSummaryFragment, unknown>;
export const NeighborhoodFieldsFragmentDoc = new TypedDocumentString(`
    fragment NeighborhoodFields on Neighborhood {
  truncated
  nodes {
    depth
    claimCount
    more
    entity {
      ...EntitySummary
    }
  }
  edges {
    certainty
    others
    claim {
      ...ClaimSummary
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}
fragment ClaimSummary on Claim {
  id
  relation
  affirmed
  modality
  status
  date {
    edtf
    kind
    earliest
    latest
  }
  dataset {
    id
  }
  subject {
    id
  }
  object {
    id
  }
}`, {"fragmentName":"NeighborhoodFields"}) as unknown as TypedDocumentString<NeighborhoodFieldsFragment, unknown>;
export const PathFieldsFragmentDoc = new TypedDocumentString(`
    fragment PathFields on Path {
  length
  nodes {
    ...EntitySummary
  }
  hops {
    direction
    others
    certainty
    claim {
      ...ClaimSummary
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}
fragment ClaimSummary on Claim {
  id
  relation
  affirmed
  modality
  status
  date {
    edtf
    kind
    earliest
    latest
  }
  dataset {
    id
  }
  subject {
    id
  }
  object {
    id
  }
}`, {"fragmentName":"PathFields"}) as unknown as TypedDocumentString<PathFieldsFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
    `, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const ClaimRecordFragmentDoc = new TypedDocumentString(`
    fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}`, {"fragmentName":"ClaimRecord"}) as unknown as TypedDocumentString<ClaimRecordFragment, unknown>;
export const ContradictionPageFragmentDoc = new TypedDocumentString(`
    fragment ContradictionPage on ContradictionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    rule
    strength
    note
    earliest
    latest
    claims {
      ...ClaimRecord
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}`, {"fragmentName":"ContradictionPage"}) as unknown as TypedDocumentString<ContradictionPageFragment, unknown>;
export const FrontRunFragmentDoc = new TypedDocumentString(`
    fragment FrontRun on ImportRun {
  id
  dataset {
    id
  }
  endedAt
  undoneAt
  read
  rejected
}
    `, {"fragmentName":"FrontRun"}) as unknown as TypedDocumentString<FrontRunFragment, unknown>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($of: [ID!]!, $depth: Int = 1, $fan: Int = 50, $first: Int = 500, $relations: [String!], $direction: Direction = BOTH, $types: [EntityType!], $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter, $walkedOnly: Boolean = false) {
  neighborhood(
    of: $of
    depth: $depth
    fan: $fan
    first: $first
    relations: $relations
    direction: $direction
    types: $types
    standing: $standing
    asOf: $asOf
    where: $where
    walkedOnly: $walkedOnly
  ) {
    ...NeighborhoodFields
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}
fragment ClaimSummary on Claim {
  id
  relation
  affirmed
  modality
  status
  date {
    edtf
    kind
    earliest
    latest
  }
  dataset {
    id
  }
  subject {
    id
  }
  object {
    id
  }
}
fragment NeighborhoodFields on Neighborhood {
  truncated
  nodes {
    depth
    claimCount
    more
    entity {
      ...EntitySummary
    }
  }
  edges {
    certainty
    others
    claim {
      ...ClaimSummary
    }
  }
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $first: Int = 5, $maxLength: Int = 4, $avoid: [ID!], $types: [EntityType!], $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {
  from: entity(id: $from) {
    ...EntitySummary
  }
  to: entity(id: $to) {
    ...EntitySummary
  }
  paths(
    from: $from
    to: $to
    first: $first
    maxLength: $maxLength
    avoid: $avoid
    types: $types
    standing: $standing
    asOf: $asOf
    where: $where
  ) {
    ...PathFields
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}
fragment ClaimSummary on Claim {
  id
  relation
  affirmed
  modality
  status
  date {
    edtf
    kind
    earliest
    latest
  }
  dataset {
    id
  }
  subject {
    id
  }
  object {
    id
  }
}
fragment PathFields on Path {
  length
  nodes {
    ...EntitySummary
  }
  hops {
    direction
    others
    certainty
    claim {
      ...ClaimSummary
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int = 8) {
  search(query: $query, first: $first) {
    partial
    edges {
      matched {
        field
        text
      }
      node {
        ...EntitySummary
      }
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const EntityCardDocument = new TypedDocumentString(`
    query EntityCard($id: ID!, $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {
  entity(id: $id) {
    ...EntitySummary
    iri
    aliases
    weakAliases
    identifiers {
      scheme
      value
    }
    relationCounts(standing: $standing, asOf: $asOf, where: $where) {
      relation
      direction
      count
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`) as unknown as TypedDocumentString<EntityCardQuery, EntityCardQueryVariables>;
export const FieldsDocument = new TypedDocumentString(`
    query Fields($type: String!) {
  __type(name: $type) {
    fields {
      name
      description
      args {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FieldsQuery, FieldsQueryVariables>;
export const ResourceQuadsDocument = new TypedDocumentString(`
    query ResourceQuads($id: ID!) {
  entity(id: $id) {
    quads(first: 100) {
      nodes {
        predicate
        object {
          kind
          value
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResourceQuadsQuery, ResourceQuadsQueryVariables>;
export const StartsDocument = new TypedDocumentString(`
    query Starts($first: Int = 8) {
  entities(first: $first, orderBy: CLAIM_COUNT_DESC) {
    nodes {
      ...EntitySummary
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`) as unknown as TypedDocumentString<StartsQuery, StartsQueryVariables>;
export const TypesDocument = new TypedDocumentString(`
    query Types {
  __type(name: "EntityType") {
    enumValues {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TypesQuery, TypesQueryVariables>;
export const ClaimCardDocument = new TypedDocumentString(`
    query ClaimCard($id: ID!, $first: Int!) {
  claim(id: $id) {
    ...ClaimRecord
    links {
      kind
      direction
      strength
      note
      claim {
        ...ClaimLine
      }
    }
    contradictions(first: $first) {
      totalCount
      ...ContradictionPage
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}
fragment ContradictionPage on ContradictionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    rule
    strength
    note
    earliest
    latest
    claims {
      ...ClaimRecord
    }
  }
}`) as unknown as TypedDocumentString<ClaimCardQuery, ClaimCardQueryVariables>;
export const ClaimContradictionsDocument = new TypedDocumentString(`
    query ClaimContradictions($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    id
    contradictions(first: $first, after: $after) {
      ...ContradictionPage
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}
fragment ContradictionPage on ContradictionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    rule
    strength
    note
    earliest
    latest
    claims {
      ...ClaimRecord
    }
  }
}`) as unknown as TypedDocumentString<ClaimContradictionsQuery, ClaimContradictionsQueryVariables>;
export const ClaimListDocument = new TypedDocumentString(`
    query ClaimList($where: ClaimFilter!, $standing: Standing = ALL, $asOf: Date, $first: Int!, $after: String) {
  claims(
    where: $where
    standing: $standing
    asOf: $asOf
    first: $first
    after: $after
    orderBy: DATE_DESC
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      certainty
      node {
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}`) as unknown as TypedDocumentString<ClaimListQuery, ClaimListQueryVariables>;
export const EntityTimelineDocument = new TypedDocumentString(`
    query EntityTimeline($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $to: Date, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    name
    timeline(
      where: $where
      standing: $standing
      asOf: $asOf
      to: $to
      first: $first
      after: $after
      orderBy: DATE_DESC
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        certainty
        node {
          ...ClaimLine
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}`) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const EntitySpansDocument = new TypedDocumentString(`
    query EntitySpans($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $most: Int!) {
  entity(id: $id) {
    timeline(where: $where, standing: $standing, asOf: $asOf) {
      spans(most: $most) {
        from
        to
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntitySpansQuery, EntitySpansQueryVariables>;
export const DatasetTitlesDocument = new TypedDocumentString(`
    query DatasetTitles {
  datasets {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<DatasetTitlesQuery, DatasetTitlesQueryVariables>;
export const TypeCountsDocument = new TypedDocumentString(`
    query TypeCounts {
  __type(name: "EntityType") {
    enumValues {
      name
    }
  }
  stats {
    types {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<TypeCountsQuery, TypeCountsQueryVariables>;
export const EntitiesOfTypeDocument = new TypedDocumentString(`
    query EntitiesOfType($type: EntityType!, $first: Int!, $after: String) {
  entities(
    where: {types: [$type]}
    orderBy: CLAIM_COUNT_DESC
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntitySummary
      claims(first: 0) {
        totalCount
      }
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`) as unknown as TypedDocumentString<EntitiesOfTypeQuery, EntitiesOfTypeQueryVariables>;
export const FoundOfTypeDocument = new TypedDocumentString(`
    query FoundOfType($type: EntityType!, $words: String!, $first: Int!, $after: String) {
  search(query: $words, types: [$type], first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntitySummary
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`) as unknown as TypedDocumentString<FoundOfTypeQuery, FoundOfTypeQueryVariables>;
export const ClaimEndsDocument = new TypedDocumentString(`
    query ClaimEnds($id: ID!) {
  claim(id: $id) {
    id
    date {
      latest
    }
    subject {
      id
    }
    object {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimEndsQuery, ClaimEndsQueryVariables>;
export const FrontOverviewDocument = new TypedDocumentString(`
    query FrontOverview {
  claims {
    totalCount
  }
  stats {
    entities
    claims
    types {
      type
      count
    }
    relations {
      name
      count
    }
  }
  datasets {
    id
    title
    description
    license
    publisher
    source
    claimCount
  }
  importRuns(first: 100) {
    ...FrontRun
  }
}
    fragment FrontRun on ImportRun {
  id
  dataset {
    id
  }
  endedAt
  undoneAt
  read
  rejected
}`) as unknown as TypedDocumentString<FrontOverviewQuery, FrontOverviewQueryVariables>;
export const FrontCountsDocument = new TypedDocumentString(`
    query FrontCounts {
  relations: aggregate(groupBy: [RELATION], first: 1000) {
    keys {
      value
    }
    count
  }
  datasets: aggregate(groupBy: [DATASET], first: 1000) {
    keys {
      value
    }
    count
  }
}
    `) as unknown as TypedDocumentString<FrontCountsQuery, FrontCountsQueryVariables>;
export const FrontLastRunDocument = new TypedDocumentString(`
    query FrontLastRun($dataset: ID!) {
  importRuns(dataset: $dataset, first: 1) {
    ...FrontRun
  }
}
    fragment FrontRun on ImportRun {
  id
  dataset {
    id
  }
  endedAt
  undoneAt
  read
  rejected
}`) as unknown as TypedDocumentString<FrontLastRunQuery, FrontLastRunQueryVariables>;
export const FrontHubsDocument = new TypedDocumentString(`
    query FrontHubs {
  entities(orderBy: CLAIM_COUNT_DESC, first: 5) {
    nodes {
      id
      name
      type
    }
  }
}
    `) as unknown as TypedDocumentString<FrontHubsQuery, FrontHubsQueryVariables>;
export const FrontFindDocument = new TypedDocumentString(`
    query FrontFind($words: String!) {
  search(query: $words, first: 8) {
    edges {
      matched {
        text
      }
      node {
        id
        name
        type
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrontFindQuery, FrontFindQueryVariables>;