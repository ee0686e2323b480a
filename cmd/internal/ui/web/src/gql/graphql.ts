/* eslint-disable */
import { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar, such as "2018-07-31". */
  Date: { input: string; output: string; }
  /** A moment, as RFC 3339 writes it: "2018-07-31T09:30:00Z". */
  DateTime: { input: string; output: string; }
};

/** Narrows a list of actions. All fields that are given must hold; a property with several values needs one that does. */
export type ActionFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** Who takes the step. */
  actor?: InputMaybe<AgentRelationFilter>;
  /** What the step changes. */
  actsOn?: InputMaybe<EntityRelationFilter>;
  /** What was agreed there. */
  agreedHere?: InputMaybe<EntityRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<ActionFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Its code in CAMEO, the scheme of ICEWS; a text, since zeros at its beginning count. */
  cameoCode?: InputMaybe<TextFilter>;
  /** Who called it off. */
  cancelledBy?: InputMaybe<AgentRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** The date of an event that is told by one date. */
  date?: InputMaybe<DateFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it ended. */
  endDate?: InputMaybe<DateFilter>;
  /** Whether the event has happened, is planned, was called off and the like. */
  eventStatus?: InputMaybe<LiteralRelationFilter>;
  /** The events that come after it. */
  followedBy?: InputMaybe<EventRelationFilter>;
  /** The event that it comes after. */
  follows?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Where it takes place. */
  location?: InputMaybe<PlaceRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ActionFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<ActionFilter>>;
  /** Its number in a series, from 1. */
  ordinal?: InputMaybe<LiteralRelationFilter>;
  /** Who holds the event. */
  organizer?: InputMaybe<AgentRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  ploverType?: InputMaybe<PloverTypeFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** How often the event takes place. */
  recurrence?: InputMaybe<LiteralRelationFilter>;
  /** Whether it takes place again and again. */
  recurring?: InputMaybe<BooleanFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What takes place beside it. */
  sideEvents?: InputMaybe<EventRelationFilter>;
  /** The larger event beside which it takes place, without belonging to it. */
  sidelineOf?: InputMaybe<EventRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** When it began. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** The larger event or process that it belongs to. */
  subEventOf?: InputMaybe<EntityRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of actions. */
export type ActionOrderBy =
  /** By cameoCode, then id; those without come last, by name. */
  | 'CAMEO_CODE_ASC'
  /** By cameoCode, then id, backwards; those without come last, by name. */
  | 'CAMEO_CODE_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By date, then id; those without come last, by name. */
  | 'DATE_ASC'
  /** By date, then id, backwards; those without come last, by name. */
  | 'DATE_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By ploverType, then id; those without come last, by name. */
  | 'PLOVER_TYPE_ASC'
  /** By ploverType, then id, backwards; those without come last, by name. */
  | 'PLOVER_TYPE_DESC'
  /** By recurring, then id; those without come last, by name. */
  | 'RECURRING_ASC'
  /** By recurring, then id, backwards; those without come last, by name. */
  | 'RECURRING_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Action. Where none of some, none and every is given: there is such an end. */
export type ActionRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<ActionFilter>;
  /** None of them is like this. */
  none?: InputMaybe<ActionFilter>;
  /** One of them is like this. */
  some?: InputMaybe<ActionFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows a list of agents. All fields that are given must hold; a property with several values needs one that does. */
export type AgentFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** The steps that the agent takes. */
  actions?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<AgentFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The documents that the agent wrote. */
  authored?: InputMaybe<DocumentRelationFilter>;
  /** What the agent holds to be true. */
  belief?: InputMaybe<LiteralRelationFilter>;
  /** What the agent called off. */
  cancelled?: InputMaybe<EventRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** What the agent weighs. */
  considered?: InputMaybe<EntityRelationFilter>;
  /** What the agent has in its power. */
  controls?: InputMaybe<EntityRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Whom or what the agent found fault with. */
  criticised?: InputMaybe<EntityRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Whom the agent would not meet. */
  declinedToMeet?: InputMaybe<AgentRelationFilter>;
  /** What the agent demands. */
  demands?: InputMaybe<CommitmentRelationFilter>;
  /** Whom or what the agent attacked in words. */
  denounced?: InputMaybe<EntityRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** The events that the agent holds. */
  eventsOrganized?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Whom the agent tried to win over. */
  lobbied?: InputMaybe<AgentRelationFilter>;
  /** Who tried to win the agent over. */
  lobbiedBy?: InputMaybe<AgentRelationFilter>;
  /** Who would not meet the agent. */
  meetingDeclinedBy?: InputMaybe<AgentRelationFilter>;
  /** The organization that the agent is a member of. */
  memberOf?: InputMaybe<OrganizationRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** Whom the agent met in person. */
  metWith?: InputMaybe<AgentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<AgentFilter>;
  /** What the agent would do. */
  obligations?: InputMaybe<CommitmentRelationFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<AgentFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** What the agent takes part in. */
  participatedIn?: InputMaybe<EntityRelationFilter>;
  /** The agreement, process or conflict that the agent is a side in. */
  partyTo?: InputMaybe<EntityRelationFilter>;
  /** What the agent promised. */
  pledges?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent was promised. */
  pledgesReceived?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent stands for in a question of policy. */
  position?: InputMaybe<LiteralRelationFilter>;
  /** The capability that the agent has. */
  possesses?: InputMaybe<CapabilityRelationFilter>;
  /** Whom the agent praised. */
  praised?: InputMaybe<AgentRelationFilter>;
  /** Who praised the agent. */
  praisedBy?: InputMaybe<AgentRelationFilter>;
  /** What the agent is pressed to change. */
  pressuredOver?: InputMaybe<EntityRelationFilter>;
  /** What the agent put forward. */
  proposed?: InputMaybe<EntityRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** What the agent answered, in words or in deeds. */
  reactedTo?: InputMaybe<EntityRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** What the agent receives. */
  received?: InputMaybe<TransferRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The statements that the agent passed on. */
  reported?: InputMaybe<PublicStatementRelationFilter>;
  /** Who or what office acts on its behalf. */
  representedBy?: InputMaybe<EntityRelationFilter>;
  /** On whose behalf, or for which place, it acts. */
  represents?: InputMaybe<EntityRelationFilter>;
  /** What the agent is against. */
  resists?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** The sanctions that the agent imposes. */
  sanctionsImposed?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What the agent sends or lets go. */
  sent?: InputMaybe<TransferRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements that the agent makes. */
  statements?: InputMaybe<PublicStatementRelationFilter>;
  /** The statements addressed to the agent. */
  statementsTo?: InputMaybe<PublicStatementRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** Whom the agent supports. */
  supporterOf?: InputMaybe<AgentRelationFilter>;
  /** Those who support it. */
  supporters?: InputMaybe<AgentRelationFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** What the agent is to check. */
  verifies?: InputMaybe<CommitmentRelationFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of agents. */
export type AgentOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Agent. Where none of some, none and every is given: there is such an end. */
export type AgentRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<AgentFilter>;
  /** None of them is like this. */
  none?: InputMaybe<AgentFilter>;
  /** One of them is like this. */
  some?: InputMaybe<AgentFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows a list of agreements. All fields that are given must hold; a property with several values needs one that does. */
export type AgreementFilter = {
  /** What it is about. */
  about?: InputMaybe<EntityRelationFilter>;
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** The event at which it was agreed. */
  agreedAt?: InputMaybe<EventRelationFilter>;
  /** What kind of agreement it is. */
  agreementKind?: InputMaybe<AgreementKindFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<AgreementFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** The conflict that it ends, or would end. */
  ends?: InputMaybe<ConflictRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** The conflict in which it stops the fighting. */
  halts?: InputMaybe<ConflictRelationFilter>;
  /** A commitment that it is made of. */
  hasTerm?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** Whether it is in force. */
  inForce?: InputMaybe<BooleanFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<AgreementFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<AgreementFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Its sides. */
  parties?: InputMaybe<AgentRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** What comes in its place, or would. */
  replacedBy?: InputMaybe<EntityRelationFilter>;
  /** The agreement in whose place it comes, or would come. */
  replaces?: InputMaybe<AgreementRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** When it was signed. */
  signedDate?: InputMaybe<DateFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** Who, or what event, breaks them. */
  violatedBy?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** Kinds of agreements. */
export type AgreementKind =
  /** An agreement that stops the fighting, not the war. */
  | 'ARMISTICE'
  /** A declaration of principles or of a state of things. */
  | 'DECLARATION'
  /** A statement that parties make together. */
  | 'JOINT_STATEMENT'
  /** None of the others. */
  | 'OTHER'
  /** A treaty under international law. */
  | 'TREATY';

/** Narrows by a word of AgreementKind. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type AgreementKindFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<AgreementKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<AgreementKind>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<AgreementKind>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<AgreementKind>>;
};

/** An order of agreements. */
export type AgreementOrderBy =
  /** By agreementKind, then id; those without come last, by name. */
  | 'AGREEMENT_KIND_ASC'
  /** By agreementKind, then id, backwards; those without come last, by name. */
  | 'AGREEMENT_KIND_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By inForce, then id; those without come last, by name. */
  | 'IN_FORCE_ASC'
  /** By inForce, then id, backwards; those without come last, by name. */
  | 'IN_FORCE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By signedDate, then id; those without come last, by name. */
  | 'SIGNED_DATE_ASC'
  /** By signedDate, then id, backwards; those without come last, by name. */
  | 'SIGNED_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Agreement. Where none of some, none and every is given: there is such an end. */
export type AgreementRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<AgreementFilter>;
  /** None of them is like this. */
  none?: InputMaybe<AgreementFilter>;
  /** One of them is like this. */
  some?: InputMaybe<AgreementFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows by a flag. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type BooleanFilter = {
  /** It is this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Branches of government. */
export type Branch =
  /** It governs and administers. */
  | 'EXECUTIVE'
  /** It gathers intelligence. */
  | 'INTELLIGENCE'
  /** It is an organ of an organization of states. */
  | 'INTERGOVERNMENTAL_ORGAN'
  /** It judges. */
  | 'JUDICIARY'
  /** It makes laws. */
  | 'LEGISLATURE'
  /** It commands armed forces. */
  | 'MILITARY'
  /** None of the others. */
  | 'OTHER';

/** Narrows by a word of Branch. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type BranchFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<Branch>;
  /** It is one of these. */
  in?: InputMaybe<Array<Branch>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<Branch>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<Branch>>;
};

/** Narrows a list of capabilities. All fields that are given must hold; a property with several values needs one that does. */
export type CapabilityFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<CapabilityFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** What kind of capability it is. */
  capabilityKind?: InputMaybe<CapabilityKindFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** Who has it in their power. */
  controlledBy?: InputMaybe<AgentRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** Its parts. */
  hasPart?: InputMaybe<EntityRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<CapabilityFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<CapabilityFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The whole that it is a part of. */
  partOf?: InputMaybe<EntityRelationFilter>;
  /** Who has the capability. */
  possessedBy?: InputMaybe<AgentRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** Kinds of capabilities. */
export type CapabilityKind =
  /** Forces and weapons that are not nuclear. */
  | 'CONVENTIONAL'
  /** Material that nuclear weapons can be made of, and its production. */
  | 'FISSILE_MATERIAL'
  /** Plants, laboratories and equipment. */
  | 'INFRASTRUCTURE'
  /** Missiles. */
  | 'MISSILE'
  /** Nuclear weapons. */
  | 'NUCLEAR_WEAPONS'
  /** None of the others. */
  | 'OTHER'
  /** The testing of weapons. */
  | 'TESTING';

/** Narrows by a word of CapabilityKind. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type CapabilityKindFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<CapabilityKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<CapabilityKind>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<CapabilityKind>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<CapabilityKind>>;
};

/** An order of capabilities. */
export type CapabilityOrderBy =
  /** By capabilityKind, then id; those without come last, by name. */
  | 'CAPABILITY_KIND_ASC'
  /** By capabilityKind, then id, backwards; those without come last, by name. */
  | 'CAPABILITY_KIND_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Capability. Where none of some, none and every is given: there is such an end. */
export type CapabilityRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<CapabilityFilter>;
  /** None of them is like this. */
  none?: InputMaybe<CapabilityFilter>;
  /** One of them is like this. */
  some?: InputMaybe<CapabilityFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Whether a claim's matter had happened, or was holding, on the day that asOf names. */
export type Certainty =
  /** Its date leaves no doubt. */
  | 'CERTAIN'
  /** Its date allows it. */
  | 'POSSIBLE';

/** Narrows a list of claims. All fields that are given must hold; a list means any of its members. */
export type ClaimFilter = {
  /** The subject or the object. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: claims that it is so. False: claims that it is not. */
  affirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its date begins after this day. */
  after?: InputMaybe<Scalars['Date']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<ClaimFilter>>;
  /** One of those to whom it is attributed. */
  attributedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its date is over before this day. */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Its confidence, from 0 to 1. */
  confidence?: InputMaybe<FloatFilter>;
  /** The dataset. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: it has a date. False: it has none. */
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its date may reach into this day or a later one; undated claims are left out. With to: it may overlap these days. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The modality. */
  modality?: InputMaybe<Array<Modality>>;
  /** This does not hold. */
  not?: InputMaybe<ClaimFilter>;
  /** The object. */
  object?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of these holds. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** It has a qualifier for each of these. */
  qualifiers?: InputMaybe<Array<QualifierFilter>>;
  /** The rank. */
  rank?: InputMaybe<Array<Rank>>;
  /** When the graph came to know it. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** The relation, or one of its subrelations. */
  relations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The id that the source itself gives it. */
  sourceId?: InputMaybe<TextFilter>;
  /** The status. */
  status?: InputMaybe<Array<Status>>;
  /** The subject. */
  subject?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its date may reach into this day or an earlier one; undated claims are left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** The value that it states, in its lexical form; null where it points at an entity. */
  value?: InputMaybe<TextFilter>;
};

/** What claims are grouped by. */
export type ClaimKey =
  /** Each of those to whom they are attributed. */
  | 'ATTRIBUTED_TO'
  /** Their dataset. */
  | 'DATASET'
  /** The day on which their date begins. */
  | 'DAY'
  /** Each end that is an entity: a claim counts once under each of its two. */
  | 'ENTITY'
  /** Their modality. */
  | 'MODALITY'
  /** The month in which their date begins. */
  | 'MONTH'
  /** Their object: an entity, or the text of a value. */
  | 'OBJECT'
  /** Their relation. */
  | 'RELATION'
  /** Their status. */
  | 'STATUS'
  /** Their subject. */
  | 'SUBJECT'
  /** The type of their subject. */
  | 'TYPE'
  /** The year in which their date begins. */
  | 'YEAR';

/** An order of claims. Those without a date, or without a confidence, come last either way; equal ones are ordered by id. */
export type ClaimOrder =
  /** The least sure first. */
  | 'CONFIDENCE_ASC'
  /** The surest first. */
  | 'CONFIDENCE_DESC'
  /** Oldest date first. */
  | 'DATE_ASC'
  /** Newest date first. */
  | 'DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** First recorded first. */
  | 'RECORDED_ASC'
  /** Last recorded first. */
  | 'RECORDED_DESC';

/** Narrows a list of commitments. All fields that are given must hold; a property with several values needs one that does. */
export type CommitmentFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** The event at which it was agreed. */
  agreedAt?: InputMaybe<EventRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<CommitmentFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How the commitment stands. */
  commitmentStatus?: InputMaybe<CommitmentStatusFilter>;
  /** Who weighs it. */
  consideredBy?: InputMaybe<AgentRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who demands it. */
  demandedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** The conflict that it ends, or would end. */
  ends?: InputMaybe<ConflictRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The commitment that is to be given for it. */
  inExchangeFor?: InputMaybe<CommitmentRelationFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<CommitmentFilter>;
  /** Who would do it. */
  obligor?: InputMaybe<AgentRelationFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<CommitmentFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who promised it. */
  pledgedBy?: InputMaybe<AgentRelationFilter>;
  /** To whom it was promised. */
  pledgedTo?: InputMaybe<AgentRelationFilter>;
  /** What can only be once it is done. */
  preconditionFor?: InputMaybe<EntityRelationFilter>;
  /** Who put it forward. */
  proposedBy?: InputMaybe<AgentRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The agreement in whose place it comes, or would come. */
  replaces?: InputMaybe<AgreementRelationFilter>;
  /** Who is against it. */
  resistedBy?: InputMaybe<AgentRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** What it would be done to. */
  target?: InputMaybe<EntityRelationFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** The proposals and agreements that it is a term of. */
  termOf?: InputMaybe<EntityRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** Who is to check that it is done. */
  verifiedBy?: InputMaybe<AgentRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of commitments. */
export type CommitmentOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By commitmentStatus, then id; those without come last, by name. */
  | 'COMMITMENT_STATUS_ASC'
  /** By commitmentStatus, then id, backwards; those without come last, by name. */
  | 'COMMITMENT_STATUS_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Commitment. Where none of some, none and every is given: there is such an end. */
export type CommitmentRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<CommitmentFilter>;
  /** None of them is like this. */
  none?: InputMaybe<CommitmentFilter>;
  /** One of them is like this. */
  some?: InputMaybe<CommitmentFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** How commitments stand. */
export type CommitmentStatus =
  /** The obligor has gone back on it. */
  | 'BROKEN'
  /** Someone demands it of the obligor. */
  | 'DEMANDED'
  /** The obligor has done it. */
  | 'FULFILLED'
  /** The obligor has promised it. */
  | 'PLEDGED'
  /** Someone has proposed it. */
  | 'PROPOSED'
  /** The obligor refuses it. */
  | 'REFUSED'
  /** An agreement or a law binds the obligor to it. */
  | 'REQUIRED';

/** Narrows by a word of CommitmentStatus. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type CommitmentStatusFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<CommitmentStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<CommitmentStatus>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<CommitmentStatus>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<CommitmentStatus>>;
};

/** Narrows a list of conflicts. All fields that are given must hold; a property with several values needs one that does. */
export type ConflictFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** What was agreed there. */
  agreedHere?: InputMaybe<EntityRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<ConflictFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Its code in CAMEO, the scheme of ICEWS; a text, since zeros at its beginning count. */
  cameoCode?: InputMaybe<TextFilter>;
  /** Who called it off. */
  cancelledBy?: InputMaybe<AgentRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** The date of an event that is told by one date. */
  date?: InputMaybe<DateFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it ended. */
  endDate?: InputMaybe<DateFilter>;
  /** What ends it, or would. */
  endedBy?: InputMaybe<EntityRelationFilter>;
  /** Whether the event has happened, is planned, was called off and the like. */
  eventStatus?: InputMaybe<LiteralRelationFilter>;
  /** The events that come after it. */
  followedBy?: InputMaybe<EventRelationFilter>;
  /** The event that it comes after. */
  follows?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What stops the fighting in it. */
  haltedBy?: InputMaybe<AgreementRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Where it takes place. */
  location?: InputMaybe<PlaceRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ConflictFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<ConflictFilter>>;
  /** Its number in a series, from 1. */
  ordinal?: InputMaybe<LiteralRelationFilter>;
  /** Who holds the event. */
  organizer?: InputMaybe<AgentRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its sides. */
  parties?: InputMaybe<AgentRelationFilter>;
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  ploverType?: InputMaybe<PloverTypeFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** How often the event takes place. */
  recurrence?: InputMaybe<LiteralRelationFilter>;
  /** Whether it takes place again and again. */
  recurring?: InputMaybe<BooleanFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What takes place beside it. */
  sideEvents?: InputMaybe<EventRelationFilter>;
  /** The larger event beside which it takes place, without belonging to it. */
  sidelineOf?: InputMaybe<EventRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** When it began. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** The larger event or process that it belongs to. */
  subEventOf?: InputMaybe<EntityRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of conflicts. */
export type ConflictOrderBy =
  /** By cameoCode, then id; those without come last, by name. */
  | 'CAMEO_CODE_ASC'
  /** By cameoCode, then id, backwards; those without come last, by name. */
  | 'CAMEO_CODE_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By date, then id; those without come last, by name. */
  | 'DATE_ASC'
  /** By date, then id, backwards; those without come last, by name. */
  | 'DATE_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By ploverType, then id; those without come last, by name. */
  | 'PLOVER_TYPE_ASC'
  /** By ploverType, then id, backwards; those without come last, by name. */
  | 'PLOVER_TYPE_DESC'
  /** By recurring, then id; those without come last, by name. */
  | 'RECURRING_ASC'
  /** By recurring, then id, backwards; those without come last, by name. */
  | 'RECURRING_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Conflict. Where none of some, none and every is given: there is such an end. */
export type ConflictRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<ConflictFilter>;
  /** None of them is like this. */
  none?: InputMaybe<ConflictFilter>;
  /** One of them is like this. */
  some?: InputMaybe<ConflictFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** The continents, as seven. */
export type Continent =
  /** Africa. */
  | 'AFRICA'
  /** Antarctica. */
  | 'ANTARCTICA'
  /** Asia. */
  | 'ASIA'
  /** Europe. */
  | 'EUROPE'
  /** North America with Central America and the Caribbean. */
  | 'NORTH_AMERICA'
  /** Australia and the islands of the Pacific. */
  | 'OCEANIA'
  /** South America. */
  | 'SOUTH_AMERICA';

/** Narrows by a word of Continent. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type ContinentFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<Continent>;
  /** It is one of these. */
  in?: InputMaybe<Array<Continent>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<Continent>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<Continent>>;
};

/** Why two claims contradict each other. A pair that one rule has found is not found by those after it. */
export type ContradictionRule =
  /** One affirms what the other denies: the same of the same, at dates that may overlap. */
  | 'AFFIRMED_DENIED'
  /** Both affirm different objects of a relation that has one object at a time, at dates that may overlap. */
  | 'FUNCTIONAL'
  /** One claim says that it contradicts the other. */
  | 'LINKED';

/** Narrows by a time as far as it is known. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type DateFilter = {
  /** It begins after this day. */
  after?: InputMaybe<Scalars['Date']['input']>;
  /** It is over before this day. */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** It is exactly this, as EDTF (ISO 8601-2) writes it: "2018-06", "2018~". */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** It may reach into this day or a later one. With to: it may overlap these days. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** It is exactly one of these, as EDTF writes them. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It may reach into this day or an earlier one. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** How a claim's date is to be read. */
export type DateKind =
  /** It held for the whole of the date. */
  | 'THROUGHOUT'
  /** It happened at some time within the date's bounds. */
  | 'WITHIN';

/** Narrows by a moment. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type DateTimeFilter = {
  /** It is later. */
  after?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is earlier. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is this or earlier. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** On which side of its claims an entity stands, or which of two ends says something. */
