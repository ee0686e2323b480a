import { calendarOf, dayOf, dayOfMonth } from './days';

/** A time, in days as momentOf counts them; to is the first moment after it. */
export interface Span {
  from: number;
  to: number;
}

/** A stretch of time that a scale shows in proportion. */
export interface Stretch extends Span {
  /** Where it begins and ends on the scale, in pixels. */
  left: number;
  right: number;
}

/** A tick of a scale's axis. */
export interface Tick {
  /** Where what it is called by begins. */
  x: number;
  label: string;
  /** The middle of the label, which lies on the axis as a whole. */
  labelX: number;
}

/**
 * A scale of time that folds long empty times, so that one claim of 1953 does
 * not press all of 2018 into a line. Between two stretches lies one fold.
 */
export interface TimeScale {
  stretches: Stretch[];
  /** Where a moment is, in pixels; those outside of all stretches go to an end of one. */
  x(moment: number): number;
  ticks: Tick[];
}

/** How wide a fold is, in pixels. */
export const foldWidth = 28;

/** A gap of more than this share of all that is shown is folded … */
const foldShare = 0.6;
/** … but no more gaps than this: a scale of many pieces is none. */
const mostFolds = 3;

/**
 * The scale of that width on which all of these times lie, with at least so
 * many pixels left free at either end. There must be one time at least.
 */
export function timeScale(times: Span[], width: number, margin: number): TimeScale {
  const pieces = fold(times);
  const room = Math.max(width - 2 * margin - (pieces.length - 1) * foldWidth, pieces.length);
  const total = sum(pieces.map(lengthOf));
  // No stretch is so narrow that its days cannot be told apart from the folds.
  const least = Math.min(40, room / pieces.length);
  const spare = room - least * pieces.length;
  let left = margin;
  const stretches = pieces.map(piece => {
    const right = left + least + (spare * lengthOf(piece)) / total;
    const stretch = { ...piece, left, right };
    left = right + foldWidth;
    return stretch;
  });
  return { stretches, x: moment => place(stretches, moment), ticks: ticksOf(stretches, width) };
}

/** The times joined where they meet, and across all gaps that are not folded. */
function fold(times: Span[]): Span[] {
  const joined: Span[] = [];
  for (const time of [...times].sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1];
    if (last && time.from <= last.to) last.to = Math.max(last.to, time.to);
    else joined.push({ ...time });
  }
  const gaps = joined.slice(1).map((piece, i) => ({ after: i, length: piece.from - joined[i].to }));
  gaps.sort((a, b) => b.length - a.length);
  const folded = new Set<number>();
  let shown = joined[joined.length - 1].to - joined[0].from;
  // Where there are but days, the shortest gap is what is left to see.
  const most = Math.min(mostFolds, sum(joined.map(lengthOf)) < 30 ? gaps.length - 1 : gaps.length);
  for (const gap of gaps.slice(0, Math.max(most, 0))) {
    if (gap.length < shown * foldShare) break;
    folded.add(gap.after);
    shown -= gap.length;
  }
  const pieces: Span[] = [];
  joined.forEach((time, i) => {
    if (i > 0 && !folded.has(i - 1)) pieces[pieces.length - 1].to = time.to;
    else pieces.push({ ...time });
  });
  return pieces;
}

function place(stretches: Stretch[], moment: number): number {
  for (const { from, to, left, right } of stretches) {
    if (moment < from) return left;
    if (moment <= to) return left + ((moment - from) / (to - from)) * (right - left);
  }
  return stretches[stretches.length - 1].right;
}

/** The width that is kept free for a tick's label, in pixels. */
const tickWidth = 76;

function ticksOf(stretches: Stretch[], width: number): Tick[] {
  const ticks: Tick[] = [];
  for (const stretch of stretches) {
    const perDay = (stretch.right - stretch.left) / lengthOf(stretch);
    const marks = calendarMarks(stretch, tickWidth / perDay);
    // A stretch between two beginnings is told by its own.
    const begin = { at: stretch.from, label: lengthOf(stretch) < 60 ? dayLabel(stretch.from) : monthLabel(stretch.from) };
    for (const { at, label } of marks.length > 0 && marks[0].dated ? marks : [begin, ...marks]) {
      const x = place([stretch], at);
      const labelX = Math.min(Math.max(x, tickWidth / 2), width - tickWidth / 2);
      const last = ticks[ticks.length - 1];
      if (!last || labelX - last.labelX >= tickWidth) ticks.push({ x, label, labelX });
    }
  }
  return ticks;
}

/** What a tick stands at; dated where its label tells more than the hour. */
interface CalendarMark {
  at: number;
  label: string;
  dated: boolean;
}

/** The beginnings of hours, days, months or years within, by the finest step of at least so many days. */
function calendarMarks({ from, to }: Span, least: number): CalendarMark[] {
  const marks: CalendarMark[] = [];
  const hours = [1, 3, 6, 12].find(step => step / 24 >= least);
  const days = hours ? hours / 24 : [1, 2, 5, 10].find(step => step >= least);
  if (days) {
    // Whole days by their number, so that steps of two or five days begin with the stretch.
    const first = hours ? Math.ceil(from / days) : Math.ceil(from) / days;
    for (let i = first; i * days < to; i++) {
      const at = i * days;
      const midnight = Number.isInteger(Number(at.toFixed(6)));
      marks.push({ at, label: midnight ? dayLabel(Math.round(at)) : hourLabel(at), dated: midnight });
    }
    return marks;
  }
  const step = monthSteps(least / 30.4);
  const { year, month } = calendarOf(from);
  // From a multiple of the step, so that quarters begin in January.
  let months = Math.floor((year * 12 + month) / step) * step;
  for (let at = monthAt(months); at < to; at = monthAt((months += step))) {
    if (at >= from) marks.push({ at, label: step % 12 === 0 ? yearLabel(at) : monthLabel(at), dated: true });
  }
  return marks;
}

/** 1, 3 or 6 months, or 1, 2 or 5 years and their tenfolds: the least that is as long as asked. */
function monthSteps(least: number): number {
  for (const step of [1, 3, 6]) if (step >= least) return step;
  for (let decade = 12; ; decade *= 10) {
    for (const step of [1, 2, 5]) if (step * decade >= least) return step * decade;
  }
}

function monthAt(months: number): number {
  return dayOfMonth(Math.floor(months / 12), ((months % 12) + 12) % 12);
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function hourLabel(moment: number): string {
  const hour = Math.round((moment - Math.floor(moment)) * 24);
  return `${String(hour).padStart(2, '0')}:00`;
}

/** A day in few letters, such as "31 Dec 2018". */
export function dayLabel(day: number): string {
  return `${calendarOf(day).dayOfMonth} ${monthLabel(day)}`;
}

/**
 * A period of the calendar, given by its first moment and the first after it, in
 * few letters: its day, month or year, or the first and last of several years.
 */
export function periodLabel(from: string, to: string): string {
  const [first, end] = [dayOf(from), dayOf(to)];
  if (first === undefined || end === undefined) return `${from} to ${to}`;
  if (end - first <= 1) return dayLabel(first);
  if (end - first <= 31) return monthLabel(first);
  const [begins, ends] = [yearLabel(first), yearLabel(end - 1)];
  return begins === ends ? begins : `${begins}–${ends}`;
}

function monthLabel(day: number): string {
  return `${monthNames[calendarOf(day).month]} ${yearLabel(day)}`;
}

function yearLabel(day: number): string {
  const { year } = calendarOf(day);
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
