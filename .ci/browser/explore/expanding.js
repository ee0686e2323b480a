// What an analyst draws: searching, expanding, and opening what is drawn. See page.js for what scenarios are.
import assert from 'node:assert/strict';

import { hub } from '../hostile.js';
import { ask } from '../visit.js';
import { card, drawn, explore, middle, outline, row, searchBox, url } from './page.js';

export const scenarios = {
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
      const { entity } = await ask(url, '{entity(id: "sta:kp") {claims(relations: ["possesses"], direction: OUT, first: 100) {nodes {object {id}}}}}');
      const objects = new Set(entity.claims.nodes.map(c => c.object.id));
      await drawn(page, objects.size + 1);
    },
  },

  'an entity of many relations lists the commonest, and all on demand': {
    async run(page) {
      const { entity } = await ask(url, '{ entity(id: "sta:kp") { relationCounts { count } } }');
      // More than it has, each with more claims.
      const added = Array.from({ length: 30 }, (_, i) => ({ relation: `relation${i}`, direction: 'OUT', count: 900 - i }));
      await page.route('**/graphql', async route => {
        if (!route.request().postData().includes('query EntityCard')) return route.continue();
        const response = await route.fetch();
        const answer = await response.json();
        answer.data.entity.relationCounts.push(...added);
        await route.fulfill({ response, json: answer });
      });
      const counts = [...entity.relationCounts, ...added].map(c => c.count).sort((a, b) => b - a);
      await page.goto(explore({ show: 'sta:kp', entity: 'sta:kp' }));
      const listed = card(page).locator('.relations li');
      const all = card(page).getByRole('button', { name: `All ${counts.length} relations` });
      await all.waitFor();
      const shown = async () => (await listed.locator('> .muted').allInnerTexts()).map(Number);
      assert.deepEqual(await shown(), counts.slice(0, 24));
      await all.click();
      assert.deepEqual(await shown(), counts);
      await card(page).getByRole('button', { name: 'Fewer', exact: true }).click();
      assert.equal(await listed.count(), 24);
      // What is drawn stays in the list, however rare.
      await all.click();
      await listed.last().getByRole('button').click();
      await page.waitForURL(/expand=sta:kp/);
      await card(page).getByRole('button', { name: 'Fewer', exact: true }).click();
      assert.equal(await listed.count(), 25);
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
      const { claims } = await ask(url, '{claims(where: {modality: [PLANNED], value: {isNull: true}}, first: 1) {nodes {id relation subject {id name} object {id name}}}}');
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

  'errors are told, and can be tried again': {
    wrong: [/400/],
    async run(page) {
      await page.goto(explore({ show: 'sta:kp', type: 'NoSuchType' }));
      const alert = page.getByRole('alert');
      await alert.getByText('NoSuchType').waitFor();
      await alert.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },
};
