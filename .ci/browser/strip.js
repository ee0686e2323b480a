// Uses the timeline strip and the list by type of the graph page in Chromium: the
// strip of a claim that nothing else was chosen with, its pages and periods, and
// the way from a count of the front page to the entities counted. It imports
// hostile data into the running server for a strip of more than a page.
// node strip.js URL ENTENTE STORE [FOLDER for screenshots]
import assert from 'node:assert/strict';

import { hub, importHostile } from './hostile.js';
import { ask, assertAccessible, assertFits, picture, watchedPage, withVisitor } from './visit.js';

const [url, entente, store, folder] = process.argv.slice(2);
if (!store) {
  console.error('usage: node strip.js URL ENTENTE STORE [FOLDER for screenshots]');
  process.exit(2);
}

const parameters = page => new URL(page.url()).searchParams;
const strip = page => page.locator('.timeline');
const marks = page => strip(page).locator('.timeline-mark');

/** Shows a sheet where one at a time is shown. */
async function sheet(page, name) {
  const button = page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name, exact: true });
  if (await button.isVisible()) await button.press('Enter');
}

/** Waits until the strip has so many marks. */
async function untilMarks(page, count) {
  await page.waitForFunction(n => document.querySelectorAll('.timeline-mark').length === n, count);
}

async function stripOfClaim(page) {
  const { claims } = await ask(url, '{ claims(first: 1, where: {about: ["per:trump"], relations: ["metWith"]}) { nodes { id subject { id name } object { id name } } } }');
  const [claim] = claims.nodes;
  // From a link to the claim alone.
  await page.goto(`${url}/explore?claim=${claim.id}`);
  await page.locator('.claim-card .claim-facts').waitFor();
  await sheet(page, 'Timeline');
  await strip(page).getByRole('heading', { name: `Timeline of ${claim.subject.name}` }).waitFor();
  const current = marks(page).and(page.locator('[aria-current=true]'));
  await current.waitFor();
  assert.ok((await current.getAttribute('aria-label')).includes(claim.object.name), 'the claim is marked');
  // Of an entity that the claim is about it is that one's.
  await page.goto(`${url}/explore?show=${claim.object.id}&expand=${claim.object.id}&entity=${claim.object.id}`);
  await page.locator('.card').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await sheet(page, 'Timeline');
  await strip(page).getByRole('heading', { name: `Timeline of ${claim.object.name}` }).waitFor();
}

async function pages(page, shot) {
  const { entity } = await ask(
    url,
    `query($id: ID!) { entity(id: $id) { timeline(first: 200, orderBy: DATE_DESC) { edges { node { id date { edtf } subject { name } } } } } }`,
    { id: hub.id },
  );
  const dated = entity.timeline.edges.map(edge => edge.node);
  assert.equal(dated.length, hub.members + 1);
  await page.goto(`${url}/explore?show=${hub.id}&entity=${hub.id}`);
  await sheet(page, 'Timeline');
  await untilMarks(page, 30);
  const told = strip(page).locator('.timeline-count');
  assert.equal(await told.textContent(), 'the newest 30 dated claims');
  await shot('pages');
  await strip(page).getByRole('button', { name: 'Older' }).press('Enter');
  await untilMarks(page, 60);
  await strip(page).getByRole('button', { name: 'As a list' }).press('Enter');
  const list = strip(page).locator('.timeline-list li');
  assert.equal(await list.count(), 60);
  const lines = await list.allTextContents();
  lines.forEach((line, i) => assert.ok(line.includes(dated[i].subject.name) && line.includes(dated[i].date.edtf), `line ${i} is ${dated[i].subject.name}, ${dated[i].date.edtf}: ${line}`));
  await strip(page).getByRole('button', { name: 'As a list' }).press('Enter');
  await strip(page).getByRole('button', { name: 'Older' }).press('Enter');
  await untilMarks(page, 90);

  // A period begins with its newest claim, and on the strip are that one and older ones.
  const periods = strip(page).getByRole('combobox', { name: 'Up to' });
  const options = await periods.getByRole('option').allTextContents();
  assert.equal(options[0], 'the newest');
  const last = options.at(-1);
  const [, begins, ends, count] = /^(\d+)(?:–(\d+))?: (\d+) claims?$/.exec(last);
  const within = dated.filter(({ date }) => date.edtf >= begins && date.edtf <= (ends ?? begins));
  assert.equal(within.length, Number(count), `${last} counts what there is`);
  await periods.selectOption({ label: last });
  await untilMarks(page, Math.min(30, Number(count)));
  assert.ok((await marks(page).first().getAttribute('aria-label')).includes(within[0].subject.name));
  await periods.selectOption({ label: 'the newest' });
  await untilMarks(page, 30);
  assert.equal(await told.textContent(), 'the newest 30 dated claims');

  // A claim that is older than the first page is there when it is opened, and the strip goes elsewhere when it is told to.
  const old = dated[100];
  await page.goto(`${url}/explore?entity=${hub.id}&show=${hub.id}`);
  await sheet(page, 'Timeline');
  await untilMarks(page, 30);
  await page.evaluate(id => {
    history.pushState(null, '', location.href.replace(/entity=[^&]*/, `claim=${id}`));
    dispatchEvent(new PopStateEvent('popstate'));
  }, old.id);
  await sheet(page, 'Timeline');
  await page.locator('.timeline-mark[aria-current=true]').waitFor({ state: 'attached' });
  assert.equal(await periods.inputValue(), `${old.date.edtf}-12-31`);
  await periods.selectOption({ label: 'the newest' });
  await untilMarks(page, 30);
  await page.waitForTimeout(300);
  assert.equal(await periods.inputValue(), '');
}

