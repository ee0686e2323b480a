// Opens GraphiQL in Chromium as a visitor would: every example tab is run and
// answered, links to queries are opened and copied, and the documentation tells
// what things are. node graphiql.js http://127.0.0.1:8080 [FOLDER for screenshots]
import assert from 'node:assert/strict';

import { assertAccessible, assertFits, picture, testArguments, watchedPage, withVisitor } from './visit.js';

const { url, folder } = testArguments();
const examples = await (await fetch(`${url}/examples.json`)).json();
assert.ok(examples.length >= 3, 'there are examples');

/** A link to a query, as the pages make it. */
const link = shared => `${url}/graphiql#${new URLSearchParams(shared)}`;

const titles = page => page.locator('.graphiql-tab-button').allTextContents();
const activeTab = page => page.locator('.graphiql-tab-active .graphiql-tab-button');
const answer = page => page.locator('.result-window');

/** The text of the query editor, without the spaces that the editor shows in its own way. */
async function shownQuery(page) {
  const lines = await page.locator('.graphiql-query-editor .view-line').allTextContents();
  return lines.join('\n').replace(/\s+/g, '');
}

/** Runs what the active tab holds and returns what was sent and got; of several operations the one of that name. */
async function run(page, operation) {
  const answered = page.waitForResponse(response => response.url().endsWith('/graphql') && !/IntrospectionQuery/.test(response.request().postData()));
  await page.getByRole('button', { name: /Execute query/ }).click();
  if (operation) await page.getByRole('menuitem', { name: operation }).click();
  const response = await answered;
  return { sent: response.request().postDataJSON(), got: await response.json() };
}

await withVisitor({}, async context => {
  const { page, wrong } = await watchedPage(context, url);
  await page.goto(`${url}/graphiql`);
  const tabs = page.locator('.graphiql-tab');
  await tabs.first().waitFor();
  assert.equal(await tabs.count(), examples.length, 'one tab an example');
  for (let i = 0; i < examples.length; i++) {
    await tabs.nth(i).locator('.graphiql-tab-button').click();
    const { sent, got } = await run(page);
    assert.ok(sent.query.includes(examples[i].query.slice(0, 40)), `"${examples[i].title}" is sent`);
    assert.ok(got.data && !got.errors, `"${examples[i].title}" is answered: ${JSON.stringify(got.errors)}`);
    await answer(page).getByText(`"${Object.keys(got.data)[0]}"`).first().waitFor();
    console.log(`ran "${examples[i].title}"`);
  }
  await tabs.first().locator('.graphiql-tab-button').click();
  await answer(page).getByText('"data"').first().waitFor();
  await picture(page, folder, 'graphiql');

  assert.ok(await page.getByRole('button', { name: 'Headers' }).isVisible(), 'headers can be set');
  assert.ok(await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).isVisible(), 'the explorer is there');

  // The documentation tells what types, fields, arguments and words are, as the ontology does.
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const docs = page.locator('.graphiql-doc-explorer');
  const open = name => docs.getByText(name, { exact: true }).first().click();
  const says = async description => {
    await docs.getByText(description, { exact: true }).first().waitFor();
  };
  await open('Query');
  await docs.getByText('search', { exact: true }).first().waitFor();
  await says('Finds entities by what they are called and described as, best first.'); // a field
  await open('claims');
  await says('Narrows the claims.'); // an argument
  await open('Standing');
  await says('How much of what is claimed is wanted.'); // a type
  await says('Every claim that is not retracted.'); // a value of an enum
  await assertAccessible(page, 'light');
  await picture(page, folder, 'graphiql-docs');
  console.log('opened the documentation');

  // The theme is that of the other pages.
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  await page.locator('body.graphiql-dark').waitFor();
  await assertAccessible(page, 'dark');
  await picture(page, folder, 'graphiql-dark');
  await page.getByRole('button', { name: 'Switch to the light theme' }).click();
  await page.locator('body.graphiql-light').waitFor();
  assert.deepEqual(wrong, [], 'no error, and no request elsewhere');
});

