import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { ClaimSummaryFragment, NeighborhoodFieldsFragment } from '../gql/graphql';
import { bundleEdges, mergeAnswers, mostNodes } from './graph';
import { kindOf, standingWords } from './standing';

let claims = 0;

/** A claim that a relation leads from one entity to another, "a controls b". */
function claim(text: string, as: Partial<ClaimSummaryFragment> = {}): ClaimSummaryFragment {
  const [subject, relation, object] = text.split(' ');
  const id = `clm:${++claims}`;
  return { id, relation, affirmed: true, modality: 'ACTUAL', status: 'ASSERTED', date: null, subject: { id: subject }, object: { id: object }, ...as } as ClaimSummaryFragment;
}

/** An answer with these nodes, of which the first is in the middle, and these edges. */
function answer(ids: string[], edges: ClaimSummaryFragment[]): NeighborhoodFieldsFragment {
  const nodes = ids.map((id, i) => ({ depth: i === 0 ? 0 : 1, claimCount: 1, more: false, entity: { id, name: id, type: 'State' } }));
  return { truncated: false, nodes, edges: edges.map(claim => ({ claim, others: 0, certainty: null })) } as NeighborhoodFieldsFragment;
}

test('answers are merged: each entity once, each relation and way once', () => {
  const first = answer(['a', 'b', 'c'], [claim('a controls b'), claim('c controls a')]);
  const second = answer(['b', 'a', 'd'], [claim('a controls b'), claim('b controls a'), claim('b about d')]);
  const graph = mergeAnswers([first, second], [], [], 0);
  assert.deepEqual([...graph.nodes.keys()], ['a', 'b', 'c', 'd'], 'those in the middle first');
  assert.deepEqual(
    graph.edges.map(e => `${e.source} ${e.claim.relation} ${e.target}`),
    ['a controls b', 'c controls a', 'b controls a', 'b about d'],
  );
});

test('what is removed is left out, with its edges', () => {
  const graph = mergeAnswers([answer(['a', 'b', 'c'], [claim('a controls b'), claim('b controls c'), claim('a about c')])], [], ['b'], 0);
  assert.deepEqual([...graph.nodes.keys()], ['a', 'c']);
  assert.equal(graph.edges.length, 1);
});

test('no more than the bound is drawn, and it is told how many were not', () => {
  const ids = Array.from({ length: mostNodes + 20 }, (_, i) => `n:${i}`);
  const graph = mergeAnswers([answer(ids, [claim(`n:0 about n:${mostNodes + 1}`), claim('n:0 about n:1')])], [], [], 0);
  assert.equal(graph.nodes.size, mostNodes);
  assert.equal(graph.leftOut, 20);
  assert.equal(graph.edges.length, 1, 'no edge to what is not drawn');
});

test('a node that another answer tells less of keeps what is known', () => {
  const first = answer(['a', 'b'], []);
  first.nodes[1].claimCount = 7;
  const graph = mergeAnswers([first], [], [], 0);
  assert.equal(graph.nodes.get('b')!.claimCount, 7);
});

test('parallel edges that stand alike are one line', () => {
  const planned = { modality: 'PLANNED' } as const;
  const edges = mergeAnswers(
    [answer(['a', 'b'], [claim('a controls b'), claim('b about a'), claim('a meets b', planned), claim('a denies b', { affirmed: false })])],
    [],
    [],
    0,
  ).edges;
  const bundles = bundleEdges(edges);
  assert.deepEqual(
    bundles.map(b => [b.kind, b.claims, b.bothWays]),
    [
      ['held', 2, true],
      ['planned', 1, false],
      ['denied', 1, false],
    ],
  );
  assert.equal(new Set(bundles.map(b => b.id)).size, 3);
});

test('how a claim stands: denial before voice, voice before modality', () => {
  const cases = [
    [{ affirmed: true, status: 'ASSERTED', modality: 'ACTUAL' }, 'held', 'held'],
    [{ affirmed: true, status: 'ASSERTED', modality: 'ONGOING' }, 'held', 'ongoing'],
    [{ affirmed: true, status: 'ASSERTED', modality: 'PLANNED' }, 'planned', 'planned'],
    [{ affirmed: true, status: 'ASSERTED', modality: 'CANCELLED' }, 'off', 'cancelled'],
    [{ affirmed: true, status: 'ALLEGED', modality: 'PLANNED' }, 'alleged', 'alleged, planned'],
    [{ affirmed: true, status: 'DENIED', modality: 'ACTUAL' }, 'denied', 'denied'],
    [{ affirmed: false, status: 'DENIED', modality: 'ACTUAL' }, 'denied', 'denied'],
    [{ affirmed: false, status: 'ALLEGED', modality: 'ACTUAL' }, 'denied', 'denied, alleged'],
  ] as const;
  for (const [standing, kind, words] of cases) {
    assert.equal(kindOf(standing), kind, words);
    assert.equal(standingWords(standing), words);
  }
});
