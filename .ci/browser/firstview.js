// Measures the view of the entity with most claims on the graph page, from
// navigation to painted: in a browser that has never seen the page, then with what
// it keeps of the page's files, and never of the graph. node firstview.js URL
import assert from 'node:assert/strict';

import { testArguments, watchedPage, withVisitor } from './visit.js';

const { url } = testArguments();
const query = '{ entities(first: 1, orderBy: CLAIM_COUNT_DESC) { nodes { id relationCounts { count } } } }';
const answer = await fetch(`${url}/graphql`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query }),
});
const [hub] = (await answer.json()).data.entities.nodes;
const claims = hub.relationCounts.reduce((sum, { count }) => sum + count, 0);
const view = new URLSearchParams({ show: hub.id, expand: hub.id, entity: hub.id });

const times = [];
let nodes;
await withVisitor({}, async context => {
  for (let i = 0; i < 6; i++) {
    const { page, wrong } = await watchedPage(context, url);
    await page.goto('about:blank');
    const begin = performance.now();
    await page.goto(`${url}/explore?${view}`, { waitUntil: 'commit' });
    const canvas = page.locator('[data-drawn]:not([data-drawn="0"])');
    await canvas.waitFor({ state: 'attached' });
    // Twice: a frame that is asked for is painted when the one after it begins.
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    times.push(Math.round(performance.now() - begin));
    nodes = await canvas.getAttribute('data-drawn');
    assert.deepEqual(wrong, [], 'no error');
    await page.close();
  }
});
const [first, ...later] = times;
console.log(`${hub.id} with ${claims} claims: ${nodes} nodes drawn ${first} ms after the first navigation, then ${later.join(', ')} ms`);
