import type { Core, EdgeSingular } from 'cytoscape';

import type { Bundle, Graph } from './graph';
import { type Box, type Label, type Wish, placeLabels } from './labels';
import type { Point } from './placing';
import { standingWords } from './standing';
import { asWords, shorten } from './words';

/** The size of a node's mark, and of texts, in pixels of the screen where not zoomed. */
export const nodeRadius = 11;
export const textSize = 12;
export const edgeTextSize = 11;

/** How many lines may have a text at once. */
const mostEdgeTexts = 200;

/** A node in its place. */
export interface SceneNode extends Point {
  id: string;
  name: string;
  type: string;
  radius: number;
}

/** A line in its place: from one end to the other, by the way of a control point if it is bent. */
export interface SceneEdge {
  bundle: Bundle;
  from: Point;
  to: Point;
  control: Point | null;
  middle: Point;
  width: number;
  /** From 0, not to be seen, to 1. */
  opacity: number;
}

/** What is drawn, with places in pixels: texts keep their size when the rest is zoomed. */
export interface Scene {
  nodes: SceneNode[];
  edges: SceneEdge[];
  nodeLabels: Label[];
  edgeLabels: Label[];
}

/** What the visitor looks at: shown in full, and before the rest. */
export interface Focus {
  nodes: ReadonlySet<string>;
  claims: ReadonlySet<string>;
}

/** The words on a line: the relation, how many more, and how it stands unless it is plainly held. */
export function bundleWords(bundle: Bundle): string {
  const [first] = bundle.edges;
  const relations = new Set(bundle.edges.map(e => e.claim.relation));
  const more = bundle.claims - 1;
  const what = shorten(asWords(first.claim.relation), 24);
  const rest = relations.size > 1 ? ` +${relations.size - 1} relations` : more > 0 ? ` ×${bundle.claims}` : '';
  return bundle.kind === 'held' ? what + rest : `${what}${rest}: ${standingWords(first.claim)}`;
}

/** Measures a text of a size, in pixels. */
export type Measure = (text: string, size: number) => number;

/**
 * Reads what cytoscape has placed, and places texts beside it. Places are those
 * on the screen, of the container. With a window, texts that would cross
 * its border are left out.
 */
