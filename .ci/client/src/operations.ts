// The operations of a front end, as its components would write them.
import { graphql } from './gql';

/** What a card shows of anything, and more where it is a person or a state. */
export const EntityCard = graphql(`
  fragment EntityCard on Entity {
    __typename
    id
    name
    aliases
    ... on Facility {
      facilityKind
    }
  }
`);

export const PersonPage = graphql(`
  query PersonPage($id: ID!) {
    person(id: $id) {
      ...EntityCard
      metWith(orderBy: DATE_ASC) {
        totalCount
        edges {
          node {
            ...EntityCard
          }
          claim {
            id
            modality
            affirmed
            date {
              edtf
              earliest
            }
            evidence {
              locator
            }
          }
        }
      }
    }
  }
`);

/** A list that scrolls both ways. */
export const States = graphql(`
  query States($first: Int, $after: String, $last: Int, $before: String, $where: StateFilter) {
    states(first: $first, after: $after, last: $last, before: $before, where: $where) {
      totalCount
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

export const Find = graphql(`
  query Find($text: String!) {
    search(query: $text) {
      edges {
        score
        matched {
          text
        }
        node {
          ...EntityCard
        }
      }
    }
  }
`);

export const PersonName = graphql(`
  query PersonName($id: ID!) {
    person(id: $id) {
      id
      name
    }
  }
`);

/** Of which one part fails while it runs: only the server knows such cursors. */
export const Partial = graphql(`
  query Partial($id: ID!, $after: String!) {
    stats {
      claims
    }
    person(id: $id) {
      id
      quads(after: $after) {
        nodes {
          predicate
        }
      }
    }
  }
`);

export const TooMuch = graphql(`
  query TooMuch {
    states(first: 1000) {
      nodes {
        id
        neighbors(first: 1000) {
          nodes {
            id
          }
        }
      }
    }
  }
`);
