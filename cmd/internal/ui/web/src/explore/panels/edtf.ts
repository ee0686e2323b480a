/**
 * Dates as claims tell them, in words. The texts are EDTF (ISO 8601-2, levels 0
 * and 1), as the field `edtf` of the schema's FuzzyDate gives them.
 */

/** How a date is to be read: at some time within it, or throughout. */
export type DateKind = 'WITHIN' | 'THROUGHOUT';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July',
  'August', 'September', 'October', 'November', 'December',
];
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/**
 * The date in words, such as "June 2018", "about 2018" or "between June 2018
 * and July 2018". A text that is not EDTF comes back as it is.
 */
export function dateWords(edtf: string, kind: DateKind = 'WITHIN'): string {
  const [from = '', to, more] = edtf.split('/');
  if (more !== undefined) return edtf;
  if (to === undefined) {
    const point = pointWords(from);
    if (point === undefined) return edtf;
    // A day is not divided further, so there is nothing to say.
    const divisible = kind === 'THROUGHOUT' && !/\d-\d\d-\d\d/.test(from);
    return divisible ? `throughout ${point}` : point;
  }
  return intervalWords(from, to, kind) ?? edtf;
}

function intervalWords(from: string, to: string, kind: DateKind): string | undefined {
  const begin = bounded(from) ? pointWords(from) : '';
  const end = bounded(to) ? pointWords(to) : '';
  if (begin === undefined || end === undefined || (!begin && !end)) return undefined;
  if (kind === 'WITHIN') {
    if (!begin) return `in or before ${end}`;
    if (!end) return `in or after ${begin}`;
    return `between ${begin} and ${end}`;
  }
  if (!begin) return from === '..' ? `until ${end}` : `until ${end}, from an unknown time`;
  if (!end) return to === '..' ? `since ${begin}` : `from ${begin}, until an unknown time`;
  return `from ${begin} to ${end}`;
}

/** Whether an interval's end is a date: it is unknown where empty, open where "..". */
function bounded(end: string): boolean {
  return end !== '' && end !== '..';
}

/** One date or date-time in words; undefined where it is none. */
function pointWords(text: string): string | undefined {
  const [, date = '', mark = ''] = /^(.*?)([?~%]?)$/.exec(text)!;
  const words = date.includes('T') ? momentWords(date) : calendarWords(date);
  if (words === undefined) return undefined;
  switch (mark) {
    case '?':
      return `perhaps ${words}`;
    case '~':
      return `about ${words}`;
    case '%':
      return `perhaps about ${words}`;
    default:
      return words;
  }
}

function momentWords(text: string): string | undefined {
  const parts = /^(-?\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(text);
  if (!parts) return undefined;
  const [, date, minutes, seconds, offset = 'Z'] = parts;
  const day = calendarWords(date);
  if (day === undefined) return undefined;
  const time = seconds && seconds !== '00' ? `${minutes}:${seconds}` : minutes;
  return `${day}, ${time} ${offset === 'Z' ? 'UTC' : `UTC${offset.replace('-', '−')}`}`;
}

/** A year, month, season or day, with digits left open as X. */
function calendarWords(text: string): string | undefined {
  const parts = /^(Y?-?[\dX]{4,})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const ofYear = yearWords(year);
  if (ofYear === undefined || month === undefined) return ofYear;
  if (month === 'XX') return day === undefined || day === 'XX' ? `some ${day ? 'day' : 'month'} of ${ofYear}` : undefined;
  const number = Number(month);
  if (number >= 21 && number <= 24 && day === undefined) return `${seasons[number - 21]} ${ofYear}`;
  const name = months[number - 1];
  if (name === undefined) return undefined;
  if (day === undefined) return `${name} ${ofYear}`;
  return day === 'XX' ? `some day of ${name} ${ofYear}` : `${Number(day)} ${name} ${ofYear}`;
}

function yearWords(text: string): string | undefined {
  const open = /^(-?\d*)(X+)$/.exec(text);
  if (open) {
    const [, known, rest] = open;
    if (known.startsWith('-')) return undefined;
    if (rest.length === 1) return `the ${known}0s`;
    return `the years ${known.padEnd(4, '0')}–${known.padEnd(4, '9')}`;
  }
  const year = Number(text.replace(/^Y/, ''));
  if (!Number.isInteger(year)) return undefined;
  // The year before 1 is 1 BC, and 0 in ISO 8601.
  return year > 0 ? String(year) : `${1 - year} BC`;
}
