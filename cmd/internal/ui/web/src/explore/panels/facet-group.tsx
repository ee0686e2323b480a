import { useState } from 'preact/hooks';

import { number } from '../words';
import { type Option } from './facets';

/** How many options are shown before the rest is asked for. */
const few = 8;

/** The options of one filter, as checkboxes with how many of each are drawn. */
export function FacetGroup({
  title,
  options,
  words,
  toggle,
  clear,
}: {
  title: string;
  options: Option[];
  /** An option in words. */
  words(value: string): string;
  toggle(value: string): void;
  clear(): void;
}) {
  const [all, setAll] = useState(false);
  const chosen = options.filter(o => o.chosen).length;
  const [open] = useState(chosen > 0); // at first; then as the visitor leaves it
  const hidden = options.length - few;
  // One more is shown rather than a button for it. What is chosen is never hidden.
  const shown = all || hidden <= 1 ? options : options.filter((o, i) => i < few || o.chosen);
  return (
    <details class="facet" open={open}>
      <summary>
        {title}
        {chosen > 0 && <span class="facet-chosen"> {chosen} chosen</span>}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{title}</legend>
        {options.length === 0 && <p class="facet-none">Nothing is drawn yet.</p>}
        {shown.map(({ value, count, chosen: checked }) => (
          <label key={value}>
            <input type="checkbox" checked={checked} onChange={() => toggle(value)} />
            <bdi>{words(value)}</bdi>
            <span class="facet-count">
              {number(count)}
              <span class="visually-hidden"> drawn</span>
            </span>
          </label>
        ))}
        {hidden > 1 && (
          <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer' : `All ${options.length}`}
          </button>
        )}
        {chosen > 0 && (
          <button type="button" onClick={clear}>
            Clear<span class="visually-hidden"> {title}</span>
          </button>
        )}
      </fieldset>
    </details>
  );
}
