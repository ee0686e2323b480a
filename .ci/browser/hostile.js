// A dataset that would do harm to a page that trusts it, around a hub: names and
// addresses that are script, and more neighbors than a page fetches at once.
import { importFiles } from './imports.js';

export const hub = { id: 'hostile:hub', name: 'Hub of <b>many</b>', members: 120 };
export const image = { id: 'hostile:img', name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' };
export const scripted = { id: 'javascript:alert(2)', name: 'Scripted address' };

/** Imports the dataset into the store of a running server. */
export function importHostile(entente, store) {
  const nodes = ['id:ID,:LABEL,name,url:string[]', `${hub.id},Institution,${hub.name},`, `${image.id},Person,${image.name},${image.url};https://example.org/`];
  const edges = [':START_ID,:TYPE,:END_ID,date', `${image.id},memberOf,${hub.id},2024`];
  for (let i = 0; i < hub.members; i++) {
    nodes.push(`hostile:m${i},Person,Member ${i},`);
    edges.push(`hostile:m${i},memberOf,${hub.id},${1880 + i}`);
  }
  const v = 'https://entente.example/v/';
  const quads = [
    `<${scripted.id}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${v}Person> .`,
    `<${scripted.id}> <${v}name> "${scripted.name}" .`,
    `<${scripted.id}> <${v}memberOf> <https://entente.example/id/hostile/hub> .`,
  ];
  return importFiles(entente, store, 'hostile', { 'nodes.csv': nodes, 'edges.csv': edges, 'scripted.nt': quads });
}
