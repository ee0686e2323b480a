import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Edge, Graph, Node } from '../graph';
import { noFilters } from '../view';
import { narrows, optionsOf, toggled } from './facets';

/** A graph of claims of these relations, with what else options are taken from. */
function graph(...relations: string[]): Graph {
  const edges = relations.map(relation => ({ claim: { relation, modality: 'ACTUAL', status: 'ASSERTED', dataset: { id: 'd' } } }) as Edge);
  const nodes = new Map([['a', { type: 'Person' } as Node], ['b', { type: 'Person' } as Node]]);
  return { edges, nodes, leftOut: 0, partial: false };
}

test('options are what there is without filters, counted in what is drawn', () => {
  const filters = { ...noFilters, relations: ['metWith'] };
  assert.deepEqual(optionsOf('relations', graph('metWith'), graph('metWith', 'seeks', 'seeks'), filters), [
    { value: 'seeks', count: 0, chosen: false },
    { value: 'metWith', count: 1, chosen: true },
  ]);
});

test('what is chosen is an option, though nothing has it', () => {
  const filters = { ...noFilters, datasets: ['gone'] };
  assert.deepEqual(optionsOf('datasets', graph(), graph(), filters), [{ value: 'gone', count: 0, chosen: true }]);
});

test('types are counted by entities, the others by relations', () => {
  const drawn = graph('metWith', 'metWith', 'metWith');
  assert.deepEqual(optionsOf('types', drawn, drawn, noFilters), [{ value: 'Person', count: 2, chosen: false }]);
  assert.deepEqual(optionsOf('modalities', drawn, drawn, noFilters), [{ value: 'ACTUAL', count: 3, chosen: false }]);
});

test('toggled adds and takes away, and leaves the list as it was', () => {
  const list = ['a', 'b'];
  assert.deepEqual(toggled(list, 'b'), ['a']);
  assert.deepEqual(toggled(list, 'c'), ['a', 'b', 'c']);
  assert.deepEqual(list, ['a', 'b']);
});

test('narrows tells whether some filter is set', () => {
  assert.equal(narrows(noFilters), false);
  assert.equal(narrows({ ...noFilters, asOf: '2018-06-12' }), true);
  assert.equal(narrows({ ...noFilters, types: ['Person'] }), true);
  assert.equal(narrows({ ...noFilters, standing: 'FACTS' }), true);
});
