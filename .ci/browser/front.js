// Opens the front page in Chromium as a visitor would: what it counts is what the
// API counts, its links lead where they say, it says what it waits for, and what
// data hold stays text. node front.js http://127.0.0.1:8080 [FOLDER for screenshots]
import assert from 'node:assert/strict';

import { ask, assertAccessible, assertFits, picture, testArguments, watchedPage, withVisitor } from './visit.js';

const { url, folder } = testArguments();
const number = n => n.toLocaleString('en');

/** The rows of a table of counts, as [name, count]. */
async function rows(page, title) {
  const section = page.locator('section.tallies', { has: page.getByRole('heading', { name: title }) });
  const all = section.getByRole('button', { name: /^All/ });
  if (await all.count()) await all.click();
  return section.locator('tbody tr').evaluateAll(trs => trs.map(tr => [tr.querySelector('th').innerText.trim(), tr.querySelector('td').innerText]));
}

await withVisitor({}, async context => {
  const { page, wrong } = await watchedPage(context, url);
  let bytes = 0;
  page.on('response', async response => {
    bytes += (await response.body().catch(() => '')).length;
  });
  await page.goto(`${url}/`);
  const summary = page.getByRole('heading', { level: 1 });
  await summary.getByText('claims').waitFor();
  await page.getByRole('heading', { name: 'Questions to try' }).waitFor();
  await page.waitForLoadState('networkidle');
  assert.ok(bytes < 300_000, `the first view is ${bytes} bytes`);
  await picture(page, folder, 'front');
  await assertAccessible(page, 'light');

  // Counts, datasets and imports are those of the API.
  const { claims, stats, relations, datasets, importRuns } = await ask(
    url,
    `{ claims { totalCount } stats { entities types { type count } } relations: aggregate(groupBy: [RELATION], first: 1000) { keys { value } count }
       datasets { id title license publisher } importRuns(first: 1000) { dataset { id } endedAt read } }`,
  );
  assert.equal(
    await summary.innerText(),
    `${number(stats.entities)} entities and ${number(claims.totalCount)} claims from ${number(datasets.length)} datasets`,
  );
  const sorted = list => [...list].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  assert.deepEqual(sorted(await rows(page, 'Entities by type')), sorted(stats.types.map(t => [t.type, number(t.count)])));
  assert.deepEqual(sorted(await rows(page, 'Claims by relation')), sorted(relations.map(r => [r.keys[0].value, number(r.count)])));
  for (const dataset of datasets) {
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: dataset.title ?? dataset.id, exact: true }) });
    const text = await card.innerText();
    const run = importRuns.find(run => run.dataset.id === dataset.id);
    const { claims: listed } = await ask(url, 'query($id: String!) { claims(where: {datasets: [$id]}) { totalCount } }', { id: dataset.id });
    for (const part of [number(listed.totalCount), dataset.publisher ?? 'none given', `${number(run.read)} records`]) {
      assert.ok(text.includes(part), `the card of ${dataset.id} says ${part}`);
    }
    assert.equal(await card.locator('time').getAttribute('datetime'), run.endedAt);
    if (dataset.license) assert.equal(await card.locator(`a[href="${dataset.license}"]`).count(), 1, `the card of ${dataset.id} links to its licence`);
  }
  console.log('counted what the API counts');

  // By keyboard: the links of the header come first, and where the focus is can be seen.
  await page.reload();
  await summary.getByText('claims').waitFor();
  for (const name of ['Entente, home', 'Home', 'Explore', 'GraphiQL']) {
    await page.keyboard.press('Tab');
    assert.equal(await page.getByRole('link', { name, exact: true }).first().evaluate(link => link === document.activeElement), true, `the focus is on ${name}`);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
  }
  assert.equal(await page.locator('[aria-current=page]').innerText(), 'Home');
  for (const [name, path] of [['Explore', 'explore'], ['GraphiQL', 'graphiql']]) {
    await page.goto(`${url}/`);
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.waitForURL(`${url}/${path}`);
    await page.locator(`[aria-current=page]`, { hasText: name }).waitFor();
  }

  // The search box leads to the graph page, by a link and by Enter.
  await page.goto(`${url}/`);
  await page.getByRole('searchbox').fill('kim');
  const found = page.getByRole('search').getByRole('link');
  await found.first().waitFor();
  await picture(page, folder, 'front-search');
  await assertAccessible(page, 'with results');
  const { search } = await ask(url, '{ search(query: "kim", first: 8) { nodes { id name } } }');
  assert.deepEqual(await found.evaluateAll(links => links.map(link => new URL(link.href).searchParams.get('show'))), search.nodes.map(node => node.id));
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL(to => to.pathname === '/explore' && to.searchParams.get('show') === search.nodes[0].id);
  await page.goto(`${url}/`);
  await page.getByRole('searchbox').pressSequentially('kim ');
  await found.first().waitFor();
  await page.getByRole('searchbox').pressSequentially('jong');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'kim jong', 'what is typed stays when an answer comes');
  await page.getByRole('searchbox').fill('zzzzzz');
  await page.getByRole('status').getByText('Nothing is called so.').waitFor();
  console.log('found entities');

  // Three questions, a relation and a dataset open in GraphiQL, first and active, and are answered; a type leads to its entities.
  await page.goto(`${url}/`);
  const questions = page.locator('section.questions > ul a');
  await questions.first().waitFor();
  assert.equal(await questions.count(), 3, 'there are three questions');
  const links = [
    ...(await questions.evaluateAll(list => list.map(link => link.href))),
    await page.locator('section.tallies').nth(1).locator('a').first().evaluate(link => link.href),
    ...(await page.locator('.dataset').first().locator('dd a').first().evaluateAll(list => list.map(link => link.href))),
  ];
  assert.equal(links.length, 5);
  const type = page.locator('section.tallies').first().locator('a').first();
  assert.equal(await type.evaluate(link => link.href), `${url}/explore?browse=${await type.textContent()}`);
  for (const link of links) {
    const query = new URLSearchParams(new URL(link).hash.slice(1)).get('query');
    const name = /query (\w+)/.exec(query)[1];
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('.graphiql-tab').first().getByText(name).waitFor();
    await page.locator('.graphiql-tab-active').getByText(name).waitFor();
    const answered = page.waitForResponse(response => response.request().postDataJSON?.()?.query === query);
    await page.getByRole('button', { name: /Execute query/ }).click();
    const { data, errors } = await (await answered).json();
    assert.ok(data && !errors, `${name} is answered: ${JSON.stringify(errors)}`);
    console.log(`ran ${name}`);
  }
  assert.deepEqual(wrong, [], 'no error, and no request elsewhere');
});

