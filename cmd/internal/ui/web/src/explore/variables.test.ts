import assert from 'node:assert/strict';
import { test } from 'node:test';

import { neighborhoodVariables } from './variables';
import { type Expansion, emptyView, noFilters } from './view';

const all = (id: string, pages = 1): Expansion => ({ id, relation: '', side: 'BOTH', pages });

test('one request asks for what is expanded alike', () => {
  const asked = neighborhoodVariables({
    ...emptyView,
    seeds: ['a', 'alone'],
    expanded: [all('a'), all('b', 2), all('c'), { id: 'a', relation: 'controls', side: 'OUT', pages: 1 }],
  });
  assert.deepEqual(asked, [
    { of: ['a', 'c'], fan: 50, first: 500 },
    { of: ['b'], fan: 100, first: 500 },
    { of: ['a'], fan: 50, first: 500, relations: ['controls'], direction: 'OUT' },
    { of: ['alone'], depth: 0, first: 500 },
  ]);
});

test('filters are in every request, and say only what they narrow', () => {
  const filters = { ...noFilters, modalities: ['PLANNED'], types: ['State'], asOf: '2018-06-12' };
  const asked = neighborhoodVariables({ ...emptyView, expanded: [all('a')], seeds: ['b'], filters });
  for (const variables of asked) {
    const { types, asOf, where, standing } = variables;
    assert.deepEqual({ types, asOf, where, standing }, { types: ['State'], asOf: '2018-06-12', where: { modality: ['PLANNED'] }, standing: undefined });
  }
  assert.equal(asked.length, 2);
});
