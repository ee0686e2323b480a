import { graphql } from '../gql';

/** What a node of the canvas shows of an entity. */
export const entitySummary = graphql(`
  fragment EntitySummary on Entity {
    id
    name
    type
  }
`);

/** What an edge of the canvas shows of a claim. */
export const claimSummary = graphql(`
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
`);

/** A part of the graph, for drawing. */
export const neighborhoodFields = graphql(`
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
`);

/** What surrounds entities, the newest neighbors of each; with depth 0 only the claims between them. */
export const neighborhoodQuery = graphql(`
  query Neighborhood(
    $of: [ID!]!
    $depth: Int = 1
    $fan: Int = 50
    $first: Int = 500
    $relations: [String!]
    $direction: Direction = BOTH
    $types: [EntityType!]
    $standing: Standing = ALL
    $asOf: Date
    $where: ClaimFilter
    $walkedOnly: Boolean = false
  ) {
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
`);

/** A way from one entity to another: its nodes, and the best claim of each hop. */
export const pathFields = graphql(`
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
`);

/** The shortest ways between two entities. */
export const pathsQuery = graphql(`
  query Paths(
    $from: ID!
    $to: ID!
    $first: Int = 5
    $maxLength: Int = 4
    $avoid: [ID!]
    $types: [EntityType!]
    $standing: Standing = ALL
    $asOf: Date
    $where: ClaimFilter
  ) {
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
`);

/** Suggestions for words that are being typed. */
export const searchQuery = graphql(`
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
`);

/** What an entity's card shows. */
export const entityQuery = graphql(`
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
`);

/** The fields of a type, with what it takes to tell its properties from its relations. */
export const fieldsQuery = graphql(`
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
`);

/** What foreign RDF says of a resource that the ontology does not describe. */
export const quadsQuery = graphql(`
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
`);

/** The entities with most claims, to begin with. */
export const startsQuery = graphql(`
  query Starts($first: Int = 8) {
    entities(first: $first, orderBy: CLAIM_COUNT_DESC) {
      nodes {
        ...EntitySummary
      }
    }
  }
`);

/** All types of entities, interfaces among them. */
export const typesQuery = graphql(`
  query Types {
    __type(name: "EntityType") {
      enumValues {
        name
      }
    }
  }
`);
