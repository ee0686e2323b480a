/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FrontOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontOverviewQuery = { claims: { totalCount: number }, stats: { entities: number, claims: number, types: Array<{ type: string, count: number }>, relations: Array<{ name: string, count: number }> }, datasets: Array<{ id: string, title: string | null, description: string | null, license: string | null, publisher: string | null, source: string | null, claimCount: number }>, importRuns: Array<{ id: string, endedAt: string, undoneAt: string | null, read: number, rejected: number, dataset: { id: string } }> };

export type FrontRunFragment = { id: string, endedAt: string, undoneAt: string | null, read: number, rejected: number, dataset: { id: string } };

export type FrontCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontCountsQuery = { relations: Array<{ count: number, keys: Array<{ value: string | null }> }>, datasets: Array<{ count: number, keys: Array<{ value: string | null }> }> };

export type FrontLastRunQueryVariables = Exact<{
  dataset: string;
}>;


export type FrontLastRunQuery = { importRuns: Array<{ id: string, endedAt: string, undoneAt: string | null, read: number, rejected: number, dataset: { id: string } }> };

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