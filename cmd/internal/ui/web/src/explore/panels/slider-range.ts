import { type Bounds, dayOf, daysOf } from './days';

/**
 * The days between which the slider moves: from the first to the last that any
 * of the dates allows, and over the day that is set, if one is. Undefined where
 * no date has a bound: there is nothing to move along.
 */
export function sliderRange(dates: Bounds[], asOf: string): { min: number; max: number } | undefined {
  const range = daysOf(dates);
  const set = asOf ? dayOf(asOf) : undefined;
  if (!range || set === undefined) return range;
  return { min: Math.min(range.min, set), max: Math.max(range.max, set) };
}
