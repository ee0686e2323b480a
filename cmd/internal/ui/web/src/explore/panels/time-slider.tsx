import { useEffect, useRef, useState } from 'preact/hooks';

import type { Graph } from '../graph';
import { count } from '../words';
import { dayOf, isoDay } from './days';
import { dateWords } from './edtf';
import { sliderRange } from './slider-range';
import { dayLabel } from './time-scale';

/** How long the slider rests before the graph is drawn anew, in milliseconds. */
const rest = 250;

/**
 * The day asked for: what is drawn is what had happened, or was holding, by its
 * end. The slider goes by the day over the dates of what would be drawn without
 * filters; the field beside it takes any day.
 */
export function TimeSlider({
  asOf,
  drawn,
  unfiltered,
  change,
}: {
  /** The day, or empty for any time. */
  asOf: string;
  drawn: Graph;
  unfiltered: Graph;
  change(asOf: string, step: 'push' | 'replace'): void;
}) {
  const [shown, setShown] = useState(asOf);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // The slider may have been moved on while the day before it was asked for.
    if (timer.current === undefined) setShown(asOf);
  }, [asOf]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function set(day: string, step: 'push' | 'replace', wait: number) {
    setShown(day);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      change(day, step);
    }, wait);
  }

  const range = sliderRange(unfiltered.edges.map(e => e.claim.date ?? {}), asOf);
  return (
    <fieldset class="time">
      <legend>As of</legend>
      <p class="time-shown" aria-live="off">
        {shown ? `by the end of ${dateWords(shown)}` : 'any time'}
      </p>
      {range && (
        <>
          <input
            type="range"
            aria-label="Day"
            aria-valuetext={shown ? dateWords(shown) : 'any time'}
            min={range.min}
            max={range.max}
            step={1}
            value={shown ? dayOf(shown) : range.max}
            onInput={e => set(isoDay(Number(e.currentTarget.value)), 'replace', rest)}
          />
          <p class="time-ends" aria-hidden="true">
            <span>{dayLabel(range.min)}</span>
            <span>{dayLabel(range.max)}</span>
          </p>
        </>
      )}
      <p class="time-fields">
        <input
          type="date"
          aria-label="Date"
          value={shown}
          min="0001-01-01"
          max="9999-12-31"
          onChange={e => set(e.currentTarget.value, 'push', 0)}
        />
        <button type="button" disabled={!shown} onClick={() => set('', 'push', 0)}>
          Any time
        </button>
      </p>
      {asOf && <Certainties graph={drawn} />}
    </fieldset>
  );
}

/** How sure it is that what is drawn held on that day. */
function Certainties({ graph }: { graph: Graph }) {
  const possible = graph.edges.filter(e => e.certainty === 'POSSIBLE').length;
  const certain = graph.edges.length - possible;
  return (
    <p class="time-certainty">
      {count(certain, 'relation')} certain on that day, {possible.toLocaleString('en')} possible, as far as the dates tell.
    </p>
  );
}
