/** How claims stand: told apart on canvas, in lists and on cards by line and by word. */

/** The part of a claim that says how it stands. */
export interface Standing {
  affirmed: boolean;
  /** A value of the enum Modality. */
  modality: string;
  /** A value of the enum Status. */
  status: string;
}

/**
 * The kinds of line, one for each way that a claim may stand:
 * held (it is so, or was), planned (it may come), off (it was called off or
 * declined), alleged (someone says so), denied (it is said not to be so).
 */
export type Kind = 'held' | 'planned' | 'off' | 'alleged' | 'denied';

/** The kinds from the surest to the least sure. */
export const kinds: readonly Kind[] = ['held', 'planned', 'off', 'alleged', 'denied'];

/** What a kind means, for a legend. */
export const kindMeaning: Record<Kind, string> = {
  held: 'held: has happened or is so',
  planned: 'planned: may come',
  off: 'called off, halted or declined',
  alleged: 'alleged: someone says so',
  denied: 'denied: said not to be so',
};

const off = new Set(['CANCELLED', 'SUSPENDED', 'REFUSED']);
const held = new Set(['ACTUAL', 'ONGOING']);

/** The kind of a claim: denial before voice, voice before modality. */
export function kindOf(claim: Standing): Kind {
  if (!claim.affirmed || claim.status === 'DENIED') return 'denied';
  if (claim.status !== 'ASSERTED') return 'alleged';
  if (held.has(claim.modality)) return 'held';
  return off.has(claim.modality) ? 'off' : 'planned';
}

/**
 * How a claim stands in words, such as "held", "planned" or "alleged, planned";
 * the schema's own words but for the plain case.
 */
export function standingWords(claim: Standing): string {
  const words: string[] = [];
  if (!claim.affirmed) words.push('denied');
  if (claim.status !== 'ASSERTED') words.push(claim.status.toLowerCase());
  if (claim.modality !== 'ACTUAL') words.push(claim.modality.toLowerCase());
  return [...new Set(words)].join(', ') || 'held';
}
