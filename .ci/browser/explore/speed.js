// What there is to wait for. See page.js for what scenarios are.
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';

import { guests, host } from '../crowd.js';
import { drawn, explore, row, saved } from './page.js';

/** Where the mark of each node begins in the picture that the page saves, seen from one of them. */
async function places(page, from) {
  const picture = (await saved(page, 'SVG')).toString();
  const at = await page.evaluate(text => {
    const doc = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [...doc.querySelectorAll('circle, polygon:has(title)')].map(mark => {
      const [x, y] = mark.getAttribute('points')?.split(/[ ,]/) ?? [mark.getAttribute('cx'), mark.getAttribute('cy')];
      return [mark.textContent, Number(x), Number(y)];
    });
  }, picture);
  const [, x, y] = at.find(([name]) => name.startsWith(from));
  return Object.fromEntries(at.map(([name, cx, cy]) => [name, [Math.round(cx - x), Math.round(cy - y)]]));
}

export const scenarios = {
  'a busy hub is drawn before its neighbors are joined, and nothing moves': {
    async run(page, shot) {
      let release;
      const looked = new Promise(resolve => (release = resolve));
      await page.route('**/graphql', async route => {
        const { of, walkedOnly } = route.request().postDataJSON().variables;
        if (of && !walkedOnly) await looked;
        await route.continue();
      });
      await page.goto(explore({ show: host.id, expand: host.id, entity: host.id }));
      await drawn(page, guests + 1);
      const title = relations => page.getByRole('heading', { name: `Drawn: ${guests + 1} entities, ${relations}`, exact: true });
      await title(`${guests} relations so far`).waitFor();
      await page.getByText('Loading…', { exact: true }).waitFor();
      await shot('crowd-first');
      const before = await places(page, host.name);
      assert.equal(Object.keys(before).length, guests + 1);
      release();
      await title('1,275 relations').waitFor();
      await page.getByText('Loading…', { exact: true }).waitFor({ state: 'detached' });
      await shot('crowd');
      assert.deepEqual(await places(page, host.name), before);
      const { nodes, edges } = JSON.parse(await saved(page, 'JSON'));
      assert.equal(nodes.length, guests + 1);
      const pairs = edges.filter(e => e.source !== host.id && e.target !== host.id);
      assert.equal(pairs.length, (guests * (guests - 1)) / 2);
      assert.ok(pairs.every(e => e.others === 1), 'each pair has met twice');
      // What is taken off leaves the rest as it is, without a moment of less.
      const loading = page.waitForRequest(r => r.postDataJSON()?.variables?.walkedOnly === true);
      await row(page, /^Guest 7 /).press('Delete');
      await loading;
      await drawn(page, guests);
      await page.getByRole('heading', { name: `Drawn: ${guests} entities, 1,225 relations`, exact: true }).waitFor();
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
