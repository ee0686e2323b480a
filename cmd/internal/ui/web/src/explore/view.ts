/**
 * What a visitor looks at, and its text in the address bar: the two say the
 * same, so that a link, a reload and the back button bring a view back.
 * Positions on the canvas are no part of it.
 */

/** A filter of claims and entities; what is empty lets everything through. */
export interface Filters {
  /** Names of relations, each with its subrelations. */
  relations: string[];
  /** Names of entity types. Entities that were asked for by name are exempt. */
  types: string[];
  /** Values of the enum Modality. */
  modalities: string[];
  /** Values of the enum Status. */
  statuses: string[];
  /** Ids of datasets. */
  datasets: string[];
  /** A day, as 2018-06-12; empty for no matter when. */
  asOf: string;
  /** ALL: whatever is claimed. FACTS: only what is affirmed and asserted as actual or ongoing. */
  standing: 'ALL' | 'FACTS';
}

/** On which side of the claims the expanded entity stands, as the enum Direction. */
export type Side = 'BOTH' | 'OUT' | 'IN';

/** The neighbors of one entity, newest first, of all relations or of one. */
export interface Expansion {
  id: string;
  /** The relation to follow; empty for all. */
  relation: string;
  side: Side;
  /** How many times {@link pageSize} neighbors are wanted, from 1. */
  pages: number;
}

/** A question how two entities are connected. */
export interface Pair {
  from: string;
  to: string;
  /** How many paths are wanted, from 1 to {@link mostPaths}. */
  k: number;
  /** How many hops a path may have, from 1 to {@link mostHops}. */
  hops: number;
  /** Entities that no path may visit. */
  avoid: string[];
  /** The path that stands out on the canvas, from 1; 0 for all. */
  chosen: number;
}

/** The card that is open. */
export type Selection = { kind: 'entity' | 'claim'; id: string };

/** All of a view. Treat it as immutable: actions of the store make new ones. */
export interface View {
  /** Entities drawn for their own sake, in the order chosen. */
  seeds: string[];
  /** What is expanded, in that order; the entities themselves are drawn too. */
  expanded: Expansion[];
  /** Entities taken off the canvas, whatever leads to them. */
  removed: string[];
  selected: Selection | null;
  filters: Filters;
  pair: Pair | null;
  /** The type whose entities are listed to choose from; empty for none. */
  browsed: string;
}

/** How many neighbors one step fetches. */
export const pageSize = 50;

/** How many paths one question may ask for. */
export const mostPaths = 20;

/** How many hops a question may allow; each more is many more paths to look at. */
export const mostHops = 8;

/** What a question asks for unless it says otherwise. */
export const plainPair = { k: 5, hops: 4, avoid: [], chosen: 0 };

/** Filters that let everything through. */
export const noFilters: Filters = {
  relations: [],
  types: [],
  modalities: [],
  statuses: [],
  datasets: [],
  asOf: '',
  standing: 'ALL',
};

/** The view of a page that was just opened. */
export const emptyView: View = { seeds: [], expanded: [], removed: [], selected: null, filters: noFilters, pair: null, browsed: '' };

/** Whether two expansions follow the same claims, whatever their pages. */
export function sameWay(a: Expansion, b: Expansion): boolean {
  return a.id === b.id && a.relation === b.relation && a.side === b.side;
}

const lists = {
  relation: 'relations',
  type: 'types',
  modality: 'modalities',
  status: 'statuses',
  dataset: 'datasets',
} as const;

/**
 * The view as the query part of an address, without "?"; empty for the empty
 * view. Ids and names are IRIs or words, which hold no space, so that one parts
 * them: expand=sta:kp+OUT+controls+2 are two pages of what sta:kp controls.
 */
export function encodeView(view: View): string {
  const to = new URLSearchParams();
  for (const id of view.seeds) to.append('show', id);
  for (const e of view.expanded) {
    const words = [e.id];
    if (e.relation) words.push(e.side, e.relation);
    if (e.pages > 1) words.push(String(e.pages));
    to.append('expand', words.join(' '));
  }
  for (const id of view.removed) to.append('remove', id);
  if (view.selected) to.append(view.selected.kind, view.selected.id);
  for (const [name, key] of Object.entries(lists)) {
    for (const value of view.filters[key]) to.append(name, value);
  }
  if (view.filters.asOf) to.append('asOf', view.filters.asOf);
  if (view.filters.standing !== 'ALL') to.append('standing', view.filters.standing);
  if (view.pair) {
    to.append('from', view.pair.from);
    to.append('to', view.pair.to);
    to.append('paths', String(view.pair.k));
    if (view.pair.hops !== plainPair.hops) to.append('hops', String(view.pair.hops));
    for (const id of view.pair.avoid) to.append('avoid', id);
    if (view.pair.chosen) to.append('path', String(view.pair.chosen));
  }
  if (view.browsed) to.append('browse', view.browsed);
  // What need not be escaped in a query is left readable.
  return to.toString().replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%2C/g, ',');
}

/** The view that such text tells of. What cannot be read in it is left out; it never throws. */
export function decodeView(query: string): View {
  const from = new URLSearchParams(query);
  const all = (name: string) => [...new Set(from.getAll(name).filter(Boolean))];
  const filters: Filters = { ...noFilters, standing: from.get('standing') === 'FACTS' ? 'FACTS' : 'ALL' };
  for (const [name, key] of Object.entries(lists)) filters[key] = all(name);
  const day = from.get('asOf') ?? '';
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))) filters.asOf = day;

  const expanded: Expansion[] = [];
  for (const text of all('expand')) {
    const e = decodeExpansion(text);
    if (e && !expanded.some(other => sameWay(other, e))) expanded.push(e);
  }
  const [entity, claim] = [from.get('entity'), from.get('claim')];
  const [start, end] = [from.get('from'), from.get('to')];
  return {
    seeds: all('show'),
    expanded,
    removed: all('remove'),
    selected: claim ? { kind: 'claim', id: claim } : entity ? { kind: 'entity', id: entity } : null,
    filters,
    pair: start && end ? decodePair(start, end, from) : null,
    browsed: from.get('browse') ?? '',
  };
}

function decodePair(start: string, end: string, from: URLSearchParams): Pair {
  return {
    from: start,
    to: end,
    k: within(from.get('paths'), plainPair.k, mostPaths),
    hops: within(from.get('hops'), plainPair.hops, mostHops),
    avoid: [...new Set(from.getAll('avoid').filter(Boolean))],
    chosen: within(from.get('path'), plainPair.chosen, mostPaths),
  };
}

function decodeExpansion(text: string): Expansion | null {
  const words = text.split(' ');
  const id = words.shift();
  if (!id) return null;
  let [side, relation]: [Side, string] = ['BOTH', ''];
  if (words.length >= 2 && (words[0] === 'OUT' || words[0] === 'IN' || words[0] === 'BOTH')) {
    [side, relation] = words.splice(0, 2) as [Side, string];
  }
  return { id, relation, side, pages: within(words[0], 1, 10) };
}

/** The whole number in text, at most most; the default where it holds none from 1. */
function within(text: string | null | undefined, otherwise: number, most: number): number {
  const n = Number(text);
  return Number.isInteger(n) && n >= 1 ? Math.min(n, most) : otherwise;
}