export type Direction =
  /** Either side. */
  | 'BOTH'
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/** Narrows a list of documents. All fields that are given must hold; a property with several values needs one that does. */
export type DocumentFilter = {
  /** What it is about. */
  about?: InputMaybe<EntityRelationFilter>;
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Who wrote the document. */
  author?: InputMaybe<AgentRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** The account that readers of the document are pointed to. */
  contactAccount?: InputMaybe<UserAccountRelationFilter>;
  /** What it says, put in other words. */
  content?: InputMaybe<LiteralRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The language that it is written in, as a BCP 47 tag. */
  language?: InputMaybe<TextFilter>;
  /** The licence that it is under. */
  licence?: InputMaybe<TextFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** Whom or what the document speaks of. */
  mentions?: InputMaybe<EntityRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<DocumentFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** When the document was published. */
  publishedAt?: InputMaybe<LiteralRelationFilter>;
  /** Who published the document. */
  publisher?: InputMaybe<OrganizationRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** When a copy of it was taken. */
  retrievedAt?: InputMaybe<DateTimeFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256?: InputMaybe<TextFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** The title of the document. */
  title?: InputMaybe<LiteralRelationFilter>;
  /** The subject area of the document. */
  topicCoverage?: InputMaybe<LiteralRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of documents. */
export type DocumentOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By language, then id; those without come last, by name. */
  | 'LANGUAGE_ASC'
  /** By language, then id, backwards; those without come last, by name. */
  | 'LANGUAGE_DESC'
  /** By licence, then id; those without come last, by name. */
  | 'LICENCE_ASC'
  /** By licence, then id, backwards; those without come last, by name. */
  | 'LICENCE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By retrievedAt, then id; those without come last, by name. */
  | 'RETRIEVED_AT_ASC'
  /** By retrievedAt, then id, backwards; those without come last, by name. */
  | 'RETRIEVED_AT_DESC'
  /** By sha256, then id; those without come last, by name. */
  | 'SHA256_ASC'
  /** By sha256, then id, backwards; those without come last, by name. */
  | 'SHA256_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Document. Where none of some, none and every is given: there is such an end. */
export type DocumentRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<DocumentFilter>;
  /** None of them is like this. */
  none?: InputMaybe<DocumentFilter>;
  /** One of them is like this. */
  some?: InputMaybe<DocumentFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows entities by their claims. Where none of some, none and every is given: there is a claim. */
export type EntityClaimsFilter = {
  /** OUT: claims of which the entity is the subject. IN: the object. */
  direction?: InputMaybe<Direction>;
  /** There is no claim unlike this. */
  every?: InputMaybe<ClaimFilter>;
  /** There is no claim like this. */
  none?: InputMaybe<ClaimFilter>;
  /** There is a claim like this. */
  some?: InputMaybe<ClaimFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows a list of entities. All fields that are given must hold. */
export type EntityFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<EntityFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<EntityFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<EntityFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Only entities of these types; all if left out. */
  types?: InputMaybe<Array<EntityType>>;
};

/** What entities are grouped by: their type, or a property that has a choice of values. An entity counts under each value that it has. */
export type EntityKey =
  /** What kind of agreement it is. */
  | 'AGREEMENT_KIND'
  /** The branch of government that it belongs to. */
  | 'BRANCH'
  /** What kind of capability it is. */
  | 'CAPABILITY_KIND'
  /** How the commitment stands. */
  | 'COMMITMENT_STATUS'
  /** The continent that it is counted to. */
  | 'CONTINENT'
  /** What the facility is for. */
  | 'FACILITY_KIND'
  /** Whether it is in force. */
  | 'IN_FORCE'
  /** What kind of meeting it is. */
  | 'MEETING_KIND'
  /** What kind of organization it is. */
  | 'ORGANIZATION_KIND'
  /** What kind of place it is. */
  | 'PLACE_KIND'
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  | 'PLOVER_TYPE'
  /** How far the proposal has come. */
  | 'PROPOSAL_STATUS'
  /** Whether it takes place again and again. */
  | 'RECURRING'
  /** Their type. */
  | 'TYPE'
  /** Whether it is a member of the United Nations. */
  | 'UN_MEMBER';

/** An order of entities. */
export type EntityOrder =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Entity. Where none of some, none and every is given: there is such an end. */
export type EntityRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<EntityFilter>;
  /** None of them is like this. */
  none?: InputMaybe<EntityFilter>;
  /** One of them is like this. */
  some?: InputMaybe<EntityFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

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

/** Narrows a list of events. All fields that are given must hold; a property with several values needs one that does. */
export type EventFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** What was agreed there. */
  agreedHere?: InputMaybe<EntityRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<EventFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Its code in CAMEO, the scheme of ICEWS; a text, since zeros at its beginning count. */
  cameoCode?: InputMaybe<TextFilter>;
  /** Who called it off. */
  cancelledBy?: InputMaybe<AgentRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** The date of an event that is told by one date. */
  date?: InputMaybe<DateFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it ended. */
  endDate?: InputMaybe<DateFilter>;
  /** Whether the event has happened, is planned, was called off and the like. */
  eventStatus?: InputMaybe<LiteralRelationFilter>;
  /** The events that come after it. */
  followedBy?: InputMaybe<EventRelationFilter>;
  /** The event that it comes after. */
  follows?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Where it takes place. */
  location?: InputMaybe<PlaceRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<EventFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<EventFilter>>;
  /** Its number in a series, from 1. */
  ordinal?: InputMaybe<LiteralRelationFilter>;
  /** Who holds the event. */
  organizer?: InputMaybe<AgentRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  ploverType?: InputMaybe<PloverTypeFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** How often the event takes place. */
  recurrence?: InputMaybe<LiteralRelationFilter>;
  /** Whether it takes place again and again. */
  recurring?: InputMaybe<BooleanFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What takes place beside it. */
  sideEvents?: InputMaybe<EventRelationFilter>;
  /** The larger event beside which it takes place, without belonging to it. */
  sidelineOf?: InputMaybe<EventRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** When it began. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** The larger event or process that it belongs to. */
  subEventOf?: InputMaybe<EntityRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of events. */
export type EventOrderBy =
  /** By cameoCode, then id; those without come last, by name. */
  | 'CAMEO_CODE_ASC'
  /** By cameoCode, then id, backwards; those without come last, by name. */
  | 'CAMEO_CODE_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By date, then id; those without come last, by name. */
  | 'DATE_ASC'
  /** By date, then id, backwards; those without come last, by name. */
  | 'DATE_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By ploverType, then id; those without come last, by name. */
  | 'PLOVER_TYPE_ASC'
  /** By ploverType, then id, backwards; those without come last, by name. */
  | 'PLOVER_TYPE_DESC'
  /** By recurring, then id; those without come last, by name. */
  | 'RECURRING_ASC'
  /** By recurring, then id, backwards; those without come last, by name. */
  | 'RECURRING_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Event. Where none of some, none and every is given: there is such an end. */
export type EventRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<EventFilter>;
  /** None of them is like this. */
  none?: InputMaybe<EventFilter>;
  /** One of them is like this. */
  some?: InputMaybe<EventFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows a list of exercises. All fields that are given must hold; a property with several values needs one that does. */
export type ExerciseFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** What was agreed there. */
  agreedHere?: InputMaybe<EntityRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<ExerciseFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Its code in CAMEO, the scheme of ICEWS; a text, since zeros at its beginning count. */
  cameoCode?: InputMaybe<TextFilter>;
  /** Who called it off. */
  cancelledBy?: InputMaybe<AgentRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** The date of an event that is told by one date. */
  date?: InputMaybe<DateFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it ended. */
  endDate?: InputMaybe<DateFilter>;
  /** Whether the event has happened, is planned, was called off and the like. */
  eventStatus?: InputMaybe<LiteralRelationFilter>;
  /** The events that come after it. */
  followedBy?: InputMaybe<EventRelationFilter>;
  /** The event that it comes after. */
  follows?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Where it takes place. */
  location?: InputMaybe<PlaceRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ExerciseFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<ExerciseFilter>>;
  /** Its number in a series, from 1. */
  ordinal?: InputMaybe<LiteralRelationFilter>;
  /** Who holds the event. */
  organizer?: InputMaybe<AgentRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  ploverType?: InputMaybe<PloverTypeFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** How often the event takes place. */
  recurrence?: InputMaybe<LiteralRelationFilter>;
  /** Whether it takes place again and again. */
  recurring?: InputMaybe<BooleanFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What takes place beside it. */
  sideEvents?: InputMaybe<EventRelationFilter>;
  /** The larger event beside which it takes place, without belonging to it. */
  sidelineOf?: InputMaybe<EventRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** When it began. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** The larger event or process that it belongs to. */
  subEventOf?: InputMaybe<EntityRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of exercises. */
export type ExerciseOrderBy =
  /** By cameoCode, then id; those without come last, by name. */
  | 'CAMEO_CODE_ASC'
  /** By cameoCode, then id, backwards; those without come last, by name. */
  | 'CAMEO_CODE_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By date, then id; those without come last, by name. */
  | 'DATE_ASC'
  /** By date, then id, backwards; those without come last, by name. */
  | 'DATE_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By ploverType, then id; those without come last, by name. */
  | 'PLOVER_TYPE_ASC'
  /** By ploverType, then id, backwards; those without come last, by name. */
  | 'PLOVER_TYPE_DESC'
  /** By recurring, then id; those without come last, by name. */
  | 'RECURRING_ASC'
  /** By recurring, then id, backwards; those without come last, by name. */
  | 'RECURRING_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows a list of facilities. All fields that are given must hold; a property with several values needs one that does. */
export type FacilityFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<FacilityFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Electrical power that it can give, in megawatts. */
  capacityMW?: InputMaybe<FloatFilter>;
  /** The state whose capital the place is. */
  capitalOf?: InputMaybe<StateRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** The places and organizations in it. */
  contains?: InputMaybe<EntityRelationFilter>;
  /** Who has it in their power. */
  controlledBy?: InputMaybe<AgentRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What takes place there. */
  eventsHere?: InputMaybe<EventRelationFilter>;
  /** What the facility is for. */
  facilityKind?: InputMaybe<FacilityKindFilter>;
  /** Whether it is planned, at work or shut, in the words of the source. */
  facilityStatus?: InputMaybe<TextFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** Its parts. */
  hasPart?: InputMaybe<EntityRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** The forces stationed there. */
  hostsForce?: InputMaybe<OrganizationRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Degrees north of the equator, in WGS 84. */
  latitude?: InputMaybe<FloatFilter>;
  /** The place that it is in. */
  locatedIn?: InputMaybe<PlaceRelationFilter>;
  /** Degrees east of Greenwich, in WGS 84. */
  longitude?: InputMaybe<FloatFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<FacilityFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<FacilityFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The whole that it is a part of. */
  partOf?: InputMaybe<EntityRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** Who or what office acts on its behalf. */
  representedBy?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The experts in it. */
  specialists?: InputMaybe<PersonRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** What facilities are for. */
export type FacilityKind =
  /** Armed forces. */
  | 'MILITARY'
  /** Missiles, their making or launch. */
  | 'MISSILE'
  /** Nuclear material or research. */
  | 'NUCLEAR'
  /** Electricity from nuclear power. */
  | 'NUCLEAR_POWER'
  /** None of the others. */
  | 'OTHER'
  /** Tests of weapons. */
  | 'TEST';

/** Narrows by a word of FacilityKind. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type FacilityKindFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<FacilityKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<FacilityKind>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<FacilityKind>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<FacilityKind>>;
};

/** An order of facilities. */
export type FacilityOrderBy =
  /** By capacityMW, then id; those without come last, by name. */
  | 'CAPACITY_MW_ASC'
  /** By capacityMW, then id, backwards; those without come last, by name. */
  | 'CAPACITY_MW_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By facilityKind, then id; those without come last, by name. */
  | 'FACILITY_KIND_ASC'
  /** By facilityKind, then id, backwards; those without come last, by name. */
  | 'FACILITY_KIND_DESC'
  /** By facilityStatus, then id; those without come last, by name. */
  | 'FACILITY_STATUS_ASC'
  /** By facilityStatus, then id, backwards; those without come last, by name. */
  | 'FACILITY_STATUS_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By latitude, then id; those without come last, by name. */
  | 'LATITUDE_ASC'
  /** By latitude, then id, backwards; those without come last, by name. */
  | 'LATITUDE_DESC'
  /** By longitude, then id; those without come last, by name. */
  | 'LONGITUDE_ASC'
  /** By longitude, then id, backwards; those without come last, by name. */
  | 'LONGITUDE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows by a number. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type FloatFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** It is more. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** It is this or more. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is less. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** It is not this. */
  ne?: InputMaybe<Scalars['Float']['input']>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
};

/** Narrows a list of gatherings. All fields that are given must hold; a property with several values needs one that does. */
export type GatheringFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** What was agreed there. */
  agreedHere?: InputMaybe<EntityRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<GatheringFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Its code in CAMEO, the scheme of ICEWS; a text, since zeros at its beginning count. */
  cameoCode?: InputMaybe<TextFilter>;
  /** Who called it off. */
  cancelledBy?: InputMaybe<AgentRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** The date of an event that is told by one date. */
  date?: InputMaybe<DateFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it ended. */
  endDate?: InputMaybe<DateFilter>;
  /** Whether the event has happened, is planned, was called off and the like. */
  eventStatus?: InputMaybe<LiteralRelationFilter>;
  /** The events that come after it. */
  followedBy?: InputMaybe<EventRelationFilter>;
  /** The event that it comes after. */
  follows?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Where it takes place. */
  location?: InputMaybe<PlaceRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<GatheringFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<GatheringFilter>>;
  /** Its number in a series, from 1. */
  ordinal?: InputMaybe<LiteralRelationFilter>;
  /** Who holds the event. */
  organizer?: InputMaybe<AgentRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  ploverType?: InputMaybe<PloverTypeFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** How often the event takes place. */
  recurrence?: InputMaybe<LiteralRelationFilter>;
  /** Whether it takes place again and again. */
  recurring?: InputMaybe<BooleanFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What takes place beside it. */
  sideEvents?: InputMaybe<EventRelationFilter>;
  /** The larger event beside which it takes place, without belonging to it. */
  sidelineOf?: InputMaybe<EventRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** When it began. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** The larger event or process that it belongs to. */
  subEventOf?: InputMaybe<EntityRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of gatherings. */
export type GatheringOrderBy =
  /** By cameoCode, then id; those without come last, by name. */
  | 'CAMEO_CODE_ASC'
  /** By cameoCode, then id, backwards; those without come last, by name. */
  | 'CAMEO_CODE_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By date, then id; those without come last, by name. */
  | 'DATE_ASC'
  /** By date, then id, backwards; those without come last, by name. */
  | 'DATE_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By ploverType, then id; those without come last, by name. */
  | 'PLOVER_TYPE_ASC'
  /** By ploverType, then id, backwards; those without come last, by name. */
  | 'PLOVER_TYPE_DESC'
  /** By recurring, then id; those without come last, by name. */
  | 'RECURRING_ASC'
  /** By recurring, then id, backwards; those without come last, by name. */
  | 'RECURRING_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows a list of groups. All fields that are given must hold; a property with several values needs one that does. */
export type GroupFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** The steps that the agent takes. */
  actions?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<GroupFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The documents that the agent wrote. */
  authored?: InputMaybe<DocumentRelationFilter>;
  /** What the agent holds to be true. */
  belief?: InputMaybe<LiteralRelationFilter>;
  /** What the agent called off. */
  cancelled?: InputMaybe<EventRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** What the agent weighs. */
  considered?: InputMaybe<EntityRelationFilter>;
  /** What the agent has in its power. */
  controls?: InputMaybe<EntityRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Whom or what the agent found fault with. */
  criticised?: InputMaybe<EntityRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Whom the agent would not meet. */
  declinedToMeet?: InputMaybe<AgentRelationFilter>;
  /** What the agent demands. */
  demands?: InputMaybe<CommitmentRelationFilter>;
  /** Whom or what the agent attacked in words. */
  denounced?: InputMaybe<EntityRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** The events that the agent holds. */
  eventsOrganized?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Whom the agent tried to win over. */
  lobbied?: InputMaybe<AgentRelationFilter>;
  /** Who tried to win the agent over. */
  lobbiedBy?: InputMaybe<AgentRelationFilter>;
  /** Who would not meet the agent. */
  meetingDeclinedBy?: InputMaybe<AgentRelationFilter>;
  /** The organization that the agent is a member of. */
  memberOf?: InputMaybe<OrganizationRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** Whom the agent met in person. */
  metWith?: InputMaybe<AgentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** The state whose citizens they are. */
  nationality?: InputMaybe<StateRelationFilter>;
  /** This does not hold. */
  not?: InputMaybe<GroupFilter>;
  /** What the agent would do. */
  obligations?: InputMaybe<CommitmentRelationFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<GroupFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** What the agent takes part in. */
  participatedIn?: InputMaybe<EntityRelationFilter>;
  /** The agreement, process or conflict that the agent is a side in. */
  partyTo?: InputMaybe<EntityRelationFilter>;
  /** What the agent promised. */
  pledges?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent was promised. */
  pledgesReceived?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent stands for in a question of policy. */
  position?: InputMaybe<LiteralRelationFilter>;
  /** The capability that the agent has. */
  possesses?: InputMaybe<CapabilityRelationFilter>;
  /** Whom the agent praised. */
  praised?: InputMaybe<AgentRelationFilter>;
  /** Who praised the agent. */
  praisedBy?: InputMaybe<AgentRelationFilter>;
  /** What the agent is pressed to change. */
  pressuredOver?: InputMaybe<EntityRelationFilter>;
  /** What the agent put forward. */
  proposed?: InputMaybe<EntityRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** What the agent answered, in words or in deeds. */
  reactedTo?: InputMaybe<EntityRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** What the agent receives. */
  received?: InputMaybe<TransferRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The statements that the agent passed on. */
  reported?: InputMaybe<PublicStatementRelationFilter>;
  /** Who or what office acts on its behalf. */
  representedBy?: InputMaybe<EntityRelationFilter>;
  /** On whose behalf, or for which place, it acts. */
  represents?: InputMaybe<EntityRelationFilter>;
  /** What the agent is against. */
  resists?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** The sanctions that the agent imposes. */
  sanctionsImposed?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What the agent sends or lets go. */
  sent?: InputMaybe<TransferRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements that the agent makes. */
  statements?: InputMaybe<PublicStatementRelationFilter>;
  /** The statements addressed to the agent. */
  statementsTo?: InputMaybe<PublicStatementRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** Whom the agent supports. */
  supporterOf?: InputMaybe<AgentRelationFilter>;
  /** Those who support it. */
  supporters?: InputMaybe<AgentRelationFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** What the agent is to check. */
  verifies?: InputMaybe<CommitmentRelationFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of groups. Equal ones are ordered by key. */
export type GroupOrder =
  /** The smallest group first. */
  | 'COUNT_ASC'
  /** The largest group first. */
  | 'COUNT_DESC'
  /** By key. */
  | 'KEY_ASC'
  /** By key, backwards. */
  | 'KEY_DESC';

