// Opens each panel and dialog of GraphiQL in Chromium, in light and in dark, wide
// and narrow: axe-core finds nothing serious in them, and they can be used by
// keyboard alone. node graphiqlpanels.js http://127.0.0.1:8080 [FOLDER for screenshots]
import assert from 'node:assert/strict';

import { assertAccessible, assertFits, picture, testArguments, watchedPage, withVisitor } from './visit.js';

const { url, folder } = testArguments();

const query = `query Held {
  person(id: "per:kim") { # the one asked for
    name
    metWith(where: {from: "2018-01-01"}, orderBy: DATE_ASC) { edges { claim { status } } }
  }
}`;

/** Opens GraphiQL with the query, and runs it. */
async function open(page) {
  await page.goto(`${url}/graphiql#${new URLSearchParams({ query })}`);
  await page.locator('.graphiql-tab-active').getByText('Held').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.locator('.result-window').getByText('"metWith"').waitFor();
}

/** What the query editor shows, without spaces. */
async function shownQuery(page) {
  const lines = await page.locator('.graphiql-query-editor .view-line').allTextContents();
  return lines.join('').replace(/\s+/g, '');
}

/** Presses Tab until a test of the element with the focus holds. */
async function tabTo(page, what, test) {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(test)) return;
  }
  assert.fail(`${what} is not reached by Tab`);
}

for (const colorScheme of ['light', 'dark']) {
  for (const viewport of [{ width: 1280, height: 820 }, { width: 390, height: 844 }]) {
    await withVisitor({ colorScheme, viewport }, async context => {
      const size = `${viewport.width}-${colorScheme}`;
      const { page, wrong } = await watchedPage(context, url);
      await open(page);
      await assertAccessible(page, size);
      for (const panel of ['Documentation Explorer', 'History', 'GraphiQL Explorer', 'Examples']) {
        await page.getByRole('button', { name: `Show ${panel}` }).click();
        const hide = page.getByRole('button', { name: `Hide ${panel}` });
        await hide.waitFor();
        await page.waitForTimeout(300); // its content, and what is mended in it
        await assertAccessible(page, `${panel}, ${size}`);
        await assertFits(page, `${panel}, ${size}`);
        await picture(page, folder, `graphiql-${panel.replace(/\W/g, '').toLowerCase()}-${size}`);
        await hide.click();
      }
      for (const dialog of ['settings', 'short keys']) {
        await page.getByRole('button', { name: `Open ${dialog} dialog` }).click();
        await page.getByRole('dialog').waitFor();
        await assertAccessible(page, `${dialog}, ${size}`);
        await picture(page, folder, `graphiql-${dialog.replace(/\W/g, '')}-${size}`);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      assert.deepEqual(wrong, [], 'no error, and no request elsewhere');
      console.log(`opened panels and dialogs, ${size}`);
    });
  }
}

await withVisitor({}, async context => {
  const { page, wrong } = await watchedPage(context, url);
  await open(page);

  // The tabs are a list of buttons: one tells that it is the one shown, each closing one which it closes.
  const tabs = page.getByRole('list', { name: 'Select active operation' }).getByRole('listitem');
  const shown = tabs.locator('[aria-current=true]');
  assert.deepEqual(await shown.allTextContents(), ['Held']);
  const second = await tabs.nth(1).getByRole('button').first().textContent();
  await tabs.nth(1).getByRole('button', { name: second, exact: true }).press('Enter');
  await page.waitForFunction(text => document.querySelector('.graphiql-tabs [aria-current=true]')?.textContent === text, second);
  assert.equal(await shown.count(), 1);
  const before = await tabs.count();
  await page.getByRole('button', { name: `Close Tab ${second}` }).press('Enter');
  await page.waitForFunction(count => document.querySelectorAll('.graphiql-tab').length === count, before - 1);
  await tabs.getByRole('button', { name: 'Held', exact: true }).press('Enter');
  await page.waitForFunction(() => document.querySelector('.graphiql-tabs [aria-current=true]')?.textContent === 'Held');
  console.log('went through the tabs by keyboard');

  // A field is added in the explorer by keyboard, and an argument's box is called as the argument is.
  await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).press('Enter');
  const explorer = page.locator('.graphiql-explorer-root');
  await explorer.getByRole('combobox', { name: 'orderBy' }).waitFor();
  assert.equal(await explorer.getByRole('textbox', { name: 'from' }).inputValue(), '2018-01-01');
  assert.ok(!(await shownQuery(page)).includes('affirmed'));
  await explorer.getByRole('textbox', { name: 'Query Name' }).focus();
  const field = explorer.getByRole('checkbox', { name: 'affirmed', exact: true });
  assert.equal(await field.getAttribute('aria-checked'), 'false');
  await field.focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector('.graphiql-query-editor').textContent.includes('affirmed'));
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-checked')), 'true', 'it is checked, and keeps the focus');
  await tabTo(page, 'a field that opens', () => document.activeElement.getAttribute('aria-expanded') === 'false');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.getAttribute('aria-expanded') === 'true');
  console.log('used the explorer by keyboard');

  // The history calls each request by what it is.
  await page.getByRole('button', { name: 'Show History' }).press('Enter');
  await page.getByRole('region', { name: 'History' }).getByRole('button', { name: 'Held', exact: true }).first().waitFor();
  assert.deepEqual(wrong, [], 'no error, and no request elsewhere');
});
