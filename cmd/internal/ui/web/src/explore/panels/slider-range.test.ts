import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isoDay } from './days';
import { sliderRange } from './slider-range';

const june = { earliest: '2018-06-12T00:00:00Z', latest: '2018-06-13T00:00:00Z' };
const since = { earliest: '2018-10-05T00:00:00Z', latest: null };

const cases: [name: string, dates: object[], asOf: string, ends: string[] | undefined][] = [
  ['any time', [june, since], '', ['2018-06-12', '2018-10-05']],
  ['one day', [june], '', ['2018-06-12', '2018-06-12']],
  ['a day within', [june, since], '2018-08-01', ['2018-06-12', '2018-10-05']],
  ['a day before', [june, since], '1953-07-27', ['1953-07-27', '2018-10-05']],
  ['a day after', [june, since], '2026-01-01', ['2018-06-12', '2026-01-01']],
  ['no dates', [{}], '2018-08-01', undefined],
  ['nothing drawn', [], '', undefined],
];

for (const [name, dates, asOf, ends] of cases) {
  test(`sliderRange ${name}`, () => {
    const range = sliderRange(dates, asOf);
    assert.deepEqual(range && [isoDay(range.min), isoDay(range.max)], ends);
  });
}