async function browse(page, shot) {
  const { stats, people } = await ask(
    url,
    '{ stats { types { type count } } people: entities(where: {types: [Person]}, orderBy: CLAIM_COUNT_DESC, first: 20) { totalCount nodes { id name claims { totalCount } } } }',
  );
  const { count } = stats.types.find(({ type }) => type === 'Person');
  await page.goto(`${url}/`);
  await page.getByRole('link', { name: 'Person', exact: true }).click();
  await page.waitForURL(to => to.pathname.endsWith('/explore') && to.searchParams.get('browse') === 'Person');
  const panel = page.locator('.browse');
  const entities = panel.locator('.browse-entity');
  await entities.nth(19).waitFor();
  assert.equal(await panel.getByRole('combobox', { name: 'Type' }).locator('option:checked').textContent(), `Person (${count})`);
  assert.deepEqual(
    await entities.allTextContents(),
    people.nodes.map(({ name, claims: { totalCount: n } }) => `${name}${n} claim${n === 1 ? '' : 's'}`),
    'those with most claims come first',
  );
  await shot('browse');
  const link = await panel.getByRole('link', { name: 'Copy as GraphQL: the list' }).getAttribute('href');
  const shared = new URLSearchParams(new URL(link).hash.slice(1));
  const copied = await ask(url, shared.get('query'), JSON.parse(shared.get('variables')));
  assert.deepEqual(copied.entities.nodes.map(({ name }) => name), people.nodes.map(({ name }) => name), 'the list as a query');
  for (let more = 40; more < people.totalCount; more += 20) {
    await panel.getByRole('button', { name: 'More' }).press('Enter');
    await entities.nth(more - 1).waitFor();
  }
  await panel.getByRole('button', { name: 'More' }).press('Enter');
  await entities.nth(people.totalCount - 1).waitFor();
  assert.equal(await entities.count(), people.totalCount, 'all that were counted are listed');

  await panel.getByRole('searchbox', { name: 'Called' }).fill('pompeo');
  await page.waitForFunction(() => document.querySelectorAll('.browse-entity').length === 1);
  await panel.getByRole('button', { name: 'Mike Pompeo' }).press('Enter');
  await page.locator('.card').getByRole('heading', { name: 'Mike Pompeo' }).waitFor();
  assert.equal(parameters(page).get('show'), 'per:pompeo');
  assert.equal(parameters(page).get('browse'), 'Person');
  await sheet(page, 'Browse');
  await panel.getByRole('combobox', { name: 'Type' }).selectOption('Topic');
  assert.equal(parameters(page).get('browse'), 'Topic');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('.browse select').value === 'Person');
  await page.goto(`${url}/explore?browse=Nonsense`);
  await panel.getByRole('status').getByText('Nonsense').first().waitFor();
}

for (const { size, ...options } of [
  { size: 'wide', viewport: { width: 1280, height: 820 }, colorScheme: 'light' },
  { size: 'narrow', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
]) {
  await importHostile(entente, store);
  await withVisitor(options, async context => {
    for (const run of [stripOfClaim, pages, browse]) {
      const { page, wrong } = await watchedPage(context, url);
      await run(page, async name => {
        await picture(page, folder, `${name}-${size}`);
        await assertFits(page, `${name}, ${size}`);
        await page.evaluate(() => scrollTo(0, 0));
        await assertAccessible(page, `${name}, ${size}`);
      });
      assert.deepEqual(wrong.filter(what => !/^(400|console: Failed to load resource)/.test(what)), [], `${run.name}, ${size}: no error, and no request elsewhere`);
      await page.close();
      console.log(`ran ${run.name}, ${size}`);
    }
  });
}
