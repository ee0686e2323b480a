// The pages answer at /, /explore and /graphiql, perhaps below a proxy's prefix;
// everything they ask for is named from that folder, on the same origin.
const folder = new URL('.', location.href);

/** Where GraphQL requests go. */
export const endpoint = new URL('graphql', folder).href;

/** Where the example queries come from. */
export const examplesURL = new URL('examples.json', folder).href;

/** The address of a page with these parameters, without empty ones. */
export function pageURL(page: '' | 'explore' | 'graphiql', parameters: Record<string, string> = {}): string {
  const url = new URL(page || '.', folder);
  for (const [name, value] of Object.entries(parameters)) {
    if (value) url.searchParams.set(name, value);
  }
  return url.href;
}
