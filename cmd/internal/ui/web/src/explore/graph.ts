import type { ClaimSummaryFragment, NeighborhoodFieldsFragment, PathFieldsFragment } from '../gql/graphql';
import { type Kind, kindOf, kinds } from './standing';

/** How many nodes are drawn at once. */
export const mostNodes = 500;

/** What is shown of any entity. */
export interface EntitySummary {
  id: string;
  name: string;
  /** The name of its type. */
  type: string;
}

/** An entity on the canvas. */
export interface Node extends EntitySummary {
  /** How many claims it has, filters apart; 0 where only a path led to it. */
  claimCount: number;
  /** Whether it has, or may have, neighbors that are not here. */
  more: boolean;
  /** Whether a path of the question in hand visits it. */
  onPath: boolean;
}

/** The claims of one relation that lead from one node to another. */
export interface Edge {
  /** The best claim: facts first, then the newest. Its id names the edge. */
  claim: ClaimSummaryFragment;
  source: string;
  target: string;
  kind: Kind;
  /** How many more claims of the relation lead the same way. */
  others: number;
  /** Whether it held on the day asked for; null where no day is. */
  certainty: 'CERTAIN' | 'POSSIBLE' | null;
  onPath: boolean;
}

/** What was fetched for a view. */
export interface Graph {
  nodes: ReadonlyMap<string, Node>;
  edges: readonly Edge[];
  /** Nodes left out since there are {@link mostNodes}. */
  leftOut: number;
  /** Whether more edges between the nodes are still looked for. */
  partial: boolean;
}

export const emptyGraph: Graph = { nodes: new Map(), edges: [], leftOut: 0, partial: false };

/**
 * One graph from the answers to a view's requests: paths first, which the bound
 * on nodes shall not break, then neighborhoods in their order. What is in
 * removed is left out, and edges to it. Of the paths the chosen one, counted
 * from 1, is marked as such; all are if it is 0 or there is none of its number.
 */
export function mergeAnswers(
  neighborhoods: readonly NeighborhoodFieldsFragment[],
  paths: readonly PathFieldsFragment[],
  removed: readonly string[],
  chosen: number,
): Graph {
  const out = new Set(removed);
  const nodes = new Map<string, Node>();
  const beyond = new Set<string>();
  const add = (entity: EntitySummary, more: Partial<Node>) => {
    if (out.has(entity.id)) return;
    const known = nodes.get(entity.id);
    if (!known && nodes.size >= mostNodes) {
      beyond.add(entity.id);
      return;
    }
    nodes.set(entity.id, {
      claimCount: 0,
      more: false,
      onPath: false,
      ...entity,
      ...known,
      ...more,
    });
  };
  const marked = (path: PathFieldsFragment) => !paths[chosen - 1] || path === paths[chosen - 1];
  for (const path of paths) {
    for (const entity of path.nodes) add(entity, marked(path) ? { onPath: true } : {});
  }
  // Those in the middle before what surrounds them.
  for (const middle of [true, false]) {
    for (const n of neighborhoods) {
      for (const { entity, depth, claimCount, more } of n.nodes) {
        if ((depth === 0) === middle) add(entity, { claimCount, more });
      }
    }
  }

  const edges = new Map<string, Edge>();
  const join = (claim: ClaimSummaryFragment, others: number, certainty: Edge['certainty'], onPath: boolean) => {
    if (!claim.object || !nodes.has(claim.subject.id) || !nodes.has(claim.object.id)) return;
    // One edge a relation and way, whichever request told of it.
    const key = JSON.stringify([claim.subject.id, claim.relation, claim.object.id]);
    const known = edges.get(key);
    edges.set(key, {
      claim: known?.claim ?? claim,
      source: claim.subject.id,
      target: claim.object.id,
      kind: known?.kind ?? kindOf(claim),
      others: Math.max(known?.others ?? 0, others),
      certainty: known?.certainty ?? certainty,
      onPath: onPath || (known?.onPath ?? false),
    });
  };
  for (const path of paths) {
    for (const hop of path.hops) {
      if (path.nodes.every(n => nodes.has(n.id))) join(hop.claim, 0, hop.certainty ?? null, marked(path));
    }
  }
  for (const n of neighborhoods) {
    for (const { claim, others, certainty } of n.edges) join(claim, others, certainty ?? null, false);
  }
  return { nodes, edges: [...edges.values()], leftOut: beyond.size, partial: false };
}

/**
 * The edges between one pair of nodes that stand alike, drawn as one line.
 * Order of edges: as in the graph.
 */
export interface Bundle {
  id: string;
  /** The two ends: source and target of the first edge. */
  source: string;
  target: string;
  kind: Kind;
  edges: Edge[];
  /** Whether some edge leads from target to source. */
  bothWays: boolean;
  /** How many claims it stands for. */
  claims: number;
}

/** The lines to draw: parallel edges that stand alike are one. */
export function bundleEdges(edges: readonly Edge[]): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const edge of edges) {
    const ends = [edge.source, edge.target].sort();
    const id = JSON.stringify([...ends, edge.kind]);
    const known = bundles.get(id);
    if (known) {
      known.edges.push(edge);
      known.bothWays ||= edge.source !== known.source;
      known.claims += 1 + edge.others;
    } else {
      const { source, target, kind } = edge;
      bundles.set(id, { id, source, target, kind, edges: [edge], bothWays: false, claims: 1 + edge.others });
    }
  }
  return [...bundles.values()].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}
