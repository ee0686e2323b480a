import type { Fetcher } from '@graphiql/toolkit';

import { endpoint } from './place';

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
    body: JSON.stringify(params),
  });
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${answer.status} ${answer.statusText}: ${text.slice(0, 200)}`);
  }
};
