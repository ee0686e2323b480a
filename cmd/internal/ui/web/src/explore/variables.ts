import type { NeighborhoodQueryVariables, PathsQueryVariables } from '../gql/graphql';
import { mostNodes } from './graph';
import { type Expansion, type Filters, type View, pageSize } from './view';

/** What every claim drawn must be like, as variables of an operation. Types are checked by the server: another ontology has others. */
export function filterVariables(filters: Filters): Pick<NeighborhoodQueryVariables, 'types' | 'standing' | 'asOf' | 'where'> {
  const { relations, types, modalities, statuses, datasets, asOf, standing } = filters;
  const where = {
    ...(relations.length > 0 && { relations }),
    ...(modalities.length > 0 && { modality: modalities }),
    ...(statuses.length > 0 && { status: statuses }),
    ...(datasets.length > 0 && { datasets }),
  };
  return {
    ...(types.length > 0 && { types }),
    ...(standing !== 'ALL' && { standing }),
    ...(asOf && { asOf }),
    ...(Object.keys(where).length > 0 && { where }),
  } as Pick<NeighborhoodQueryVariables, 'types' | 'standing' | 'asOf' | 'where'>;
}

/**
 * The variables of the Neighborhood operations that draw a view: one for the
 * expansions that differ in their entity alone, and one for entities that are
 * drawn unexpanded. Most views need one.
 */
export function neighborhoodVariables(view: View): NeighborhoodQueryVariables[] {
  const filters = filterVariables(view.filters);
  const groups = new Map<string, Expansion[]>();
  for (const e of view.expanded) {
    const key = JSON.stringify([e.side, e.relation, e.pages]);
    groups.set(key, [...(groups.get(key) ?? []), e]);
  }
  const asked = [...groups.values()].map((group): NeighborhoodQueryVariables => {
    const { relation, side, pages } = group[0];
    return {
      of: group.map(e => e.id),
      fan: pages * pageSize,
      first: mostNodes,
      ...(relation && { relations: [relation] }),
      ...(side !== 'BOTH' && { direction: side }),
      ...filters,
    };
  });
  const alone = view.seeds.filter(id => !view.expanded.some(e => e.id === id));
  if (alone.length > 0) asked.push({ of: alone, depth: 0, first: mostNodes, ...filters });
  return asked;
}

/** The variables of the Paths operation of a view; null where it asks for no paths. */
export function pathsVariables(view: View): PathsQueryVariables | null {
  if (!view.pair) return null;
  const { from, to, k, hops, avoid } = view.pair;
  return { from, to, first: k, maxLength: hops, ...(avoid.length > 0 && { avoid }), ...filterVariables(view.filters) };
}

/** The variables of the operation that joins entities by the claims between them. */
export function joinVariables(ids: string[], filters: Filters): NeighborhoodQueryVariables {
  return { of: ids, depth: 0, first: ids.length, ...filterVariables(filters) };
}
