// That the page can be used by all: by keyboard, on a narrow screen, in the dark. See page.js for what scenarios are.
import assert from 'node:assert/strict';

import { assertAccessible } from '../visit.js';
import { card, drawn, explore, outline, row, searchBox } from './page.js';

export const scenarios = {
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
    options: { viewport: { width: 390, height: 844 } },
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
};
