import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';

import type { NeighborhoodQueryVariables } from '../gql/graphql';
import { type View, emptyView } from './view';

// The module reads the page's address when it is loaded.
Object.assign(globalThis, { location: new URL('http://127.0.0.1/explore') });
const { fetchView } = await import('./fetch');

type Asked = NeighborhoodQueryVariables & { from?: string };

/** A server of a hub with so many claims, which notes what it is asked. */
function serve(t: TestContext, claims: number): Asked[] {
  const asked: Asked[] = [];
  const node = (id: string, depth: number, claimCount: number) => ({ depth, claimCount, more: false, entity: { id, name: id, type: 'State' } });
  t.mock.method(globalThis, 'fetch', async (_: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    signal.throwIfAborted();
    const { variables } = JSON.parse(body) as { variables: Asked };
    asked.push(variables);
    const neighborhood = { truncated: false, nodes: [node('hub', 0, claims - 1), node('other', 1, 1)], edges: [] };
    return new Response(JSON.stringify({ data: variables.from ? { paths: [] } : { neighborhood } }));
  });
  return asked;
}

const view: View = { ...emptyView, seeds: ['hub'], expanded: [{ id: 'hub', relation: '', side: 'BOTH', pages: 1 }] };
const { signal } = new AbortController();

test('entities with many claims are shown before the claims between them are asked for', async t => {
  const asked = serve(t, 2001);
  let shown = 0;
  const answers = await fetchView(view, signal, async preview => {
    assert.deepEqual(asked.map(v => v.walkedOnly), [true]);
    await new Promise(setImmediate);
    assert.equal(asked.length, 1, 'nothing is asked while the preview is drawn');
    assert.equal(preview.neighborhoods[0].nodes.length, 2);
    shown++;
  });
  assert.equal(shown, 1);
  assert.deepEqual(asked.map(v => v.walkedOnly), [true, undefined]);
  assert.equal(answers.neighborhoods.length, 1);
});

test('others are shown once', async t => {
  const asked = serve(t, 2000);
  await fetchView(view, signal, async () => assert.fail('few claims are between them'));
  assert.equal(asked.length, 2);
});

test('without a preview all is asked for at once', async t => {
  const asked = serve(t, 1_000_000);
  await fetchView(view, signal);
  assert.deepEqual(asked.map(v => v.walkedOnly), [undefined]);
});

test('paths are asked for once, and are in the preview', async t => {
  const asked = serve(t, 2001);
  const pair = { from: 'hub', to: 'other', k: 1, hops: 2, avoid: [], chosen: 0 };
  await fetchView({ ...view, pair }, signal, async ({ paths }) => assert.deepEqual(paths?.paths, []));
  assert.equal(asked.filter(v => v.from).length, 1);
  assert.equal(asked.at(-1)?.depth, 0, 'last, what joins the answers');
});

test('a view that is left while it is previewed asks for no more', async t => {
  const asked = serve(t, 2001);
  const left = new AbortController();
  await assert.rejects(fetchView(view, left.signal, async () => left.abort()), { name: 'AbortError' });
  assert.equal(asked.length, 1);
});
