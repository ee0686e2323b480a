import type { Fetcher, FetcherParams } from '@graphiql/toolkit';

import { endpoint } from '../shared/place';

/**
 * Leaves out the name of an operation that the document does not hold. GraphiQL
 * reads a tab's names a moment after the tab is shown; a request sent before
 * that has the name from the tab before.
 */
function named(params: FetcherParams): FetcherParams {
  const name = params.operationName;
  const held = name && new RegExp(`\\b(query|mutation|subscription)\\s+${name}\\b`).test(params.query);
  return held ? params : { ...params, operationName: undefined };
}

/**
 * Sends one request by POST. An answer that is no JSON, such as a proxy's error
 * page, becomes an error that shows its status and first words.
 */
export const fetcher: Fetcher = async (params, options) => {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      ...options?.headers,
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify(named(params)),
  });
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${answer.status} ${answer.statusText}: ${text.slice(0, 200)}`);
  }
};
