import type { Graph } from '../graph';
import type { Filters } from '../view';

/** The filters that are lists of values, in the order in which they are shown. */
export type Facet = 'relations' | 'types' | 'modalities' | 'statuses' | 'datasets';

/** A value to filter by. */
export interface Option {
  value: string;
  /** How many relations, or for types entities, of the value are drawn. */
  count: number;
  chosen: boolean;
}

/**
 * The values to filter by: those that occur in what would be drawn without
 * filters, and those that are chosen, each counted in what is drawn; most
 * frequent first, without the filters, so that they stay in their places.
 */
export function optionsOf(facet: Facet, drawn: Graph, unfiltered: Graph, filters: Filters): Option[] {
  const all = countValues(facet, unfiltered);
  const now = countValues(facet, drawn);
  const chosen = filters[facet];
  for (const value of [...now.keys(), ...chosen]) if (!all.has(value)) all.set(value, 0);
  return [...all]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([value]) => ({ value, count: now.get(value) ?? 0, chosen: chosen.includes(value) }));
}

function countValues(facet: Facet, graph: Graph): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of valuesOf(facet, graph)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function valuesOf(facet: Facet, { nodes, edges }: Graph): string[] {
  switch (facet) {
    case 'relations':
      return edges.map(e => e.claim.relation);
    case 'types':
      return [...nodes.values()].map(n => n.type);
    case 'modalities':
      return edges.map(e => e.claim.modality);
    case 'statuses':
      return edges.map(e => e.claim.status);
    case 'datasets':
      return edges.map(e => e.claim.dataset.id);
  }
}

/** The list with the value if it was without, and the other way round. */
export function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter(v => v !== value) : [...values, value];
}

/** Whether some filter keeps something out. */
export function narrows(filters: Filters): boolean {
  const { relations, types, modalities, statuses, datasets, asOf, standing } = filters;
  return [relations, types, modalities, statuses, datasets].some(list => list.length > 0) || asOf !== '' || standing !== 'ALL';
}
