import type { TypedDocumentString } from '../gql/graphql';
import { endpoint } from './place';

/** One error of a GraphQL response. */
export interface GraphQLError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; id?: string };
}

/** Thrown by {@link request} where the server gave no data, or gave errors. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly errors: GraphQLError[] = [],
  ) {
    super(message);
    this.name = 'RequestError';
  }
}

/**
 * Sends one operation by POST and returns its data. Rejects with a
 * {@link RequestError} whose message can be shown, and with the signal's
 * reason where that ends the request.
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestError('The server does not answer.', 0);
  });
  const text = await answer.text();
  let body: { data?: Result | null; errors?: GraphQLError[] };
  try {
    body = JSON.parse(text);
  } catch {
    throw new RequestError(`The server answered ${answer.status}: ${text.slice(0, 200)}`, answer.status);
  }
  if (body.errors?.length || !body.data) {
    const messages = (body.errors ?? []).map(error => error.message);
    throw new RequestError(messages.join(' ') || `The server answered ${answer.status}.`, answer.status, body.errors);
  }
  return body.data;
}
