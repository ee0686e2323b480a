// Scenarios of the panels of /explore, on the bundled graph: each opens a view
// and does what an analyst would, by the keyboard where that is the point.
// test of all pages imports them; alone: node panels.js URL [FOLDER for screenshots]
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

import { assertAccessible, assertFits, picture, testArguments, watchedPage, withVisitor } from './visit.js';

/** Where the talks stand, a claim that others contradict. */
const contested = 'clm:lrj2slgsfxd4p2gh54qu7i2yp3';

const parameters = page => new URL(page.url()).searchParams;

/** Waits until the address has what a condition on its parameters asks. */
const untilAddress = (page, condition) => page.waitForURL(url => condition(url.searchParams));

/** Opens a view and waits until what it shows is there. */
async function open(page, url, view) {
  await page.goto(`${url}/explore?${view}`);
  await page.locator('.filters').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

/** Shows a part of the page; where the window is narrow, by its tab. */
async function sheet(page, name) {
  const tab = page.locator('.sheets').getByRole('button', { name, exact: true });
  if (await tab.isVisible()) await tab.click();
}

/** Chooses an entity in a box of the form by typing, as the first suggestion of that name. */
async function choose(page, label, text, name) {
  const box = page.locator('.paths').getByRole('combobox', { name: label });
  await box.fill(text);
  await page.locator('.paths').getByRole('option', { name }).first().waitFor();
  const names = await page.locator('.paths').getByRole('option').allTextContents();
  const at = names.findIndex(option => option.includes(name));
  for (let i = 0; i <= at; i++) await box.press('ArrowDown');
  await box.press('Enter');
  await untilValue(box, name);
}

/** Waits until a box holds a text. */
async function untilValue(box, text) {
  const deadline = Date.now() + 10_000;
  while ((await box.inputValue()) !== text) {
    assert.ok(Date.now() < deadline, `the box holds ${await box.inputValue()}, not ${text}`);
    await box.page().waitForTimeout(50);
  }
}

/** How many relations are drawn, as the list beside the canvas says. */
async function relationsDrawn(page) {
  const text = await page.locator('.outline h2').textContent();
  return Number(/(\d+) relation/.exec(text)[1]);
}

/** Waits until as many relations are drawn as a condition asks, and returns the number. */
async function untilDrawn(page, condition) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const relations = await relationsDrawn(page);
    if (condition(relations)) return relations;
    assert.ok(Date.now() < deadline, `still ${relations} relations are drawn`);
    await page.waitForTimeout(50);
  }
}

async function paths(page, url, shot) {
  await open(page, url, 'show=per:kim');
  await sheet(page, 'Paths');
  const panel = page.locator('.paths');
  await choose(page, 'From', 'kim jong', 'Kim Jong Un');
  await choose(page, 'To', 'pompeo', 'Mike Pompeo');
  await panel.getByRole('button', { name: 'Find paths' }).press('Enter');
  await untilAddress(page, p => p.get('from') === 'per:kim' && p.get('to') === 'per:pompeo');
  const found = panel.locator('.path');
  await found.first().waitFor();
  assert.equal(await found.count(), 5);
  assert.match(await panel.getByRole('status').last().textContent(), /5 shortest paths of at most 4 hops/);
  const hops = await found.nth(1).locator('.hops > li').count();
  assert.match(await found.nth(1).getByRole('heading').textContent(), new RegExp(`Path 2: ${hops} hop`));
  for (const words of await found.locator('.standing').allTextContents()) assert.match(words, /\w+/, 'every hop says how its claim stands');
  await shot('paths');

  await found.nth(1).getByRole('button', { name: 'Highlight path 2' }).press('Enter');
  assert.equal(parameters(page).get('path'), '2');
  assert.equal(await found.nth(1).getByRole('button', { name: /Highlight/ }).getAttribute('aria-pressed'), 'true');
  // A link brings the paths and the one highlighted back.
  await page.reload();
  await sheet(page, 'Paths');
  await panel.locator('.path-alone').waitFor();
  await untilValue(panel.getByRole('combobox', { name: 'To' }), 'Mike Pompeo');

  const avoid = found.nth(1).getByRole('button', { name: /^Avoid/ }).first();
  const name = (await avoid.textContent()).replace(/^Avoid /, '');
  await avoid.press('Enter');
  await untilAddress(page, p => p.has('avoid'));
  await panel.getByText(/around 1 entity/).waitFor();
  assert.equal(await found.getByRole('button', { name, exact: true }).count(), 0, `no path visits ${name}`);

  await panel.getByRole('spinbutton', { name: 'Hops at most' }).fill('1');
  await choose(page, 'To', 'washington, d', 'Washington, D.C.');
  await panel.getByRole('button', { name: 'Find paths' }).press('Enter');
  await panel.getByText(/^No path of at most 1 hop .*connects Kim Jong Un and Washington, D\.C\.\.$/).waitFor();
  await panel.getByRole('button', { name: 'Allow 2 hops' }).press('Enter');
  await untilAddress(page, p => p.get('hops') === '2');

  await panel.getByRole('button', { name: 'Clear' }).press('Enter');
  await untilAddress(page, p => !p.has('from'));
}

