import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Imports files, given as lines by name, as a dataset into the store of a
 * running server, by its own command.
 */
export async function importFiles(entente, store, dataset, files) {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    for (const [name, lines] of Object.entries(files)) await writeFile(join(folder, name), lines.join('\n') + '\n');
    const paths = Object.keys(files).map(name => join(folder, name));
    await promisify(execFile)(entente, ['import', '--store', store, '--dataset', dataset, ...paths]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
