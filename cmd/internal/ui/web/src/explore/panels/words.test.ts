import assert from 'node:assert/strict';
import { test } from 'node:test';

import { boundsWords, momentWords, placeWords, relationWords } from './words';

const nowhere = { locator: null, file: null, row: null, start: null, end: null };

const places: [place: Partial<typeof nowhere> | object, words: string][] = [
  [{}, ''],
  [{ locator: 'p13s2', start: 3454, end: 3721 }, 'paragraph 13, sentence 2, characters 3454–3721'],
  [{ locator: 'p13' }, 'paragraph 13'],
  [{ locator: 'page 7' }, 'page 7'],
  [{ file: 'events.csv', row: 0 }, 'events.csv, row 0'],
  [{ start: 12 }, 'from character 12'],
];

for (const [place, words] of places) {
  test(`placeWords ${JSON.stringify(place)}`, () => assert.equal(placeWords({ ...nowhere, ...place }), words));
}

const bounds: [earliest: string | null, latest: string | null, words: string][] = [
  ['2018-06-12T00:00:00Z', '2018-07-01T00:00:00Z', 'from 12 June 2018 to 30 June 2018'],
  ['2018-10-05T00:00:00Z', '2018-10-06T00:00:00Z', 'on 5 October 2018'],
  ['2018-10-05T09:00:00Z', '2018-10-05T09:00:01Z', 'on 5 October 2018'],
  ['2018-10-05T00:00:00Z', null, 'since 5 October 2018'],
  [null, '2018-10-06T00:00:00Z', 'until 5 October 2018'],
  [null, null, ''],
];

for (const [earliest, latest, words] of bounds) {
  test(`boundsWords ${earliest} ${latest}`, () => assert.equal(boundsWords(earliest, latest), words));
}

test('momentWords leaves midnight out', () => {
  assert.equal(momentWords('2018-10-06T00:00:00Z'), '6 October 2018');
  assert.equal(momentWords('2018-10-06T17:04:59Z'), '6 October 2018, 17:04 UTC');
});

test('relationWords denies what the claim denies', () => {
  assert.equal(relationWords({ relation: 'metWith', affirmed: true }), 'met with');
  assert.equal(relationWords({ relation: 'metWith', affirmed: false }), 'not: met with');
});