/** An order of groups. */
export type GroupOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows a list of institutions. All fields that are given must hold; a property with several values needs one that does. */
export type InstitutionFilter = {
  /** The accounts with its service. */
  accounts?: InputMaybe<UserAccountRelationFilter>;
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** The steps that the agent takes. */
  actions?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<InstitutionFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The documents that the agent wrote. */
  authored?: InputMaybe<DocumentRelationFilter>;
  /** What the agent holds to be true. */
  belief?: InputMaybe<LiteralRelationFilter>;
  /** What the agent called off. */
  cancelled?: InputMaybe<EventRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** What the agent weighs. */
  considered?: InputMaybe<EntityRelationFilter>;
  /** Who has it in their power. */
  controlledBy?: InputMaybe<AgentRelationFilter>;
  /** What the agent has in its power. */
  controls?: InputMaybe<EntityRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** The state that the organization belongs to. */
  country?: InputMaybe<StateRelationFilter>;
  /** Whom or what the agent found fault with. */
  criticised?: InputMaybe<EntityRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Whom the agent would not meet. */
  declinedToMeet?: InputMaybe<AgentRelationFilter>;
  /** What the agent demands. */
  demands?: InputMaybe<CommitmentRelationFilter>;
  /** Whom or what the agent attacked in words. */
  denounced?: InputMaybe<EntityRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it was dissolved. */
  dissolutionDate?: InputMaybe<DateFilter>;
  /** Those who work for it. */
  employs?: InputMaybe<PersonRelationFilter>;
  /** The events that the agent holds. */
  eventsOrganized?: InputMaybe<EventRelationFilter>;
  /** When it was founded. */
  foundingDate?: InputMaybe<DateFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** Its parts. */
  hasPart?: InputMaybe<EntityRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** The person at the head of it. */
  headedBy?: InputMaybe<PersonRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Whom the agent tried to win over. */
  lobbied?: InputMaybe<AgentRelationFilter>;
  /** Who tried to win the agent over. */
  lobbiedBy?: InputMaybe<AgentRelationFilter>;
  /** The place that it is in. */
  locatedIn?: InputMaybe<PlaceRelationFilter>;
  /** Who would not meet the agent. */
  meetingDeclinedBy?: InputMaybe<AgentRelationFilter>;
  /** The organization that the agent is a member of. */
  memberOf?: InputMaybe<OrganizationRelationFilter>;
  /** Its members. */
  members?: InputMaybe<AgentRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** Whom the agent met in person. */
  metWith?: InputMaybe<AgentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<InstitutionFilter>;
  /** What the agent would do. */
  obligations?: InputMaybe<CommitmentRelationFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<InstitutionFilter>>;
  /** What kind of organization it is. */
  organizationKind?: InputMaybe<OrganizationKindFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The whole that it is a part of. */
  partOf?: InputMaybe<EntityRelationFilter>;
  /** What the agent takes part in. */
  participatedIn?: InputMaybe<EntityRelationFilter>;
  /** The agreement, process or conflict that the agent is a side in. */
  partyTo?: InputMaybe<EntityRelationFilter>;
  /** What the agent promised. */
  pledges?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent was promised. */
  pledgesReceived?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent stands for in a question of policy. */
  position?: InputMaybe<LiteralRelationFilter>;
  /** The offices in it. */
  positions?: InputMaybe<PositionRelationFilter>;
  /** The capability that the agent has. */
  possesses?: InputMaybe<CapabilityRelationFilter>;
  /** Whom the agent praised. */
  praised?: InputMaybe<AgentRelationFilter>;
  /** Who praised the agent. */
  praisedBy?: InputMaybe<AgentRelationFilter>;
  /** What the agent is pressed to change. */
  pressuredOver?: InputMaybe<EntityRelationFilter>;
  /** What the agent put forward. */
  proposed?: InputMaybe<EntityRelationFilter>;
  /** The documents that it published. */
  published?: InputMaybe<DocumentRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** What the agent answered, in words or in deeds. */
  reactedTo?: InputMaybe<EntityRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** What the agent receives. */
  received?: InputMaybe<TransferRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The statements that the agent passed on. */
  reported?: InputMaybe<PublicStatementRelationFilter>;
  /** Who or what office acts on its behalf. */
  representedBy?: InputMaybe<EntityRelationFilter>;
  /** On whose behalf, or for which place, it acts. */
  represents?: InputMaybe<EntityRelationFilter>;
  /** What the agent is against. */
  resists?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** The sanctions that the agent imposes. */
  sanctionsImposed?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What the agent sends or lets go. */
  sent?: InputMaybe<TransferRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements that the agent makes. */
  statements?: InputMaybe<PublicStatementRelationFilter>;
  /** The statements addressed to the agent. */
  statementsTo?: InputMaybe<PublicStatementRelationFilter>;
  /** The place where the force is stationed. */
  stationedIn?: InputMaybe<PlaceRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** Whom the agent supports. */
  supporterOf?: InputMaybe<AgentRelationFilter>;
  /** Those who support it. */
  supporters?: InputMaybe<AgentRelationFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** What the agent is to check. */
  verifies?: InputMaybe<CommitmentRelationFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of institutions. */
export type InstitutionOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By dissolutionDate, then id; those without come last, by name. */
  | 'DISSOLUTION_DATE_ASC'
  /** By dissolutionDate, then id, backwards; those without come last, by name. */
  | 'DISSOLUTION_DATE_DESC'
  /** By foundingDate, then id; those without come last, by name. */
  | 'FOUNDING_DATE_ASC'
  /** By foundingDate, then id, backwards; those without come last, by name. */
  | 'FOUNDING_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By organizationKind, then id; those without come last, by name. */
  | 'ORGANIZATION_KIND_ASC'
  /** By organizationKind, then id, backwards; those without come last, by name. */
  | 'ORGANIZATION_KIND_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

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

/** Narrows entities by the claims of a relation that states values. Where none of some, none and every is given: there is a claim. */
export type LiteralRelationFilter = {
  /** There is no claim unlike this. */
  every?: InputMaybe<ClaimFilter>;
  /** There is no claim like this. */
  none?: InputMaybe<ClaimFilter>;
  /** There is a claim like this. */
  some?: InputMaybe<ClaimFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows a list of localities. All fields that are given must hold; a property with several values needs one that does. */
export type LocalityFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<LocalityFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The state whose capital the place is. */
  capitalOf?: InputMaybe<StateRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** The places and organizations in it. */
  contains?: InputMaybe<EntityRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What takes place there. */
  eventsHere?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** Its parts. */
  hasPart?: InputMaybe<EntityRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** The forces stationed there. */
  hostsForce?: InputMaybe<OrganizationRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Degrees north of the equator, in WGS 84. */
  latitude?: InputMaybe<FloatFilter>;
  /** The place that it is in. */
  locatedIn?: InputMaybe<PlaceRelationFilter>;
  /** Degrees east of Greenwich, in WGS 84. */
  longitude?: InputMaybe<FloatFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<LocalityFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<LocalityFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The whole that it is a part of. */
  partOf?: InputMaybe<EntityRelationFilter>;
  /** What kind of place it is. */
  placeKind?: InputMaybe<PlaceKindFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** Who or what office acts on its behalf. */
  representedBy?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The experts in it. */
  specialists?: InputMaybe<PersonRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of localities. */
export type LocalityOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By latitude, then id; those without come last, by name. */
  | 'LATITUDE_ASC'
  /** By latitude, then id, backwards; those without come last, by name. */
  | 'LATITUDE_DESC'
  /** By longitude, then id; those without come last, by name. */
  | 'LONGITUDE_ASC'
  /** By longitude, then id, backwards; those without come last, by name. */
  | 'LONGITUDE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By placeKind, then id; those without come last, by name. */
  | 'PLACE_KIND_ASC'
  /** By placeKind, then id, backwards; those without come last, by name. */
  | 'PLACE_KIND_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** How one word matches another. */
export type MatchKind =
  /** It is the same. */
  | 'EXACT'
  /** It is the same but for a typo. */
  | 'FUZZY'
  /** It is the same but for spaces. */
  | 'JOINED'
  /** It stands in the other, in a script without spaces. */
  | 'PART'
  /** It begins the other. */
  | 'PREFIX'
  /** It has the same stem, as plurals have. */
  | 'STEM';

/** Narrows a list of meetings. All fields that are given must hold; a property with several values needs one that does. */
export type MeetingFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** What was agreed there. */
  agreedHere?: InputMaybe<EntityRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<MeetingFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Its code in CAMEO, the scheme of ICEWS; a text, since zeros at its beginning count. */
  cameoCode?: InputMaybe<TextFilter>;
  /** Who called it off. */
  cancelledBy?: InputMaybe<AgentRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** The date of an event that is told by one date. */
  date?: InputMaybe<DateFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it ended. */
  endDate?: InputMaybe<DateFilter>;
  /** Whether the event has happened, is planned, was called off and the like. */
  eventStatus?: InputMaybe<LiteralRelationFilter>;
  /** The events that come after it. */
  followedBy?: InputMaybe<EventRelationFilter>;
  /** The event that it comes after. */
  follows?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Where it takes place. */
  location?: InputMaybe<PlaceRelationFilter>;
  /** What kind of meeting it is. */
  meetingKind?: InputMaybe<MeetingKindFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<MeetingFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<MeetingFilter>>;
  /** Its number in a series, from 1. */
  ordinal?: InputMaybe<LiteralRelationFilter>;
  /** Who holds the event. */
  organizer?: InputMaybe<AgentRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  ploverType?: InputMaybe<PloverTypeFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** How often the event takes place. */
  recurrence?: InputMaybe<LiteralRelationFilter>;
  /** Whether it takes place again and again. */
  recurring?: InputMaybe<BooleanFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What takes place beside it. */
  sideEvents?: InputMaybe<EventRelationFilter>;
  /** The larger event beside which it takes place, without belonging to it. */
  sidelineOf?: InputMaybe<EventRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** When it began. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** The larger event or process that it belongs to. */
  subEventOf?: InputMaybe<EntityRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** Kinds of meetings. */
export type MeetingKind =
  /** Of two sides, below heads of state or government. */
  | 'BILATERAL'
  /** Of a standing body. */
  | 'SESSION'
  /** Of heads of state or government. */
  | 'SUMMIT'
  /** Of negotiators. */
  | 'TALKS';

/** Narrows by a word of MeetingKind. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type MeetingKindFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<MeetingKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<MeetingKind>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<MeetingKind>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<MeetingKind>>;
};

/** An order of meetings. */
export type MeetingOrderBy =
  /** By cameoCode, then id; those without come last, by name. */
  | 'CAMEO_CODE_ASC'
  /** By cameoCode, then id, backwards; those without come last, by name. */
  | 'CAMEO_CODE_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By date, then id; those without come last, by name. */
  | 'DATE_ASC'
  /** By date, then id, backwards; those without come last, by name. */
  | 'DATE_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By meetingKind, then id; those without come last, by name. */
  | 'MEETING_KIND_ASC'
  /** By meetingKind, then id, backwards; those without come last, by name. */
  | 'MEETING_KIND_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By ploverType, then id; those without come last, by name. */
  | 'PLOVER_TYPE_ASC'
  /** By ploverType, then id, backwards; those without come last, by name. */
  | 'PLOVER_TYPE_DESC'
  /** By recurring, then id; those without come last, by name. */
  | 'RECURRING_ASC'
  /** By recurring, then id, backwards; those without come last, by name. */
  | 'RECURRING_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

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

/** Narrows a list of occurrences. All fields that are given must hold; a property with several values needs one that does. */
export type OccurrenceFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** What was agreed there. */
  agreedHere?: InputMaybe<EntityRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<OccurrenceFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Its code in CAMEO, the scheme of ICEWS; a text, since zeros at its beginning count. */
  cameoCode?: InputMaybe<TextFilter>;
  /** Who called it off. */
  cancelledBy?: InputMaybe<AgentRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** The date of an event that is told by one date. */
  date?: InputMaybe<DateFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it ended. */
  endDate?: InputMaybe<DateFilter>;
  /** Whether the event has happened, is planned, was called off and the like. */
  eventStatus?: InputMaybe<LiteralRelationFilter>;
  /** The events that come after it. */
  followedBy?: InputMaybe<EventRelationFilter>;
  /** The event that it comes after. */
  follows?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Where it takes place. */
  location?: InputMaybe<PlaceRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<OccurrenceFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<OccurrenceFilter>>;
  /** Its number in a series, from 1. */
  ordinal?: InputMaybe<LiteralRelationFilter>;
  /** Who holds the event. */
  organizer?: InputMaybe<AgentRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  ploverType?: InputMaybe<PloverTypeFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** How often the event takes place. */
  recurrence?: InputMaybe<LiteralRelationFilter>;
  /** Whether it takes place again and again. */
  recurring?: InputMaybe<BooleanFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What takes place beside it. */
  sideEvents?: InputMaybe<EventRelationFilter>;
  /** The larger event beside which it takes place, without belonging to it. */
  sidelineOf?: InputMaybe<EventRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** When it began. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** The larger event or process that it belongs to. */
  subEventOf?: InputMaybe<EntityRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of occurrences. */
export type OccurrenceOrderBy =
  /** By cameoCode, then id; those without come last, by name. */
  | 'CAMEO_CODE_ASC'
  /** By cameoCode, then id, backwards; those without come last, by name. */
  | 'CAMEO_CODE_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By date, then id; those without come last, by name. */
  | 'DATE_ASC'
  /** By date, then id, backwards; those without come last, by name. */
  | 'DATE_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By ploverType, then id; those without come last, by name. */
  | 'PLOVER_TYPE_ASC'
  /** By ploverType, then id, backwards; those without come last, by name. */
  | 'PLOVER_TYPE_DESC'
  /** By recurring, then id; those without come last, by name. */
  | 'RECURRING_ASC'
  /** By recurring, then id, backwards; those without come last, by name. */
  | 'RECURRING_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows a list of organizations. All fields that are given must hold; a property with several values needs one that does. */
export type OrganizationFilter = {
  /** The accounts with its service. */
  accounts?: InputMaybe<UserAccountRelationFilter>;
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** The steps that the agent takes. */
  actions?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The documents that the agent wrote. */
  authored?: InputMaybe<DocumentRelationFilter>;
  /** What the agent holds to be true. */
  belief?: InputMaybe<LiteralRelationFilter>;
  /** What the agent called off. */
  cancelled?: InputMaybe<EventRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** What the agent weighs. */
  considered?: InputMaybe<EntityRelationFilter>;
  /** Who has it in their power. */
  controlledBy?: InputMaybe<AgentRelationFilter>;
  /** What the agent has in its power. */
  controls?: InputMaybe<EntityRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** The state that the organization belongs to. */
  country?: InputMaybe<StateRelationFilter>;
  /** Whom or what the agent found fault with. */
  criticised?: InputMaybe<EntityRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Whom the agent would not meet. */
  declinedToMeet?: InputMaybe<AgentRelationFilter>;
  /** What the agent demands. */
  demands?: InputMaybe<CommitmentRelationFilter>;
  /** Whom or what the agent attacked in words. */
  denounced?: InputMaybe<EntityRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it was dissolved. */
  dissolutionDate?: InputMaybe<DateFilter>;
  /** Those who work for it. */
  employs?: InputMaybe<PersonRelationFilter>;
  /** The events that the agent holds. */
  eventsOrganized?: InputMaybe<EventRelationFilter>;
  /** When it was founded. */
  foundingDate?: InputMaybe<DateFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** Its parts. */
  hasPart?: InputMaybe<EntityRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** The person at the head of it. */
  headedBy?: InputMaybe<PersonRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Whom the agent tried to win over. */
  lobbied?: InputMaybe<AgentRelationFilter>;
  /** Who tried to win the agent over. */
  lobbiedBy?: InputMaybe<AgentRelationFilter>;
  /** The place that it is in. */
  locatedIn?: InputMaybe<PlaceRelationFilter>;
  /** Who would not meet the agent. */
  meetingDeclinedBy?: InputMaybe<AgentRelationFilter>;
  /** The organization that the agent is a member of. */
  memberOf?: InputMaybe<OrganizationRelationFilter>;
  /** Its members. */
  members?: InputMaybe<AgentRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** Whom the agent met in person. */
  metWith?: InputMaybe<AgentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<OrganizationFilter>;
  /** What the agent would do. */
  obligations?: InputMaybe<CommitmentRelationFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** What kind of organization it is. */
  organizationKind?: InputMaybe<OrganizationKindFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The whole that it is a part of. */
  partOf?: InputMaybe<EntityRelationFilter>;
  /** What the agent takes part in. */
  participatedIn?: InputMaybe<EntityRelationFilter>;
  /** The agreement, process or conflict that the agent is a side in. */
  partyTo?: InputMaybe<EntityRelationFilter>;
  /** What the agent promised. */
  pledges?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent was promised. */
  pledgesReceived?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent stands for in a question of policy. */
  position?: InputMaybe<LiteralRelationFilter>;
  /** The offices in it. */
  positions?: InputMaybe<PositionRelationFilter>;
  /** The capability that the agent has. */
  possesses?: InputMaybe<CapabilityRelationFilter>;
  /** Whom the agent praised. */
  praised?: InputMaybe<AgentRelationFilter>;
  /** Who praised the agent. */
  praisedBy?: InputMaybe<AgentRelationFilter>;
  /** What the agent is pressed to change. */
  pressuredOver?: InputMaybe<EntityRelationFilter>;
  /** What the agent put forward. */
  proposed?: InputMaybe<EntityRelationFilter>;
  /** The documents that it published. */
  published?: InputMaybe<DocumentRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** What the agent answered, in words or in deeds. */
  reactedTo?: InputMaybe<EntityRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** What the agent receives. */
  received?: InputMaybe<TransferRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The statements that the agent passed on. */
  reported?: InputMaybe<PublicStatementRelationFilter>;
  /** Who or what office acts on its behalf. */
  representedBy?: InputMaybe<EntityRelationFilter>;
  /** On whose behalf, or for which place, it acts. */
  represents?: InputMaybe<EntityRelationFilter>;
  /** What the agent is against. */
  resists?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** The sanctions that the agent imposes. */
  sanctionsImposed?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What the agent sends or lets go. */
  sent?: InputMaybe<TransferRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements that the agent makes. */
  statements?: InputMaybe<PublicStatementRelationFilter>;
  /** The statements addressed to the agent. */
  statementsTo?: InputMaybe<PublicStatementRelationFilter>;
  /** The place where the force is stationed. */
  stationedIn?: InputMaybe<PlaceRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** Whom the agent supports. */
  supporterOf?: InputMaybe<AgentRelationFilter>;
  /** Those who support it. */
  supporters?: InputMaybe<AgentRelationFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** What the agent is to check. */
  verifies?: InputMaybe<CommitmentRelationFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** Kinds of organizations. */
export type OrganizationKind =
  /** It fights, or is made to. */
  | 'ARMED_FORCE'
  /** It does business. */
  | 'COMPANY'
  /** Its members are states. */
  | 'INTERGOVERNMENTAL'
  /** It gathers and spreads news. */
  | 'MEDIA'
  /** It pursues a public aim and is not of the state. */
  | 'NGO'
  /** None of the others. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** It carries what its users write to each other. */
  | 'SOCIAL_NETWORK'
  /** It studies policy and gives advice on it. */
  | 'THINK_TANK';

/** Narrows by a word of OrganizationKind. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type OrganizationKindFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<OrganizationKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<OrganizationKind>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<OrganizationKind>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<OrganizationKind>>;
};

/** An order of organizations. */
export type OrganizationOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By dissolutionDate, then id; those without come last, by name. */
  | 'DISSOLUTION_DATE_ASC'
  /** By dissolutionDate, then id, backwards; those without come last, by name. */
  | 'DISSOLUTION_DATE_DESC'
  /** By foundingDate, then id; those without come last, by name. */
  | 'FOUNDING_DATE_ASC'
  /** By foundingDate, then id, backwards; those without come last, by name. */
  | 'FOUNDING_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By organizationKind, then id; those without come last, by name. */
  | 'ORGANIZATION_KIND_ASC'
  /** By organizationKind, then id, backwards; those without come last, by name. */
  | 'ORGANIZATION_KIND_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Organization. Where none of some, none and every is given: there is such an end. */
export type OrganizationRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<OrganizationFilter>;
  /** None of them is like this. */
  none?: InputMaybe<OrganizationFilter>;
  /** One of them is like this. */
  some?: InputMaybe<OrganizationFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Which paths are wanted. */
export type PathMode =
  /** All that visit no entity twice, the shortest first. */
  | 'ALL'
  /** Only those as short as the shortest. */
  | 'SHORTEST';

/** Narrows a list of people. All fields that are given must hold; a property with several values needs one that does. */
export type PersonFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** The steps that the agent takes. */
  actions?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The documents that the agent wrote. */
  authored?: InputMaybe<DocumentRelationFilter>;
  /** What the agent holds to be true. */
  belief?: InputMaybe<LiteralRelationFilter>;
  /** Date of birth. */
  birthDate?: InputMaybe<DateFilter>;
  /** What the agent called off. */
  cancelled?: InputMaybe<EventRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** What the agent weighs. */
  considered?: InputMaybe<EntityRelationFilter>;
  /** What the agent has in its power. */
  controls?: InputMaybe<EntityRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** The person of the same rank on another side. */
  counterpartOf?: InputMaybe<PersonRelationFilter>;
  /** Whom or what the agent found fault with. */
  criticised?: InputMaybe<EntityRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Date of death. */
  deathDate?: InputMaybe<DateFilter>;
  /** Whom the agent would not meet. */
  declinedToMeet?: InputMaybe<AgentRelationFilter>;
  /** What the agent demands. */
  demands?: InputMaybe<CommitmentRelationFilter>;
  /** Whom or what the agent attacked in words. */
  denounced?: InputMaybe<EntityRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** The organization that the person works for. */
  employedBy?: InputMaybe<OrganizationRelationFilter>;
  /** The events that the agent holds. */
  eventsOrganized?: InputMaybe<EventRelationFilter>;
  /** Family names. */
  familyName?: InputMaybe<TextFilter>;
  /** Gender, in the words of the source. */
  gender?: InputMaybe<TextFilter>;
  /** Given names. */
  givenName?: InputMaybe<TextFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** What the person is at the head of. */
  heads?: InputMaybe<EntityRelationFilter>;
  /** The person holds this office, or has held it. */
  holdsPosition?: InputMaybe<PositionRelationFilter>;
  /** Forms of address, such as Sen. or Dr. */
  honorific?: InputMaybe<TextFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Whom the agent tried to win over. */
  lobbied?: InputMaybe<AgentRelationFilter>;
  /** Who tried to win the agent over. */
  lobbiedBy?: InputMaybe<AgentRelationFilter>;
  /** Who would not meet the agent. */
  meetingDeclinedBy?: InputMaybe<AgentRelationFilter>;
  /** The organization that the agent is a member of. */
  memberOf?: InputMaybe<OrganizationRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** Whom the agent met in person. */
  metWith?: InputMaybe<AgentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** The state whose citizens they are. */
  nationality?: InputMaybe<StateRelationFilter>;
  /** This does not hold. */
  not?: InputMaybe<PersonFilter>;
  /** What the agent would do. */
  obligations?: InputMaybe<CommitmentRelationFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** What the agent takes part in. */
  participatedIn?: InputMaybe<EntityRelationFilter>;
  /** The agreement, process or conflict that the agent is a side in. */
  partyTo?: InputMaybe<EntityRelationFilter>;
  /** What the agent promised. */
  pledges?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent was promised. */
  pledgesReceived?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent stands for in a question of policy. */
  position?: InputMaybe<LiteralRelationFilter>;
  /** The capability that the agent has. */
  possesses?: InputMaybe<CapabilityRelationFilter>;
  /** Whom the agent praised. */
  praised?: InputMaybe<AgentRelationFilter>;
  /** Who praised the agent. */
  praisedBy?: InputMaybe<AgentRelationFilter>;
  /** What the agent is pressed to change. */
  pressuredOver?: InputMaybe<EntityRelationFilter>;
  /** What the agent put forward. */
  proposed?: InputMaybe<EntityRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** What the agent answered, in words or in deeds. */
  reactedTo?: InputMaybe<EntityRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** What the agent receives. */
  received?: InputMaybe<TransferRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The statements that the agent passed on. */
  reported?: InputMaybe<PublicStatementRelationFilter>;
  /** Who or what office acts on its behalf. */
  representedBy?: InputMaybe<EntityRelationFilter>;
  /** On whose behalf, or for which place, it acts. */
  represents?: InputMaybe<EntityRelationFilter>;
  /** What the agent is against. */
  resists?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** The sanctions that the agent imposes. */
  sanctionsImposed?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What the agent sends or lets go. */
  sent?: InputMaybe<TransferRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** What the person is an expert in. */
  specialisesIn?: InputMaybe<EntityRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements that the agent makes. */
  statements?: InputMaybe<PublicStatementRelationFilter>;
  /** The statements addressed to the agent. */
  statementsTo?: InputMaybe<PublicStatementRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** Whom the agent supports. */
  supporterOf?: InputMaybe<AgentRelationFilter>;
  /** Those who support it. */
  supporters?: InputMaybe<AgentRelationFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** What the agent is to check. */
  verifies?: InputMaybe<CommitmentRelationFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of people. */
export type PersonOrderBy =
  /** By birthDate, then id; those without come last, by name. */
  | 'BIRTH_DATE_ASC'
  /** By birthDate, then id, backwards; those without come last, by name. */
  | 'BIRTH_DATE_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By deathDate, then id; those without come last, by name. */
  | 'DEATH_DATE_ASC'
  /** By deathDate, then id, backwards; those without come last, by name. */
  | 'DEATH_DATE_DESC'
  /** By gender, then id; those without come last, by name. */
  | 'GENDER_ASC'
  /** By gender, then id, backwards; those without come last, by name. */
  | 'GENDER_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Person. Where none of some, none and every is given: there is such an end. */
export type PersonRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<PersonFilter>;
  /** None of them is like this. */
  none?: InputMaybe<PersonFilter>;
  /** One of them is like this. */
  some?: InputMaybe<PersonFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows a list of places. All fields that are given must hold; a property with several values needs one that does. */
export type PlaceFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<PlaceFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The state whose capital the place is. */
  capitalOf?: InputMaybe<StateRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** The places and organizations in it. */
  contains?: InputMaybe<EntityRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What takes place there. */
  eventsHere?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** Its parts. */
  hasPart?: InputMaybe<EntityRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** The forces stationed there. */
  hostsForce?: InputMaybe<OrganizationRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Degrees north of the equator, in WGS 84. */
  latitude?: InputMaybe<FloatFilter>;
  /** The place that it is in. */
  locatedIn?: InputMaybe<PlaceRelationFilter>;
  /** Degrees east of Greenwich, in WGS 84. */
  longitude?: InputMaybe<FloatFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<PlaceFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<PlaceFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The whole that it is a part of. */
  partOf?: InputMaybe<EntityRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** Who or what office acts on its behalf. */
  representedBy?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The experts in it. */
  specialists?: InputMaybe<PersonRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** Kinds of localities. */
export type PlaceKind =
  /** A building. */
  | 'BUILDING'
  /** A city, town or village. */
  | 'CITY'
  /** None of the others. */
  | 'OTHER'
  /** A peninsula. */
  | 'PENINSULA'
  /** A part of a state, or a stretch of land across several. */
  | 'REGION'
  /** A place where people meet for events. */
  | 'VENUE';

/** Narrows by a word of PlaceKind. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type PlaceKindFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<PlaceKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<PlaceKind>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<PlaceKind>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<PlaceKind>>;
};

/** An order of places. */
export type PlaceOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By latitude, then id; those without come last, by name. */
  | 'LATITUDE_ASC'
  /** By latitude, then id, backwards; those without come last, by name. */
  | 'LATITUDE_DESC'
  /** By longitude, then id; those without come last, by name. */
  | 'LONGITUDE_ASC'
  /** By longitude, then id, backwards; those without come last, by name. */
  | 'LONGITUDE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Place. Where none of some, none and every is given: there is such an end. */
export type PlaceRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<PlaceFilter>;
  /** None of them is like this. */
  none?: InputMaybe<PlaceFilter>;
  /** One of them is like this. */
  some?: InputMaybe<PlaceFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** The types of PLOVER, the Political Language Ontology for Verifiable Event Records. */
export type PloverType =
  /** To criticise or blame. */
  | 'ACCUSE'
  /** To agree, or to say that one will. */
  | 'AGREE'
  /** To give help of material kinds. */
  | 'AID'
  /** To use force. */
  | 'ASSAULT'
  /** To repress, arrest or seize. */
  | 'COERCE'
  /** To yield or ease. */
  | 'CONCEDE'
  /** To meet, visit or talk. */
  | 'CONSULT'
  /** To work together in practice. */
  | 'COOPERATE'
  /** To show or ready force. */
  | 'MOBILIZE'
  /** To demonstrate in public. */
  | 'PROTEST'
  /** To decline or refuse. */
  | 'REJECT'
  /** To ask for or demand. */
  | 'REQUEST'
  /** To release, withdraw or give ground. */
  | 'RETREAT'
  /** To impose sanctions or cut ties. */
  | 'SANCTION'
  /** To praise, or to stand by diplomatically. */
  | 'SUPPORT'
  /** To threaten. */
  | 'THREATEN';

/** Narrows by a word of PloverType. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type PloverTypeFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<PloverType>;
  /** It is one of these. */
  in?: InputMaybe<Array<PloverType>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<PloverType>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<PloverType>>;
};

/** Narrows a list of positions. All fields that are given must hold; a property with several values needs one that does. */
export type PositionFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<PositionFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** Those who hold the office, or have held it. */
  holders?: InputMaybe<PersonRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<PositionFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<PositionFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The body or state that the office is in. */
  positionIn?: InputMaybe<EntityRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** On whose behalf, or for which place, it acts. */
  represents?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of positions. */
export type PositionOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Position. Where none of some, none and every is given: there is such an end. */
export type PositionRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<PositionFilter>;
  /** None of them is like this. */
  none?: InputMaybe<PositionFilter>;
  /** One of them is like this. */
  some?: InputMaybe<PositionFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** The unit in which a date is told. */
export type Precision =
  /** A century. */
  | 'CENTURY'
  /** A day. */
  | 'DAY'
  /** A decade. */
  | 'DECADE'
  /** A date with two ends. */
  | 'INTERVAL'
  /** A month. */
  | 'MONTH'
  /** Neither bound is known. */
  | 'NONE'
  /** A season of a year. */
  | 'SEASON'
  /** A second. */
  | 'SECOND'
  /** A year. */
  | 'YEAR';

/** Narrows a list of processes. All fields that are given must hold; a property with several values needs one that does. */
export type ProcessFilter = {
  /** What it is about. */
  about?: InputMaybe<EntityRelationFilter>;
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<ProcessFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** Its parts. */
  hasPart?: InputMaybe<EntityRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProcessFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<ProcessFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The whole that it is a part of. */
  partOf?: InputMaybe<EntityRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its sides. */
  parties?: InputMaybe<AgentRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of processes. */
export type ProcessOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows a list of proposals. All fields that are given must hold; a property with several values needs one that does. */
export type ProposalFilter = {
  /** What it is about. */
  about?: InputMaybe<EntityRelationFilter>;
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<ProposalFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** Who weighs it. */
  consideredBy?: InputMaybe<AgentRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** A commitment that it is made of. */
  hasTerm?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProposalFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<ProposalFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** How far the proposal has come. */
  proposalStatus?: InputMaybe<ProposalStatusFilter>;
  /** Who put it forward. */
  proposedBy?: InputMaybe<AgentRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** Who is against it. */
  resistedBy?: InputMaybe<AgentRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of proposals. */
export type ProposalOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By proposalStatus, then id; those without come last, by name. */
  | 'PROPOSAL_STATUS_ASC'
  /** By proposalStatus, then id, backwards; those without come last, by name. */
  | 'PROPOSAL_STATUS_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** How far proposals have come. */
export type ProposalStatus =
  /** Taken up by the other side. */
  | 'ACCEPTED'
  /** Weighed by one side. */
  | 'CONSIDERED'
  /** Spoken of, without being offered. */
  | 'FLOATED'
  /** Put to the other side. */
  | 'OFFERED'
  /** Refused by the other side. */
  | 'REJECTED'
  /** Taken back. */
  | 'WITHDRAWN';

/** Narrows by a word of ProposalStatus. All fields that are given must hold, of one value; what has no value passes isNull alone. */
export type ProposalStatusFilter = {
  /** It is exactly this. */
  eq?: InputMaybe<ProposalStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<ProposalStatus>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<ProposalStatus>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<ProposalStatus>>;
};

/** Narrows a list of publicBodies. All fields that are given must hold; a property with several values needs one that does. */
export type PublicBodyFilter = {
  /** The accounts with its service. */
  accounts?: InputMaybe<UserAccountRelationFilter>;
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** The steps that the agent takes. */
  actions?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<PublicBodyFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The documents that the agent wrote. */
  authored?: InputMaybe<DocumentRelationFilter>;
  /** What the agent holds to be true. */
  belief?: InputMaybe<LiteralRelationFilter>;
  /** The branch of government that it belongs to. */
  branch?: InputMaybe<BranchFilter>;
  /** What the agent called off. */
  cancelled?: InputMaybe<EventRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** What the agent weighs. */
  considered?: InputMaybe<EntityRelationFilter>;
  /** Who has it in their power. */
  controlledBy?: InputMaybe<AgentRelationFilter>;
  /** What the agent has in its power. */
  controls?: InputMaybe<EntityRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** The state that the organization belongs to. */
  country?: InputMaybe<StateRelationFilter>;
  /** Whom or what the agent found fault with. */
  criticised?: InputMaybe<EntityRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Whom the agent would not meet. */
  declinedToMeet?: InputMaybe<AgentRelationFilter>;
  /** What the agent demands. */
  demands?: InputMaybe<CommitmentRelationFilter>;
  /** Whom or what the agent attacked in words. */
  denounced?: InputMaybe<EntityRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it was dissolved. */
  dissolutionDate?: InputMaybe<DateFilter>;
  /** Those who work for it. */
  employs?: InputMaybe<PersonRelationFilter>;
  /** The events that the agent holds. */
  eventsOrganized?: InputMaybe<EventRelationFilter>;
  /** When it was founded. */
  foundingDate?: InputMaybe<DateFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** Its parts. */
  hasPart?: InputMaybe<EntityRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** The person at the head of it. */
  headedBy?: InputMaybe<PersonRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Whom the agent tried to win over. */
  lobbied?: InputMaybe<AgentRelationFilter>;
  /** Who tried to win the agent over. */
  lobbiedBy?: InputMaybe<AgentRelationFilter>;
  /** The place that it is in. */
  locatedIn?: InputMaybe<PlaceRelationFilter>;
  /** Who would not meet the agent. */
  meetingDeclinedBy?: InputMaybe<AgentRelationFilter>;
  /** The organization that the agent is a member of. */
  memberOf?: InputMaybe<OrganizationRelationFilter>;
  /** Its members. */
  members?: InputMaybe<AgentRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** Whom the agent met in person. */
  metWith?: InputMaybe<AgentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<PublicBodyFilter>;
  /** What the agent would do. */
  obligations?: InputMaybe<CommitmentRelationFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<PublicBodyFilter>>;
  /** What kind of organization it is. */
  organizationKind?: InputMaybe<OrganizationKindFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The whole that it is a part of. */
  partOf?: InputMaybe<EntityRelationFilter>;
  /** What the agent takes part in. */
  participatedIn?: InputMaybe<EntityRelationFilter>;
  /** The agreement, process or conflict that the agent is a side in. */
  partyTo?: InputMaybe<EntityRelationFilter>;
  /** What the agent promised. */
  pledges?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent was promised. */
  pledgesReceived?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent stands for in a question of policy. */
  position?: InputMaybe<LiteralRelationFilter>;
  /** The offices in it. */
  positions?: InputMaybe<PositionRelationFilter>;
  /** The capability that the agent has. */
  possesses?: InputMaybe<CapabilityRelationFilter>;
  /** Whom the agent praised. */
  praised?: InputMaybe<AgentRelationFilter>;
  /** Who praised the agent. */
  praisedBy?: InputMaybe<AgentRelationFilter>;
  /** What the agent is pressed to change. */
  pressuredOver?: InputMaybe<EntityRelationFilter>;
  /** What the agent put forward. */
  proposed?: InputMaybe<EntityRelationFilter>;
  /** The documents that it published. */
  published?: InputMaybe<DocumentRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** What the agent answered, in words or in deeds. */
  reactedTo?: InputMaybe<EntityRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** What the agent receives. */
  received?: InputMaybe<TransferRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The statements that the agent passed on. */
  reported?: InputMaybe<PublicStatementRelationFilter>;
  /** Who or what office acts on its behalf. */
  representedBy?: InputMaybe<EntityRelationFilter>;
  /** On whose behalf, or for which place, it acts. */
  represents?: InputMaybe<EntityRelationFilter>;
  /** What the agent is against. */
  resists?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** The sanctions that the agent imposes. */
  sanctionsImposed?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What the agent sends or lets go. */
  sent?: InputMaybe<TransferRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements that the agent makes. */
  statements?: InputMaybe<PublicStatementRelationFilter>;
  /** The statements addressed to the agent. */
  statementsTo?: InputMaybe<PublicStatementRelationFilter>;
  /** The place where the force is stationed. */
  stationedIn?: InputMaybe<PlaceRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** Whom the agent supports. */
  supporterOf?: InputMaybe<AgentRelationFilter>;
  /** Those who support it. */
  supporters?: InputMaybe<AgentRelationFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** What the agent is to check. */
  verifies?: InputMaybe<CommitmentRelationFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of publicBodies. */
export type PublicBodyOrderBy =
  /** By branch, then id; those without come last, by name. */
  | 'BRANCH_ASC'
  /** By branch, then id, backwards; those without come last, by name. */
  | 'BRANCH_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By dissolutionDate, then id; those without come last, by name. */
  | 'DISSOLUTION_DATE_ASC'
  /** By dissolutionDate, then id, backwards; those without come last, by name. */
  | 'DISSOLUTION_DATE_DESC'
  /** By foundingDate, then id; those without come last, by name. */
  | 'FOUNDING_DATE_ASC'
  /** By foundingDate, then id, backwards; those without come last, by name. */
  | 'FOUNDING_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By organizationKind, then id; those without come last, by name. */
  | 'ORGANIZATION_KIND_ASC'
  /** By organizationKind, then id, backwards; those without come last, by name. */
  | 'ORGANIZATION_KIND_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows a list of publicStatements. All fields that are given must hold; a property with several values needs one that does. */
export type PublicStatementFilter = {
  /** What it is about. */
  about?: InputMaybe<EntityRelationFilter>;
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** Whom the statement is addressed to. */
  addressee?: InputMaybe<AgentRelationFilter>;
  /** What was agreed there. */
  agreedHere?: InputMaybe<EntityRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<PublicStatementFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** What the statement makes known for the first time. */
  announces?: InputMaybe<EntityRelationFilter>;
  /** Its code in CAMEO, the scheme of ICEWS; a text, since zeros at its beginning count. */
  cameoCode?: InputMaybe<TextFilter>;
  /** Who called it off. */
  cancelledBy?: InputMaybe<AgentRelationFilter>;
  /** By what way it became public, such as a broadcast. */
  channel?: InputMaybe<TextFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** What the statement names to bear it out. */
  cites?: InputMaybe<EntityRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** What it says, put in other words. */
  content?: InputMaybe<LiteralRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** The date of an event that is told by one date. */
  date?: InputMaybe<DateFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it ended. */
  endDate?: InputMaybe<DateFilter>;
  /** Whether the event has happened, is planned, was called off and the like. */
  eventStatus?: InputMaybe<LiteralRelationFilter>;
  /** The events that come after it. */
  followedBy?: InputMaybe<EventRelationFilter>;
  /** The event that it comes after. */
  follows?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Where it takes place. */
  location?: InputMaybe<PlaceRelationFilter>;
  /** The event or place at which the statement is made. */
  madeAt?: InputMaybe<EntityRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<PublicStatementFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<PublicStatementFilter>>;
  /** Its number in a series, from 1. */
  ordinal?: InputMaybe<LiteralRelationFilter>;
  /** Who holds the event. */
  organizer?: InputMaybe<AgentRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  ploverType?: InputMaybe<PloverTypeFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** How often the event takes place. */
  recurrence?: InputMaybe<LiteralRelationFilter>;
  /** Whether it takes place again and again. */
  recurring?: InputMaybe<BooleanFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** Who passed the statement on. */
  reportedBy?: InputMaybe<AgentRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What takes place beside it. */
  sideEvents?: InputMaybe<EventRelationFilter>;
  /** The larger event beside which it takes place, without belonging to it. */
  sidelineOf?: InputMaybe<EventRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** Who makes the statement. */
  speaker?: InputMaybe<AgentRelationFilter>;
  /** When it began. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** The larger event or process that it belongs to. */
  subEventOf?: InputMaybe<EntityRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of publicStatements. */
export type PublicStatementOrderBy =
  /** By cameoCode, then id; those without come last, by name. */
  | 'CAMEO_CODE_ASC'
  /** By cameoCode, then id, backwards; those without come last, by name. */
  | 'CAMEO_CODE_DESC'
  /** By channel, then id; those without come last, by name. */
  | 'CHANNEL_ASC'
  /** By channel, then id, backwards; those without come last, by name. */
  | 'CHANNEL_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By date, then id; those without come last, by name. */
  | 'DATE_ASC'
  /** By date, then id, backwards; those without come last, by name. */
  | 'DATE_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By ploverType, then id; those without come last, by name. */
  | 'PLOVER_TYPE_ASC'
  /** By ploverType, then id, backwards; those without come last, by name. */
  | 'PLOVER_TYPE_DESC'
  /** By recurring, then id; those without come last, by name. */
  | 'RECURRING_ASC'
  /** By recurring, then id, backwards; those without come last, by name. */
  | 'RECURRING_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type PublicStatement. Where none of some, none and every is given: there is such an end. */
export type PublicStatementRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<PublicStatementFilter>;
  /** None of them is like this. */
  none?: InputMaybe<PublicStatementFilter>;
  /** One of them is like this. */
  some?: InputMaybe<PublicStatementFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows by a qualifier. All fields that are given must hold. */
export type QualifierFilter = {
  /** Its key. */
  key: Scalars['String']['input'];
  /** The entity that it points at is one of these. */
  object?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its text. */
  value?: InputMaybe<TextFilter>;
};

/** How a claim stands among others about the same thing. */
export type Rank =
  /** Known to be wrong or outdated; kept for the record. */
  | 'DEPRECATED'
  /** One among others. */
  | 'NORMAL'
  /** The best of them. */
  | 'PREFERRED';

/** Narrows a list of sanctionsRegimes. All fields that are given must hold; a property with several values needs one that does. */
export type SanctionsRegimeFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<SanctionsRegimeFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it was lifted. */
  endDate?: InputMaybe<DateFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** Who imposes the sanctions. */
  imposedBy?: InputMaybe<AgentRelationFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<SanctionsRegimeFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<SanctionsRegimeFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The name of its programme with the authority that imposes it. */
  program?: InputMaybe<TextFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** Who is against it. */
  resistedBy?: InputMaybe<AgentRelationFilter>;
  /** The goods whose trade the sanctions restrict. */
  restrictsGood?: InputMaybe<TopicRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** Whom or what the sanctions are against. */
  sanctionTarget?: InputMaybe<EntityRelationFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** When it came into force. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** Who, or what event, breaks them. */
  violatedBy?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of sanctionsRegimes. */
export type SanctionsRegimeOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By program, then id; those without come last, by name. */
  | 'PROGRAM_ASC'
  /** By program, then id, backwards; those without come last, by name. */
  | 'PROGRAM_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type SanctionsRegime. Where none of some, none and every is given: there is such an end. */
export type SanctionsRegimeRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<SanctionsRegimeFilter>;
  /** None of them is like this. */
  none?: InputMaybe<SanctionsRegimeFilter>;
  /** One of them is like this. */
  some?: InputMaybe<SanctionsRegimeFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** How what is searched for matches an entity as a whole; the better come first. */
export type SearchTier =
  /** Some word but begins one of them, or stands in one in a script without spaces. */
  | 'PREFIX'
  /** It has all words of a name and no others, in another order. */
  | 'REORDERED'
  /** Some word is but in a description. */
  | 'TEXT'
  /** Some word matches but for a typo. */
  | 'TYPO'
  /** It is a whole name, spaces and hyphens apart. */
  | 'WHOLE'
  /** Every word is a word of its names or identifiers. */
  | 'WORDS';

/** How much of what is claimed is wanted. */
export type Standing =
  /** Every claim that is not retracted. */
  | 'ALL'
  /** Only what is affirmed and asserted as actual or ongoing, and neither deprecated nor retracted. */
  | 'FACTS';

/** Narrows a list of states. All fields that are given must hold; a property with several values needs one that does. */
export type StateFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** The steps that the agent takes. */
  actions?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<StateFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The documents that the agent wrote. */
  authored?: InputMaybe<DocumentRelationFilter>;
  /** What the agent holds to be true. */
  belief?: InputMaybe<LiteralRelationFilter>;
  /** What the agent called off. */
  cancelled?: InputMaybe<EventRelationFilter>;
  /** Its capital. */
  capital?: InputMaybe<PlaceRelationFilter>;
  /** The state whose capital the place is. */
  capitalOf?: InputMaybe<StateRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** What the agent weighs. */
  considered?: InputMaybe<EntityRelationFilter>;
  /** The places and organizations in it. */
  contains?: InputMaybe<EntityRelationFilter>;
  /** The continent that it is counted to. */
  continent?: InputMaybe<ContinentFilter>;
  /** What the agent has in its power. */
  controls?: InputMaybe<EntityRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Whom or what the agent found fault with. */
  criticised?: InputMaybe<EntityRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Codes of its currencies in ISO 4217. */
  currency?: InputMaybe<TextFilter>;
  /** Whom the agent would not meet. */
  declinedToMeet?: InputMaybe<AgentRelationFilter>;
  /** What the agent demands. */
  demands?: InputMaybe<CommitmentRelationFilter>;
  /** Whom or what the agent attacked in words. */
  denounced?: InputMaybe<EntityRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What takes place there. */
  eventsHere?: InputMaybe<EventRelationFilter>;
  /** The events that the agent holds. */
  eventsOrganized?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** Its parts. */
  hasPart?: InputMaybe<EntityRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** The person at the head of it. */
  headedBy?: InputMaybe<PersonRelationFilter>;
  /** The forces stationed there. */
  hostsForce?: InputMaybe<OrganizationRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** Code of two letters in ISO 3166-1. */
  iso2?: InputMaybe<TextFilter>;
  /** Code of three letters in ISO 3166-1. */
  iso3?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Degrees north of the equator, in WGS 84. */
  latitude?: InputMaybe<FloatFilter>;
  /** Whom the agent tried to win over. */
  lobbied?: InputMaybe<AgentRelationFilter>;
  /** Who tried to win the agent over. */
  lobbiedBy?: InputMaybe<AgentRelationFilter>;
  /** The place that it is in. */
  locatedIn?: InputMaybe<PlaceRelationFilter>;
  /** Degrees east of Greenwich, in WGS 84. */
  longitude?: InputMaybe<FloatFilter>;
  /** Code of three digits in the United Nations' M49 standard. */
  m49?: InputMaybe<TextFilter>;
  /** Who would not meet the agent. */
  meetingDeclinedBy?: InputMaybe<AgentRelationFilter>;
  /** The organization that the agent is a member of. */
  memberOf?: InputMaybe<OrganizationRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** Whom the agent met in person. */
  metWith?: InputMaybe<AgentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** Its citizens. */
  nationals?: InputMaybe<EntityRelationFilter>;
  /** This does not hold. */
  not?: InputMaybe<StateFilter>;
  /** What the agent would do. */
  obligations?: InputMaybe<CommitmentRelationFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<StateFilter>>;
  /** The organizations that belong to it. */
  organizationsOf?: InputMaybe<OrganizationRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** The whole that it is a part of. */
  partOf?: InputMaybe<EntityRelationFilter>;
  /** What the agent takes part in. */
  participatedIn?: InputMaybe<EntityRelationFilter>;
  /** The agreement, process or conflict that the agent is a side in. */
  partyTo?: InputMaybe<EntityRelationFilter>;
  /** What the agent promised. */
  pledges?: InputMaybe<CommitmentRelationFilter>;
  /** What the agent was promised. */
  pledgesReceived?: InputMaybe<CommitmentRelationFilter>;
  /** How it stands in international law: independent, or of what state it is a part or a territory. */
  politicalStatus?: InputMaybe<TextFilter>;
  /** What the agent stands for in a question of policy. */
  position?: InputMaybe<LiteralRelationFilter>;
  /** The offices in it. */
  positions?: InputMaybe<PositionRelationFilter>;
  /** The capability that the agent has. */
  possesses?: InputMaybe<CapabilityRelationFilter>;
  /** Whom the agent praised. */
  praised?: InputMaybe<AgentRelationFilter>;
  /** Who praised the agent. */
  praisedBy?: InputMaybe<AgentRelationFilter>;
  /** What the agent is pressed to change. */
  pressuredOver?: InputMaybe<EntityRelationFilter>;
  /** What the agent put forward. */
  proposed?: InputMaybe<EntityRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** What the agent answered, in words or in deeds. */
  reactedTo?: InputMaybe<EntityRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** What the agent receives. */
  received?: InputMaybe<TransferRelationFilter>;
  /** Its region in the M49 standard, such as Asia. */
  region?: InputMaybe<TextFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The statements that the agent passed on. */
  reported?: InputMaybe<PublicStatementRelationFilter>;
  /** Who or what office acts on its behalf. */
  representedBy?: InputMaybe<EntityRelationFilter>;
  /** On whose behalf, or for which place, it acts. */
  represents?: InputMaybe<EntityRelationFilter>;
  /** What the agent is against. */
  resists?: InputMaybe<EntityRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** The sanctions that the agent imposes. */
  sanctionsImposed?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What the agent sends or lets go. */
  sent?: InputMaybe<TransferRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The experts in it. */
  specialists?: InputMaybe<PersonRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements that the agent makes. */
  statements?: InputMaybe<PublicStatementRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The statements addressed to the agent. */
  statementsTo?: InputMaybe<PublicStatementRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** Its subregion in the M49 standard, such as Eastern Asia. */
  subregion?: InputMaybe<TextFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** Whom the agent supports. */
  supporterOf?: InputMaybe<AgentRelationFilter>;
  /** Those who support it. */
  supporters?: InputMaybe<AgentRelationFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Its top-level domain, such as .kp. */
  topLevelDomain?: InputMaybe<TextFilter>;
  /** Whether it is a member of the United Nations. */
  unMember?: InputMaybe<BooleanFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** What the agent is to check. */
  verifies?: InputMaybe<CommitmentRelationFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of states. */
export type StateOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By continent, then id; those without come last, by name. */
  | 'CONTINENT_ASC'
  /** By continent, then id, backwards; those without come last, by name. */
  | 'CONTINENT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By iso2, then id; those without come last, by name. */
  | 'ISO2_ASC'
  /** By iso2, then id, backwards; those without come last, by name. */
  | 'ISO2_DESC'
  /** By iso3, then id; those without come last, by name. */
  | 'ISO3_ASC'
  /** By iso3, then id, backwards; those without come last, by name. */
  | 'ISO3_DESC'
  /** By latitude, then id; those without come last, by name. */
  | 'LATITUDE_ASC'
  /** By latitude, then id, backwards; those without come last, by name. */
  | 'LATITUDE_DESC'
  /** By longitude, then id; those without come last, by name. */
  | 'LONGITUDE_ASC'
  /** By longitude, then id, backwards; those without come last, by name. */
  | 'LONGITUDE_DESC'
  /** By m49, then id; those without come last, by name. */
  | 'M49_ASC'
  /** By m49, then id, backwards; those without come last, by name. */
  | 'M49_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By politicalStatus, then id; those without come last, by name. */
  | 'POLITICAL_STATUS_ASC'
  /** By politicalStatus, then id, backwards; those without come last, by name. */
  | 'POLITICAL_STATUS_DESC'
  /** By region, then id; those without come last, by name. */
  | 'REGION_ASC'
  /** By region, then id, backwards; those without come last, by name. */
  | 'REGION_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By subregion, then id; those without come last, by name. */
  | 'SUBREGION_ASC'
  /** By subregion, then id, backwards; those without come last, by name. */
  | 'SUBREGION_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC'
  /** By topLevelDomain, then id; those without come last, by name. */
  | 'TOP_LEVEL_DOMAIN_ASC'
  /** By topLevelDomain, then id, backwards; those without come last, by name. */
  | 'TOP_LEVEL_DOMAIN_DESC'
  /** By unMember, then id; those without come last, by name. */
  | 'UN_MEMBER_ASC'
  /** By unMember, then id, backwards; those without come last, by name. */
  | 'UN_MEMBER_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type State. Where none of some, none and every is given: there is such an end. */
export type StateRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<StateFilter>;
  /** None of them is like this. */
  none?: InputMaybe<StateFilter>;
  /** One of them is like this. */
  some?: InputMaybe<StateFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

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
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It ends with this, whatever the case and accents. */
  endsWith?: InputMaybe<Scalars['String']['input']>;
  /** It is exactly this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: there is no value. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** It is none of these. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It begins with this, whatever the case and accents. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of things. All fields that are given must hold; a property with several values needs one that does. */
export type ThingFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<ThingFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ThingFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<ThingFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of things. */
export type ThingOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Thing. Where none of some, none and every is given: there is such an end. */
export type ThingRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<ThingFilter>;
  /** None of them is like this. */
  none?: InputMaybe<ThingFilter>;
  /** One of them is like this. */
  some?: InputMaybe<ThingFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows a list of topics. All fields that are given must hold; a property with several values needs one that does. */
export type TopicFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<TopicFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<TopicFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<TopicFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The sanctions that restrict their trade. */
  restrictedBy?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The experts in it. */
  specialists?: InputMaybe<PersonRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** What deals with the topic. */
  topicOf?: InputMaybe<ThingRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of topics. */
export type TopicOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Topic. Where none of some, none and every is given: there is such an end. */
export type TopicRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<TopicFilter>;
  /** None of them is like this. */
  none?: InputMaybe<TopicFilter>;
  /** One of them is like this. */
  some?: InputMaybe<TopicFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows a list of transfers. All fields that are given must hold; a property with several values needs one that does. */
export type TransferFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** What was agreed there. */
  agreedHere?: InputMaybe<EntityRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<TransferFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Its code in CAMEO, the scheme of ICEWS; a text, since zeros at its beginning count. */
  cameoCode?: InputMaybe<TextFilter>;
  /** Who called it off. */
  cancelledBy?: InputMaybe<AgentRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** The date of an event that is told by one date. */
  date?: InputMaybe<DateFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it ended. */
  endDate?: InputMaybe<DateFilter>;
  /** Whether the event has happened, is planned, was called off and the like. */
  eventStatus?: InputMaybe<LiteralRelationFilter>;
  /** The events that come after it. */
  followedBy?: InputMaybe<EventRelationFilter>;
  /** The event that it comes after. */
  follows?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** Who or what passes from one to the other. */
  item?: InputMaybe<EntityRelationFilter>;
  /** What passes, in words. */
  itemDescription?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Where it takes place. */
  location?: InputMaybe<PlaceRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<TransferFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<TransferFilter>>;
  /** Its number in a series, from 1. */
  ordinal?: InputMaybe<LiteralRelationFilter>;
  /** Who holds the event. */
  organizer?: InputMaybe<AgentRelationFilter>;
  /** Where, or out of what event, what passes comes. */
  origin?: InputMaybe<EntityRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  ploverType?: InputMaybe<PloverTypeFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Who receives what passes. */
  recipient?: InputMaybe<AgentRelationFilter>;
  /** How often the event takes place. */
  recurrence?: InputMaybe<LiteralRelationFilter>;
  /** Whether it takes place again and again. */
  recurring?: InputMaybe<BooleanFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** Who sends what passes, or lets it go. */
  sender?: InputMaybe<AgentRelationFilter>;
  /** What takes place beside it. */
  sideEvents?: InputMaybe<EventRelationFilter>;
  /** The larger event beside which it takes place, without belonging to it. */
  sidelineOf?: InputMaybe<EventRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** When it began. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** The larger event or process that it belongs to. */
  subEventOf?: InputMaybe<EntityRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of transfers. */
export type TransferOrderBy =
  /** By cameoCode, then id; those without come last, by name. */
  | 'CAMEO_CODE_ASC'
  /** By cameoCode, then id, backwards; those without come last, by name. */
  | 'CAMEO_CODE_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By date, then id; those without come last, by name. */
  | 'DATE_ASC'
  /** By date, then id, backwards; those without come last, by name. */
  | 'DATE_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By itemDescription, then id; those without come last, by name. */
  | 'ITEM_DESCRIPTION_ASC'
  /** By itemDescription, then id, backwards; those without come last, by name. */
  | 'ITEM_DESCRIPTION_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By ploverType, then id; those without come last, by name. */
  | 'PLOVER_TYPE_ASC'
  /** By ploverType, then id, backwards; those without come last, by name. */
  | 'PLOVER_TYPE_DESC'
  /** By recurring, then id; those without come last, by name. */
  | 'RECURRING_ASC'
  /** By recurring, then id, backwards; those without come last, by name. */
  | 'RECURRING_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type Transfer. Where none of some, none and every is given: there is such an end. */
export type TransferRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<TransferFilter>;
  /** None of them is like this. */
  none?: InputMaybe<TransferFilter>;
  /** One of them is like this. */
  some?: InputMaybe<TransferFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows a list of userAccounts. All fields that are given must hold; a property with several values needs one that does. */
export type UserAccountFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<UserAccountFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** The documents whose readers are pointed to it. */
  contactFor?: InputMaybe<DocumentRelationFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** The name of the account with the service. */
  handle?: InputMaybe<TextFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** The organization whose service the account is with. */
  hostedOn?: InputMaybe<OrganizationRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<UserAccountFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<UserAccountFilter>>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of userAccounts. */
export type UserAccountOrderBy =
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By handle, then id; those without come last, by name. */
  | 'HANDLE_ASC'
  /** By handle, then id, backwards; those without come last, by name. */
  | 'HANDLE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** Narrows entities by the other ends of a relation's claims that are of the type UserAccount. Where none of some, none and every is given: there is such an end. */
export type UserAccountRelationFilter = {
  /** Which claims count. */
  claim?: InputMaybe<ClaimFilter>;
  /** None of them is unlike this. */
  every?: InputMaybe<UserAccountFilter>;
  /** None of them is like this. */
  none?: InputMaybe<UserAccountFilter>;
  /** One of them is like this. */
  some?: InputMaybe<UserAccountFilter>;
  /** Which claims count. */
  standing?: InputMaybe<Standing>;
};

/** Narrows a list of visits. All fields that are given must hold; a property with several values needs one that does. */
export type VisitFilter = {
  /** The steps that change it. */
  actedOnBy?: InputMaybe<ActionRelationFilter>;
  /** What was agreed there. */
  agreedHere?: InputMaybe<EntityRelationFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<VisitFilter>>;
  /** The statements that made it known. */
  announcedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** Its code in CAMEO, the scheme of ICEWS; a text, since zeros at its beginning count. */
  cameoCode?: InputMaybe<TextFilter>;
  /** Who called it off. */
  cancelledBy?: InputMaybe<AgentRelationFilter>;
  /** How someone describes it. */
  characterisedAs?: InputMaybe<LiteralRelationFilter>;
  /** The statements that name it to bear them out. */
  citedIn?: InputMaybe<PublicStatementRelationFilter>;
  /** The claims that it is the subject or the object of. */
  claims?: InputMaybe<EntityClaimsFilter>;
  /** How many there are. */
  count?: InputMaybe<LiteralRelationFilter>;
  /** Who found fault with it. */
  criticisedBy?: InputMaybe<AgentRelationFilter>;
  /** The date of an event that is told by one date. */
  date?: InputMaybe<DateFilter>;
  /** Who attacked it in words. */
  denouncedBy?: InputMaybe<AgentRelationFilter>;
  /** When it ended. */
  endDate?: InputMaybe<DateFilter>;
  /** Whether the event has happened, is planned, was called off and the like. */
  eventStatus?: InputMaybe<LiteralRelationFilter>;
  /** The events that come after it. */
  followedBy?: InputMaybe<EventRelationFilter>;
  /** The event that it comes after. */
  follows?: InputMaybe<EventRelationFilter>;
  /** What it is to achieve. */
  goal?: InputMaybe<LiteralRelationFilter>;
  /** What has to be done before it. */
  hasPrecondition?: InputMaybe<CommitmentRelationFilter>;
  /** What it deals with. */
  hasTopic?: InputMaybe<TopicRelationFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A picture of it. */
  image?: InputMaybe<TextFilter>;
  /** The transfers in which it passes. */
  itemOf?: InputMaybe<TransferRelationFilter>;
  /** Where it takes place. */
  location?: InputMaybe<PlaceRelationFilter>;
  /** The documents that speak of it. */
  mentionedIn?: InputMaybe<DocumentRelationFilter>;
  /** What it is called; never null. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<VisitFilter>;
  /** What was seen of it; or, of a claim that is not affirmed, what was not. */
  observed?: InputMaybe<LiteralRelationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<VisitFilter>>;
  /** Its number in a series, from 1. */
  ordinal?: InputMaybe<LiteralRelationFilter>;
  /** Who holds the event. */
  organizer?: InputMaybe<AgentRelationFilter>;
  /** The transfers of what comes from it. */
  originOf?: InputMaybe<TransferRelationFilter>;
  /** Who takes part in it. */
  participant?: InputMaybe<AgentRelationFilter>;
  /** Its type in PLOVER, the scheme that follows CAMEO. */
  ploverType?: InputMaybe<PloverTypeFilter>;
  /** A few words of it, as they were said. */
  quotedTerm?: InputMaybe<LiteralRelationFilter>;
  /** Who answered it. */
  reactions?: InputMaybe<AgentRelationFilter>;
  /** Why it is so, or why they do so. */
  reason?: InputMaybe<LiteralRelationFilter>;
  /** How often the event takes place. */
  recurrence?: InputMaybe<LiteralRelationFilter>;
  /** Whether it takes place again and again. */
  recurring?: InputMaybe<BooleanFilter>;
  /** Something to which there is a link that no other relation says. What a dataset says in relations of its own is under it. */
  relatedTo?: InputMaybe<EntityRelationFilter>;
  /** A remark on how sources name it, or on what is not certain about it. */
  remark?: InputMaybe<TextFilter>;
  /** The part that it plays. */
  role?: InputMaybe<LiteralRelationFilter>;
  /** IRIs that stand for the same thing outside. What is the same inside is merged by judgements instead. */
  sameAs?: InputMaybe<TextFilter>;
  /** The sanctions against it. */
  sanctionedUnder?: InputMaybe<SanctionsRegimeRelationFilter>;
  /** How far it goes. */
  scope?: InputMaybe<LiteralRelationFilter>;
  /** What the agent, or the event, is meant to bring about. */
  seeks?: InputMaybe<EntityRelationFilter>;
  /** What takes place beside it. */
  sideEvents?: InputMaybe<EventRelationFilter>;
  /** The larger event beside which it takes place, without belonging to it. */
  sidelineOf?: InputMaybe<EventRelationFilter>;
  /** Who, or what event, is meant to bring it about. */
  soughtBy?: InputMaybe<EntityRelationFilter>;
  /** Who is pressed to change it. */
  sourceOfPressureOn?: InputMaybe<AgentRelationFilter>;
  /** When it began. */
  startDate?: InputMaybe<DateFilter>;
  /** The condition that it is in, such as stalled. */
  state?: InputMaybe<LiteralRelationFilter>;
  /** The statements made there. */
  statementsMadeHere?: InputMaybe<PublicStatementRelationFilter>;
  /** The events within it. */
  subEvent?: InputMaybe<EventRelationFilter>;
  /** The larger event or process that it belongs to. */
  subEventOf?: InputMaybe<EntityRelationFilter>;
  /** What is about it. */
  subjectOf?: InputMaybe<EntityRelationFilter>;
  /** What it is, in a sentence. */
  summary?: InputMaybe<TextFilter>;
  /** The commitments that would be done to it. */
  targetOf?: InputMaybe<CommitmentRelationFilter>;
  /** Web pages about it. */
  url?: InputMaybe<TextFilter>;
  /** The rules that it breaks. */
  violates?: InputMaybe<EntityRelationFilter>;
  /** The item in Wikidata that stands for it, such as Q423. */
  wikidataId?: InputMaybe<TextFilter>;
};

/** An order of visits. */
export type VisitOrderBy =
  /** By cameoCode, then id; those without come last, by name. */
  | 'CAMEO_CODE_ASC'
  /** By cameoCode, then id, backwards; those without come last, by name. */
  | 'CAMEO_CODE_DESC'
  /** By the number of claims that are not retracted, then id. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_ASC'
  /** By the number of claims that are not retracted, then id, backwards. Each page reads the counters of all entities. */
  | 'CLAIM_COUNT_DESC'
  /** By date, then id; those without come last, by name. */
  | 'DATE_ASC'
  /** By date, then id, backwards; those without come last, by name. */
  | 'DATE_DESC'
  /** By endDate, then id; those without come last, by name. */
  | 'END_DATE_ASC'
  /** By endDate, then id, backwards; those without come last, by name. */
  | 'END_DATE_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By image, then id; those without come last, by name. */
  | 'IMAGE_ASC'
  /** By image, then id, backwards; those without come last, by name. */
  | 'IMAGE_DESC'
  /** By name, then id. */
  | 'NAME_ASC'
  /** By name, then id, backwards. */
  | 'NAME_DESC'
  /** By ploverType, then id; those without come last, by name. */
  | 'PLOVER_TYPE_ASC'
  /** By ploverType, then id, backwards; those without come last, by name. */
  | 'PLOVER_TYPE_DESC'
  /** By recurring, then id; those without come last, by name. */
  | 'RECURRING_ASC'
  /** By recurring, then id, backwards; those without come last, by name. */
  | 'RECURRING_DESC'
  /** By remark, then id; those without come last, by name. */
  | 'REMARK_ASC'
  /** By remark, then id, backwards; those without come last, by name. */
  | 'REMARK_DESC'
  /** By startDate, then id; those without come last, by name. */
  | 'START_DATE_ASC'
  /** By startDate, then id, backwards; those without come last, by name. */
  | 'START_DATE_DESC'
  /** By summary, then id; those without come last, by name. */
  | 'SUMMARY_ASC'
  /** By summary, then id, backwards; those without come last, by name. */
  | 'SUMMARY_DESC';

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

type EntitySummary_Action_Fragment = { __typename?: 'Action', id: string, name: string, type: string };

type EntitySummary_Agreement_Fragment = { __typename?: 'Agreement', id: string, name: string, type: string };

type EntitySummary_Capability_Fragment = { __typename?: 'Capability', id: string, name: string, type: string };

type EntitySummary_Commitment_Fragment = { __typename?: 'Commitment', id: string, name: string, type: string };

type EntitySummary_Conflict_Fragment = { __typename?: 'Conflict', id: string, name: string, type: string };

type EntitySummary_Document_Fragment = { __typename?: 'Document', id: string, name: string, type: string };

type EntitySummary_Exercise_Fragment = { __typename?: 'Exercise', id: string, name: string, type: string };

type EntitySummary_Facility_Fragment = { __typename?: 'Facility', id: string, name: string, type: string };

type EntitySummary_Gathering_Fragment = { __typename?: 'Gathering', id: string, name: string, type: string };

type EntitySummary_Group_Fragment = { __typename?: 'Group', id: string, name: string, type: string };

type EntitySummary_Institution_Fragment = { __typename?: 'Institution', id: string, name: string, type: string };

type EntitySummary_Locality_Fragment = { __typename?: 'Locality', id: string, name: string, type: string };

type EntitySummary_Meeting_Fragment = { __typename?: 'Meeting', id: string, name: string, type: string };

type EntitySummary_Occurrence_Fragment = { __typename?: 'Occurrence', id: string, name: string, type: string };

type EntitySummary_Person_Fragment = { __typename?: 'Person', id: string, name: string, type: string };

type EntitySummary_Position_Fragment = { __typename?: 'Position', id: string, name: string, type: string };

type EntitySummary_Process_Fragment = { __typename?: 'Process', id: string, name: string, type: string };

type EntitySummary_Proposal_Fragment = { __typename?: 'Proposal', id: string, name: string, type: string };

type EntitySummary_PublicBody_Fragment = { __typename?: 'PublicBody', id: string, name: string, type: string };

type EntitySummary_PublicStatement_Fragment = { __typename?: 'PublicStatement', id: string, name: string, type: string };

type EntitySummary_Resource_Fragment = { __typename?: 'Resource', id: string, name: string, type: string };

type EntitySummary_SanctionsRegime_Fragment = { __typename?: 'SanctionsRegime', id: string, name: string, type: string };

type EntitySummary_State_Fragment = { __typename?: 'State', id: string, name: string, type: string };

type EntitySummary_Topic_Fragment = { __typename?: 'Topic', id: string, name: string, type: string };

type EntitySummary_Transfer_Fragment = { __typename?: 'Transfer', id: string, name: string, type: string };

type EntitySummary_UserAccount_Fragment = { __typename?: 'UserAccount', id: string, name: string, type: string };

type EntitySummary_Visit_Fragment = { __typename?: 'Visit', id: string, name: string, type: string };

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

export type ClaimSummaryFragment = { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, dataset: { __typename?: 'Dataset', id: string }, subject:
    | { __typename?: 'Action', id: string }
    | { __typename?: 'Agreement', id: string }
    | { __typename?: 'Capability', id: string }
    | { __typename?: 'Commitment', id: string }
    | { __typename?: 'Conflict', id: string }
    | { __typename?: 'Document', id: string }
    | { __typename?: 'Exercise', id: string }
    | { __typename?: 'Facility', id: string }
    | { __typename?: 'Gathering', id: string }
    | { __typename?: 'Group', id: string }
    | { __typename?: 'Institution', id: string }
    | { __typename?: 'Locality', id: string }
    | { __typename?: 'Meeting', id: string }
    | { __typename?: 'Occurrence', id: string }
    | { __typename?: 'Person', id: string }
    | { __typename?: 'Position', id: string }
    | { __typename?: 'Process', id: string }
    | { __typename?: 'Proposal', id: string }
    | { __typename?: 'PublicBody', id: string }
    | { __typename?: 'PublicStatement', id: string }
    | { __typename?: 'Resource', id: string }
    | { __typename?: 'SanctionsRegime', id: string }
    | { __typename?: 'State', id: string }
    | { __typename?: 'Topic', id: string }
    | { __typename?: 'Transfer', id: string }
    | { __typename?: 'UserAccount', id: string }
    | { __typename?: 'Visit', id: string }
  , object?:
    | { __typename?: 'Action', id: string }
    | { __typename?: 'Agreement', id: string }
    | { __typename?: 'Capability', id: string }
    | { __typename?: 'Commitment', id: string }
    | { __typename?: 'Conflict', id: string }
    | { __typename?: 'Document', id: string }
    | { __typename?: 'Exercise', id: string }
    | { __typename?: 'Facility', id: string }
    | { __typename?: 'Gathering', id: string }
    | { __typename?: 'Group', id: string }
    | { __typename?: 'Institution', id: string }
    | { __typename?: 'Locality', id: string }
    | { __typename?: 'Meeting', id: string }
    | { __typename?: 'Occurrence', id: string }
    | { __typename?: 'Person', id: string }
    | { __typename?: 'Position', id: string }
    | { __typename?: 'Process', id: string }
    | { __typename?: 'Proposal', id: string }
    | { __typename?: 'PublicBody', id: string }
    | { __typename?: 'PublicStatement', id: string }
    | { __typename?: 'Resource', id: string }
    | { __typename?: 'SanctionsRegime', id: string }
    | { __typename?: 'State', id: string }
    | { __typename?: 'Topic', id: string }
    | { __typename?: 'Transfer', id: string }
    | { __typename?: 'UserAccount', id: string }
    | { __typename?: 'Visit', id: string }
   | null };

export type NeighborhoodFieldsFragment = { __typename?: 'Neighborhood', truncated: boolean, nodes: Array<{ __typename?: 'Neighbor', depth: number, claimCount: number, more: boolean, entity:
      | { __typename?: 'Action', id: string, name: string, type: string }
      | { __typename?: 'Agreement', id: string, name: string, type: string }
      | { __typename?: 'Capability', id: string, name: string, type: string }
      | { __typename?: 'Commitment', id: string, name: string, type: string }
      | { __typename?: 'Conflict', id: string, name: string, type: string }
      | { __typename?: 'Document', id: string, name: string, type: string }
      | { __typename?: 'Exercise', id: string, name: string, type: string }
      | { __typename?: 'Facility', id: string, name: string, type: string }
      | { __typename?: 'Gathering', id: string, name: string, type: string }
      | { __typename?: 'Group', id: string, name: string, type: string }
      | { __typename?: 'Institution', id: string, name: string, type: string }
      | { __typename?: 'Locality', id: string, name: string, type: string }
      | { __typename?: 'Meeting', id: string, name: string, type: string }
      | { __typename?: 'Occurrence', id: string, name: string, type: string }
      | { __typename?: 'Person', id: string, name: string, type: string }
      | { __typename?: 'Position', id: string, name: string, type: string }
      | { __typename?: 'Process', id: string, name: string, type: string }
      | { __typename?: 'Proposal', id: string, name: string, type: string }
      | { __typename?: 'PublicBody', id: string, name: string, type: string }
      | { __typename?: 'PublicStatement', id: string, name: string, type: string }
      | { __typename?: 'Resource', id: string, name: string, type: string }
      | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
      | { __typename?: 'State', id: string, name: string, type: string }
      | { __typename?: 'Topic', id: string, name: string, type: string }
      | { __typename?: 'Transfer', id: string, name: string, type: string }
      | { __typename?: 'UserAccount', id: string, name: string, type: string }
      | { __typename?: 'Visit', id: string, name: string, type: string }
     }>, edges: Array<{ __typename?: 'NeighborhoodEdge', certainty?: Certainty | null, others: number, claim: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, dataset: { __typename?: 'Dataset', id: string }, subject:
        | { __typename?: 'Action', id: string }
        | { __typename?: 'Agreement', id: string }
        | { __typename?: 'Capability', id: string }
        | { __typename?: 'Commitment', id: string }
        | { __typename?: 'Conflict', id: string }
        | { __typename?: 'Document', id: string }
        | { __typename?: 'Exercise', id: string }
        | { __typename?: 'Facility', id: string }
        | { __typename?: 'Gathering', id: string }
        | { __typename?: 'Group', id: string }
        | { __typename?: 'Institution', id: string }
        | { __typename?: 'Locality', id: string }
        | { __typename?: 'Meeting', id: string }
        | { __typename?: 'Occurrence', id: string }
        | { __typename?: 'Person', id: string }
        | { __typename?: 'Position', id: string }
        | { __typename?: 'Process', id: string }
        | { __typename?: 'Proposal', id: string }
        | { __typename?: 'PublicBody', id: string }
        | { __typename?: 'PublicStatement', id: string }
        | { __typename?: 'Resource', id: string }
        | { __typename?: 'SanctionsRegime', id: string }
        | { __typename?: 'State', id: string }
        | { __typename?: 'Topic', id: string }
        | { __typename?: 'Transfer', id: string }
        | { __typename?: 'UserAccount', id: string }
        | { __typename?: 'Visit', id: string }
      , object?:
        | { __typename?: 'Action', id: string }
        | { __typename?: 'Agreement', id: string }
        | { __typename?: 'Capability', id: string }
        | { __typename?: 'Commitment', id: string }
        | { __typename?: 'Conflict', id: string }
        | { __typename?: 'Document', id: string }
        | { __typename?: 'Exercise', id: string }
        | { __typename?: 'Facility', id: string }
        | { __typename?: 'Gathering', id: string }
        | { __typename?: 'Group', id: string }
        | { __typename?: 'Institution', id: string }
        | { __typename?: 'Locality', id: string }
        | { __typename?: 'Meeting', id: string }
        | { __typename?: 'Occurrence', id: string }
        | { __typename?: 'Person', id: string }
        | { __typename?: 'Position', id: string }
        | { __typename?: 'Process', id: string }
        | { __typename?: 'Proposal', id: string }
        | { __typename?: 'PublicBody', id: string }
        | { __typename?: 'PublicStatement', id: string }
        | { __typename?: 'Resource', id: string }
        | { __typename?: 'SanctionsRegime', id: string }
        | { __typename?: 'State', id: string }
        | { __typename?: 'Topic', id: string }
        | { __typename?: 'Transfer', id: string }
        | { __typename?: 'UserAccount', id: string }
        | { __typename?: 'Visit', id: string }
       | null } }> };

export type NeighborhoodQueryVariables = Exact<{
  of: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  fan?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  types?: InputMaybe<Array<EntityType> | EntityType>;
  standing?: InputMaybe<Standing>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ClaimFilter>;
}>;


export type NeighborhoodQuery = { __typename?: 'Query', neighborhood: { __typename?: 'Neighborhood', truncated: boolean, nodes: Array<{ __typename?: 'Neighbor', depth: number, claimCount: number, more: boolean, entity:
        | { __typename?: 'Action', id: string, name: string, type: string }
        | { __typename?: 'Agreement', id: string, name: string, type: string }
        | { __typename?: 'Capability', id: string, name: string, type: string }
        | { __typename?: 'Commitment', id: string, name: string, type: string }
        | { __typename?: 'Conflict', id: string, name: string, type: string }
        | { __typename?: 'Document', id: string, name: string, type: string }
        | { __typename?: 'Exercise', id: string, name: string, type: string }
        | { __typename?: 'Facility', id: string, name: string, type: string }
        | { __typename?: 'Gathering', id: string, name: string, type: string }
        | { __typename?: 'Group', id: string, name: string, type: string }
        | { __typename?: 'Institution', id: string, name: string, type: string }
        | { __typename?: 'Locality', id: string, name: string, type: string }
        | { __typename?: 'Meeting', id: string, name: string, type: string }
        | { __typename?: 'Occurrence', id: string, name: string, type: string }
        | { __typename?: 'Person', id: string, name: string, type: string }
        | { __typename?: 'Position', id: string, name: string, type: string }
        | { __typename?: 'Process', id: string, name: string, type: string }
        | { __typename?: 'Proposal', id: string, name: string, type: string }
        | { __typename?: 'PublicBody', id: string, name: string, type: string }
        | { __typename?: 'PublicStatement', id: string, name: string, type: string }
        | { __typename?: 'Resource', id: string, name: string, type: string }
        | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
        | { __typename?: 'State', id: string, name: string, type: string }
        | { __typename?: 'Topic', id: string, name: string, type: string }
        | { __typename?: 'Transfer', id: string, name: string, type: string }
        | { __typename?: 'UserAccount', id: string, name: string, type: string }
        | { __typename?: 'Visit', id: string, name: string, type: string }
       }>, edges: Array<{ __typename?: 'NeighborhoodEdge', certainty?: Certainty | null, others: number, claim: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, dataset: { __typename?: 'Dataset', id: string }, subject:
          | { __typename?: 'Action', id: string }
          | { __typename?: 'Agreement', id: string }
          | { __typename?: 'Capability', id: string }
          | { __typename?: 'Commitment', id: string }
          | { __typename?: 'Conflict', id: string }
          | { __typename?: 'Document', id: string }
          | { __typename?: 'Exercise', id: string }
          | { __typename?: 'Facility', id: string }
          | { __typename?: 'Gathering', id: string }
          | { __typename?: 'Group', id: string }
          | { __typename?: 'Institution', id: string }
          | { __typename?: 'Locality', id: string }
          | { __typename?: 'Meeting', id: string }
          | { __typename?: 'Occurrence', id: string }
          | { __typename?: 'Person', id: string }
          | { __typename?: 'Position', id: string }
          | { __typename?: 'Process', id: string }
          | { __typename?: 'Proposal', id: string }
          | { __typename?: 'PublicBody', id: string }
          | { __typename?: 'PublicStatement', id: string }
          | { __typename?: 'Resource', id: string }
          | { __typename?: 'SanctionsRegime', id: string }
          | { __typename?: 'State', id: string }
          | { __typename?: 'Topic', id: string }
          | { __typename?: 'Transfer', id: string }
          | { __typename?: 'UserAccount', id: string }
          | { __typename?: 'Visit', id: string }
        , object?:
          | { __typename?: 'Action', id: string }
          | { __typename?: 'Agreement', id: string }
          | { __typename?: 'Capability', id: string }
          | { __typename?: 'Commitment', id: string }
          | { __typename?: 'Conflict', id: string }
          | { __typename?: 'Document', id: string }
          | { __typename?: 'Exercise', id: string }
          | { __typename?: 'Facility', id: string }
          | { __typename?: 'Gathering', id: string }
          | { __typename?: 'Group', id: string }
          | { __typename?: 'Institution', id: string }
          | { __typename?: 'Locality', id: string }
          | { __typename?: 'Meeting', id: string }
          | { __typename?: 'Occurrence', id: string }
          | { __typename?: 'Person', id: string }
          | { __typename?: 'Position', id: string }
          | { __typename?: 'Process', id: string }
          | { __typename?: 'Proposal', id: string }
          | { __typename?: 'PublicBody', id: string }
          | { __typename?: 'PublicStatement', id: string }
          | { __typename?: 'Resource', id: string }
          | { __typename?: 'SanctionsRegime', id: string }
          | { __typename?: 'State', id: string }
          | { __typename?: 'Topic', id: string }
          | { __typename?: 'Transfer', id: string }
          | { __typename?: 'UserAccount', id: string }
          | { __typename?: 'Visit', id: string }
         | null } }> } };

export type PathFieldsFragment = { __typename?: 'Path', length: number, nodes: Array<
    | { __typename?: 'Action', id: string, name: string, type: string }
    | { __typename?: 'Agreement', id: string, name: string, type: string }
    | { __typename?: 'Capability', id: string, name: string, type: string }
    | { __typename?: 'Commitment', id: string, name: string, type: string }
    | { __typename?: 'Conflict', id: string, name: string, type: string }
    | { __typename?: 'Document', id: string, name: string, type: string }
    | { __typename?: 'Exercise', id: string, name: string, type: string }
    | { __typename?: 'Facility', id: string, name: string, type: string }
    | { __typename?: 'Gathering', id: string, name: string, type: string }
    | { __typename?: 'Group', id: string, name: string, type: string }
    | { __typename?: 'Institution', id: string, name: string, type: string }
    | { __typename?: 'Locality', id: string, name: string, type: string }
    | { __typename?: 'Meeting', id: string, name: string, type: string }
    | { __typename?: 'Occurrence', id: string, name: string, type: string }
    | { __typename?: 'Person', id: string, name: string, type: string }
    | { __typename?: 'Position', id: string, name: string, type: string }
    | { __typename?: 'Process', id: string, name: string, type: string }
    | { __typename?: 'Proposal', id: string, name: string, type: string }
    | { __typename?: 'PublicBody', id: string, name: string, type: string }
    | { __typename?: 'PublicStatement', id: string, name: string, type: string }
    | { __typename?: 'Resource', id: string, name: string, type: string }
    | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
    | { __typename?: 'State', id: string, name: string, type: string }
    | { __typename?: 'Topic', id: string, name: string, type: string }
    | { __typename?: 'Transfer', id: string, name: string, type: string }
    | { __typename?: 'UserAccount', id: string, name: string, type: string }
    | { __typename?: 'Visit', id: string, name: string, type: string }
  >, hops: Array<{ __typename?: 'Hop', direction: Direction, others: number, certainty?: Certainty | null, claim: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, dataset: { __typename?: 'Dataset', id: string }, subject:
        | { __typename?: 'Action', id: string }
        | { __typename?: 'Agreement', id: string }
        | { __typename?: 'Capability', id: string }
        | { __typename?: 'Commitment', id: string }
        | { __typename?: 'Conflict', id: string }
        | { __typename?: 'Document', id: string }
        | { __typename?: 'Exercise', id: string }
        | { __typename?: 'Facility', id: string }
        | { __typename?: 'Gathering', id: string }
        | { __typename?: 'Group', id: string }
        | { __typename?: 'Institution', id: string }
        | { __typename?: 'Locality', id: string }
        | { __typename?: 'Meeting', id: string }
        | { __typename?: 'Occurrence', id: string }
        | { __typename?: 'Person', id: string }
        | { __typename?: 'Position', id: string }
        | { __typename?: 'Process', id: string }
        | { __typename?: 'Proposal', id: string }
        | { __typename?: 'PublicBody', id: string }
        | { __typename?: 'PublicStatement', id: string }
        | { __typename?: 'Resource', id: string }
        | { __typename?: 'SanctionsRegime', id: string }
        | { __typename?: 'State', id: string }
        | { __typename?: 'Topic', id: string }
        | { __typename?: 'Transfer', id: string }
        | { __typename?: 'UserAccount', id: string }
        | { __typename?: 'Visit', id: string }
      , object?:
        | { __typename?: 'Action', id: string }
        | { __typename?: 'Agreement', id: string }
        | { __typename?: 'Capability', id: string }
        | { __typename?: 'Commitment', id: string }
        | { __typename?: 'Conflict', id: string }
        | { __typename?: 'Document', id: string }
        | { __typename?: 'Exercise', id: string }
        | { __typename?: 'Facility', id: string }
        | { __typename?: 'Gathering', id: string }
        | { __typename?: 'Group', id: string }
        | { __typename?: 'Institution', id: string }
        | { __typename?: 'Locality', id: string }
        | { __typename?: 'Meeting', id: string }
        | { __typename?: 'Occurrence', id: string }
        | { __typename?: 'Person', id: string }
        | { __typename?: 'Position', id: string }
        | { __typename?: 'Process', id: string }
        | { __typename?: 'Proposal', id: string }
        | { __typename?: 'PublicBody', id: string }
        | { __typename?: 'PublicStatement', id: string }
        | { __typename?: 'Resource', id: string }
        | { __typename?: 'SanctionsRegime', id: string }
        | { __typename?: 'State', id: string }
        | { __typename?: 'Topic', id: string }
        | { __typename?: 'Transfer', id: string }
        | { __typename?: 'UserAccount', id: string }
        | { __typename?: 'Visit', id: string }
       | null } }> };

export type PathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  types?: InputMaybe<Array<EntityType> | EntityType>;
  standing?: InputMaybe<Standing>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ClaimFilter>;
}>;


export type PathsQuery = { __typename?: 'Query', from?:
    | { __typename?: 'Action', id: string, name: string, type: string }
    | { __typename?: 'Agreement', id: string, name: string, type: string }
    | { __typename?: 'Capability', id: string, name: string, type: string }
    | { __typename?: 'Commitment', id: string, name: string, type: string }
    | { __typename?: 'Conflict', id: string, name: string, type: string }
    | { __typename?: 'Document', id: string, name: string, type: string }
    | { __typename?: 'Exercise', id: string, name: string, type: string }
    | { __typename?: 'Facility', id: string, name: string, type: string }
    | { __typename?: 'Gathering', id: string, name: string, type: string }
    | { __typename?: 'Group', id: string, name: string, type: string }
    | { __typename?: 'Institution', id: string, name: string, type: string }
    | { __typename?: 'Locality', id: string, name: string, type: string }
    | { __typename?: 'Meeting', id: string, name: string, type: string }
    | { __typename?: 'Occurrence', id: string, name: string, type: string }
    | { __typename?: 'Person', id: string, name: string, type: string }
    | { __typename?: 'Position', id: string, name: string, type: string }
    | { __typename?: 'Process', id: string, name: string, type: string }
    | { __typename?: 'Proposal', id: string, name: string, type: string }
    | { __typename?: 'PublicBody', id: string, name: string, type: string }
    | { __typename?: 'PublicStatement', id: string, name: string, type: string }
    | { __typename?: 'Resource', id: string, name: string, type: string }
    | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
    | { __typename?: 'State', id: string, name: string, type: string }
    | { __typename?: 'Topic', id: string, name: string, type: string }
    | { __typename?: 'Transfer', id: string, name: string, type: string }
    | { __typename?: 'UserAccount', id: string, name: string, type: string }
    | { __typename?: 'Visit', id: string, name: string, type: string }
   | null, to?:
    | { __typename?: 'Action', id: string, name: string, type: string }
    | { __typename?: 'Agreement', id: string, name: string, type: string }
    | { __typename?: 'Capability', id: string, name: string, type: string }
    | { __typename?: 'Commitment', id: string, name: string, type: string }
    | { __typename?: 'Conflict', id: string, name: string, type: string }
    | { __typename?: 'Document', id: string, name: string, type: string }
    | { __typename?: 'Exercise', id: string, name: string, type: string }
    | { __typename?: 'Facility', id: string, name: string, type: string }
    | { __typename?: 'Gathering', id: string, name: string, type: string }
    | { __typename?: 'Group', id: string, name: string, type: string }
    | { __typename?: 'Institution', id: string, name: string, type: string }
    | { __typename?: 'Locality', id: string, name: string, type: string }
    | { __typename?: 'Meeting', id: string, name: string, type: string }
    | { __typename?: 'Occurrence', id: string, name: string, type: string }
    | { __typename?: 'Person', id: string, name: string, type: string }
    | { __typename?: 'Position', id: string, name: string, type: string }
    | { __typename?: 'Process', id: string, name: string, type: string }
    | { __typename?: 'Proposal', id: string, name: string, type: string }
    | { __typename?: 'PublicBody', id: string, name: string, type: string }
    | { __typename?: 'PublicStatement', id: string, name: string, type: string }
    | { __typename?: 'Resource', id: string, name: string, type: string }
    | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
    | { __typename?: 'State', id: string, name: string, type: string }
    | { __typename?: 'Topic', id: string, name: string, type: string }
    | { __typename?: 'Transfer', id: string, name: string, type: string }
    | { __typename?: 'UserAccount', id: string, name: string, type: string }
    | { __typename?: 'Visit', id: string, name: string, type: string }
   | null, paths: Array<{ __typename?: 'Path', length: number, nodes: Array<
      | { __typename?: 'Action', id: string, name: string, type: string }
      | { __typename?: 'Agreement', id: string, name: string, type: string }
      | { __typename?: 'Capability', id: string, name: string, type: string }
      | { __typename?: 'Commitment', id: string, name: string, type: string }
      | { __typename?: 'Conflict', id: string, name: string, type: string }
      | { __typename?: 'Document', id: string, name: string, type: string }
      | { __typename?: 'Exercise', id: string, name: string, type: string }
      | { __typename?: 'Facility', id: string, name: string, type: string }
      | { __typename?: 'Gathering', id: string, name: string, type: string }
      | { __typename?: 'Group', id: string, name: string, type: string }
      | { __typename?: 'Institution', id: string, name: string, type: string }
      | { __typename?: 'Locality', id: string, name: string, type: string }
      | { __typename?: 'Meeting', id: string, name: string, type: string }
      | { __typename?: 'Occurrence', id: string, name: string, type: string }
      | { __typename?: 'Person', id: string, name: string, type: string }
      | { __typename?: 'Position', id: string, name: string, type: string }
      | { __typename?: 'Process', id: string, name: string, type: string }
      | { __typename?: 'Proposal', id: string, name: string, type: string }
      | { __typename?: 'PublicBody', id: string, name: string, type: string }
      | { __typename?: 'PublicStatement', id: string, name: string, type: string }
      | { __typename?: 'Resource', id: string, name: string, type: string }
      | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
      | { __typename?: 'State', id: string, name: string, type: string }
      | { __typename?: 'Topic', id: string, name: string, type: string }
      | { __typename?: 'Transfer', id: string, name: string, type: string }
      | { __typename?: 'UserAccount', id: string, name: string, type: string }
      | { __typename?: 'Visit', id: string, name: string, type: string }
    >, hops: Array<{ __typename?: 'Hop', direction: Direction, others: number, certainty?: Certainty | null, claim: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, dataset: { __typename?: 'Dataset', id: string }, subject:
          | { __typename?: 'Action', id: string }
          | { __typename?: 'Agreement', id: string }
          | { __typename?: 'Capability', id: string }
          | { __typename?: 'Commitment', id: string }
          | { __typename?: 'Conflict', id: string }
          | { __typename?: 'Document', id: string }
          | { __typename?: 'Exercise', id: string }
          | { __typename?: 'Facility', id: string }
          | { __typename?: 'Gathering', id: string }
          | { __typename?: 'Group', id: string }
          | { __typename?: 'Institution', id: string }
          | { __typename?: 'Locality', id: string }
          | { __typename?: 'Meeting', id: string }
          | { __typename?: 'Occurrence', id: string }
          | { __typename?: 'Person', id: string }
          | { __typename?: 'Position', id: string }
          | { __typename?: 'Process', id: string }
          | { __typename?: 'Proposal', id: string }
          | { __typename?: 'PublicBody', id: string }
          | { __typename?: 'PublicStatement', id: string }
          | { __typename?: 'Resource', id: string }
          | { __typename?: 'SanctionsRegime', id: string }
          | { __typename?: 'State', id: string }
          | { __typename?: 'Topic', id: string }
          | { __typename?: 'Transfer', id: string }
          | { __typename?: 'UserAccount', id: string }
          | { __typename?: 'Visit', id: string }
        , object?:
          | { __typename?: 'Action', id: string }
          | { __typename?: 'Agreement', id: string }
          | { __typename?: 'Capability', id: string }
          | { __typename?: 'Commitment', id: string }
          | { __typename?: 'Conflict', id: string }
          | { __typename?: 'Document', id: string }
          | { __typename?: 'Exercise', id: string }
          | { __typename?: 'Facility', id: string }
          | { __typename?: 'Gathering', id: string }
          | { __typename?: 'Group', id: string }
          | { __typename?: 'Institution', id: string }
          | { __typename?: 'Locality', id: string }
          | { __typename?: 'Meeting', id: string }
          | { __typename?: 'Occurrence', id: string }
          | { __typename?: 'Person', id: string }
          | { __typename?: 'Position', id: string }
          | { __typename?: 'Process', id: string }
          | { __typename?: 'Proposal', id: string }
          | { __typename?: 'PublicBody', id: string }
          | { __typename?: 'PublicStatement', id: string }
          | { __typename?: 'Resource', id: string }
          | { __typename?: 'SanctionsRegime', id: string }
          | { __typename?: 'State', id: string }
          | { __typename?: 'Topic', id: string }
          | { __typename?: 'Transfer', id: string }
          | { __typename?: 'UserAccount', id: string }
          | { __typename?: 'Visit', id: string }
         | null } }> }> };

export type SearchQueryVariables = Exact<{
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SearchQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', partial: boolean, edges: Array<{ __typename?: 'SearchEdge', matched: { __typename?: 'SearchMatch', field: NameField, text: string }, node:
        | { __typename?: 'Action', id: string, name: string, type: string }
        | { __typename?: 'Agreement', id: string, name: string, type: string }
        | { __typename?: 'Capability', id: string, name: string, type: string }
        | { __typename?: 'Commitment', id: string, name: string, type: string }
        | { __typename?: 'Conflict', id: string, name: string, type: string }
        | { __typename?: 'Document', id: string, name: string, type: string }
        | { __typename?: 'Exercise', id: string, name: string, type: string }
        | { __typename?: 'Facility', id: string, name: string, type: string }
        | { __typename?: 'Gathering', id: string, name: string, type: string }
        | { __typename?: 'Group', id: string, name: string, type: string }
        | { __typename?: 'Institution', id: string, name: string, type: string }
        | { __typename?: 'Locality', id: string, name: string, type: string }
        | { __typename?: 'Meeting', id: string, name: string, type: string }
        | { __typename?: 'Occurrence', id: string, name: string, type: string }
        | { __typename?: 'Person', id: string, name: string, type: string }
        | { __typename?: 'Position', id: string, name: string, type: string }
        | { __typename?: 'Process', id: string, name: string, type: string }
        | { __typename?: 'Proposal', id: string, name: string, type: string }
        | { __typename?: 'PublicBody', id: string, name: string, type: string }
        | { __typename?: 'PublicStatement', id: string, name: string, type: string }
        | { __typename?: 'Resource', id: string, name: string, type: string }
        | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
        | { __typename?: 'State', id: string, name: string, type: string }
        | { __typename?: 'Topic', id: string, name: string, type: string }
        | { __typename?: 'Transfer', id: string, name: string, type: string }
        | { __typename?: 'UserAccount', id: string, name: string, type: string }
        | { __typename?: 'Visit', id: string, name: string, type: string }
       }> } };

