/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query FrontOverview {\n    claims {\n      totalCount\n    }\n    stats {\n      entities\n      claims\n      types {\n        type\n        count\n      }\n      relations {\n        name\n        count\n      }\n    }\n    datasets {\n      id\n      title\n      description\n      license\n      publisher\n      source\n      claimCount\n    }\n    importRuns(first: 100) {\n      ...FrontRun\n    }\n  }\n\n  fragment FrontRun on ImportRun {\n    id\n    dataset {\n      id\n    }\n    endedAt\n    undoneAt\n    read\n    rejected\n  }\n": typeof types.FrontOverviewDocument,
    "\n  query FrontCounts {\n    relations: aggregate(groupBy: [RELATION], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n    datasets: aggregate(groupBy: [DATASET], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n  }\n": typeof types.FrontCountsDocument,
    "\n  query FrontLastRun($dataset: ID!) {\n    importRuns(dataset: $dataset, first: 1) {\n      ...FrontRun\n    }\n  }\n": typeof types.FrontLastRunDocument,
    "\n  query FrontHubs {\n    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {\n      nodes {\n        id\n        name\n        type\n      }\n    }\n  }\n": typeof types.FrontHubsDocument,
    "\n  query FrontFind($words: String!) {\n    search(query: $words, first: 8) {\n      edges {\n        matched {\n          text\n        }\n        node {\n          id\n          name\n          type\n        }\n      }\n    }\n  }\n": typeof types.FrontFindDocument,
};
const documents: Documents = {
    "\n  query FrontOverview {\n    claims {\n      totalCount\n    }\n    stats {\n      entities\n      claims\n      types {\n        type\n        count\n      }\n      relations {\n        name\n        count\n      }\n    }\n    datasets {\n      id\n      title\n      description\n      license\n      publisher\n      source\n      claimCount\n    }\n    importRuns(first: 100) {\n      ...FrontRun\n    }\n  }\n\n  fragment FrontRun on ImportRun {\n    id\n    dataset {\n      id\n    }\n    endedAt\n    undoneAt\n    read\n    rejected\n  }\n": types.FrontOverviewDocument,
    "\n  query FrontCounts {\n    relations: aggregate(groupBy: [RELATION], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n    datasets: aggregate(groupBy: [DATASET], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n  }\n": types.FrontCountsDocument,
    "\n  query FrontLastRun($dataset: ID!) {\n    importRuns(dataset: $dataset, first: 1) {\n      ...FrontRun\n    }\n  }\n": types.FrontLastRunDocument,
    "\n  query FrontHubs {\n    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {\n      nodes {\n        id\n        name\n        type\n      }\n    }\n  }\n": types.FrontHubsDocument,
    "\n  query FrontFind($words: String!) {\n    search(query: $words, first: 8) {\n      edges {\n        matched {\n          text\n        }\n        node {\n          id\n          name\n          type\n        }\n      }\n    }\n  }\n": types.FrontFindDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontOverview {\n    claims {\n      totalCount\n    }\n    stats {\n      entities\n      claims\n      types {\n        type\n        count\n      }\n      relations {\n        name\n        count\n      }\n    }\n    datasets {\n      id\n      title\n      description\n      license\n      publisher\n      source\n      claimCount\n    }\n    importRuns(first: 100) {\n      ...FrontRun\n    }\n  }\n\n  fragment FrontRun on ImportRun {\n    id\n    dataset {\n      id\n    }\n    endedAt\n    undoneAt\n    read\n    rejected\n  }\n"): typeof import('./graphql').FrontOverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontCounts {\n    relations: aggregate(groupBy: [RELATION], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n    datasets: aggregate(groupBy: [DATASET], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n  }\n"): typeof import('./graphql').FrontCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontLastRun($dataset: ID!) {\n    importRuns(dataset: $dataset, first: 1) {\n      ...FrontRun\n    }\n  }\n"): typeof import('./graphql').FrontLastRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontHubs {\n    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {\n      nodes {\n        id\n        name\n        type\n      }\n    }\n  }\n"): typeof import('./graphql').FrontHubsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontFind($words: String!) {\n    search(query: $words, first: 8) {\n      edges {\n        matched {\n          text\n        }\n        node {\n          id\n          name\n          type\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FrontFindDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
