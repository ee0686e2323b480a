// Uses the graph page in Chromium as an analyst would, on the bundled graph and
// on hostile data that it imports into the running server.
// node explore.js URL ENTENTE STORE [SCREENSHOT_DIR], where ENTENTE is the
// command and STORE the folder that the server at URL holds. ONLY=words runs the
// scenarios whose name has these words.
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { hub, image, importHostile, scripted } from './hostile.js';
import { assertAccessible, watchedPage, withVisitor } from './visit.js';

const [url, entente, store, screenshots] = process.argv.slice(2);
if (!store) {
  console.error('usage: node explore.js URL ENTENTE STORE [SCREENSHOT_DIR]');
  process.exit(2);
}
const narrow = { width: 390, height: 844 };

/** The address of a view: explore({show: 'a', expand: ['a', 'b']}). */
function explore(view = {}) {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(view)) for (const value of [values].flat()) query.append(name, value);
  return `${url}/explore?${query}`;
}

/** Waits until the canvas has drawn this many nodes, or some. */
async function drawn(page, nodes) {
  const which = nodes === undefined ? ':not([data-drawn="0"])' : `[data-drawn="${nodes}"]`;
  await page.locator(`[data-drawn]${which}`).waitFor({ state: 'attached' });
}

/** The list beside the canvas, and a row of it. */
const outline = page => page.getByRole('tree');
const row = (page, name) => outline(page).getByRole('treeitem', { name });
const card = page => page.locator('.sheet-card');

const searchBox = page => page.getByRole('combobox', { name: 'Search entities' });

/** The middle of the canvas, where a single node is, or the line between two. */
async function middle(page) {
  const { x, y, width, height } = await page.locator('.canvas-graph').boundingBox();
  return [x + width / 2, y + height / 2];
}

async function graphql(query, variables) {
  const body = JSON.stringify({ query, variables });
  const answer = await (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).json();
  assert.ok(!answer.errors, JSON.stringify(answer.errors));
  return answer.data;
}

/** What the page saves when the button is pressed, as bytes. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return readFile(await download.path());
}

/**
 * What is done, by name. Each gets a page of its own, and fails by throwing, or
 * by an error on the page that is not in wrong. options are those of a browser
 * context; shot(name) keeps a screenshot, if they are asked for.
 */