export type EntityCardQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  standing?: InputMaybe<Standing>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ClaimFilter>;
}>;


export type EntityCardQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Action', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Agreement', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Capability', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Commitment', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Conflict', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Document', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Exercise', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Facility', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Gathering', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Group', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Institution', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Locality', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Meeting', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Occurrence', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Person', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Position', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Process', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Proposal', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'PublicBody', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'PublicStatement', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Resource', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'SanctionsRegime', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'State', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Topic', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Transfer', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'UserAccount', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
    | { __typename?: 'Visit', iri: string, aliases: Array<string>, weakAliases: Array<string>, id: string, name: string, type: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, relationCounts: Array<{ __typename?: 'RelationCount', relation: string, direction: Direction, count: number }> }
   | null };

export type FieldsQueryVariables = Exact<{
  type: Scalars['String']['input'];
}>;


export type FieldsQuery = { __typename?: 'Query', __type?: { __typename?: '__Type', fields?: Array<{ __typename?: '__Field', name: string, description?: string | null, args: Array<{ __typename?: '__InputValue', name: string }> }> | null } | null };

export type ResourceQuadsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ResourceQuadsQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Action', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Agreement', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Capability', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Commitment', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Conflict', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Document', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Exercise', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Facility', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Gathering', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Group', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Institution', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Locality', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Meeting', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Occurrence', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Person', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Position', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Process', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Proposal', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'PublicBody', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'PublicStatement', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Resource', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'SanctionsRegime', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'State', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Topic', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Transfer', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'UserAccount', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
    | { __typename?: 'Visit', quads: { __typename?: 'QuadConnection', nodes: Array<{ __typename?: 'Quad', predicate: string, object: { __typename?: 'Term', kind: TermKind, value: string } }> } }
   | null };

