import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type Box, type Wish, placeLabels } from './labels';

const wish = (id: string, ...places: [number, number][]): Wish => ({ id, text: id, width: 40, height: 10, places: places.map(([x, y]) => ({ x, y })) });
const overlap = (a: Box, b: Box) => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

test('a text goes to its first place that is free, and is left out if none is', () => {
  const mark = { x: 0, y: 0, width: 20, height: 20 };
  const labels = placeLabels([wish('a', [0, 0], [0, 15]), wish('b', [5, 15], [5, 30]), wish('c', [0, 16], [0, 29])], [mark]);
  assert.deepEqual(
    labels.map(l => [l.id, l.x, l.y]),
    [
      ['a', 0, 15],
      ['b', 5, 30],
    ],
  );
});

test('a firm text may lie on marks, if it must, but on no text', () => {
  const marks = [{ x: 0, y: 0, width: 100, height: 100 }];
  const firm = (id: string, ...places: [number, number][]) => ({ ...wish(id, ...places), firm: true });
  assert.deepEqual(placeLabels([firm('a', [0, 0]), firm('b', [0, 0])], marks).map(l => l.id), ['a']);
  assert.equal(placeLabels([firm('a', [0, 0], [0, 80])], marks)[0].y, 80, 'a free place is better');
});

test('no two of many texts overlap', () => {
  let seed = 1;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const wishes = Array.from({ length: 400 }, (_, i) => ({ ...wish(`w${i}`, [random() * 900 - 200, random() * 700 - 200]), width: 10 + random() * 150 }));
  const labels = placeLabels(wishes, []);
  assert.ok(labels.length > 40 && labels.length < 400);
  for (const a of labels) for (const b of labels) assert.ok(a === b || !overlap(a, b), `${a.id} and ${b.id}`);
});

test('a text that has no place gives way to its shorter form', () => {
  const at = { x: 50, y: 50 };
  const short = { id: 'a', text: 'a…', width: 10, height: 10, places: [at] };
  const long = { id: 'a', text: 'a long name', width: 100, height: 10, places: [], otherwise: short };
  assert.deepEqual(placeLabels([long], []), [{ id: 'a', text: 'a…', width: 10, height: 10, ...at }]);
  assert.deepEqual(placeLabels([{ ...long, places: [at] }], []).map(label => label.text), ['a long name']);
});