async function hopClaim(page, url) {
  await open(page, url, 'from=per:kim&to=per:trump');
  await sheet(page, 'Paths');
  await page.locator('.hops .claim-line').first().press('Enter');
  await untilAddress(page, p => p.has('claim'));
  const card = page.locator('.claim-card');
  await card.locator('.claim-facts').waitFor();
  // The two have more claims than one: they are listed below it.
  await card.getByRole('heading', { name: /All claims between/ }).waitFor();
  const lines = card.locator('section', { hasText: 'All claims between' }).locator('.claim-line');
  await lines.nth(1).waitFor();
  const now = parameters(page).get('claim');
  await card.locator('.claim-line:not([aria-current])').first().press('Enter');
  await untilAddress(page, p => p.get('claim') !== now);
}

async function timeSlider(page, url, shot) {
  await open(page, url, 'show=per:kim&expand=per:kim&entity=per:kim');
  await sheet(page, 'Filters');
  const all = await relationsDrawn(page);
  const slider = page.getByRole('slider', { name: 'Day' });
  assert.equal(await slider.getAttribute('aria-valuetext'), 'any time');
  await slider.press('Home');
  await untilAddress(page, p => p.get('asOf') === '2018-06-12');
  await untilDrawn(page, relations => relations > 0 && relations < all);
  assert.equal(await slider.getAttribute('aria-valuetext'), '12 June 2018');
  assert.match(await page.locator('.time-certainty').textContent(), /\d+ relations? certain on that day, \d+ possible/);

  // A day a step, and the pointer may rush: only where it rests is asked.
  let requests = 0;
  page.on('request', request => (requests += request.url().endsWith('/graphql') ? 1 : 0));
  for (let i = 0; i < 20; i++) await slider.press('ArrowRight');
  await untilAddress(page, p => p.get('asOf') === '2018-07-02');
  assert.ok(requests <= 12, `${requests} requests for 20 steps`);
  await shot('time-slider');

  await page.getByLabel('Date').fill('2018-10-07');
  await untilAddress(page, p => p.get('asOf') === '2018-10-07');
  await page.getByRole('button', { name: 'Any time' }).press('Enter');
  await untilAddress(page, p => !p.has('asOf'));
  await untilDrawn(page, relations => relations === all);
}

