// Uses the pages in Chromium by way of a reverse proxy that puts the server below
// a path, is slow, and fails: the pages stay below that path, say what they wait
// for and what went wrong, and go on when they are told to.
// node proxy.js http://127.0.0.1:8080
import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';

import { assertAccessible, testArguments, watchedPage, withVisitor } from './visit.js';

const { url: server } = testArguments();

/** What the proxy does to requests of data: how long it waits, in ms, and the answer that it gives in place of the server's. */
const trouble = { delay: 0, answer: null };

const proxy = createServer(async (incoming, outgoing) => {
  if (!incoming.url.startsWith('/some/path/')) {
    outgoing.writeHead(404).end('not below the path');
    return;
  }
  const data = incoming.url.startsWith('/some/path/graphql');
  if (data && trouble.delay) await new Promise(resolve => setTimeout(resolve, trouble.delay));
  if (data && trouble.answer) {
    trouble.answer(outgoing);
    return;
  }
  const { host, ...headers } = incoming.headers;
  const forwarded = request(`${server}${incoming.url.slice('/some/path'.length)}`, { method: incoming.method, headers }, answer => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  forwarded.on('error', () => outgoing.destroy());
  incoming.pipe(forwarded);
});
await new Promise(resolve => proxy.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${proxy.address().port}/some/path`;

const badGateway = outgoing => outgoing.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>');
const gone = outgoing => outgoing.destroy();

async function belowPath(context) {
  const { page, wrong } = await watchedPage(context, url);
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto(`${url}/`);
  await page.getByRole('heading', { name: 'Questions to try' }).waitFor();
  await page.getByRole('searchbox').fill('kim jong un');
  await page.getByRole('search').getByRole('link').first().waitFor();
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL(to => to.pathname === '/some/path/explore');
  await page.locator('.card').getByRole('heading', { name: 'Kim Jong Un' }).waitFor();
  await page.locator('[data-drawn]:not([data-drawn="0"])').waitFor({ state: 'attached' });
  const copy = page.getByRole('link', { name: 'Copy as GraphQL' });
  const [graphiql] = await Promise.all([context.waitForEvent('page'), copy.click()]);
  await graphiql.waitForURL(`${url}/graphiql`);
  await graphiql.locator('.graphiql-tab-active').getByText('Neighborhood').waitFor();
  await graphiql.getByRole('button', { name: /Execute query/ }).click();
  await graphiql.locator('.result-window').getByText('"neighborhood"').waitFor();
  await graphiql.getByRole('link', { name: 'Home', exact: true }).click();
  await graphiql.waitForURL(`${url}/`);
  for (const address of asked) assert.ok(address.startsWith(url) || /^(blob|data):/.test(address), `${address} is below the path`);
  assert.deepEqual(wrong, [], 'no error');
}

async function slow(context) {
  const { page, wrong } = await watchedPage(context, url);
  trouble.delay = 1500;
  await page.goto(`${url}/explore?show=per:kim&expand=per:kim&entity=per:kim`);
  await page.getByText('Loading…').first().waitFor();
  await page.locator('.card').getByRole('heading', { name: 'Kim Jong Un' }).waitFor();
  await page.locator('[data-drawn]:not([data-drawn="0"])').waitFor({ state: 'attached' });
  // The last of several choices wins, whatever order the answers come in.
  const search = page.getByRole('combobox', { name: 'Search entities' });
  await search.fill('pompeo');
  await page.getByRole('option', { name: /Mike Pompeo/ }).click();
  trouble.delay = 0;
  await page.goBack();
  await page.waitForFunction(() => !new URL(location.href).searchParams.getAll('show').includes('per:pompeo'));
  await page.waitForTimeout(1800);
  assert.ok(!(await page.getByRole('tree').textContent()).includes('Pompeo Person, 24 claims, expanded'));
  assert.deepEqual(wrong, [], 'no error');
}

async function failing(context, answer, words) {
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  await page.goto(`${url}/explore?show=per:kim&expand=per:kim&entity=per:kim`);
  await page.locator('[data-drawn]:not([data-drawn="0"])').waitFor({ state: 'attached' });
  const drawn = await page.getByRole('tree').getByRole('treeitem').count();
  trouble.answer = answer;
  const search = page.getByRole('combobox', { name: 'Search entities' });
  await search.fill('trump');
  await page.getByRole('status').getByText(words).first().waitFor();
  await search.press('Escape');
  await page.getByRole('tree').getByRole('treeitem', { name: /Moon Jae-in/ }).first().focus();
  await page.keyboard.press('Enter');
  const alert = page.locator('.top').getByRole('alert');
  await alert.getByText(words).waitFor();
  assert.equal(await page.getByRole('tree').getByRole('treeitem').count(), drawn, 'what is drawn stays');
  await assertAccessible(page, 'with an error');
  trouble.answer = null;
  await alert.getByRole('button', { name: 'Try again' }).press('Enter');
  await alert.waitFor({ state: 'detached' });
  await page.waitForFunction(before => document.querySelectorAll('.outline > [role=tree] > li').length > before, drawn);

  trouble.answer = answer;
  await page.goto(`${url}/`);
  await page.getByRole('heading', { name: 'This graph cannot be read now' }).waitFor();
  await page.getByRole('alert').getByText(words).waitFor();
  trouble.answer = null;
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await page.getByRole('heading', { name: 'Questions to try' }).waitFor();
  assert.deepEqual(errors, []);
}

try {
  await withVisitor({}, async context => {
    await belowPath(context);
    console.log('stayed below the path');
    await slow(context);
    console.log('waited for a slow network');
    await failing(context, badGateway, '502');
    console.log('told of a bad gateway, and went on after it');
    await failing(context, gone, 'The server does not answer.');
    console.log('told of a server that is gone, and went on when it was back');
  });
} finally {
  proxy.closeAllConnections();
  proxy.close();
}
