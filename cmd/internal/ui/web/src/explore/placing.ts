/** Where new nodes go: rings around what they were found from, then a short layout that moves nothing else. */

export interface Point {
  x: number;
  y: number;
}

/** How far the nodes of a ring are apart, and one ring from the next. */
const apart = 62;
const ringStep = 92;
const firstRing = 150;

/** Pairs of node ids. */
export type Links = readonly (readonly [string, string])[];

/**
 * Places for new nodes, in their order: those with a link to a node that has a
 * place go on rings around it, from the side on that is away from the rest of
 * what is drawn; those that join several middles go between them; the others
 * beside all there is. Old places stay as they are.
 */
export function placeNew(placed: ReadonlyMap<string, Point>, added: readonly string[], links: Links, middles: readonly string[]): Map<string, Point> {
  const places = new Map(placed);
  const fresh = new Set(added.filter(id => !placed.has(id)));
  // Those in the middle first: the others go around them.
  const centers = middles.filter(id => fresh.has(id));
  const near = linked(links);
  for (const id of centers) {
    fresh.delete(id);
    const anchor = [...(near.get(id) ?? [])].find(other => places.has(other) && !centers.includes(other));
    places.set(id, anchor ? around(places, anchor, 1)[0] : beside(places));
  }
  const byAnchor = new Map<string, string[]>();
  const loose: string[] = [];
  for (const id of fresh) {
    const anchors = [...(near.get(id) ?? [])].filter(other => places.has(other));
    const joined = anchors.filter(other => middles.includes(other));
    if (joined.length > 1) {
      places.set(id, between(places, joined));
      continue;
    }
    const anchor = joined[0] ?? anchors[0];
    if (anchor) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), id]);
    else loose.push(id);
  }
  for (const [anchor, ids] of byAnchor) {
    const spots = around(places, anchor, ids.length);
    ids.forEach((id, i) => places.set(id, spots[i]));
  }
  // What hangs on nodes placed just now, then what hangs on nothing.
  for (const id of loose) {
    const anchor = [...(near.get(id) ?? [])].find(other => places.has(other));
    places.set(id, anchor ? around(places, anchor, 1)[0] : beside(places));
  }
  return places;
}

function linked(links: Links): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  const add = (a: string, b: string) => {
    const set = near.get(a);
    if (set) set.add(b);
    else near.set(a, new Set([b]));
  };
  for (const [a, b] of links) {
    add(a, b);
    add(b, a);
  }
  return near;
}

