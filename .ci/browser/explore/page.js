/**
 * What the scenarios of the graph page share: where the page is, and how its
 * parts are found. Each module beside this one exports scenarios, by name. A
 * scenario gets a page of its own, and fails by throwing, or by an error on the
 * page that is not in wrong; options are those of a browser context, and
 * shot(name) keeps a screenshot, if they are asked for.
 */
import { readFile } from 'node:fs/promises';

const [address, entente, store, screenshots] = process.argv.slice(2);
if (!store) {
  console.error(`usage: node ${process.argv[1]} URL ENTENTE STORE [FOLDER for screenshots]`);
  process.exit(2);
}

/** Where the server is. */
export const url = address.replace(/\/$/, '');

export { entente, screenshots, store };

/** The address of a view: explore({show: 'a', expand: ['a', 'b']}). */
export function explore(view = {}) {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(view)) for (const value of [values].flat()) query.append(name, value);
  return `${url}/explore?${query}`;
}

/** Waits until the canvas has drawn this many nodes, or some. */
export async function drawn(page, nodes) {
  const which = nodes === undefined ? ':not([data-drawn="0"])' : `[data-drawn="${nodes}"]`;
  await page.locator(`[data-drawn]${which}`).waitFor({ state: 'attached' });
}

/** The list beside the canvas. */
export const outline = page => page.getByRole('tree');

/** A row of the list. */
export const row = (page, name) => outline(page).getByRole('treeitem', { name });

export const card = page => page.locator('.sheet-card');

export const searchBox = page => page.getByRole('combobox', { name: 'Search entities' });

/** The middle of the canvas, where a single node is, or the line between two. */
export async function middle(page) {
  const { x, y, width, height } = await page.locator('.canvas-graph').boundingBox();
  return [x + width / 2, y + height / 2];
}

/** What the page saves when the button is pressed, as bytes. */
export async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return readFile(await download.path());
}
