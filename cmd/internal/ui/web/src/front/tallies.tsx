import { useState } from 'preact/hooks';

import { number } from './numbers';
import type { Tally } from './overview';

/** How many rows are shown before "all" is asked for. */
const shownFirst = 12;

/** A table of names with their counts, each with a bar beside it that says the same. */
export function Tallies(props: {
  title: string;
  /** What the names are, as the head of their column. */
  of: string;
  tallies: Tally[];
  link: (name: string) => string;
  note?: string;
}) {
  const [all, setAll] = useState(false);
  const { title, of, tallies, link, note } = props;
  const most = Math.max(1, ...tallies.map(tally => tally.count));
  return (
    <section class="tallies">
      <h2>{title}</h2>
      {note && <p class="note">{note}</p>}
      <table>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">Count</th>
          </tr>
        </thead>
        <tbody>
          {(all ? tallies : tallies.slice(0, shownFirst)).map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">
                <a href={link(name)}>{name}</a>
                <div class="bar" style={{ width: `${(100 * count) / most}%` }} aria-hidden="true" />
              </th>
              <td>{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {tallies.length > shownFirst && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Only the first ${shownFirst}` : `All ${number(tallies.length)}`}
        </button>
      )}
    </section>
  );
}
