/**
 * Days of the proleptic Gregorian calendar as numbers from 1970-01-01, for
 * scales of time. They are days in UTC, as the server's are; a part of a day is
 * its hours.
 */

const length = 86_400_000;

/** The days that the scalar Date and a date field can name. */
export const firstDay = dayOf('0001-01-01')!;
export const lastDay = dayOf('9999-12-31')!;

/** A moment, or the beginning of a day, in ISO 8601 as days with their part; undefined where the text is neither. */
export function momentOf(iso: string): number | undefined {
  const milliseconds = Date.parse(signed(iso));
  return Number.isNaN(milliseconds) ? undefined : milliseconds / length;
}

/** The day on which a moment or a day in ISO 8601 lies; undefined where the text is neither. */
export function dayOf(iso: string): number | undefined {
  const moment = momentOf(iso);
  return moment === undefined ? undefined : Math.floor(moment);
}

/** Years before 0 and after 9999 as ECMAScript wants them: a sign and six digits. */
function signed(iso: string): string {
  return iso.replace(/^(-\d{4,6}|\d{5,6})(?=-)/, year => {
    const sign = year.startsWith('-') ? '-' : '+';
    return sign + year.replace('-', '').padStart(6, '0');
  });
}

/** The day as YYYY-MM-DD; days that have no such form go to the nearest that has. */
export function isoDay(day: number): string {
  return date(Math.min(Math.max(day, firstDay), lastDay)).toISOString().slice(0, 10);
}

/** The year, the month from 0 and the day of the month. */
export function calendarOf(day: number): { year: number; month: number; dayOfMonth: number } {
  const d = date(day);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth(), dayOfMonth: d.getUTCDate() };
}

/** The first day of a month; months below 0 and above 11 lie in other years. */
export function dayOfMonth(year: number, month: number): number {
  const d = new Date(0);
  d.setUTCFullYear(year, month, 1); // unlike Date.UTC, takes the years 0 to 99 as they are
  return d.getTime() / length;
}

function date(day: number): Date {
  return new Date(day * length);
}

/** A date's bounds as the schema's FuzzyDate gives them: null where unknown or open. */
export interface Bounds {
  earliest?: string | null;
  latest?: string | null;
}

/** The first and the last day that any of the dates allows; undefined where none is known. */
export function daysOf(dates: Iterable<Bounds>): { min: number; max: number } | undefined {
  let min = Infinity;
  let max = -Infinity;
  for (const { earliest, latest } of dates) {
    const first = earliest ? dayOf(earliest) : undefined;
    const last = latest ? lastDayBefore(latest) : undefined;
    for (const day of [first, last]) {
      if (day === undefined) continue;
      min = Math.min(min, day);
      max = Math.max(max, day);
    }
  }
  return min <= max ? { min, max } : undefined;
}

/** The last day that is not after a moment; undefined where the text is none. The bound itself is outside. */
export function lastDayBefore(iso: string): number | undefined {
  const moment = momentOf(iso);
  return moment === undefined ? undefined : Math.ceil(moment) - 1;
}
