import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type View, decodeView, emptyView, encodeView, noFilters } from './view';

test('encodeView and decodeView are inverse', () => {
  const iri = 'http://example.org/a?b=c&d=e#f+g%20h,ü';
  const views: View[] = [
    emptyView,
    { ...emptyView, seeds: ['sta:kp', iri, '_:b0'], removed: [iri], selected: { kind: 'entity', id: iri } },
    {
      ...emptyView,
      expanded: [
        { id: 'sta:kp', relation: '', side: 'BOTH', pages: 1 },
        { id: 'sta:kp', relation: 'controls', side: 'OUT', pages: 3 },
        { id: iri, relation: iri, side: 'IN', pages: 1 },
        { id: 'OUT', relation: '', side: 'BOTH', pages: 2 },
      ],
      selected: { kind: 'claim', id: 'clm:abc' },
    },
    {
      ...emptyView,
      filters: {
        relations: ['a', 'b'],
        types: ['State'],
        modalities: ['PLANNED'],
        statuses: ['DENIED'],
        datasets: ['korea'],
        asOf: '2018-06-12',
        standing: 'FACTS',
      },
      pair: { from: 'a:b', to: iri, k: 7, hops: 3, avoid: ['c:d'], chosen: 2 },
      browsed: 'Person',
    },
  ];
  for (const view of views) assert.deepEqual(decodeView(encodeView(view)), view);
});

test('encodeView is readable', () => {
  const view: View = {
    ...emptyView,
    seeds: ['sta:kp'],
    expanded: [{ id: 'sta:kp', relation: 'controls', side: 'OUT', pages: 2 }],
    filters: { ...noFilters, asOf: '2018-06-12' },
  };
  assert.equal(encodeView(view), 'show=sta:kp&expand=sta:kp+OUT+controls+2&asOf=2018-06-12');
  assert.equal(encodeView(emptyView), '');
});

test('decodeView leaves out what it cannot read', () => {
  const cases: [string, Partial<View>][] = [
    ['?', {}],
    ['show=&show=a&show=a&unknown=1', { seeds: ['a'] }],
    ['expand=a+0&expand=+&expand=b+x', {
      expanded: [
        { id: 'a', relation: '', side: 'BOTH', pages: 1 },
        { id: 'b', relation: '', side: 'BOTH', pages: 1 },
      ],
    }],
    ['expand=a+999999', { expanded: [{ id: 'a', relation: '', side: 'BOTH', pages: 10 }] }],
    ['expand=a&expand=a+2', { expanded: [{ id: 'a', relation: '', side: 'BOTH', pages: 1 }] }],
    ['asOf=2018-99-99&standing=MAYBE', {}],
    ['from=a', {}],
    ['%E0%A4%A', { }],
  ];
  for (const [query, want] of cases) assert.deepEqual(decodeView(query), { ...emptyView, ...want }, query);
});
