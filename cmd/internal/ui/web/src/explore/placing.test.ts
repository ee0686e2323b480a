import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type Body, type Point, placeNew, relax } from './placing';

/** The least distance between two places, a label's width counted less than its height. */
function nearest(places: ReadonlyMap<string, Point>): number {
  const all = [...places.values()];
  let least = Infinity;
  for (let i = 0; i < all.length; i++) {
    for (let j = 0; j < i; j++) least = Math.min(least, Math.hypot((all[i].x - all[j].x) / 1.25, all[i].y - all[j].y));
  }
  return least;
}

const star = (middle: string, leaves: number, prefix = 'leaf') => Array.from({ length: leaves }, (_, i) => [middle, `${prefix}${i}`] as const);

test('neighbors go around their middle, apart from each other', () => {
  for (const leaves of [1, 7, 50, 150]) {
    const links = star('hub', leaves);
    const places = placeNew(new Map(), ['hub', ...links.map(l => l[1])], links, ['hub']);
    assert.equal(places.size, leaves + 1);
    assert.deepEqual(places.get('hub'), { x: 0, y: 0 });
    assert.ok(nearest(places) > 40, `${leaves} leaves are ${nearest(places)} apart`);
  }
});

test('what has a place keeps it', () => {
  const old = placeNew(new Map(), ['hub', 'leaf0', 'leaf1', 'leaf2'], star('hub', 3), ['hub']);
  const links = [...star('hub', 3), ...star('leaf0', 20, 'new')];
  const places = placeNew(old, links.map(l => l[1]), links, ['hub', 'leaf0']);
  for (const [id, place] of old) assert.deepEqual(places.get(id), place);
  assert.equal(places.size, 24);
  assert.ok(nearest(places) > 40);
});

test('what joins two middles lies off the line between them', () => {
  const links = [
    ['a', 'm'],
    ['b', 'm'],
  ] as const;
  const places = placeNew(new Map(), ['a', 'b', 'm'], links, ['a', 'b']);
  const [a, b, m] = ['a', 'b', 'm'].map(id => places.get(id)!);
  const area = Math.abs((b.x - a.x) * (m.y - a.y) - (b.y - a.y) * (m.x - a.x));
  assert.ok(area / Math.hypot(b.x - a.x, b.y - a.y) > 30, 'the line passes it by');
});

test('500 nodes without a link all get places of their own', () => {
  const ids = Array.from({ length: 500 }, (_, i) => `n${i}`);
  const places = placeNew(new Map(), ids, [], []);
  assert.equal(new Set([...places.values()].map(p => `${p.x},${p.y}`)).size, 500);
});

test('relax parts what lies on each other, and moves nothing that is fixed', () => {
  const bodies: Body[] = [
    { x: 0, y: 0, free: false },
    { x: 1, y: 0, free: true },
    { x: 0, y: 0, free: true },
  ];
  relax(bodies, []);
  assert.deepEqual(bodies[0], { x: 0, y: 0, free: false });
  assert.ok(nearest(new Map(bodies.map((b, i) => [String(i), b]))) > 30);
  assert.ok(bodies.every(b => Number.isFinite(b.x + b.y)));
});