// On a phone, in the dark, and with a theme that the visitor chose.
await withVisitor({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, async context => {
  const { page, wrong } = await watchedPage(context, url);
  await page.goto(`${url}/`);
  await page.getByRole('heading', { name: 'Questions to try' }).waitFor();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await assertFits(page, '390 pixels');
  await assertAccessible(page, 'dark, 390 pixels');
  await picture(page, folder, 'front-390-dark');
  await page.getByRole('button', { name: 'Switch to the light theme' }).click();
  await assertAccessible(page, 'light, 390 pixels');
  const light = await background();
  assert.notEqual(light, dark);
  await page.reload();
  await page.getByRole('button', { name: 'Switch to the dark theme' }).waitFor();
  assert.equal(await background(), light, 'the choice is kept');
  await page.goto(`${url}/explore`);
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  assert.equal(await background(), dark);
  assert.equal(await page.evaluate(() => localStorage.getItem('entente:theme')), null, 'the choice of what the system has is none');
  assert.deepEqual(wrong, [], 'no error, and no request elsewhere');
  console.log('looked at it on a phone, in the dark');
});

await withVisitor({}, async context => {
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  // answer tells what to do with the data of the page's first request; any other passes.
  let answer;
  await page.route('**/graphql', async route => {
    if (!route.request().postDataJSON().query.includes('FrontOverview')) return route.continue();
    return answer(route);
  });
  const refused = (status, code, message) => route =>
    route.fulfill({ status, contentType: 'application/graphql-response+json', body: JSON.stringify({ errors: [{ message, extensions: { code } }] }) });
  const changed = change => async route => {
    const response = await route.fetch();
    const body = await response.json();
    change(body.data);
    return route.fulfill({ response, json: body });
  };

  // What was done to the last import of a dataset.
  answer = changed(data => {
    Object.assign(data.importRuns[0], { read: 1200, rejected: 3 });
    data.importRuns.find(run => run.dataset.id !== data.importRuns[0].dataset.id).undoneAt = '2018-06-12T01:04:00Z';
  });
  await page.goto(`${url}/`);
  await page.getByText('3 of 1,200 records rejected').waitFor();
  await page.getByText('undone').locator('time').nth(1).waitFor();

  // It waits for a graph that is being loaded, and says so.
  answer = refused(503, 'NOT_READY', 'the server is starting');
  await page.reload();
  await page.getByRole('heading', { name: 'The graph is being loaded' }).waitFor();
  await assertAccessible(page, 'waiting');
  await picture(page, folder, 'front-waiting');
  answer = refused(503, 'OVERLOADED', 'the server has too many requests to answer: try again later');
  await page.getByRole('heading', { name: 'The server is busy' }).waitFor();
  answer = route => route.continue();
  await page.getByRole('heading', { name: 'Questions to try' }).waitFor();

  // It shows what went wrong, and asks again where it is told to.
  answer = refused(500, 'INTERNAL_SERVER_ERROR', 'internal error <i>x</i>');
  await page.reload();
  await page.getByRole('alert').getByText('internal error <i>x</i>').waitFor();
  await assertAccessible(page, 'failed');
  await picture(page, folder, 'front-failed');
  answer = route => route.abort();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('alert').getByText('The server does not answer.').waitFor();
  answer = route => route.continue();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Questions to try' }).waitFor();

  answer = changed(data => {
    data.claims.totalCount = data.stats.entities = data.stats.claims = 0;
    data.stats.types = data.stats.relations = data.datasets = data.importRuns = [];
  });
  await page.reload();
  await page.getByRole('heading', { name: 'This graph is empty' }).waitFor();
  await assertAccessible(page, 'empty');
  await picture(page, folder, 'front-empty');

  // Where claims are implied they are counted one by one.
  answer = changed(data => {
    data.stats.claims = 0;
    data.stats.relations = [];
    for (const dataset of data.datasets) dataset.claimCount = 0;
  });
  await page.reload();
  const { relations } = await ask(url, '{ relations: aggregate(groupBy: [RELATION], first: 1000) { keys { value } count } }');
  await page.getByRole('heading', { name: 'Claims by relation' }).waitFor();
  await page.getByRole('link', { name: relations[0].keys[0].value, exact: true }).waitFor();
  assert.equal((await rows(page, 'Claims by relation')).length, relations.length);

  // What data hold stays text, and no link leads to a script.
  const hostile = '<img src=x onerror=alert(1)>';
  answer = changed(data => {
    Object.assign(data.datasets[0], { title: hostile, description: hostile, license: 'javascript:alert(1)', source: 'JavaScript:alert(1)//', publisher: 'x'.repeat(300) });
    data.stats.types[0].type = hostile;
    data.stats.relations[0].name = hostile;
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.getByRole('heading', { name: hostile }).waitFor();
  await page.getByText('javascript:alert(1)', { exact: true }).waitFor();
  assert.equal(await page.locator('main img, main script').count(), 0);
  assert.deepEqual(await page.locator('a').evaluateAll(list => list.map(link => link.protocol).filter(protocol => !/^https?:$/.test(protocol))), []);
  await assertFits(page, 'with long texts');
  await picture(page, folder, 'front-hostile', { fullPage: true });
  assert.deepEqual(errors, [], 'no error');
  console.log('waited, failed, found nothing, and was told hostile texts');
});
