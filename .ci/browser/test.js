// Opens GraphiQL in Chromium as a visitor would: every example tab is run and
// answered, the documentation opens, nothing goes to another host and nothing
// is logged as an error. node test.js http://127.0.0.1:8080 [SCREENSHOT.png]
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

const [url, screenshot] = process.argv.slice(2);
if (!url) {
  console.error('usage: node test.js URL [SCREENSHOT.png]');
  process.exit(2);
}
const host = new URL(url).host;
const profile = await mkdtemp(join(tmpdir(), 'browser-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1280, height: 820 },
  args: [
    '--no-sandbox', // of use to root alone, who cannot have one
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await context.newPage();
  const wrong = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => wrong.push(`page: ${error}`));
  page.on('request', request => {
    const to = new URL(request.url());
    if (to.protocol.startsWith('http') && to.host !== host) wrong.push(`request to ${to.host}`);
  });
  page.on('response', response => {
    if (response.status() >= 400) wrong.push(`${response.status()} for ${response.url()}`);
  });

  const examples = await (await fetch(`${url}/examples.json`)).json();
  assert.ok(examples.length >= 3, 'there are examples');
  await page.goto(`${url}/graphiql`);
  const tabs = page.locator('.graphiql-tab');
  await tabs.first().waitFor();
  assert.equal(await tabs.count(), examples.length, 'one tab an example');

  const run = page.getByRole('button', { name: /Execute query/ });
  for (let i = 0; i < examples.length; i++) {
    await tabs.nth(i).locator('.graphiql-tab-button').click();
    const answered = page.waitForResponse(r => r.request().postDataJSON()?.query?.includes(examples[i].query.slice(0, 40)));
    await run.click();
    const answer = await (await answered).json();
    assert.ok(answer.data && !answer.errors, `"${examples[i].title}" is answered: ${JSON.stringify(answer.errors)}`);
    const first = Object.keys(answer.data)[0];
    await page.locator('.result-window').getByText(`"${first}"`).first().waitFor();
    console.log(`ran "${examples[i].title}"`);
  }

  await tabs.first().locator('.graphiql-tab-button').click();
  await page.locator('.result-window').getByText('"data"').first().waitFor();
  if (screenshot) await page.screenshot({ path: screenshot });

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().click();
  await page.locator('.graphiql-doc-explorer').getByText('search', { exact: true }).first().waitFor();
  console.log('opened the documentation');

  assert.deepEqual(wrong, [], 'no error, and no request elsewhere');
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
