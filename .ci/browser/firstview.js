// Measures the view of the entity with most claims on the graph page, from
// navigation to painted, and to all relations between its neighbors being there:
// in browsers that have never seen the page, then in the same ones, which have
// kept the page's files, and never the graph. node firstview.js URL
import assert from 'node:assert/strict';

import { ask, testArguments, watchedPage, withVisitor } from './visit.js';

const visitors = 5;
const { url } = testArguments();
const { entities } = await ask(url, '{ entities(first: 1, orderBy: CLAIM_COUNT_DESC) { nodes { id relationCounts { count } } } }');
const [hub] = entities.nodes;
const claims = hub.relationCounts.reduce((sum, { count }) => sum + count, 0);
const view = `${url}/explore?${new URLSearchParams({ show: hub.id, expand: hub.id, entity: hub.id })}`;

/** Opens the view and returns how long it took, in milliseconds, and what it shows. */
async function visit(context) {
  const { page, wrong } = await watchedPage(context, url);
  // Twice: a frame that is asked for is painted when the one after it begins.
  const painted = () => page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.goto('about:blank');
  const begin = performance.now();
  await page.goto(view, { waitUntil: 'commit' });
  await page.locator('[data-drawn]:not([data-drawn="0"])').waitFor({ state: 'attached' });
  await painted();
  const drawn = performance.now() - begin;
  await page.getByText('Loading…', { exact: true }).waitFor({ state: 'detached' });
  await painted();
  const joined = performance.now() - begin;
  const shown = await page.locator('#outline-title').innerText();
  assert.deepEqual(wrong, [], 'no error');
  await page.close();
  return { drawn, joined, shown };
}

const [first, later] = [[], []];
for (let i = 0; i < visitors; i++) {
  await withVisitor({}, async context => {
    first.push(await visit(context));
    await visit(context); // after which Chromium has kept the compiled scripts, too
    later.push(await visit(context));
  });
}

/** The times of some visits, the median first. */
function told(visits, what) {
  const times = visits.map(v => Math.round(v[what])).sort((a, b) => a - b);
  return `${times[Math.floor(times.length / 2)]} ms (${times[0]} to ${times.at(-1)})`;
}
console.log(`${hub.id} with ${claims} claims. ${first[0].shown}, the median of ${visitors} visitors:`);
for (const [who, visits] of [['first visit', first], ['third visit', later]]) {
  console.log(`${who}: drawn after ${told(visits, 'drawn')}, all relations after ${told(visits, 'joined')}`);
}