export type StartsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type StartsQuery = { __typename?: 'Query', entities: { __typename?: 'EntityConnection', nodes: Array<
      | { __typename?: 'Action', id: string, name: string, type: string }
      | { __typename?: 'Agreement', id: string, name: string, type: string }
      | { __typename?: 'Capability', id: string, name: string, type: string }
      | { __typename?: 'Commitment', id: string, name: string, type: string }
      | { __typename?: 'Conflict', id: string, name: string, type: string }
      | { __typename?: 'Document', id: string, name: string, type: string }
      | { __typename?: 'Exercise', id: string, name: string, type: string }
      | { __typename?: 'Facility', id: string, name: string, type: string }
      | { __typename?: 'Gathering', id: string, name: string, type: string }
      | { __typename?: 'Group', id: string, name: string, type: string }
      | { __typename?: 'Institution', id: string, name: string, type: string }
      | { __typename?: 'Locality', id: string, name: string, type: string }
      | { __typename?: 'Meeting', id: string, name: string, type: string }
      | { __typename?: 'Occurrence', id: string, name: string, type: string }
      | { __typename?: 'Person', id: string, name: string, type: string }
      | { __typename?: 'Position', id: string, name: string, type: string }
      | { __typename?: 'Process', id: string, name: string, type: string }
      | { __typename?: 'Proposal', id: string, name: string, type: string }
      | { __typename?: 'PublicBody', id: string, name: string, type: string }
      | { __typename?: 'PublicStatement', id: string, name: string, type: string }
      | { __typename?: 'Resource', id: string, name: string, type: string }
      | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
      | { __typename?: 'State', id: string, name: string, type: string }
      | { __typename?: 'Topic', id: string, name: string, type: string }
      | { __typename?: 'Transfer', id: string, name: string, type: string }
      | { __typename?: 'UserAccount', id: string, name: string, type: string }
      | { __typename?: 'Visit', id: string, name: string, type: string }
    > } };

