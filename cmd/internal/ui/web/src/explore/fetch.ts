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
 * Asks for what draws a view, all at once. Where several requests told of
 * entities, one more tells of the claims between those of different requests.
 * Rejects as {@link request} does.
 */
export async function fetchView(view: View, signal: AbortSignal): Promise<Answers> {
  const pair = pathsVariables(view);
  const [paths, ...neighborhoods] = await Promise.all([
    pair && request(pathsQuery, pair, signal),
    ...neighborhoodVariables(view).map(v => request(neighborhoodQuery, v, signal).then(data => data.neighborhood)),
  ]);
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
