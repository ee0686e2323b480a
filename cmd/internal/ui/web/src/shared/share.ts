import { pageURL } from './place';

/** What a tab of GraphiQL sends, but for its headers, which may hold secrets. */
export interface Shared {
  query: string;
  /** JSON text; empty for none. */
  variables?: string;
  /** Which operation is meant, where the document has several. */
  operationName?: string;
}

/**
 * How many characters a link may have: less than what mail programs and chats
 * are known to cut off.
 */
export const longestLink = 16_000;

/**
 * The address that opens a query in GraphiQL, in a tab of its own. It is in the
 * fragment, which stays in the browser: no server or proxy logs or limits it.
 * The result may be longer than {@link longestLink}; as a link on a page it works
 * all the same.
 */
export function graphiqlURL(shared: Shared): string {
  const parameters = new URLSearchParams();
  for (const name of ['query', 'variables', 'operationName'] as const) {
    const value = shared[name]?.trim();
    if (value) parameters.set(name, value);
  }
  return `${pageURL('graphiql')}#${parameters}`;
}

/**
 * What an address asks GraphiQL to open: of its fragment, or of its query
 * string, as links to other GraphiQLs have it. Null where it asks for nothing.
 */
export function readShared(address: Pick<Location, 'hash' | 'search'>): Shared | null {
  for (const text of [address.hash.slice(1), address.search.slice(1)]) {
    const parameters = new URLSearchParams(text);
    const query = parameters.get('query')?.trim();
    if (query) {
      return {
        query,
        variables: parameters.get('variables') ?? '',
        operationName: parameters.get('operationName') ?? '',
      };
    }
  }
  return null;
}