export function readScene(
  cy: Core,
  graph: Graph,
  bundles: ReadonlyMap<string, Bundle>,
  focus: Focus,
  measure: Measure,
  window: Box | null,
): Scene {
  const zoom = cy.zoom();
  const pan = cy.pan();
  const at = (p: Point): Point => ({ x: p.x * zoom + pan.x, y: p.y * zoom + pan.y });

  const nodes: SceneNode[] = [];
  cy.nodes().forEach(n => {
    const known = graph.nodes.get(n.id());
    if (known) nodes.push({ ...known, ...at(n.position()), radius: (n.width() / 2) * zoom });
  });
  const edges: SceneEdge[] = [];
  cy.edges().forEach(e => {
    const bundle = bundles.get(e.id());
    const ends = bundle && endsOf(e);
    if (!ends) return;
    const [control] = e.controlPoints() ?? [];
    edges.push({
      bundle,
      from: at(ends.from),
      to: at(ends.to),
      control: control ? at(control) : null,
      middle: at(e.midpoint()),
      width: Number(e.numericStyle('width')) * zoom,
      opacity: Number(e.numericStyle('opacity')),
    });
  });

  const marks: Box[] = nodes.map(n => ({ x: n.x, y: n.y, width: 2 * n.radius, height: 2 * n.radius }));
  const degree = new Map<string, number>();
  for (const { bundle } of edges) {
    for (const id of [bundle.source, bundle.target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const center = nodes.length ? { x: mean(nodes.map(n => n.x)), y: mean(nodes.map(n => n.y)) } : { x: 0, y: 0 };
  const rank = (id: string) => (focus.nodes.has(id) ? 1e6 : 0) + (degree.get(id) ?? 0);
  const within = (wish: Wish): Wish => (window ? { ...wish, places: wish.places.filter(p => fits(p, wish, window)) } : wish);
  const nodeWishes = [...nodes]
    .sort((a, b) => rank(b.id) - rank(a.id))
    .map(n => nodeWish(n, center, focus.nodes.has(n.id), measure))
    .map(wish => (window ? pushedInto(window, wish) : wish));
  const nodeLabels = placeLabels(nodeWishes, marks);

  // What is in focus before what is at a node in focus, and no more of the rest than anyone could read.
  const near = (b: Bundle) =>
    b.edges.some(e => focus.claims.has(e.claim.id)) ? 2 : focus.nodes.has(b.source) || focus.nodes.has(b.target) ? 1 : 0;
  const edgeWishes = edges
    .map(edge => ({ edge, near: near(edge.bundle) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, mostEdgeTexts)
    .map(({ edge, near }) => within(edgeWish(edge, near === 2, measure)));
  const edgeLabels = placeLabels(edgeWishes, [...marks, ...nodeLabels]);
  return { nodes, edges, nodeLabels, edgeLabels };
}

/** Whether a text at a place lies within the window. */
function fits(at: Point, text: Wish, window: Box): boolean {
  return (
    Math.abs(at.x - window.x) * 2 + text.width <= window.width && Math.abs(at.y - window.y) * 2 + text.height <= window.height
  );
}

/** The wish of a node near the border: after the places in the window those that a push to the side brings into it. */
function pushedInto(window: Box, wish: Wish): Wish {
  const free = (window.width - wish.width) / 2;
  const places = wish.places.filter(p => fits(p, wish, window));
  for (const { x, y } of wish.places) {
    const pushed = { x: Math.max(window.x - free, Math.min(x, window.x + free)), y };
    if (pushed.x !== x && Math.abs(pushed.x - x) < wish.width / 2 && fits(pushed, wish, window)) places.push(pushed);
  }
  return { ...wish, places, otherwise: wish.otherwise && pushedInto(window, wish.otherwise) };
}

/** What a scene takes up: marks and texts; at least a point. */
export function sceneBounds({ nodes, nodeLabels, edgeLabels }: Scene): Box {
  const boxes: Box[] = [...nodes.map(n => ({ x: n.x, y: n.y, width: 2 * n.radius, height: 2 * n.radius })), ...nodeLabels, ...edgeLabels];
  if (boxes.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const left = Math.min(...boxes.map(b => b.x - b.width / 2));
  const right = Math.max(...boxes.map(b => b.x + b.width / 2));
  const top = Math.min(...boxes.map(b => b.y - b.height / 2));
  const bottom = Math.max(...boxes.map(b => b.y + b.height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** The ends of a line; null for one that cytoscape has not drawn, such as between nodes that lie on each other. */
function endsOf(e: EdgeSingular): { from: Point; to: Point } | null {
  const [from, to] = [e.sourceEndpoint(), e.targetEndpoint()];
  return from && to && Number.isFinite(from.x + from.y + to.x + to.y) ? { from, to } : null;
}

function mean(values: number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** How many characters of a name are shown: of what is in focus more, if there is room. */
const mostOfName = 22;
const mostOfFocused = 60;

/** A name below its node, above it, or to a side: outwards first, where there is most room. */
function nodeWish(n: SceneNode, center: Point, focused: boolean, measure: Measure, most = focused ? mostOfFocused : mostOfName): Wish {
  const text = shorten(n.name, most);
  const width = measure(text, textSize) + 6;
  const height = textSize + 4;
  const gap = n.radius + (focused ? 6 : 1); // a ring is around what is in focus
  const down = { x: n.x, y: n.y + gap + height / 2 };
  const up = { x: n.x, y: n.y - gap - height / 2 };
  const right = { x: n.x + gap + width / 2, y: n.y };
  const left = { x: n.x - gap - width / 2, y: n.y };
  const side = n.x >= center.x ? [right, left] : [left, right];
  const upright = n.y >= center.y ? [down, up] : [up, down];
  const steep = Math.abs(n.y - center.y) > Math.abs(n.x - center.x);
  const places = steep ? [...upright, ...side] : [side[0], ...upright, side[1]];
  const otherwise = most > mostOfName && n.name.length > mostOfName ? nodeWish(n, center, focused, measure, mostOfName) : undefined;
  return { id: n.id, text, width, height, places, firm: focused, otherwise };
}

/** Words on the middle of a line, or a bit along it; none where the line is too short for them. */
function edgeWish(e: SceneEdge, focused: boolean, measure: Measure): Wish {
  const text = bundleWords(e.bundle);
  const width = measure(text, edgeTextSize) + 6;
  const height = edgeTextSize + 4;
  const length = Math.hypot(e.to.x - e.from.x, e.to.y - e.from.y);
  if (!focused && length < Math.min(width, 70)) return { id: e.bundle.id, text, width, height, places: [] };
  const along = (t: number): Point => {
    const [dx, dy] = [(e.to.x - e.from.x) * t, (e.to.y - e.from.y) * t];
    return { x: e.middle.x + dx, y: e.middle.y + dy };
  };
  return { id: e.bundle.id, text, width, height, places: [0, 0.15, -0.15, 0.28, -0.28].map(along), firm: focused };
}
