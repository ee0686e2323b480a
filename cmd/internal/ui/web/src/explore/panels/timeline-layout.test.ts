import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dayOf, isoDay } from './days';
import { periodLabel, timeScale } from './time-scale';
import { layOut, type DatedClaim, type Mark } from './timeline-layout';

const measure = (label: string) => label.length * 6;

function claim(id: string, earliest: string | null, latest: string | null, kind: 'WITHIN' | 'THROUGHOUT' = 'WITHIN'): DatedClaim {
  return { id, label: `the label of ${id}`, date: { earliest, latest, kind } };
}

function assertApart(marks: Mark[], width: number) {
  for (const [i, a] of marks.entries()) {
    assert.ok(a.labelLeft >= 0 && a.labelLeft + measure(a.label) <= width, `the label of ${a.id} lies on the strip`);
    for (const b of marks.slice(i + 1)) {
      if (a.lane !== b.lane) continue;
      const [first, second] = a.left < b.left ? [a, b] : [b, a];
      const end = Math.max(first.right, first.labelLeft + measure(first.label));
      const begin = Math.min(second.left, second.labelLeft);
      assert.ok(end < begin, `${a.id} and ${b.id} are apart`);
    }
  }
}

test('a day is a point, a longer time a span', () => {
  const { marks } = layOut(
    [claim('day', '2018-06-12', '2018-06-13'), claim('year', '2018-01-01', '2019-01-01', 'THROUGHOUT')],
    800,
    measure,
  );
  assert.deepEqual(marks.map(m => [m.shape, m.within]), [['point', false], ['span', false]]);
});

test('a time that it happened within is told from one that it held throughout', () => {
  const { marks } = layOut(
    [claim('within', '2018-01-01', '2018-07-01'), claim('throughout', '2018-01-01', '2018-07-01', 'THROUGHOUT')],
    800,
    measure,
  );
  assert.deepEqual(marks.map(m => m.within), [true, false]);
});

test('an unknown end is an arrow on the strip', () => {
  const { marks } = layOut([claim('until', null, '2018-06-13'), claim('since', '2018-10-05', null)], 400, measure);
  assert.deepEqual(marks.map(m => [m.openStart, m.openEnd]), [[true, false], [false, true]]);
  for (const m of marks) assert.ok(m.left >= 0 && m.right <= 400 && m.right - m.left > 10);
});

test('neither marks nor labels overlap, and the first have the upper lanes', () => {
  const claims: DatedClaim[] = [];
  for (let i = 0; i < 60; i++) {
    const from = 17_000 + ((i * 37) % 400);
    claims.push(claim(`c${i}`, isoDay(from), isoDay(from + 1 + (i % 5) * 20)));
  }
  for (const width of [358, 1200]) {
    const { marks, lanes } = layOut(claims, width, measure);
    assert.equal(marks.length, 60);
    assert.equal(marks[0].lane, 0);
    assert.equal(lanes, Math.max(...marks.map(m => m.lane)) + 1);
    assertApart(marks, width);
  }
});

test('a long label is cut, by whole characters', () => {
  const long = { ...claim('long', '2018-06-12', '2018-06-13'), label: '🎬'.repeat(300) };
  const { marks } = layOut([long, claim('short', '2018-06-20', '2018-06-21')], 358, measure);
  assert.match(marks[0].label, /^(🎬)+…$/u);
  assertApart(marks, 358);
});

test('a claim without any bound has no mark', () => {
  assert.deepEqual(layOut([claim('never', null, null)], 800, measure), { scale: undefined, marks: [], lanes: 0 });
});

const days = (from: string, to = from) => ({ from: dayOf(from)!, to: dayOf(to)! + 1 });

test('a scale folds the empty decades, not the year', () => {
  const scale = timeScale([days('1953-07-27'), days('2018-06-12'), days('2018-10-07')], 800, 20);
  assert.deepEqual(scale.stretches.map(s => isoDay(s.from)), ['1953-07-27', '2018-06-12']);
  assert.ok(scale.x(dayOf('2018-10-07')!) - scale.x(dayOf('2018-06-12')!) > 500);
});

test('a scale of two days far apart is not folded', () => {
  assert.equal(timeScale([days('1953-07-27'), days('2018-06-12')], 800, 20).stretches.length, 1);
});

test('a scale is monotone, and stays within its margins', () => {
  const scale = timeScale([days('1950-01-01', '1953-12-31'), days('2018-01-01', '2018-12-31')], 390, 20);
  let last = -Infinity;
  for (let day = dayOf('1949-01-01')!; day < dayOf('2020-01-01')!; day++) {
    const x = scale.x(day);
    assert.ok(x >= last && x >= 20 && x <= 370.001, isoDay(day));
    last = x;
  }
});

test('ticks are apart, on the scale, and as fine as there is room', () => {
  const spans: [from: string, to: string, label: RegExp][] = [
    ['2018-06-12', '2018-06-12', /^(\d+ Jun 2018|\d\d:00)$/],
    ['2018-06-12', '2018-06-20', /^\d+ Jun 2018$/],
    ['2018-01-01', '2018-12-31', /^[A-Z][a-z][a-z] 2018$/],
    ['1950-01-01', '2018-12-31', /^\d{4}$/],
    ['0001-01-01', '2018-12-31', /^\d+$/],
  ];
  for (const [from, to, label] of spans) {
    const { ticks } = timeScale([days(from, to)], 1000, 20);
    assert.ok(ticks.length >= 1, `${from} to ${to} has ticks`);
    ticks.forEach((tick, i) => {
      assert.match(tick.label, label);
      assert.ok(tick.x >= 0 && tick.labelX >= 35 && tick.labelX <= 965);
      if (i === 0) assert.match(tick.label, /\d{4}|^\d+$/, 'the first tells the year');
      if (i > 0) assert.ok(tick.labelX - ticks[i - 1].labelX >= 70, `${ticks[i - 1].label} and ${tick.label} are apart`);
    });
  }
});

test('hours of a day are told apart', () => {
  const at = (hour: string) => claim(hour, `2018-12-31T${hour}:00:00Z`, `2018-12-31T${hour}:00:01Z`);
  const { marks, scale } = layOut([at('23'), at('11'), at('01')], 800, measure);
  const [late, noon, early] = marks.map(m => m.left);
  assert.ok(late - noon > 200 && noon - early > 200);
  assert.deepEqual(scale!.ticks.map(t => t.label).slice(0, 2), ['31 Dec 2018', '06:00']);
});

const periods: [from: string, to: string, label: string][] = [
  ['2018-06-12', '2018-06-13', '12 Jun 2018'],
  ['2018-02-01', '2018-03-01', 'Feb 2018'],
  ['2018-01-01', '2019-01-01', '2018'],
  ['1950-01-01', '1960-01-01', '1950–1959'],
  ['soon', 'later', 'soon to later'],
];

for (const [from, to, label] of periods) {
  test(`periodLabel ${from} ${to}`, () => assert.equal(periodLabel(from, to), label));
}
