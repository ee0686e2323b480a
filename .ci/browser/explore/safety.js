// That what the graph holds stays text. See page.js for what scenarios are.
import assert from 'node:assert/strict';

import { image, scripted } from '../hostile.js';
import { card, drawn, explore, row, searchBox } from './page.js';

export const scenarios = {
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
};
