import type { NeighborhoodFieldsFragment, PathsQuery } from '../gql/graphql';
import { request } from '../shared/graphql';
import { mostNodes } from './graph';
import { neighborhoodQuery, pathsQuery, typesQuery } from './operations';
import { joinVariables, neighborhoodVariables, pathsVariables } from './variables';
import type { View } from './view';

/** The answers that a view is drawn from. */
export interface Answers {
  neighborhoods: NeighborhoodFieldsFragment[];
  paths: PathsQuery | null;
}

/**
 * How many claims the entities of a view may have before it is drawn in two
 * steps. Half as many may be between them: that is a third of a megabyte to
 * fetch, and hundreds of lines to draw.
 */
const manyClaims = 2000;

/**
 * Asks for what draws a view, all at once. Where several requests told of
 * entities, one more tells of the claims between those of different requests.
 *
 * Where the entities have so many claims that it takes a while to find those
 * between them, preview is given first what is known without: all entities, and
 * the claims that led to them. What it returns is waited for before the rest is
 * asked. Rejects as {@link request} does.
 */
export async function fetchView(view: View, signal: AbortSignal, preview?: (answers: Answers) => Promise<void>): Promise<Answers> {
  const pair = pathsVariables(view);
  const asked = neighborhoodVariables(view);
  const askPaths = pair && request(pathsQuery, pair, signal);
  const ask = (walkedOnly: boolean) =>
    Promise.all([
      askPaths,
      ...asked.map(async v => {
        const variables = walkedOnly ? { ...v, walkedOnly } : v;
        return (await request(neighborhoodQuery, variables, signal)).neighborhood;
      }),
    ]);
  if (preview && asked.length > 0) {
    const [paths, ...neighborhoods] = await ask(true);
    const claims = neighborhoods.flatMap(n => n.nodes).reduce((sum, { claimCount }) => sum + claimCount, 0);
    if (claims > manyClaims) await preview({ neighborhoods, paths });
  }
  const [paths, ...neighborhoods] = await ask(false);
  if (neighborhoods.length + (paths ? 1 : 0) > 1) {
    const removed = new Set(view.removed);
    const ids = new Set(neighborhoods.flatMap(n => n.nodes.map(node => node.entity.id)));
    for (const path of paths?.paths ?? []) for (const node of path.nodes) ids.add(node.id);
    const kept = [...ids].filter(id => !removed.has(id)).slice(0, mostNodes);
    const { neighborhood } = await request(neighborhoodQuery, joinVariables(kept, view.filters), signal);
    // For its edges; that nodes are in its middle says nothing.
    neighborhoods.push({ ...neighborhood, nodes: neighborhood.nodes.map(n => ({ ...n, depth: 1, more: false })) });
  }
  return { neighborhoods, paths };
}

/** Asks for the names of all types of entities, interfaces among them. Rejects as {@link request} does. */
export async function fetchTypes(): Promise<string[]> {
  const { __type } = await request(typesQuery, {});
  return (__type?.enumValues ?? []).map(value => value.name);
}
