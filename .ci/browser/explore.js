// Uses the graph page in Chromium as an analyst would, on the bundled graph and
// on data that it imports into the running server.
// node explore.js URL ENTENTE STORE [FOLDER for screenshots], where ENTENTE is the
// command and STORE the folder that the server at URL holds. ONLY=words runs the
// scenarios whose name has these words.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { importCrowd } from './crowd.js';
import { scenarios as access } from './explore/access.js';
import { scenarios as expanding } from './explore/expanding.js';
import { entente, screenshots, store, url } from './explore/page.js';
import { scenarios as safety } from './explore/safety.js';
import { scenarios as sharing } from './explore/sharing.js';
import { scenarios as speed } from './explore/speed.js';
import { importHostile } from './hostile.js';
import { watchedPage, withVisitor } from './visit.js';

const scenarios = { ...expanding, ...sharing, ...access, ...safety, ...speed };

await importHostile(entente, store);
await importCrowd(entente, store);
if (screenshots) await mkdir(screenshots, { recursive: true });
let failed = 0;
for (const [name, { run, options = {}, wrong: expected = [] }] of Object.entries(scenarios)) {
  if (process.env.ONLY && !name.includes(process.env.ONLY)) continue;
  await withVisitor({ colorScheme: 'light', ...options }, async context => {
    context.setDefaultTimeout(20_000);
    const { page, wrong } = await watchedPage(context, url);
    const keep = what => screenshots && page.screenshot({ path: join(screenshots, `explore-${what}.png`) });
    try {
      await run(page, async what => {
        await page.waitForTimeout(300); // texts are drawn a frame after marks
        await keep(what);
      });
      assert.deepEqual(
        wrong.filter(text => !expected.some(e => e.test(text))),
        [],
        'no error, and no request elsewhere',
      );
      console.log(`ok: ${name}`);
    } catch (error) {
      failed++;
      console.error(`FAILED: ${name}\n${error.stack}\n${wrong.join('\n')}`);
      await keep(`failed-${failed}`);
    }
  });
}
if (failed > 0) {
  console.error(`${failed} of the scenarios failed`);
  process.exit(1);
}
