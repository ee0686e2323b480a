// A dataset of people who all know one another: around each of them there are
// more claims between neighbors than lead to them.
import { importFiles } from './imports.js';

export const guests = 50;
export const host = { id: 'crowd:host', name: 'The host' };

/** Imports the dataset into the store of a running server. */
export function importCrowd(entente, store) {
  const nodes = ['id:ID,:LABEL,name', `${host.id},Person,${host.name}`];
  const edges = [':START_ID,:TYPE,:END_ID,date'];
  for (let i = 0; i < guests; i++) {
    nodes.push(`crowd:g${i},Person,Guest ${i}`);
    edges.push(`${host.id},metWith,crowd:g${i},2024`);
    for (let j = 0; j < i; j++) for (const year of [2022, 2023]) edges.push(`crowd:g${i},metWith,crowd:g${j},${year}`);
  }
  return importFiles(entente, store, 'crowd', { 'nodes.csv': nodes, 'edges.csv': edges });
}