/** A place with room for a ring, to the right of all there is or below it, whichever is the shorter way; not in line with two others. The origin where nothing is. */
function beside(places: ReadonlyMap<string, Point>): Point {
  if (places.size === 0) return { x: 0, y: 0 };
  const [xs, ys] = [[...places.values()].map(p => p.x), [...places.values()].map(p => p.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const shift = places.size < 2 ? 0 : firstRing / 2;
  return right - left > bottom - top
    ? { x: (left + right) / 2 + shift, y: bottom + 2 * firstRing }
    : { x: right + 2 * firstRing, y: (top + bottom) / 2 + shift };
}

/** A free spot near the middle of some nodes, off the line between two of them. */
function between(places: ReadonlyMap<string, Point>, ids: readonly string[]): Point {
  const ends = ids.map(id => places.get(id)!);
  const center = { x: ends.reduce((sum, p) => sum + p.x, 0) / ends.length, y: ends.reduce((sum, p) => sum + p.y, 0) / ends.length };
  const across = Math.atan2(ends[1].y - ends[0].y, ends[1].x - ends[0].x) + Math.PI / 2;
  const others = [...places.values()];
  for (let i = 0; ; i++) {
    // To either hand by turns, further out and slowly around.
    const radius = apart * (0.9 + 0.35 * Math.floor(i / 2));
    const angle = across + (i % 2) * Math.PI + 0.35 * Math.ceil(Math.floor(i / 2) / 2) * (Math.floor(i / 2) % 2 ? 1 : -1);
    const spot = { x: center.x + 1.25 * radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
    if (i > 400 || isFree(spot, others)) return spot;
  }
}

/** Whether a spot is no nearer to another node than its label wants. */
function isFree(spot: Point, others: readonly Point[]): boolean {
  return others.every(p => Math.hypot((p.x - spot.x) / 1.25, p.y - spot.y) > apart * 0.8);
}

/** Spots on rings around a node that are free. Wider than high, since labels are. */
function around(places: ReadonlyMap<string, Point>, id: string, wanted: number): Point[] {
  const center = places.get(id)!;
  const others = [...places].filter(([other]) => other !== id).map(([, p]) => p);
  const away = awayFrom(center, others);
  const spots: Point[] = [];
  for (let ring = 0; spots.length < wanted; ring++) {
    const radius = firstRing + ring * ringStep;
    const room = Math.max(6, Math.floor((2 * Math.PI * radius) / apart));
    // The last ring is filled evenly; others from the far side on.
    const here = Math.min(room, wanted - spots.length);
    const alone = others.length === 0;
    const step = (2 * Math.PI) / (alone ? here : room);
    for (let i = 0; i < room && spots.length < wanted; i++) {
      if (alone && i >= here) break;
      // Out from the middle of the free side, by turns to either hand.
      const turn = alone ? i : (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2);
      const angle = away + (ring % 2) * (step / 2) + turn * step;
      const spot = { x: center.x + 1.25 * radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
      // After a few rings without room any spot will do: the layout parts them.
      if (ring > 6 || isFree(spot, others)) spots.push(spot);
    }
  }
  return spots;
}

/** The angle that leads away from the bulk of what is drawn nearby. */
function awayFrom(center: Point, others: readonly Point[]): number {
  let [x, y] = [0, 0];
  for (const p of others) {
    const [dx, dy] = [center.x - p.x, center.y - p.y];
    const d2 = dx * dx + dy * dy || 1;
    x += dx / d2;
    y += dy / d2;
  }
  return x === 0 && y === 0 ? -Math.PI / 2 : Math.atan2(y, x);
}

/** A node of a layout. */
export interface Body extends Point {
  /** Whether the layout may move it. */
  free: boolean;
}

/**
 * Moves the free bodies apart from what is too near, and towards what they are
 * linked to where that is far, in steps that grow smaller, until nothing has to
 * move. links are places in bodies. Changes and returns bodies; costs at most
 * ticks × free × all.
 */
export function relax(bodies: Body[], links: readonly (readonly [number, number])[], ticks = 40): Body[] {
  const moving = bodies.filter(b => b.free);
  for (let tick = 0; tick < ticks; tick++) {
    const heat = 1 - tick / ticks;
    let settled = true;
    for (const a of moving) {
      let [fx, fy] = [0, 0];
      for (const b of bodies) {
        if (a === b) continue;
        const [dx, dy] = [(a.x - b.x) / 1.25, a.y - b.y];
        const d = Math.hypot(dx, dy) || 0.01;
        if (d >= apart) continue;
        settled = false;
        const push = ((apart - d) / d) * 0.5;
        fx += (dx || 0.01) * push * 1.25;
        fy += (dy || 0.01) * push;
      }
      a.x += fx * heat;
      a.y += fy * heat;
    }
    for (const [i, j] of links) {
      const [a, b] = [bodies[i], bodies[j]];
      const d = Math.hypot(a.x - b.x, a.y - b.y);
      if (d <= 3 * firstRing || !(a.free || b.free)) continue;
      settled = false;
      const pull = (0.02 * heat * (d - 3 * firstRing)) / d;
      if (a.free) {
        a.x += (b.x - a.x) * pull;
        a.y += (b.y - a.y) * pull;
      }
      if (b.free) {
        b.x += (a.x - b.x) * pull;
        b.y += (a.y - b.y) * pull;
      }
    }
    if (settled) break;
  }
  return bodies;
}
