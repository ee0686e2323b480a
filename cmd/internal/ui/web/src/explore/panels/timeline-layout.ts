import { type Bounds, momentOf } from './days';
import { type Span, type TimeScale, timeScale } from './time-scale';

/** What the strip needs of a dated claim. */
export interface DatedClaim {
  id: string;
  label: string;
  date: Bounds & { kind: 'WITHIN' | 'THROUGHOUT' };
}

/** A claim on the strip; lengths are pixels. */
export interface Mark {
  id: string;
  /** The row, from 0 at the top. */
  lane: number;
  /** A point is drawn at (left + right) / 2; a span from left to right. */
  shape: 'point' | 'span';
  left: number;
  right: number;
  /** Whether the date has no known first moment, or no known last one: drawn as an arrow. */
  openStart: boolean;
  openEnd: boolean;
  /** Whether it only happened at some time in the span, and did not last throughout. */
  within: boolean;
  /** The label as far as there is room for it, and where it begins. */
  label: string;
  labelLeft: number;
}

/** Where everything is drawn. Claims whose date has no bound at all have no mark. */
export interface TimelineLayout {
  scale: TimeScale | undefined;
  marks: Mark[];
  lanes: number;
}

/** How long an arrow to an unknown time is, in pixels. */
const arrow = 22;
/** A span that would be narrower is a point. */
const narrowest = 9;
/** The room between two neighbors of one lane. */
const gap = 10;

/**
 * Lays claims out on a strip of that width. Those that come first have the
 * upper lanes; no mark or label overlaps another. measure tells how wide a label
 * is in pixels.
 */
export function layOut(claims: DatedClaim[], width: number, measure: (label: string) => number): TimelineLayout {
  const dated = claims.flatMap(claim => {
    const span = spanOf(claim.date);
    return span ? [{ claim, span }] : [];
  });
  if (dated.length === 0) return { scale: undefined, marks: [], lanes: 0 };
  const scale = timeScale(dated.map(d => d.span), width, arrow + 4);
  const ends: [left: number, right: number][][] = [];
  const marks = dated.map(({ claim, span }) => {
    const mark = markOf(claim, span, scale, width, measure);
    const left = Math.min(mark.left, mark.labelLeft);
    const right = Math.max(mark.right, mark.labelLeft + measure(mark.label));
    let lane = ends.findIndex(taken => taken.every(([l, r]) => right + gap <= l || left >= r + gap));
    if (lane < 0) lane = ends.push([]) - 1;
    ends[lane].push([left, right]);
    return { ...mark, lane };
  });
  return { scale, marks, lanes: ends.length };
}

/** The time that a date covers; one that is known at one end alone is taken for the day there. */
function spanOf({ earliest, latest }: Bounds): Span | undefined {
  const from = earliest ? momentOf(earliest) : undefined;
  const to = latest ? momentOf(latest) : undefined;
  if (from === undefined) return to === undefined ? undefined : { from: to - 1, to };
  return { from, to: to !== undefined && to > from ? to : from + 1 };
}

function markOf(
  { id, label, date }: DatedClaim,
  span: Span,
  scale: TimeScale,
  width: number,
  measure: (label: string) => number,
): Mark {
  const openStart = !date.earliest;
  const openEnd = !date.latest;
  let left = scale.x(span.from);
  let right = scale.x(span.to);
  const atMostADay = span.to - span.from <= 1;
  const point = !openStart && !openEnd && (atMostADay || right - left < narrowest);
  if (point) {
    const middle = (left + right) / 2;
    left = middle - narrowest / 2;
    right = middle + narrowest / 2;
  }
  if (openStart) left = right - arrow;
  if (openEnd) right = left + arrow;
  const text = fit(label, width, measure);
  const labelLeft = Math.max(0, Math.min(left, width - measure(text)));
  return {
    id, lane: 0, shape: point ? 'point' : 'span', left, right, openStart, openEnd,
    within: date.kind === 'WITHIN' && !atMostADay, label: text, labelLeft,
  };
}

/** The label cut at its end, with an ellipsis, until it is no wider than half of the strip. */
function fit(label: string, width: number, measure: (label: string) => number): string {
  const most = Math.max(width / 2, 160);
  if (measure(label) <= most) return label;
  const characters = [...label]; // whole code points: half a pair is no character
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${characters.slice(0, middle).join('')}…`) <= most) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}