const scenarios = {
  'an empty page offers where to begin': {
    async run(page) {
      await page.goto(explore());
      await page.locator('.invitation button').first().click();
      await drawn(page);
      assert.match(page.url(), /show=.*expand=.*entity=/);
    },
  },

  'search: suggestions with type and alias, drawn once chosen': {
    async run(page, shot) {
      await page.goto(explore());
      const box = searchBox(page);
      await box.fill("democratic people's rep");
      const option = page.getByRole('option').filter({ hasText: 'North Korea' }).first();
      await option.getByText('North Korea', { exact: true }).waitFor();
      assert.match(await option.textContent(), /State.*alias: Democratic People's Republic of Korea/);
      assert.equal(await box.getAttribute('aria-expanded'), 'true');
      await shot('search');
      await box.fill('no such thing at all');
      await page.getByText('Nothing is called').waitFor();
      await box.fill('north korea');
      await option.getByText('North Korea', { exact: true }).waitFor();
      await box.press('ArrowDown');
      assert.equal(await box.getAttribute('aria-activedescendant'), await option.getAttribute('id'));
      await box.press('Enter');
      await drawn(page);
      await card(page).getByRole('heading', { name: 'North Korea' }).waitFor();
      assert.ok((await outline(page).getByRole('treeitem').count()) > 10, 'its neighbors are drawn');
    },
  },

  'a double click expands, one click shows the card': {
    async run(page, shot) {
      await page.goto(explore({ show: 'sta:kp' }));
      await drawn(page, 1);
      const node = await middle(page);
      await page.mouse.click(...node);
      await card(page).getByRole('heading', { name: 'North Korea' }).waitFor();
      assert.equal(await outline(page).getByRole('treeitem').count(), 1, 'a click expands nothing');
      await page.waitForTimeout(600); // no part of a double click
      await page.mouse.dblclick(...node);
      await page.waitForURL(/expand=sta:kp/);
      await page.waitForFunction(() => document.querySelector('[data-drawn]').dataset.drawn > 10);
      await shot('expanded');
      await card(page).getByRole('button', { name: 'Collapse' }).click();
      await drawn(page, 1);
      await card(page).getByRole('button', { name: 'Remove' }).click();
      await drawn(page, 0);
    },
  },

  'one relation of an entity is drawn alone': {
    async run(page) {
      await page.goto(explore({ show: 'sta:kp', entity: 'sta:kp' }));
      await card(page).getByRole('button', { name: 'show possesses, outgoing' }).click();
      await page.waitForURL(/expand=sta:kp\+OUT\+possesses/);
      await page.waitForFunction(() => document.querySelector('[data-drawn]').dataset.drawn > 1);
      const { entity } = await graphql('{entity(id: "sta:kp") {claims(relations: ["possesses"], direction: OUT, first: 100) {nodes {object {id}}}}}');
      const objects = new Set(entity.claims.nodes.map(c => c.object.id));
      await drawn(page, objects.size + 1);
    },
  },

  'a hub shows its counts before it is expanded, and 50 neighbors at a time': {
    async run(page, shot) {
      await page.goto(explore({ show: hub.id }));
      await drawn(page, 1);
      await page.mouse.dblclick(...(await middle(page)));
      const expand = card(page).getByRole('button', { name: 'Expand the 50 newest' });
      await expand.waitFor();
      await drawn(page, 1); // not expanded yet
      await card(page).getByText('122 claims').waitFor();
      await card(page).getByRole('listitem').filter({ hasText: 'member of 122' }).waitFor();
      await shot('hub-counts');
      await page.keyboard.press('Enter'); // the button has the focus
      await drawn(page, 51);
      await row(page, /Member 119/).waitFor(); // the newest
      assert.equal(await row(page, /Member 60 /).count(), 0, 'none of the oldest');
      await shot('hub');
      for (const [pages, nodes] of [[2, 101], [3, 123]]) {
        await card(page).getByRole('button', { name: '50 more' }).click();
        await drawn(page, nodes);
        assert.match(page.url(), new RegExp(`expand=hostile:hub\\+${pages}`));
      }
      await card(page).getByRole('button', { name: '50 more' }).waitFor({ state: 'detached' });
    },
  },

  'an edge opens its claim, and says how it stands': {
    async run(page, shot) {
      const { claims } = await graphql('{claims(where: {modality: [PLANNED], value: {isNull: true}}, first: 1) {nodes {id relation subject {id name} object {id name}}}}');
      const [claim] = claims.nodes;
      await page.goto(explore({ show: [claim.subject.id, claim.object.id] }));
      await drawn(page, 2);
      await page.mouse.click(...(await middle(page)));
      await page.waitForURL(/claim=clm:/);
      await card(page).getByText('planned').first().waitFor();
      await outline(page).getByRole('treeitem').first().press('ArrowRight');
      await outline(page).locator('[role=group] [role=treeitem]').filter({ hasText: 'planned' }).first().waitFor();
      await shot('edge');
    },
  },

  'a view comes back from its address, and by back and forward': {
    async run(page) {
      await page.goto(explore());
      await searchBox(page).fill('kim jong un');
      await page.getByRole('option', { name: 'Kim Jong Un' }).first().click();
      await drawn(page);
      const first = await page.locator('[data-drawn]').getAttribute('data-drawn');
      const firstURL = page.url();
      await row(page, /Leader of North Korea/).press('Enter');
      await page.waitForURL(/expand=pos:kp-leader/);
      await page.waitForFunction(before => document.querySelector('[data-drawn]').dataset.drawn > before, Number(first));
      const second = await page.locator('[data-drawn]').getAttribute('data-drawn');
      const rows = await outline(page).innerText();
      await page.goBack();
      await drawn(page, first);
      assert.equal(page.url(), firstURL);
      await page.goForward();
      await drawn(page, second);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await drawn(other, second);
      assert.equal(await outline(other).innerText(), rows, 'the same view in another tab');
      await card(other).getByRole('heading', { name: 'Leader of North Korea' }).waitFor();
    },
  },

  'copy as GraphQL opens the query that drew the view': {
    async run(page) {
      await page.goto(explore({ show: 'sta:kp', expand: 'sta:kp', modality: 'PLANNED' }));
      await drawn(page);
      const link = page.getByRole('link', { name: 'Copy as GraphQL' });
      const href = new URL(await link.getAttribute('href'));
      assert.equal(href.pathname, '/graphiql');
      const { query, variables, operationName } = Object.fromEntries(new URLSearchParams(href.hash.slice(1)));
      assert.equal(operationName, 'Neighborhood');
      const { neighborhood } = await graphql(query, JSON.parse(variables));
      const exported = JSON.parse(await saved(page, 'JSON'));
      assert.deepEqual(exported.nodes.map(n => n.id).sort(), neighborhood.nodes.map(n => n.entity.id).sort());
      assert.deepEqual(exported.edges.map(e => e.claim.id).sort(), neighborhood.edges.map(e => e.claim.id).sort());
      assert.ok(exported.edges.every(e => e.claim.modality === 'PLANNED'), 'the filter holds');
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await opened.locator('.graphiql-query-editor').getByText('Neighborhood', { exact: true }).first().waitFor();
      await opened.close();
    },
  },

  'a round by keyboard alone': {
    async run(page) {
      await page.goto(explore());
      const box = searchBox(page);
      for (let i = 0; i < 10 && !(await box.evaluate(e => e === document.activeElement)); i++) await page.keyboard.press('Tab');
      await page.keyboard.type('mike pompeo');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await drawn(page);
      const inTree = () => page.evaluate(() => document.activeElement.getAttribute('role') === 'treeitem');
      for (let i = 0; i < 60 && !(await inTree()); i++) await page.keyboard.press('Tab');
      assert.ok(await inTree(), 'Tab leads to the list');
      assert.equal(await page.evaluate(() => document.querySelectorAll('[role=tree] [tabindex="0"]').length), 1, 'one stop in the list');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      const focused = page.locator('[role=treeitem]:focus');
      // The focus moves to the first relation once the list has been drawn again, and is seen.
      await page.waitForFunction(() => {
        const item = document.activeElement;
        const row = item.parentElement.closest('[role=treeitem]') && item.querySelector('.row');
        return row && getComputedStyle(row).outlineStyle === 'solid';
      });
      await page.keyboard.press('Enter');
      await page.waitForURL(/claim=clm:/);
      await page.keyboard.press('Escape');
      await page.waitForURL(address => !address.search.includes('claim='));
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      const name = await focused.locator('bdi').first().innerText();
      const before = await outline(page).getByRole('treeitem').count();
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'entities are new' }).or(page.locator('.card button:focus')).first().waitFor({ state: 'attached' });
      if (await page.locator('.card button:focus').count()) await page.keyboard.press('Enter'); // a hub
      await page.waitForFunction(n => document.querySelectorAll('[role=tree] > [role=treeitem]').length > n, before);
      await row(page, name).first().focus();
      await page.keyboard.press('Delete');
      await page.waitForURL(/remove=/);
      await row(page, name).first().waitFor({ state: 'detached' });
      assert.ok(await inTree(), 'the focus stays in the list');
    },
  },

  'it works at 390 pixels': {
    options: { viewport: narrow },
    async run(page, shot) {
      await page.goto(explore({ show: 'sta:kp', expand: 'sta:kp', entity: 'sta:kp' }));
      await drawn(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `nothing is wider than the window (${overflow} px)`);
      await card(page).getByRole('heading', { name: 'North Korea' }).waitFor();
      await shot('narrow');
      await page.getByRole('button', { name: 'List', exact: true }).click();
      await row(page, /Pyongyang/).first().click();
      await card(page).getByRole('heading', { name: 'Pyongyang' }).waitFor();
      await assertAccessible(page, 'a narrow page');
    },
  },

  'dark and light, by the system and by choice': {
    options: { colorScheme: 'dark' },
    async run(page, shot) {
      const light = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3).every(c => c > 127));
      await page.goto(explore({ show: 'sta:kp', expand: 'sta:kp', entity: 'sta:kp' }));
      await drawn(page);
      assert.equal(await light(), false);
      await shot('dark');
      await assertAccessible(page, 'the dark page');
      await page.getByRole('button', { name: /light theme/ }).click();
      assert.equal(await light(), true);
      await page.reload();
      await drawn(page);
      assert.equal(await light(), true, 'the choice is kept');
      await assertAccessible(page, 'the light page');
    },
  },

  'hostile names and addresses stay text': {
    async run(page, shot) {
      page.on('dialog', () => assert.fail('a script ran'));
      await page.goto(explore({ show: [image.id, scripted.id], expand: [image.id, scripted.id], entity: image.id }));
      await drawn(page, 3);
      await card(page).getByRole('heading', { name: image.name }).waitFor();
      await card(page).getByText(image.url, { exact: true }).waitFor();
      await card(page).getByRole('link', { name: 'https://example.org/' }).waitFor();
      await shot('hostile');
      await row(page, scripted.name).click();
      await card(page).getByText(scripted.id, { exact: true }).first().waitFor();
      const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map(a => a.protocol));
      assert.deepEqual([...new Set(links)].filter(p => !/^https?:$/.test(p)), [], 'no link but to the web');
      assert.equal(await page.locator('img, b').count(), 0, 'no name became markup');
      await searchBox(page).fill('<img');
      await page.getByRole('option', { name: image.name }).waitFor();
    },
  },

  'exports: PNG, SVG and JSON': {
    async run(page) {
      await page.goto(explore({ show: hub.id, expand: hub.id }));
      await drawn(page, 51);
      const svg = (await saved(page, 'SVG')).toString();
      const read = await page.evaluate(text => {
        const doc = new DOMParser().parseFromString(text, 'image/svg+xml');
        return {
          error: doc.querySelector('parsererror')?.textContent ?? '',
          root: doc.documentElement.localName,
          titles: [...doc.querySelectorAll('title')].map(t => t.textContent),
          texts: [...doc.querySelectorAll('text')].map(t => t.textContent),
          foreign: doc.querySelectorAll('script, foreignObject, image, a').length,
        };
      }, svg);
      assert.equal(read.error, '');
      assert.equal(read.root, 'svg');
      assert.equal(read.foreign, 0);
      assert.ok(read.titles.includes(`${image.name} (Person)`), 'the hostile name is text');
      assert.ok(read.texts.includes(hub.name), 'labels are there');
      const png = await saved(page, 'PNG');
      assert.equal(png.subarray(0, 8).toString('hex'), '89504e470d0a1a0a');
      assert.ok(png.length > 20_000, `the picture is not empty (${png.length} bytes)`);
      const { nodes, edges, view } = JSON.parse(await saved(page, 'JSON'));
      assert.equal(nodes.length, 51);
      assert.ok(edges.length >= 50);
      assert.deepEqual(view.seeds, [hub.id]);
    },
  },

  'errors are told, and can be tried again': {
    wrong: [/400/],
    async run(page) {
      await page.goto(explore({ show: 'sta:kp', type: 'NoSuchType' }));
      const alert = page.getByRole('alert');
      await alert.getByText('NoSuchType').waitFor();
      await alert.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },

  'axe finds nothing serious, whatever is open': {
    async run(page) {
      await page.goto(explore());
      await page.locator('.invitation button').first().waitFor();
      await assertAccessible(page, 'the empty page');
      await searchBox(page).fill('trump');
      await page.getByRole('option').first().waitFor();
      await assertAccessible(page, 'suggestions');
      await page.getByRole('option').first().click();
      await drawn(page);
      await outline(page).getByRole('treeitem').first().press('ArrowRight');
      await assertAccessible(page, 'a card and the list');
      await outline(page).locator('[role=group] [role=treeitem]').first().click();
      await page.waitForURL(/claim=/);
      await assertAccessible(page, 'a claim');
    },
  },

  'the first view is under 300 KB': {
    async run(page) {
      const loaded = [];
      page.on('response', r => loaded.push(r));
      await page.goto(explore({ show: 'sta:kp', expand: 'sta:kp', entity: 'sta:kp' }));
      await drawn(page);
      let bytes = 0;
      for (const r of loaded) {
        if (['document', 'script', 'stylesheet', 'font', 'image'].includes(r.request().resourceType()) && r.url().startsWith('http')) {
          bytes += gzipSync(await r.body()).length;
        }
      }
      console.log(`  ${(bytes / 1024).toFixed(0)} KB gzipped`);
      assert.ok(bytes > 50_000 && bytes < 300 * 1024, `${bytes} bytes`);
    },
  },
};

await importHostile(entente, store);
if (screenshots) await mkdir(screenshots, { recursive: true });
let failed = 0;
for (const [name, { run, options = {}, wrong: expected = [] }] of Object.entries(scenarios)) {
  if (process.env.ONLY && !name.includes(process.env.ONLY)) continue;
  await withVisitor({ colorScheme: 'light', ...options }, async context => {
    context.setDefaultTimeout(20_000);
    const { page, wrong } = await watchedPage(context, url);
    const keep = what => screenshots && page.screenshot({ path: join(screenshots, `explore-${what}.png`) });
    try {
      await run(page, async what => {
        await page.waitForTimeout(300); // texts are drawn a frame after marks
        await keep(what);
      });
      assert.deepEqual(
        wrong.filter(text => !expected.some(e => e.test(text))),
        [],
        'no error, and no request elsewhere',
      );
      console.log(`ok: ${name}`);
    } catch (error) {
      failed++;
      console.error(`FAILED: ${name}\n${error.stack}\n${wrong.join('\n')}`);
      await keep(`failed-${failed}`);
    }
  });
}
if (failed > 0) {
  console.error(`${failed} of the scenarios failed`);
  process.exit(1);
}
