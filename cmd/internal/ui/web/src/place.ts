// The page answers at /graphiql and /graphiql/, perhaps below a proxy's prefix;
// everything it asks for is named from that place, on the same origin.
const folder = new URL(location.pathname.replace(/\/*$/, '/'), location.origin);

/** Where GraphQL requests go. */
export const endpoint = new URL('../graphql', folder).href;

/** Where the example queries come from. */
export const examplesURL = new URL('examples.json', folder).href;
