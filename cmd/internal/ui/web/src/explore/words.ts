/** Names of an ontology as words, and texts cut to what fits. */

/** The name of a relation, type or enum value as words: "capitalOf" is "capital of"; of an IRI, or of a name with a prefix, the last part. */
export function asWords(name: string): string {
  const local = name.replace(/[/#:]+$/, '').replace(/^.*[/#:]/, '');
  return (local || name)
    .replace(/_/g, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase();
}

/** A type's name as words, with a capital. */
export function typeWords(name: string): string {
  const words = asWords(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The text in at most this many characters, cut where a word ends if one does nearby. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

// Making one costs more than all that a page formats with it.
const numbers = new Intl.NumberFormat('en');

/** A number as it is written: "12,345". */
export function number(n: number): string {
  return numbers.format(n);
}

/** "1 claim", "3 claims", "12,345 claims". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** The address if it leads to the web; null for anything else, such as javascript:. */
export function webAddress(iri: string): string | null {
  if (!/^https?:\/\//i.test(iri)) return null;
  try {
    const url = new URL(iri);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
