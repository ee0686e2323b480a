import { graphql } from '../gql';

/** What the page shows at once: all of it is kept by the store, so that it takes as long for ten claims as for ten million. */
export const overviewQuery = graphql(`
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
  }
`);

/** Claims as they are counted one by one, implied ones too and retracted ones not. It may take a second for a million that plain RDF implies. */
export const countsQuery = graphql(`
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
`);

/** The last import into one dataset. */
export const lastRunQuery = graphql(`
  query FrontLastRun($dataset: ID!) {
    importRuns(dataset: $dataset, first: 1) {
      ...FrontRun
    }
  }
`);

/** The entities with most claims. It reads the counter of each entity. */
export const hubsQuery = graphql(`
  query FrontHubs {
    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {
      nodes {
        id
        name
        type
      }
    }
  }
`);

/** Entities that are called, or described, so. */
export const findQuery = graphql(`
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
`);
