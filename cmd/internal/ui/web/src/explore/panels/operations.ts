import { graphql } from '../../gql';

/** What a claim says, in the fields that one line of a list needs. */
export const claimLine = graphql(`
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
`);

/** A claim with who says it, where, and where the graph has it from. */
export const claimRecord = graphql(`
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
`);

/** A page of pairs of claims that contradict each other. */
export const contradictionPage = graphql(`
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
`);

/** One claim whole, with the first page of what contradicts it. */
export const claimQuery = graphql(`
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
`);

/** Another page of what contradicts a claim. */
export const contradictionsQuery = graphql(`
  query ClaimContradictions($id: ID!, $first: Int!, $after: String) {
    claim(id: $id) {
      id
      contradictions(first: $first, after: $after) {
        ...ContradictionPage
      }
    }
  }
`);

/** A page of the claims that a filter lets through, the newest first. */
export const claimsQuery = graphql(`
  query ClaimList($where: ClaimFilter!, $standing: Standing = ALL, $asOf: Date, $first: Int!, $after: String) {
    claims(where: $where, standing: $standing, asOf: $asOf, first: $first, after: $after, orderBy: DATE_DESC) {
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
`);

/** A page of an entity's dated claims, the newest first. */
export const timelineQuery = graphql(`
  query EntityTimeline(
    $id: ID!
    $where: ClaimFilter
    $standing: Standing = ALL
    $asOf: Date
    $to: Date
    $first: Int!
    $after: String
  ) {
    entity(id: $id) {
      id
      name
      timeline(where: $where, standing: $standing, asOf: $asOf, to: $to, first: $first, after: $after, orderBy: DATE_DESC) {
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
`);

/** How an entity's dated claims lie in time: it counts them all, so it is asked where there are more than a page. */
export const spansQuery = graphql(`
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
`);

/** What datasets are called. */
export const datasetTitlesQuery = graphql(`
  query DatasetTitles {
    datasets {
      id
      title
    }
  }
`);

/** All types of entities, interfaces among them, and how many entities are of each that is none. */
export const typeCountsQuery = graphql(`
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
`);

/** A page of the entities of a type, those with most claims first. */
export const entitiesOfTypeQuery = graphql(`
  query EntitiesOfType($type: EntityType!, $first: Int!, $after: String) {
    entities(where: { types: [$type] }, orderBy: CLAIM_COUNT_DESC, first: $first, after: $after) {
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
`);

/** A page of the entities of a type that are called, or described, so. */
export const foundOfTypeQuery = graphql(`
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
`);

/** The ends of a claim and its date, for the timeline that it is part of. */
export const claimEndsQuery = graphql(`
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
`);
