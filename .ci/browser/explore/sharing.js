// How a view leaves the page: its address, its query and its exports. See page.js for what scenarios are.
import assert from 'node:assert/strict';

import { hub, image } from '../hostile.js';
import { ask } from '../visit.js';
import { card, drawn, explore, outline, row, saved, searchBox, url } from './page.js';

export const scenarios = {
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
      const { neighborhood } = await ask(url, query, JSON.parse(variables));
      const exported = JSON.parse(await saved(page, 'JSON'));
      assert.deepEqual(exported.nodes.map(n => n.id).sort(), neighborhood.nodes.map(n => n.entity.id).sort());
      assert.deepEqual(exported.edges.map(e => e.claim.id).sort(), neighborhood.edges.map(e => e.claim.id).sort());
      assert.ok(exported.edges.every(e => e.claim.modality === 'PLANNED'), 'the filter holds');
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await opened.locator('.graphiql-query-editor').getByText('Neighborhood', { exact: true }).first().waitFor();
      await opened.close();
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
};