export type TypesQueryVariables = Exact<{ [key: string]: never; }>;


export type TypesQuery = { __typename?: 'Query', __type?: { __typename?: '__Type', enumValues?: Array<{ __typename?: '__EnumValue', name: string }> | null } | null };

export type ClaimLineFragment = { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
    | { __typename?: 'Action', id: string, name: string, type: string }
    | { __typename?: 'Agreement', id: string, name: string, type: string }
    | { __typename?: 'Capability', id: string, name: string, type: string }
    | { __typename?: 'Commitment', id: string, name: string, type: string }
    | { __typename?: 'Conflict', id: string, name: string, type: string }
    | { __typename?: 'Document', id: string, name: string, type: string }
    | { __typename?: 'Exercise', id: string, name: string, type: string }
    | { __typename?: 'Facility', id: string, name: string, type: string }
    | { __typename?: 'Gathering', id: string, name: string, type: string }
    | { __typename?: 'Group', id: string, name: string, type: string }
    | { __typename?: 'Institution', id: string, name: string, type: string }
    | { __typename?: 'Locality', id: string, name: string, type: string }
    | { __typename?: 'Meeting', id: string, name: string, type: string }
    | { __typename?: 'Occurrence', id: string, name: string, type: string }
    | { __typename?: 'Person', id: string, name: string, type: string }
    | { __typename?: 'Position', id: string, name: string, type: string }
    | { __typename?: 'Process', id: string, name: string, type: string }
    | { __typename?: 'Proposal', id: string, name: string, type: string }
    | { __typename?: 'PublicBody', id: string, name: string, type: string }
    | { __typename?: 'PublicStatement', id: string, name: string, type: string }
    | { __typename?: 'Resource', id: string, name: string, type: string }
    | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
    | { __typename?: 'State', id: string, name: string, type: string }
    | { __typename?: 'Topic', id: string, name: string, type: string }
    | { __typename?: 'Transfer', id: string, name: string, type: string }
    | { __typename?: 'UserAccount', id: string, name: string, type: string }
    | { __typename?: 'Visit', id: string, name: string, type: string }
  , object?:
    | { __typename?: 'Action', id: string, name: string, type: string }
    | { __typename?: 'Agreement', id: string, name: string, type: string }
    | { __typename?: 'Capability', id: string, name: string, type: string }
    | { __typename?: 'Commitment', id: string, name: string, type: string }
    | { __typename?: 'Conflict', id: string, name: string, type: string }
    | { __typename?: 'Document', id: string, name: string, type: string }
    | { __typename?: 'Exercise', id: string, name: string, type: string }
    | { __typename?: 'Facility', id: string, name: string, type: string }
    | { __typename?: 'Gathering', id: string, name: string, type: string }
    | { __typename?: 'Group', id: string, name: string, type: string }
    | { __typename?: 'Institution', id: string, name: string, type: string }
    | { __typename?: 'Locality', id: string, name: string, type: string }
    | { __typename?: 'Meeting', id: string, name: string, type: string }
    | { __typename?: 'Occurrence', id: string, name: string, type: string }
    | { __typename?: 'Person', id: string, name: string, type: string }
    | { __typename?: 'Position', id: string, name: string, type: string }
    | { __typename?: 'Process', id: string, name: string, type: string }
    | { __typename?: 'Proposal', id: string, name: string, type: string }
    | { __typename?: 'PublicBody', id: string, name: string, type: string }
    | { __typename?: 'PublicStatement', id: string, name: string, type: string }
    | { __typename?: 'Resource', id: string, name: string, type: string }
    | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
    | { __typename?: 'State', id: string, name: string, type: string }
    | { __typename?: 'Topic', id: string, name: string, type: string }
    | { __typename?: 'Transfer', id: string, name: string, type: string }
    | { __typename?: 'UserAccount', id: string, name: string, type: string }
    | { __typename?: 'Visit', id: string, name: string, type: string }
   | null };