await withVisitor({ permissions: ['clipboard-read', 'clipboard-write'] }, async context => {
  const { page, wrong } = await watchedPage(context, url);

  // A link opens in a tab of its own, the first and the active one, before the examples.
  const shared = {
    query: 'query First { __typename }\n\nquery Second($words: String!) {\n  search(query: $words) {\n    totalCount\n  }\n}',
    variables: '{"words": "<b>\\"% +&"}',
    operationName: 'Second',
  };
  await page.goto(link(shared));
  await page.locator('.graphiql-tab').first().waitFor();
  await page.waitForFunction(tabs => document.querySelectorAll('.graphiql-tab').length === tabs, examples.length + 1);
  assert.equal(await page.locator('.graphiql-tab').first().getAttribute('class').then(c => c.includes('graphiql-tab-active')), true, 'it is first and active');
  assert.equal(page.url(), `${url}/graphiql`, 'the address is plain again');
  await page.waitForFunction(() => document.querySelector('.graphiql-tab-active')?.textContent.includes('Second'));
  const { sent, got } = await run(page, 'Second');
  assert.equal(sent.query, shared.query);
  assert.deepEqual(sent.variables, JSON.parse(shared.variables));
  assert.equal(sent.operationName, 'Second');
  assert.equal(typeof got.data.search.totalCount, 'number');

  // The button copies a link to the same.
  await page.getByRole('button', { name: 'Copy link to this query' }).click();
  await page.getByRole('status').getByText('Link copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.deepEqual(Object.fromEntries(new URLSearchParams(new URL(copied).hash.slice(1))), shared);

  // Later visits keep their tabs, and what is there comes to the front instead of twice.
  const before = await titles(page);
  await page.waitForTimeout(1000); // tabs are kept half a second after a change
  await page.goto('about:blank');
  await page.goto(link({ query: '{ stats { claims } }' }));
  await page.waitForFunction(tabs => document.querySelectorAll('.graphiql-tab').length === tabs, examples.length + 2);
  assert.deepEqual((await titles(page)).slice(2), before.slice(1), 'the other tabs are as they were');
  assert.equal(await shownQuery(page), '{stats{claims}}');
  await page.evaluate(to => location.assign(to), copied); // in the page that is open
  await page.waitForFunction(title => document.querySelector('.graphiql-tab-active')?.textContent.includes(title), 'Second');
  assert.deepEqual(await titles(page), [before[0], '<untitled>', ...before.slice(1)], 'it came to the front');

  // The examples are at hand for those whose tabs are from before.
  await page.getByRole('button', { name: 'Show Examples' }).click();
  const panel = page.getByRole('region', { name: 'Examples' });
  await panel.getByRole('link').nth(examples.length - 1).waitFor();
  assert.deepEqual(await panel.getByRole('link').allTextContents(), examples.map(example => example.title));
  await panel.getByRole('link').nth(1).click();
  const [, name] = /query (\w+)/.exec(examples[1].query);
  await page.waitForFunction(title => document.querySelector('.graphiql-tab-active')?.textContent.includes(title), name);
  assert.equal((await titles(page))[0], name);
  assert.equal((await titles(page)).length, examples.length + 2, 'it was there, and came to the front');
  await picture(page, folder, 'graphiql-examples');
  await page.getByRole('button', { name: 'Hide Examples' }).click();

  // What would be cut off on its way is not copied.
  const long = `{ a: __typename ${'# words\n'.repeat(2000)}}`;
  await page.evaluate(to => location.assign(to), link({ query: long }));
  await page.waitForFunction(tabs => document.querySelectorAll('.graphiql-tab').length === tabs, examples.length + 3);
  await page.getByRole('button', { name: 'Copy link to this query' }).click();
  await page.getByRole('status').getByText('Too long for a link').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), copied);
  await picture(page, folder, 'graphiql-too-long');

  // Where there is no clipboard, as on pages by plain HTTP from another machine, the address bar has the link.
  await page.locator('.graphiql-tab-button', { hasText: 'Second' }).click();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy link to this query' }).click();
  await page.getByRole('status').getByText('the link is in the address bar').waitFor();
  assert.deepEqual(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('variables'), shared.variables);
  assert.deepEqual(wrong, [], 'no error, and no request elsewhere');
  console.log('opened and copied links');
});

// While the server loads its graph the page says so, and opens when it is there.
await withVisitor({}, async context => {
  const page = await context.newPage();
  await page.route('**/examples.json', route => route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: 'the graph is being loaded' }));
  await page.goto(`${url}/graphiql`);
  await page.getByText('The server is loading its graph.').waitFor();
  await page.unroute('**/examples.json');
  await page.locator('.graphiql-tab').nth(examples.length - 1).waitFor();
  console.log('waited for the graph');
});

await withVisitor({ viewport: { width: 390, height: 844 } }, async context => {
  const { page, wrong } = await watchedPage(context, url);
  await page.goto(`${url}/graphiql`);
  await page.locator('.graphiql-tab').first().waitFor();
  await run(page);
  await answer(page).getByText('"data"').first().waitFor();
  await assertFits(page, '390 pixels');
  const { width } = await page.locator('.result-window').boundingBox();
  assert.ok(width > 250, `the answer has ${width} pixels`);
  await picture(page, folder, 'graphiql-390');
  assert.deepEqual(wrong, [], 'no error, and no request elsewhere');
  console.log('ran a query on a phone');
});
