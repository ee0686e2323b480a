/** What claims say and how they stand, in words. */

import type { ClaimLineFragment, ClaimRecordFragment } from '../../gql/graphql';
import { asWords } from '../words';
import { dayOf, isoDay, lastDayBefore } from './days';
import { dateWords } from './edtf';

/** What a claim points at: its object's name, or its value. */
export function objectText(claim: Pick<ClaimLineFragment, 'object' | 'value'>): string {
  return claim.object?.name ?? claim.value ?? '';
}

/** What a claim says, in one line of text. */
export function claimText(claim: ClaimLineFragment): string {
  return `${claim.subject.name} ${relationWords(claim)} ${objectText(claim)}`;
}

/** The relation in words, denied where the claim denies it. */
export function relationWords(claim: { relation: string; affirmed: boolean }): string {
  return claim.affirmed ? asWords(claim.relation) : `not: ${asWords(claim.relation)}`;
}

/** When a claim holds, in words. */
export function whenWords(date: ClaimLineFragment['date']): string {
  return date ? dateWords(date.edtf, date.kind) : 'undated';
}

/** A moment in words, to the minute, in UTC as the server tells it. */
export function momentWords(iso: string): string {
  const [day, time = ''] = iso.split('T');
  const minutes = time.slice(0, 5);
  const words = dateWords(day);
  return minutes === '' || minutes === '00:00' ? words : `${words}, ${minutes} UTC`;
}

/**
 * The time from a first moment to the first one after it, in words by the day:
 * "from 12 June 2018 to 30 June 2018"; empty where neither is known.
 */
export function boundsWords(earliest: string | null | undefined, latest: string | null | undefined): string {
  const first = earliest ? dayOf(earliest) : undefined;
  const last = latest ? lastDayBefore(latest) : undefined;
  const words = (day: number) => dateWords(isoDay(day));
  if (first === undefined) return last === undefined ? '' : `until ${words(last)}`;
  if (last === undefined) return `since ${words(first)}`;
  return last <= first ? `on ${words(first)}` : `from ${words(first)} to ${words(last)}`;
}

/**
 * The place in a document or file in words: "paragraph 13, sentence 2" for
 * p13s2, the locator as it is where it has another form.
 */
export function placeWords({ locator, file, row, start, end }: Omit<ClaimRecordFragment['evidence'][number], 'document'>): string {
  const words: string[] = [];
  const paragraph = /^p(\d+)(?:s(\d+))?$/.exec(locator ?? '');
  if (paragraph) words.push(`paragraph ${paragraph[1]}${paragraph[2] ? `, sentence ${paragraph[2]}` : ''}`);
  else if (locator) words.push(locator);
  if (file) words.push(file);
  if (row != null) words.push(`row ${row}`);
  if (start != null) words.push(end != null ? `characters ${start}–${end}` : `from character ${start}`);
  return words.join(', ');
}

type Rule = 'LINKED' | 'AFFIRMED_DENIED' | 'FUNCTIONAL';

/** Why two claims contradict each other, by the rule that found it. */
export const ruleWords: Record<Rule, { found: 'linked' | 'derived'; why: string }> = {
  LINKED: { found: 'linked', why: 'One claim says that it contradicts the other.' },
  AFFIRMED_DENIED: { found: 'derived', why: 'One affirms what the other denies, at dates that may overlap.' },
  FUNCTIONAL: {
    found: 'derived',
    why: 'Each names another object, at dates that may overlap; the relation has one at a time.',
  },
};

type LinkKind = 'CONTRADICTS' | 'SUPPORTS' | 'QUALIFIES' | 'IN_TENSION_WITH' | 'CONSISTENT_WITH';

/** What a claim says of another, by the direction of the link. */
export const linkWords: Record<LinkKind, Record<'OUT' | 'IN', string>> = {
  CONTRADICTS: { OUT: 'contradicts', IN: 'is contradicted by' },
  SUPPORTS: { OUT: 'supports', IN: 'is supported by' },
  QUALIFIES: { OUT: 'qualifies', IN: 'is qualified by' },
  IN_TENSION_WITH: { OUT: 'is in tension with', IN: 'is in tension with' },
  CONSISTENT_WITH: { OUT: 'is consistent with', IN: 'is consistent with' },
};