async function filters(page, url, shot) {
  await open(page, url, 'show=per:kim&expand=per:kim');
  await sheet(page, 'Filters');
  const all = await relationsDrawn(page);
  const panel = page.locator('.filters');
  for (const [facet, parameter] of [['Relation', 'relation'], ['Type', 'type'], ['Modality', 'modality'], ['Status', 'status'], ['Dataset', 'dataset']]) {
    const group = panel.locator('.facet', { has: page.locator(`summary:text-is("${facet}")`) });
    await group.locator('summary').press('Enter');
    const box = group.getByRole('checkbox').first();
    await box.press('Space');
    await untilAddress(page, p => p.has(parameter));
    // The Korean dataset is the one that there is a choice of: it keeps all.
    await untilDrawn(page, relations => relations > 0 && (facet === 'Dataset' ? relations === all : relations < all));
    // What else there is stays on offer.
    const offered = await panel.locator('.facet[open] label').count();
    assert.ok(offered >= 1);
    if (facet === 'Modality') {
      assert.ok(offered > 1, 'other modalities can be added');
      await shot('filters');
    }
    await panel.getByRole('button', { name: 'Clear all' }).press('Enter');
    await untilAddress(page, p => !p.has(parameter));
    await untilDrawn(page, relations => relations === all);
  }
  await panel.getByRole('checkbox', { name: /Facts only/ }).press('Space');
  await untilAddress(page, p => p.get('standing') === 'FACTS');
  await untilDrawn(page, relations => relations > 0 && relations < all);
}

async function timeline(page, url, shot) {
  await open(page, url, 'show=prc:talks&expand=prc:talks&entity=prc:talks');
  await sheet(page, 'Timeline');
  const strip = page.locator('.timeline');
  const marks = strip.locator('.timeline-mark');
  await marks.first().waitFor();
  await shot('timeline');
  assert.match(await strip.locator('.timeline-count').textContent(), new RegExp(`^${await marks.count()} dated claims$`));

  // Labels lie beside each other, and in the strip.
  const boxes = await strip.locator('svg:not(.timeline-axis) text').evaluateAll(texts => texts.map(t => t.getBoundingClientRect().toJSON()));
  const { left, right } = await strip.evaluate(e => e.getBoundingClientRect().toJSON());
  for (const [i, a] of boxes.entries()) {
    assert.ok(a.left >= left && a.right <= right, 'a label lies in the strip');
    for (const b of boxes.slice(i + 1)) {
      assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4, 'labels do not overlap');
    }
  }

  // One of the marks is reached by Tab, the others from there.
  await strip.getByRole('button', { name: 'As a list' }).focus();
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  const newest = await focused();
  assert.match(newest, /; 7 October 2018; .*; planned$/);
  await page.keyboard.press('ArrowLeft');
  assert.notEqual(await focused(), newest);
  await page.keyboard.press('Home');
  const oldest = await focused();
  await page.keyboard.press('Enter');
  await page.locator('.claim-card .claim-facts').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'claim-card-title', 'the card has the focus');
  const wide = page.viewportSize().width > 960;
  if (wide) assert.ok(await strip.isVisible(), 'the strip stays');
  await page.keyboard.press('Escape');
  await untilAddress(page, p => p.get('entity') === 'prc:talks' && !p.has('claim'));
  if (wide) assert.equal(await focused(), oldest, 'the focus is back where the card was opened');
  await sheet(page, 'Timeline');

  await strip.getByRole('button', { name: 'As a list' }).press('Enter');
  assert.equal(await strip.locator('.timeline-list li').count(), boxes.length, 'the list holds the same');
}

