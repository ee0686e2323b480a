// What the tests of all pages share: a browser, pages that note what goes wrong,
// screenshots, and the accessibility rules of axe-core.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The arguments of a test: node TEST.js URL [FOLDER for screenshots]. */
export function testArguments() {
  const [url, folder] = process.argv.slice(2);
  if (!url) {
    console.error(`usage: node ${process.argv[1]} URL [FOLDER for screenshots]`);
    process.exit(2);
  }
  return { url: url.replace(/\/$/, ''), folder };
}

/** Runs a test with a Chromium context that is new, so nobody was there before, and closes it. */
export async function withVisitor(options, test) {
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
    ...options,
  });
  try {
    return await test(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/**
 * Opens a page and returns it with the list of what goes wrong on it: errors and
 * warnings on the console, requests to other hosts, answers of 400 and above.
 */
export async function watchedPage(context, url) {
  const host = new URL(url).host;
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
  return { page, wrong };
}

/** Asserts that axe-core finds no serious and no critical violation of WCAG 2.2 A and AA on the page as it is. */
export async function assertAccessible(page, what) {
  await page.evaluate(axe); // by the debugger: the page's policy lets no foreign script in
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  const grave = violations.filter(violation => violation.impact === 'serious' || violation.impact === 'critical');
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  assert.deepEqual(told, [], `${what}: axe-core`);
}

/** Asserts that the page is not wider than the window. */
export async function assertFits(page, what) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, `${what}: ${content} pixels wide in a window of ${window}`);
}

/** Keeps a picture of the page as FOLDER/NAME.png, if a folder is given. */
export async function picture(page, folder, name, options = {}) {
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), ...options });
}

/** Asks the server a GraphQL query and returns the data. */
export async function ask(url, query, variables = {}) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined);
  return data;
}
