import { graphql } from '../gql';

/** The datasets that the graph was filled from. */
export const datasetsQuery = graphql(`
  query Datasets {
    datasets {
      id
      title
    }
  }
`);