async function contradictions(page, url, shot) {
  await open(page, url, `show=prc:talks&expand=prc:talks&claim=${contested}`);
  const card = page.locator('.claim-card');
  await card.locator('.claim-facts').waitFor();
  const fact = name => card.locator('.claim-facts > div', { has: page.locator(`dt:text-is("${name}")`) }).locator('dd');
  assert.match(await fact('When').textContent(), /in or before 5 October 2018.*\/2018-10-05/);
  assert.equal(await fact('Status').textContent(), 'claimed');
  assert.equal(await fact('Who says so').textContent(), 'Donald Trump');
  assert.match(await fact('Evidence').textContent(), /Article .*, paragraph 15, sentence 1/);
  assert.match(await fact('Dataset').textContent(), /licence/);
  assert.match(await fact('Dataset').getByRole('link').first().getAttribute('href'), /^https:/);

  await card.getByRole('heading', { name: 'Contradicted by 4 claims' }).scrollIntoViewIfNeeded();
  const tables = card.getByRole('table');
  assert.equal(await tables.count(), 4);
  const first = tables.first();
  assert.match(await first.locator('caption').textContent(), /^linked:.*Strength: partial\./);
  for (const name of ['Says', 'Stands', 'When', 'Who says so', 'Evidence', 'Dataset', 'Known since']) {
    const row = first.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    assert.equal(await row.getByRole('cell').count(), 2, `${name}: side by side`);
  }
  const [mine, other] = await first.getByRole('row').nth(1).getByRole('cell').all();
  const [a, b] = [await mine.boundingBox(), await other.boundingBox()];
  assert.ok(Math.abs(a.y - b.y) < 2 && a.x + a.width <= b.x + 1 && a.width >= 100, 'the two stand side by side, and can be read');
  await shot('contradiction');

  await first.getByRole('button', { name: /The other claim/ }).press('Enter');
  await untilAddress(page, p => p.get('claim') !== contested);
  await card.getByRole('heading', { name: /^Contradicted by/ }).waitFor();
}

/** Whatever names and addresses a dataset gives, they are text, and links lead to the web alone. */
async function hostileClaim(page, url) {
  const hostile = '<img src=x onerror=alert(1)>';
  await page.route('**/graphql', async route => {
    const response = await route.fetch();
    const body = await response.json();
    const claim = body.data?.claim;
    if (claim?.evidence) {
      claim.subject.name = hostile;
      claim.summary = hostile;
      claim.dataset = { ...claim.dataset, title: hostile, license: 'javascript:alert(1)', source: 'javascript:alert(1)' };
      claim.evidence[0].document = { id: 'javascript:alert(1)', name: hostile, identifiers: [] };
    }
    await route.fulfill({ response, json: body });
  });
  await open(page, url, `claim=${contested}`);
  const card = page.locator('.claim-card');
  await card.getByText(hostile).first().waitFor();
  assert.equal(await card.locator('img').count(), 0);
  const addresses = await card.getByRole('link').evaluateAll(links => links.map(link => link.href));
  for (const address of addresses) assert.match(address, /^https?:/);
}

/** The scenarios by name. run gets a page that was just made, the server's address, and how to keep a picture. */
export const scenarios = [
  { name: 'paths', run: paths },
  { name: 'claim of a hop', run: hopClaim },
  { name: 'time slider', run: timeSlider },
  { name: 'filters', run: filters },
  { name: 'timeline', run: timeline },
  { name: 'contradictions', run: contradictions },
  { name: 'hostile claim', run: hostileClaim },
];

/** The windows in which they are run. */
const windows = [
  { name: 'wide', viewport: { width: 1280, height: 820 }, colorScheme: 'light' },
  { name: 'narrow', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
];

async function runAll(url, folder) {
  for (const { name: size, ...options } of windows) {
    await withVisitor(options, async context => {
      for (const { name, run } of scenarios) {
        const { page, wrong } = await watchedPage(context, url);
        const what = `${name}, ${size}`;
        try {
          await run(page, url, async picked => {
            await picture(page, folder, `${picked}-${size}`);
            await assertFits(page, what);
            // From the top: what the bar of tabs half covers is no target that is too small.
            await page.evaluate(() => scrollTo(0, 0));
            await assertAccessible(page, what);
          });
        } catch (error) {
          await picture(page, folder, `failed-${size}`);
          throw new Error(what, { cause: error });
        }
        assert.deepEqual(wrong, [], `${what}: no error, and no request elsewhere`);
        await page.close();
        console.log(`ran ${what}`);
      }
    });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url, folder } = testArguments();
  await runAll(url, folder);
}