export type ClaimRecordFragment = { __typename?: 'Claim', confidence?: number | null, recordedAt: string, sourceId?: string | null, id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', basis?: string | null, edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, attributedTo: Array<
    | { __typename?: 'Action', id: string, name: string, type: string }
    | { __typename?: 'Agreement', id: string, name: string, type: string }
    | { __typename?: 'Capability', id: string, name: string, type: string }
    | { __typename?: 'Commitment', id: string, name: string, type: string }
    | { __typename?: 'Conflict', id: string, name: string, type: string }
    | { __typename?: 'Document', id: string, name: string, type: string }
    | { __typename?: 'Exercise', id: string, name: string, type: string }
    | { __typename?: 'Facility', id: string, name: string, type: string }
    | { __typename?: 'Gathering', id: string, name: string, type: string }
    | { __typename?: 'Group', id: string, name: string, type: string }
    | { __typename?: 'Institution', id: string, name: string, type: string }
    | { __typename?: 'Locality', id: string, name: string, type: string }
    | { __typename?: 'Meeting', id: string, name: string, type: string }
    | { __typename?: 'Occurrence', id: string, name: string, type: string }
    | { __typename?: 'Person', id: string, name: string, type: string }
    | { __typename?: 'Position', id: string, name: string, type: string }
    | { __typename?: 'Process', id: string, name: string, type: string }
    | { __typename?: 'Proposal', id: string, name: string, type: string }
    | { __typename?: 'PublicBody', id: string, name: string, type: string }
    | { __typename?: 'PublicStatement', id: string, name: string, type: string }
    | { __typename?: 'Resource', id: string, name: string, type: string }
    | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
    | { __typename?: 'State', id: string, name: string, type: string }
    | { __typename?: 'Topic', id: string, name: string, type: string }
    | { __typename?: 'Transfer', id: string, name: string, type: string }
    | { __typename?: 'UserAccount', id: string, name: string, type: string }
    | { __typename?: 'Visit', id: string, name: string, type: string }
  >, evidence: Array<{ __typename?: 'Evidence', locator?: string | null, file?: string | null, row?: number | null, start?: number | null, end?: number | null, document?:
      | { __typename?: 'Action', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Agreement', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Capability', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Commitment', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Conflict', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Document', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Exercise', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Facility', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Gathering', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Group', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Institution', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Locality', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Meeting', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Occurrence', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Person', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Position', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Process', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Proposal', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'PublicBody', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'PublicStatement', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Resource', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'SanctionsRegime', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'State', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Topic', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Transfer', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'UserAccount', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      | { __typename?: 'Visit', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
     | null }>, qualifiers: Array<{ __typename?: 'Qualifier', key: string, value?: string | null, object?:
      | { __typename?: 'Action', id: string, name: string, type: string }
      | { __typename?: 'Agreement', id: string, name: string, type: string }
      | { __typename?: 'Capability', id: string, name: string, type: string }
      | { __typename?: 'Commitment', id: string, name: string, type: string }
      | { __typename?: 'Conflict', id: string, name: string, type: string }
      | { __typename?: 'Document', id: string, name: string, type: string }
      | { __typename?: 'Exercise', id: string, name: string, type: string }
      | { __typename?: 'Facility', id: string, name: string, type: string }
      | { __typename?: 'Gathering', id: string, name: string, type: string }
      | { __typename?: 'Group', id: string, name: string, type: string }
      | { __typename?: 'Institution', id: string, name: string, type: string }
      | { __typename?: 'Locality', id: string, name: string, type: string }
      | { __typename?: 'Meeting', id: string, name: string, type: string }
      | { __typename?: 'Occurrence', id: string, name: string, type: string }
      | { __typename?: 'Person', id: string, name: string, type: string }
      | { __typename?: 'Position', id: string, name: string, type: string }
      | { __typename?: 'Process', id: string, name: string, type: string }
      | { __typename?: 'Proposal', id: string, name: string, type: string }
      | { __typename?: 'PublicBody', id: string, name: string, type: string }
      | { __typename?: 'PublicStatement', id: string, name: string, type: string }
      | { __typename?: 'Resource', id: string, name: string, type: string }
      | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
      | { __typename?: 'State', id: string, name: string, type: string }
      | { __typename?: 'Topic', id: string, name: string, type: string }
      | { __typename?: 'Transfer', id: string, name: string, type: string }
      | { __typename?: 'UserAccount', id: string, name: string, type: string }
      | { __typename?: 'Visit', id: string, name: string, type: string }
     | null }>, dataset: { __typename?: 'Dataset', id: string, title?: string | null, license?: string | null, source?: string | null, publisher?: string | null }, subject:
    | { __typename?: 'Action', id: string, name: string, type: string }
    | { __typename?: 'Agreement', id: string, name: string, type: string }
    | { __typename?: 'Capability', id: string, name: string, type: string }
    | { __typename?: 'Commitment', id: string, name: string, type: string }
    | { __typename?: 'Conflict', id: string, name: string, type: string }
    | { __typename?: 'Document', id: string, name: string, type: string }
    | { __typename?: 'Exercise', id: string, name: string, type: string }
    | { __typename?: 'Facility', id: string, name: string, type: string }
    | { __typename?: 'Gathering', id: string, name: string, type: string }
    | { __typename?: 'Group', id: string, name: string, type: string }
    | { __typename?: 'Institution', id: string, name: string, type: string }
    | { __typename?: 'Locality', id: string, name: string, type: string }
    | { __typename?: 'Meeting', id: string, name: string, type: string }
    | { __typename?: 'Occurrence', id: string, name: string, type: string }
    | { __typename?: 'Person', id: string, name: string, type: string }
    | { __typename?: 'Position', id: string, name: string, type: string }
    | { __typename?: 'Process', id: string, name: string, type: string }
    | { __typename?: 'Proposal', id: string, name: string, type: string }
    | { __typename?: 'PublicBody', id: string, name: string, type: string }
    | { __typename?: 'PublicStatement', id: string, name: string, type: string }
    | { __typename?: 'Resource', id: string, name: string, type: string }
    | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
    | { __typename?: 'State', id: string, name: string, type: string }
    | { __typename?: 'Topic', id: string, name: string, type: string }
    | { __typename?: 'Transfer', id: string, name: string, type: string }
    | { __typename?: 'UserAccount', id: string, name: string, type: string }
    | { __typename?: 'Visit', id: string, name: string, type: string }
  , object?:
    | { __typename?: 'Action', id: string, name: string, type: string }
    | { __typename?: 'Agreement', id: string, name: string, type: string }
    | { __typename?: 'Capability', id: string, name: string, type: string }
    | { __typename?: 'Commitment', id: string, name: string, type: string }
    | { __typename?: 'Conflict', id: string, name: string, type: string }
    | { __typename?: 'Document', id: string, name: string, type: string }
    | { __typename?: 'Exercise', id: string, name: string, type: string }
    | { __typename?: 'Facility', id: string, name: string, type: string }
    | { __typename?: 'Gathering', id: string, name: string, type: string }
    | { __typename?: 'Group', id: string, name: string, type: string }
    | { __typename?: 'Institution', id: string, name: string, type: string }
    | { __typename?: 'Locality', id: string, name: string, type: string }
    | { __typename?: 'Meeting', id: string, name: string, type: string }
    | { __typename?: 'Occurrence', id: string, name: string, type: string }
    | { __typename?: 'Person', id: string, name: string, type: string }
    | { __typename?: 'Position', id: string, name: string, type: string }
    | { __typename?: 'Process', id: string, name: string, type: string }
    | { __typename?: 'Proposal', id: string, name: string, type: string }
    | { __typename?: 'PublicBody', id: string, name: string, type: string }
    | { __typename?: 'PublicStatement', id: string, name: string, type: string }
    | { __typename?: 'Resource', id: string, name: string, type: string }
    | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
    | { __typename?: 'State', id: string, name: string, type: string }
    | { __typename?: 'Topic', id: string, name: string, type: string }
    | { __typename?: 'Transfer', id: string, name: string, type: string }
    | { __typename?: 'UserAccount', id: string, name: string, type: string }
    | { __typename?: 'Visit', id: string, name: string, type: string }
   | null };

export type ContradictionPageFragment = { __typename?: 'ContradictionConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Contradiction', rule: ContradictionRule, strength?: string | null, note?: string | null, earliest?: string | null, latest?: string | null, claims: Array<{ __typename?: 'Claim', confidence?: number | null, recordedAt: string, sourceId?: string | null, id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', basis?: string | null, edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, attributedTo: Array<
        | { __typename?: 'Action', id: string, name: string, type: string }
        | { __typename?: 'Agreement', id: string, name: string, type: string }
        | { __typename?: 'Capability', id: string, name: string, type: string }
        | { __typename?: 'Commitment', id: string, name: string, type: string }
        | { __typename?: 'Conflict', id: string, name: string, type: string }
        | { __typename?: 'Document', id: string, name: string, type: string }
        | { __typename?: 'Exercise', id: string, name: string, type: string }
        | { __typename?: 'Facility', id: string, name: string, type: string }
        | { __typename?: 'Gathering', id: string, name: string, type: string }
        | { __typename?: 'Group', id: string, name: string, type: string }
        | { __typename?: 'Institution', id: string, name: string, type: string }
        | { __typename?: 'Locality', id: string, name: string, type: string }
        | { __typename?: 'Meeting', id: string, name: string, type: string }
        | { __typename?: 'Occurrence', id: string, name: string, type: string }
        | { __typename?: 'Person', id: string, name: string, type: string }
        | { __typename?: 'Position', id: string, name: string, type: string }
        | { __typename?: 'Process', id: string, name: string, type: string }
        | { __typename?: 'Proposal', id: string, name: string, type: string }
        | { __typename?: 'PublicBody', id: string, name: string, type: string }
        | { __typename?: 'PublicStatement', id: string, name: string, type: string }
        | { __typename?: 'Resource', id: string, name: string, type: string }
        | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
        | { __typename?: 'State', id: string, name: string, type: string }
        | { __typename?: 'Topic', id: string, name: string, type: string }
        | { __typename?: 'Transfer', id: string, name: string, type: string }
        | { __typename?: 'UserAccount', id: string, name: string, type: string }
        | { __typename?: 'Visit', id: string, name: string, type: string }
      >, evidence: Array<{ __typename?: 'Evidence', locator?: string | null, file?: string | null, row?: number | null, start?: number | null, end?: number | null, document?:
          | { __typename?: 'Action', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Agreement', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Capability', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Commitment', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Conflict', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Document', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Exercise', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Facility', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Gathering', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Group', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Institution', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Locality', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Meeting', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Occurrence', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Person', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Position', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Process', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Proposal', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'PublicBody', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'PublicStatement', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Resource', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'SanctionsRegime', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'State', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Topic', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Transfer', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'UserAccount', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
          | { __typename?: 'Visit', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
         | null }>, qualifiers: Array<{ __typename?: 'Qualifier', key: string, value?: string | null, object?:
          | { __typename?: 'Action', id: string, name: string, type: string }
          | { __typename?: 'Agreement', id: string, name: string, type: string }
          | { __typename?: 'Capability', id: string, name: string, type: string }
          | { __typename?: 'Commitment', id: string, name: string, type: string }
          | { __typename?: 'Conflict', id: string, name: string, type: string }
          | { __typename?: 'Document', id: string, name: string, type: string }
          | { __typename?: 'Exercise', id: string, name: string, type: string }
          | { __typename?: 'Facility', id: string, name: string, type: string }
          | { __typename?: 'Gathering', id: string, name: string, type: string }
          | { __typename?: 'Group', id: string, name: string, type: string }
          | { __typename?: 'Institution', id: string, name: string, type: string }
          | { __typename?: 'Locality', id: string, name: string, type: string }
          | { __typename?: 'Meeting', id: string, name: string, type: string }
          | { __typename?: 'Occurrence', id: string, name: string, type: string }
          | { __typename?: 'Person', id: string, name: string, type: string }
          | { __typename?: 'Position', id: string, name: string, type: string }
          | { __typename?: 'Process', id: string, name: string, type: string }
          | { __typename?: 'Proposal', id: string, name: string, type: string }
          | { __typename?: 'PublicBody', id: string, name: string, type: string }
          | { __typename?: 'PublicStatement', id: string, name: string, type: string }
          | { __typename?: 'Resource', id: string, name: string, type: string }
          | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
          | { __typename?: 'State', id: string, name: string, type: string }
          | { __typename?: 'Topic', id: string, name: string, type: string }
          | { __typename?: 'Transfer', id: string, name: string, type: string }
          | { __typename?: 'UserAccount', id: string, name: string, type: string }
          | { __typename?: 'Visit', id: string, name: string, type: string }
         | null }>, dataset: { __typename?: 'Dataset', id: string, title?: string | null, license?: string | null, source?: string | null, publisher?: string | null }, subject:
        | { __typename?: 'Action', id: string, name: string, type: string }
        | { __typename?: 'Agreement', id: string, name: string, type: string }
        | { __typename?: 'Capability', id: string, name: string, type: string }
        | { __typename?: 'Commitment', id: string, name: string, type: string }
        | { __typename?: 'Conflict', id: string, name: string, type: string }
        | { __typename?: 'Document', id: string, name: string, type: string }
        | { __typename?: 'Exercise', id: string, name: string, type: string }
        | { __typename?: 'Facility', id: string, name: string, type: string }
        | { __typename?: 'Gathering', id: string, name: string, type: string }
        | { __typename?: 'Group', id: string, name: string, type: string }
        | { __typename?: 'Institution', id: string, name: string, type: string }
        | { __typename?: 'Locality', id: string, name: string, type: string }
        | { __typename?: 'Meeting', id: string, name: string, type: string }
        | { __typename?: 'Occurrence', id: string, name: string, type: string }
        | { __typename?: 'Person', id: string, name: string, type: string }
        | { __typename?: 'Position', id: string, name: string, type: string }
        | { __typename?: 'Process', id: string, name: string, type: string }
        | { __typename?: 'Proposal', id: string, name: string, type: string }
        | { __typename?: 'PublicBody', id: string, name: string, type: string }
        | { __typename?: 'PublicStatement', id: string, name: string, type: string }
        | { __typename?: 'Resource', id: string, name: string, type: string }
        | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
        | { __typename?: 'State', id: string, name: string, type: string }
        | { __typename?: 'Topic', id: string, name: string, type: string }
        | { __typename?: 'Transfer', id: string, name: string, type: string }
        | { __typename?: 'UserAccount', id: string, name: string, type: string }
        | { __typename?: 'Visit', id: string, name: string, type: string }
      , object?:
        | { __typename?: 'Action', id: string, name: string, type: string }
        | { __typename?: 'Agreement', id: string, name: string, type: string }
        | { __typename?: 'Capability', id: string, name: string, type: string }
        | { __typename?: 'Commitment', id: string, name: string, type: string }
        | { __typename?: 'Conflict', id: string, name: string, type: string }
        | { __typename?: 'Document', id: string, name: string, type: string }
        | { __typename?: 'Exercise', id: string, name: string, type: string }
        | { __typename?: 'Facility', id: string, name: string, type: string }
        | { __typename?: 'Gathering', id: string, name: string, type: string }
        | { __typename?: 'Group', id: string, name: string, type: string }
        | { __typename?: 'Institution', id: string, name: string, type: string }
        | { __typename?: 'Locality', id: string, name: string, type: string }
        | { __typename?: 'Meeting', id: string, name: string, type: string }
        | { __typename?: 'Occurrence', id: string, name: string, type: string }
        | { __typename?: 'Person', id: string, name: string, type: string }
        | { __typename?: 'Position', id: string, name: string, type: string }
        | { __typename?: 'Process', id: string, name: string, type: string }
        | { __typename?: 'Proposal', id: string, name: string, type: string }
        | { __typename?: 'PublicBody', id: string, name: string, type: string }
        | { __typename?: 'PublicStatement', id: string, name: string, type: string }
        | { __typename?: 'Resource', id: string, name: string, type: string }
        | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
        | { __typename?: 'State', id: string, name: string, type: string }
        | { __typename?: 'Topic', id: string, name: string, type: string }
        | { __typename?: 'Transfer', id: string, name: string, type: string }
        | { __typename?: 'UserAccount', id: string, name: string, type: string }
        | { __typename?: 'Visit', id: string, name: string, type: string }
       | null }> }> };

export type ClaimCardQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type ClaimCardQuery = { __typename?: 'Query', claim?: { __typename?: 'Claim', confidence?: number | null, recordedAt: string, sourceId?: string | null, id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, links: Array<{ __typename?: 'ClaimLink', kind: LinkKind, direction: Direction, strength?: string | null, note?: string | null, claim: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
          | { __typename?: 'Action', id: string, name: string, type: string }
          | { __typename?: 'Agreement', id: string, name: string, type: string }
          | { __typename?: 'Capability', id: string, name: string, type: string }
          | { __typename?: 'Commitment', id: string, name: string, type: string }
          | { __typename?: 'Conflict', id: string, name: string, type: string }
          | { __typename?: 'Document', id: string, name: string, type: string }
          | { __typename?: 'Exercise', id: string, name: string, type: string }
          | { __typename?: 'Facility', id: string, name: string, type: string }
          | { __typename?: 'Gathering', id: string, name: string, type: string }
          | { __typename?: 'Group', id: string, name: string, type: string }
          | { __typename?: 'Institution', id: string, name: string, type: string }
          | { __typename?: 'Locality', id: string, name: string, type: string }
          | { __typename?: 'Meeting', id: string, name: string, type: string }
          | { __typename?: 'Occurrence', id: string, name: string, type: string }
          | { __typename?: 'Person', id: string, name: string, type: string }
          | { __typename?: 'Position', id: string, name: string, type: string }
          | { __typename?: 'Process', id: string, name: string, type: string }
          | { __typename?: 'Proposal', id: string, name: string, type: string }
          | { __typename?: 'PublicBody', id: string, name: string, type: string }
          | { __typename?: 'PublicStatement', id: string, name: string, type: string }
          | { __typename?: 'Resource', id: string, name: string, type: string }
          | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
          | { __typename?: 'State', id: string, name: string, type: string }
          | { __typename?: 'Topic', id: string, name: string, type: string }
          | { __typename?: 'Transfer', id: string, name: string, type: string }
          | { __typename?: 'UserAccount', id: string, name: string, type: string }
          | { __typename?: 'Visit', id: string, name: string, type: string }
        , object?:
          | { __typename?: 'Action', id: string, name: string, type: string }
          | { __typename?: 'Agreement', id: string, name: string, type: string }
          | { __typename?: 'Capability', id: string, name: string, type: string }
          | { __typename?: 'Commitment', id: string, name: string, type: string }
          | { __typename?: 'Conflict', id: string, name: string, type: string }
          | { __typename?: 'Document', id: string, name: string, type: string }
          | { __typename?: 'Exercise', id: string, name: string, type: string }
          | { __typename?: 'Facility', id: string, name: string, type: string }
          | { __typename?: 'Gathering', id: string, name: string, type: string }
          | { __typename?: 'Group', id: string, name: string, type: string }
          | { __typename?: 'Institution', id: string, name: string, type: string }
          | { __typename?: 'Locality', id: string, name: string, type: string }
          | { __typename?: 'Meeting', id: string, name: string, type: string }
          | { __typename?: 'Occurrence', id: string, name: string, type: string }
          | { __typename?: 'Person', id: string, name: string, type: string }
          | { __typename?: 'Position', id: string, name: string, type: string }
          | { __typename?: 'Process', id: string, name: string, type: string }
          | { __typename?: 'Proposal', id: string, name: string, type: string }
          | { __typename?: 'PublicBody', id: string, name: string, type: string }
          | { __typename?: 'PublicStatement', id: string, name: string, type: string }
          | { __typename?: 'Resource', id: string, name: string, type: string }
          | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
          | { __typename?: 'State', id: string, name: string, type: string }
          | { __typename?: 'Topic', id: string, name: string, type: string }
          | { __typename?: 'Transfer', id: string, name: string, type: string }
          | { __typename?: 'UserAccount', id: string, name: string, type: string }
          | { __typename?: 'Visit', id: string, name: string, type: string }
         | null } }>, contradictions: { __typename?: 'ContradictionConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Contradiction', rule: ContradictionRule, strength?: string | null, note?: string | null, earliest?: string | null, latest?: string | null, claims: Array<{ __typename?: 'Claim', confidence?: number | null, recordedAt: string, sourceId?: string | null, id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', basis?: string | null, edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, attributedTo: Array<
            | { __typename?: 'Action', id: string, name: string, type: string }
            | { __typename?: 'Agreement', id: string, name: string, type: string }
            | { __typename?: 'Capability', id: string, name: string, type: string }
            | { __typename?: 'Commitment', id: string, name: string, type: string }
            | { __typename?: 'Conflict', id: string, name: string, type: string }
            | { __typename?: 'Document', id: string, name: string, type: string }
            | { __typename?: 'Exercise', id: string, name: string, type: string }
            | { __typename?: 'Facility', id: string, name: string, type: string }
            | { __typename?: 'Gathering', id: string, name: string, type: string }
            | { __typename?: 'Group', id: string, name: string, type: string }
            | { __typename?: 'Institution', id: string, name: string, type: string }
            | { __typename?: 'Locality', id: string, name: string, type: string }
            | { __typename?: 'Meeting', id: string, name: string, type: string }
            | { __typename?: 'Occurrence', id: string, name: string, type: string }
            | { __typename?: 'Person', id: string, name: string, type: string }
            | { __typename?: 'Position', id: string, name: string, type: string }
            | { __typename?: 'Process', id: string, name: string, type: string }
            | { __typename?: 'Proposal', id: string, name: string, type: string }
            | { __typename?: 'PublicBody', id: string, name: string, type: string }
            | { __typename?: 'PublicStatement', id: string, name: string, type: string }
            | { __typename?: 'Resource', id: string, name: string, type: string }
            | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
            | { __typename?: 'State', id: string, name: string, type: string }
            | { __typename?: 'Topic', id: string, name: string, type: string }
            | { __typename?: 'Transfer', id: string, name: string, type: string }
            | { __typename?: 'UserAccount', id: string, name: string, type: string }
            | { __typename?: 'Visit', id: string, name: string, type: string }
          >, evidence: Array<{ __typename?: 'Evidence', locator?: string | null, file?: string | null, row?: number | null, start?: number | null, end?: number | null, document?:
              | { __typename?: 'Action', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Agreement', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Capability', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Commitment', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Conflict', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Document', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Exercise', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Facility', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Gathering', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Group', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Institution', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Locality', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Meeting', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Occurrence', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Person', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Position', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Process', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Proposal', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'PublicBody', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'PublicStatement', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Resource', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'SanctionsRegime', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'State', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Topic', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Transfer', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'UserAccount', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Visit', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
             | null }>, qualifiers: Array<{ __typename?: 'Qualifier', key: string, value?: string | null, object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null }>, dataset: { __typename?: 'Dataset', id: string, title?: string | null, license?: string | null, source?: string | null, publisher?: string | null }, subject:
            | { __typename?: 'Action', id: string, name: string, type: string }
            | { __typename?: 'Agreement', id: string, name: string, type: string }
            | { __typename?: 'Capability', id: string, name: string, type: string }
            | { __typename?: 'Commitment', id: string, name: string, type: string }
            | { __typename?: 'Conflict', id: string, name: string, type: string }
            | { __typename?: 'Document', id: string, name: string, type: string }
            | { __typename?: 'Exercise', id: string, name: string, type: string }
            | { __typename?: 'Facility', id: string, name: string, type: string }
            | { __typename?: 'Gathering', id: string, name: string, type: string }
            | { __typename?: 'Group', id: string, name: string, type: string }
            | { __typename?: 'Institution', id: string, name: string, type: string }
            | { __typename?: 'Locality', id: string, name: string, type: string }
            | { __typename?: 'Meeting', id: string, name: string, type: string }
            | { __typename?: 'Occurrence', id: string, name: string, type: string }
            | { __typename?: 'Person', id: string, name: string, type: string }
            | { __typename?: 'Position', id: string, name: string, type: string }
            | { __typename?: 'Process', id: string, name: string, type: string }
            | { __typename?: 'Proposal', id: string, name: string, type: string }
            | { __typename?: 'PublicBody', id: string, name: string, type: string }
            | { __typename?: 'PublicStatement', id: string, name: string, type: string }
            | { __typename?: 'Resource', id: string, name: string, type: string }
            | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
            | { __typename?: 'State', id: string, name: string, type: string }
            | { __typename?: 'Topic', id: string, name: string, type: string }
            | { __typename?: 'Transfer', id: string, name: string, type: string }
            | { __typename?: 'UserAccount', id: string, name: string, type: string }
            | { __typename?: 'Visit', id: string, name: string, type: string }
          , object?:
            | { __typename?: 'Action', id: string, name: string, type: string }
            | { __typename?: 'Agreement', id: string, name: string, type: string }
            | { __typename?: 'Capability', id: string, name: string, type: string }
            | { __typename?: 'Commitment', id: string, name: string, type: string }
            | { __typename?: 'Conflict', id: string, name: string, type: string }
            | { __typename?: 'Document', id: string, name: string, type: string }
            | { __typename?: 'Exercise', id: string, name: string, type: string }
            | { __typename?: 'Facility', id: string, name: string, type: string }
            | { __typename?: 'Gathering', id: string, name: string, type: string }
            | { __typename?: 'Group', id: string, name: string, type: string }
            | { __typename?: 'Institution', id: string, name: string, type: string }
            | { __typename?: 'Locality', id: string, name: string, type: string }
            | { __typename?: 'Meeting', id: string, name: string, type: string }
            | { __typename?: 'Occurrence', id: string, name: string, type: string }
            | { __typename?: 'Person', id: string, name: string, type: string }
            | { __typename?: 'Position', id: string, name: string, type: string }
            | { __typename?: 'Process', id: string, name: string, type: string }
            | { __typename?: 'Proposal', id: string, name: string, type: string }
            | { __typename?: 'PublicBody', id: string, name: string, type: string }
            | { __typename?: 'PublicStatement', id: string, name: string, type: string }
            | { __typename?: 'Resource', id: string, name: string, type: string }
            | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
            | { __typename?: 'State', id: string, name: string, type: string }
            | { __typename?: 'Topic', id: string, name: string, type: string }
            | { __typename?: 'Transfer', id: string, name: string, type: string }
            | { __typename?: 'UserAccount', id: string, name: string, type: string }
            | { __typename?: 'Visit', id: string, name: string, type: string }
           | null }> }> }, date?: { __typename?: 'FuzzyDate', basis?: string | null, edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, attributedTo: Array<
      | { __typename?: 'Action', id: string, name: string, type: string }
      | { __typename?: 'Agreement', id: string, name: string, type: string }
      | { __typename?: 'Capability', id: string, name: string, type: string }
      | { __typename?: 'Commitment', id: string, name: string, type: string }
      | { __typename?: 'Conflict', id: string, name: string, type: string }
      | { __typename?: 'Document', id: string, name: string, type: string }
      | { __typename?: 'Exercise', id: string, name: string, type: string }
      | { __typename?: 'Facility', id: string, name: string, type: string }
      | { __typename?: 'Gathering', id: string, name: string, type: string }
      | { __typename?: 'Group', id: string, name: string, type: string }
      | { __typename?: 'Institution', id: string, name: string, type: string }
      | { __typename?: 'Locality', id: string, name: string, type: string }
      | { __typename?: 'Meeting', id: string, name: string, type: string }
      | { __typename?: 'Occurrence', id: string, name: string, type: string }
      | { __typename?: 'Person', id: string, name: string, type: string }
      | { __typename?: 'Position', id: string, name: string, type: string }
      | { __typename?: 'Process', id: string, name: string, type: string }
      | { __typename?: 'Proposal', id: string, name: string, type: string }
      | { __typename?: 'PublicBody', id: string, name: string, type: string }
      | { __typename?: 'PublicStatement', id: string, name: string, type: string }
      | { __typename?: 'Resource', id: string, name: string, type: string }
      | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
      | { __typename?: 'State', id: string, name: string, type: string }
      | { __typename?: 'Topic', id: string, name: string, type: string }
      | { __typename?: 'Transfer', id: string, name: string, type: string }
      | { __typename?: 'UserAccount', id: string, name: string, type: string }
      | { __typename?: 'Visit', id: string, name: string, type: string }
    >, evidence: Array<{ __typename?: 'Evidence', locator?: string | null, file?: string | null, row?: number | null, start?: number | null, end?: number | null, document?:
        | { __typename?: 'Action', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Agreement', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Capability', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Commitment', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Conflict', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Document', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Exercise', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Facility', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Gathering', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Group', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Institution', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Locality', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Meeting', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Occurrence', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Person', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Position', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Process', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Proposal', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'PublicBody', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'PublicStatement', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Resource', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'SanctionsRegime', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'State', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Topic', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Transfer', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'UserAccount', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename?: 'Visit', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
       | null }>, qualifiers: Array<{ __typename?: 'Qualifier', key: string, value?: string | null, object?:
        | { __typename?: 'Action', id: string, name: string, type: string }
        | { __typename?: 'Agreement', id: string, name: string, type: string }
        | { __typename?: 'Capability', id: string, name: string, type: string }
        | { __typename?: 'Commitment', id: string, name: string, type: string }
        | { __typename?: 'Conflict', id: string, name: string, type: string }
        | { __typename?: 'Document', id: string, name: string, type: string }
        | { __typename?: 'Exercise', id: string, name: string, type: string }
        | { __typename?: 'Facility', id: string, name: string, type: string }
        | { __typename?: 'Gathering', id: string, name: string, type: string }
        | { __typename?: 'Group', id: string, name: string, type: string }
        | { __typename?: 'Institution', id: string, name: string, type: string }
        | { __typename?: 'Locality', id: string, name: string, type: string }
        | { __typename?: 'Meeting', id: string, name: string, type: string }
        | { __typename?: 'Occurrence', id: string, name: string, type: string }
        | { __typename?: 'Person', id: string, name: string, type: string }
        | { __typename?: 'Position', id: string, name: string, type: string }
        | { __typename?: 'Process', id: string, name: string, type: string }
        | { __typename?: 'Proposal', id: string, name: string, type: string }
        | { __typename?: 'PublicBody', id: string, name: string, type: string }
        | { __typename?: 'PublicStatement', id: string, name: string, type: string }
        | { __typename?: 'Resource', id: string, name: string, type: string }
        | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
        | { __typename?: 'State', id: string, name: string, type: string }
        | { __typename?: 'Topic', id: string, name: string, type: string }
        | { __typename?: 'Transfer', id: string, name: string, type: string }
        | { __typename?: 'UserAccount', id: string, name: string, type: string }
        | { __typename?: 'Visit', id: string, name: string, type: string }
       | null }>, dataset: { __typename?: 'Dataset', id: string, title?: string | null, license?: string | null, source?: string | null, publisher?: string | null }, subject:
      | { __typename?: 'Action', id: string, name: string, type: string }
      | { __typename?: 'Agreement', id: string, name: string, type: string }
      | { __typename?: 'Capability', id: string, name: string, type: string }
      | { __typename?: 'Commitment', id: string, name: string, type: string }
      | { __typename?: 'Conflict', id: string, name: string, type: string }
      | { __typename?: 'Document', id: string, name: string, type: string }
      | { __typename?: 'Exercise', id: string, name: string, type: string }
      | { __typename?: 'Facility', id: string, name: string, type: string }
      | { __typename?: 'Gathering', id: string, name: string, type: string }
      | { __typename?: 'Group', id: string, name: string, type: string }
      | { __typename?: 'Institution', id: string, name: string, type: string }
      | { __typename?: 'Locality', id: string, name: string, type: string }
      | { __typename?: 'Meeting', id: string, name: string, type: string }
      | { __typename?: 'Occurrence', id: string, name: string, type: string }
      | { __typename?: 'Person', id: string, name: string, type: string }
      | { __typename?: 'Position', id: string, name: string, type: string }
      | { __typename?: 'Process', id: string, name: string, type: string }
      | { __typename?: 'Proposal', id: string, name: string, type: string }
      | { __typename?: 'PublicBody', id: string, name: string, type: string }
      | { __typename?: 'PublicStatement', id: string, name: string, type: string }
      | { __typename?: 'Resource', id: string, name: string, type: string }
      | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
      | { __typename?: 'State', id: string, name: string, type: string }
      | { __typename?: 'Topic', id: string, name: string, type: string }
      | { __typename?: 'Transfer', id: string, name: string, type: string }
      | { __typename?: 'UserAccount', id: string, name: string, type: string }
      | { __typename?: 'Visit', id: string, name: string, type: string }
    , object?:
      | { __typename?: 'Action', id: string, name: string, type: string }
      | { __typename?: 'Agreement', id: string, name: string, type: string }
      | { __typename?: 'Capability', id: string, name: string, type: string }
      | { __typename?: 'Commitment', id: string, name: string, type: string }
      | { __typename?: 'Conflict', id: string, name: string, type: string }
      | { __typename?: 'Document', id: string, name: string, type: string }
      | { __typename?: 'Exercise', id: string, name: string, type: string }
      | { __typename?: 'Facility', id: string, name: string, type: string }
      | { __typename?: 'Gathering', id: string, name: string, type: string }
      | { __typename?: 'Group', id: string, name: string, type: string }
      | { __typename?: 'Institution', id: string, name: string, type: string }
      | { __typename?: 'Locality', id: string, name: string, type: string }
      | { __typename?: 'Meeting', id: string, name: string, type: string }
      | { __typename?: 'Occurrence', id: string, name: string, type: string }
      | { __typename?: 'Person', id: string, name: string, type: string }
      | { __typename?: 'Position', id: string, name: string, type: string }
      | { __typename?: 'Process', id: string, name: string, type: string }
      | { __typename?: 'Proposal', id: string, name: string, type: string }
      | { __typename?: 'PublicBody', id: string, name: string, type: string }
      | { __typename?: 'PublicStatement', id: string, name: string, type: string }
      | { __typename?: 'Resource', id: string, name: string, type: string }
      | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
      | { __typename?: 'State', id: string, name: string, type: string }
      | { __typename?: 'Topic', id: string, name: string, type: string }
      | { __typename?: 'Transfer', id: string, name: string, type: string }
      | { __typename?: 'UserAccount', id: string, name: string, type: string }
      | { __typename?: 'Visit', id: string, name: string, type: string }
     | null } | null };

export type ClaimContradictionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ClaimContradictionsQuery = { __typename?: 'Query', claim?: { __typename?: 'Claim', id: string, contradictions: { __typename?: 'ContradictionConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Contradiction', rule: ContradictionRule, strength?: string | null, note?: string | null, earliest?: string | null, latest?: string | null, claims: Array<{ __typename?: 'Claim', confidence?: number | null, recordedAt: string, sourceId?: string | null, id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', basis?: string | null, edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, attributedTo: Array<
            | { __typename?: 'Action', id: string, name: string, type: string }
            | { __typename?: 'Agreement', id: string, name: string, type: string }
            | { __typename?: 'Capability', id: string, name: string, type: string }
            | { __typename?: 'Commitment', id: string, name: string, type: string }
            | { __typename?: 'Conflict', id: string, name: string, type: string }
            | { __typename?: 'Document', id: string, name: string, type: string }
            | { __typename?: 'Exercise', id: string, name: string, type: string }
            | { __typename?: 'Facility', id: string, name: string, type: string }
            | { __typename?: 'Gathering', id: string, name: string, type: string }
            | { __typename?: 'Group', id: string, name: string, type: string }
            | { __typename?: 'Institution', id: string, name: string, type: string }
            | { __typename?: 'Locality', id: string, name: string, type: string }
            | { __typename?: 'Meeting', id: string, name: string, type: string }
            | { __typename?: 'Occurrence', id: string, name: string, type: string }
            | { __typename?: 'Person', id: string, name: string, type: string }
            | { __typename?: 'Position', id: string, name: string, type: string }
            | { __typename?: 'Process', id: string, name: string, type: string }
            | { __typename?: 'Proposal', id: string, name: string, type: string }
            | { __typename?: 'PublicBody', id: string, name: string, type: string }
            | { __typename?: 'PublicStatement', id: string, name: string, type: string }
            | { __typename?: 'Resource', id: string, name: string, type: string }
            | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
            | { __typename?: 'State', id: string, name: string, type: string }
            | { __typename?: 'Topic', id: string, name: string, type: string }
            | { __typename?: 'Transfer', id: string, name: string, type: string }
            | { __typename?: 'UserAccount', id: string, name: string, type: string }
            | { __typename?: 'Visit', id: string, name: string, type: string }
          >, evidence: Array<{ __typename?: 'Evidence', locator?: string | null, file?: string | null, row?: number | null, start?: number | null, end?: number | null, document?:
              | { __typename?: 'Action', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Agreement', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Capability', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Commitment', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Conflict', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Document', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Exercise', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Facility', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Gathering', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Group', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Institution', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Locality', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Meeting', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Occurrence', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Person', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Position', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Process', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Proposal', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'PublicBody', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'PublicStatement', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Resource', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'SanctionsRegime', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'State', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Topic', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Transfer', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'UserAccount', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
              | { __typename?: 'Visit', id: string, name: string, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
             | null }>, qualifiers: Array<{ __typename?: 'Qualifier', key: string, value?: string | null, object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null }>, dataset: { __typename?: 'Dataset', id: string, title?: string | null, license?: string | null, source?: string | null, publisher?: string | null }, subject:
            | { __typename?: 'Action', id: string, name: string, type: string }
            | { __typename?: 'Agreement', id: string, name: string, type: string }
            | { __typename?: 'Capability', id: string, name: string, type: string }
            | { __typename?: 'Commitment', id: string, name: string, type: string }
            | { __typename?: 'Conflict', id: string, name: string, type: string }
            | { __typename?: 'Document', id: string, name: string, type: string }
            | { __typename?: 'Exercise', id: string, name: string, type: string }
            | { __typename?: 'Facility', id: string, name: string, type: string }
            | { __typename?: 'Gathering', id: string, name: string, type: string }
            | { __typename?: 'Group', id: string, name: string, type: string }
            | { __typename?: 'Institution', id: string, name: string, type: string }
            | { __typename?: 'Locality', id: string, name: string, type: string }
            | { __typename?: 'Meeting', id: string, name: string, type: string }
            | { __typename?: 'Occurrence', id: string, name: string, type: string }
            | { __typename?: 'Person', id: string, name: string, type: string }
            | { __typename?: 'Position', id: string, name: string, type: string }
            | { __typename?: 'Process', id: string, name: string, type: string }
            | { __typename?: 'Proposal', id: string, name: string, type: string }
            | { __typename?: 'PublicBody', id: string, name: string, type: string }
            | { __typename?: 'PublicStatement', id: string, name: string, type: string }
            | { __typename?: 'Resource', id: string, name: string, type: string }
            | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
            | { __typename?: 'State', id: string, name: string, type: string }
            | { __typename?: 'Topic', id: string, name: string, type: string }
            | { __typename?: 'Transfer', id: string, name: string, type: string }
            | { __typename?: 'UserAccount', id: string, name: string, type: string }
            | { __typename?: 'Visit', id: string, name: string, type: string }
          , object?:
            | { __typename?: 'Action', id: string, name: string, type: string }
            | { __typename?: 'Agreement', id: string, name: string, type: string }
            | { __typename?: 'Capability', id: string, name: string, type: string }
            | { __typename?: 'Commitment', id: string, name: string, type: string }
            | { __typename?: 'Conflict', id: string, name: string, type: string }
            | { __typename?: 'Document', id: string, name: string, type: string }
            | { __typename?: 'Exercise', id: string, name: string, type: string }
            | { __typename?: 'Facility', id: string, name: string, type: string }
            | { __typename?: 'Gathering', id: string, name: string, type: string }
            | { __typename?: 'Group', id: string, name: string, type: string }
            | { __typename?: 'Institution', id: string, name: string, type: string }
            | { __typename?: 'Locality', id: string, name: string, type: string }
            | { __typename?: 'Meeting', id: string, name: string, type: string }
            | { __typename?: 'Occurrence', id: string, name: string, type: string }
            | { __typename?: 'Person', id: string, name: string, type: string }
            | { __typename?: 'Position', id: string, name: string, type: string }
            | { __typename?: 'Process', id: string, name: string, type: string }
            | { __typename?: 'Proposal', id: string, name: string, type: string }
            | { __typename?: 'PublicBody', id: string, name: string, type: string }
            | { __typename?: 'PublicStatement', id: string, name: string, type: string }
            | { __typename?: 'Resource', id: string, name: string, type: string }
            | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
            | { __typename?: 'State', id: string, name: string, type: string }
            | { __typename?: 'Topic', id: string, name: string, type: string }
            | { __typename?: 'Transfer', id: string, name: string, type: string }
            | { __typename?: 'UserAccount', id: string, name: string, type: string }
            | { __typename?: 'Visit', id: string, name: string, type: string }
           | null }> }> } } | null };

export type ClaimListQueryVariables = Exact<{
  where: ClaimFilter;
  standing?: InputMaybe<Standing>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ClaimListQuery = { __typename?: 'Query', claims: { __typename?: 'ClaimConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
          | { __typename?: 'Action', id: string, name: string, type: string }
          | { __typename?: 'Agreement', id: string, name: string, type: string }
          | { __typename?: 'Capability', id: string, name: string, type: string }
          | { __typename?: 'Commitment', id: string, name: string, type: string }
          | { __typename?: 'Conflict', id: string, name: string, type: string }
          | { __typename?: 'Document', id: string, name: string, type: string }
          | { __typename?: 'Exercise', id: string, name: string, type: string }
          | { __typename?: 'Facility', id: string, name: string, type: string }
          | { __typename?: 'Gathering', id: string, name: string, type: string }
          | { __typename?: 'Group', id: string, name: string, type: string }
          | { __typename?: 'Institution', id: string, name: string, type: string }
          | { __typename?: 'Locality', id: string, name: string, type: string }
          | { __typename?: 'Meeting', id: string, name: string, type: string }
          | { __typename?: 'Occurrence', id: string, name: string, type: string }
          | { __typename?: 'Person', id: string, name: string, type: string }
          | { __typename?: 'Position', id: string, name: string, type: string }
          | { __typename?: 'Process', id: string, name: string, type: string }
          | { __typename?: 'Proposal', id: string, name: string, type: string }
          | { __typename?: 'PublicBody', id: string, name: string, type: string }
          | { __typename?: 'PublicStatement', id: string, name: string, type: string }
          | { __typename?: 'Resource', id: string, name: string, type: string }
          | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
          | { __typename?: 'State', id: string, name: string, type: string }
          | { __typename?: 'Topic', id: string, name: string, type: string }
          | { __typename?: 'Transfer', id: string, name: string, type: string }
          | { __typename?: 'UserAccount', id: string, name: string, type: string }
          | { __typename?: 'Visit', id: string, name: string, type: string }
        , object?:
          | { __typename?: 'Action', id: string, name: string, type: string }
          | { __typename?: 'Agreement', id: string, name: string, type: string }
          | { __typename?: 'Capability', id: string, name: string, type: string }
          | { __typename?: 'Commitment', id: string, name: string, type: string }
          | { __typename?: 'Conflict', id: string, name: string, type: string }
          | { __typename?: 'Document', id: string, name: string, type: string }
          | { __typename?: 'Exercise', id: string, name: string, type: string }
          | { __typename?: 'Facility', id: string, name: string, type: string }
          | { __typename?: 'Gathering', id: string, name: string, type: string }
          | { __typename?: 'Group', id: string, name: string, type: string }
          | { __typename?: 'Institution', id: string, name: string, type: string }
          | { __typename?: 'Locality', id: string, name: string, type: string }
          | { __typename?: 'Meeting', id: string, name: string, type: string }
          | { __typename?: 'Occurrence', id: string, name: string, type: string }
          | { __typename?: 'Person', id: string, name: string, type: string }
          | { __typename?: 'Position', id: string, name: string, type: string }
          | { __typename?: 'Process', id: string, name: string, type: string }
          | { __typename?: 'Proposal', id: string, name: string, type: string }
          | { __typename?: 'PublicBody', id: string, name: string, type: string }
          | { __typename?: 'PublicStatement', id: string, name: string, type: string }
          | { __typename?: 'Resource', id: string, name: string, type: string }
          | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
          | { __typename?: 'State', id: string, name: string, type: string }
          | { __typename?: 'Topic', id: string, name: string, type: string }
          | { __typename?: 'Transfer', id: string, name: string, type: string }
          | { __typename?: 'UserAccount', id: string, name: string, type: string }
          | { __typename?: 'Visit', id: string, name: string, type: string }
         | null } }> } };

export type EntityTimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  where?: InputMaybe<ClaimFilter>;
  standing?: InputMaybe<Standing>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntityTimelineQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Action', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Agreement', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Capability', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Commitment', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Conflict', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Document', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Exercise', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Facility', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Gathering', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Group', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Institution', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Locality', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Meeting', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Occurrence', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Person', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Position', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Process', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Proposal', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'PublicBody', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'PublicStatement', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Resource', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'SanctionsRegime', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'State', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Topic', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Transfer', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'UserAccount', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
    | { __typename?: 'Visit', id: string, name: string, timeline: { __typename?: 'Timeline', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ClaimEdge', certainty?: Certainty | null, node: { __typename?: 'Claim', id: string, relation: string, affirmed: boolean, modality: Modality, status: Status, rank: Rank, retractedAt?: string | null, summary?: string | null, value?: string | null, datatype?: string | null, language?: string | null, date?: { __typename?: 'FuzzyDate', edtf: string, kind: DateKind, earliest?: string | null, latest?: string | null } | null, subject:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
            , object?:
              | { __typename?: 'Action', id: string, name: string, type: string }
              | { __typename?: 'Agreement', id: string, name: string, type: string }
              | { __typename?: 'Capability', id: string, name: string, type: string }
              | { __typename?: 'Commitment', id: string, name: string, type: string }
              | { __typename?: 'Conflict', id: string, name: string, type: string }
              | { __typename?: 'Document', id: string, name: string, type: string }
              | { __typename?: 'Exercise', id: string, name: string, type: string }
              | { __typename?: 'Facility', id: string, name: string, type: string }
              | { __typename?: 'Gathering', id: string, name: string, type: string }
              | { __typename?: 'Group', id: string, name: string, type: string }
              | { __typename?: 'Institution', id: string, name: string, type: string }
              | { __typename?: 'Locality', id: string, name: string, type: string }
              | { __typename?: 'Meeting', id: string, name: string, type: string }
              | { __typename?: 'Occurrence', id: string, name: string, type: string }
              | { __typename?: 'Person', id: string, name: string, type: string }
              | { __typename?: 'Position', id: string, name: string, type: string }
              | { __typename?: 'Process', id: string, name: string, type: string }
              | { __typename?: 'Proposal', id: string, name: string, type: string }
              | { __typename?: 'PublicBody', id: string, name: string, type: string }
              | { __typename?: 'PublicStatement', id: string, name: string, type: string }
              | { __typename?: 'Resource', id: string, name: string, type: string }
              | { __typename?: 'SanctionsRegime', id: string, name: string, type: string }
              | { __typename?: 'State', id: string, name: string, type: string }
              | { __typename?: 'Topic', id: string, name: string, type: string }
              | { __typename?: 'Transfer', id: string, name: string, type: string }
              | { __typename?: 'UserAccount', id: string, name: string, type: string }
              | { __typename?: 'Visit', id: string, name: string, type: string }
             | null } }> } }
   | null };

export type EntitySpansQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  where?: InputMaybe<ClaimFilter>;
  standing?: InputMaybe<Standing>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  most: Scalars['Int']['input'];
}>;


export type EntitySpansQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Action', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Agreement', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Capability', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Commitment', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Conflict', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Document', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Exercise', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Facility', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Gathering', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Group', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Institution', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Locality', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Meeting', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Occurrence', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Person', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Position', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Process', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Proposal', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'PublicBody', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'PublicStatement', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Resource', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'SanctionsRegime', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'State', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Topic', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Transfer', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'UserAccount', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
    | { __typename?: 'Visit', timeline: { __typename?: 'Timeline', spans: Array<{ __typename?: 'TimeSpan', from: string, to: string, count: number }> } }
   | null };

export type DatasetTitlesQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetTitlesQuery = { __typename?: 'Query', datasets: Array<{ __typename?: 'Dataset', id: string, title?: string | null }> };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { __typename?: 'Query', datasets: Array<{ __typename?: 'Dataset', id: string, title?: string | null }> };

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
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($of: [ID!]!, $depth: Int = 1, $fan: Int = 50, $first: Int = 500, $relations: [String!], $direction: Direction = BOTH, $types: [EntityType!], $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {
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
export const DatasetsDocument = new TypedDocumentString(`
    query Datasets {
  datasets {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;