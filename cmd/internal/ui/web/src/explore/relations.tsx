import { useState } from 'preact/hooks';

import type { EntityCardQuery } from '../gql/graphql';
import type { Store } from './store';
import { filterVariables } from './variables';
import { type Side, pageSize } from './view';
import { asWords, number } from './words';

/** How many claims an entity has, by relation and direction. */
export type Counts = NonNullable<EntityCardQuery['entity']>['relationCounts'];

const sides: Record<string, { arrow: string; words: string }> = {
  OUT: { arrow: '→', words: 'outgoing' },
  IN: { arrow: '←', words: 'incoming' },
  BOTH: { arrow: '↔', words: 'both ways' },
};

/** How many relations are listed unless all are asked for: a hub has hundreds, most of them rare. */
const mostListed = 24;

/** How many claims of each relation and direction, the most first, with a button to draw them. */
export function Relations({ store, id, counts }: { store: Store; id: string; counts: Counts }) {
  const [all, setAll] = useState(false);
  if (counts.length === 0) return <p class="muted">No claim is about it{filtered(store) && ' that the filters let through'}.</p>;
  const { expanded } = store.view.value;
  const rows = [...counts]
    .sort((a, b) => b.count - a.count)
    .map(c => ({ ...c, shown: expanded.find(e => e.id === id && e.relation === c.relation && e.side === c.direction) }));
  const many = rows.length > mostListed + 1; // one more is listed rather than a button for it
  // What is drawn is in the list whatever its place: there its next page is asked for.
  const listed = all || !many ? rows : rows.filter(({ shown }, i) => i < mostListed || shown);
  return (
    <>
      <h3>Relations</h3>
      <ul class="relations">
        {listed.map(({ relation, direction, count: n, shown }) => {
          const full = shown && shown.pages * pageSize >= n;
          return (
            <li key={`${direction} ${relation}`}>
              <span aria-hidden="true">{sides[direction].arrow}</span>{' '}
              <span class="visually-hidden">{sides[direction].words}</span> {asWords(relation)}{' '}
              <span class="muted">{number(n)}</span>
              <button type="button" disabled={full} onClick={() => store.more(id, relation, direction as Side)}>
                {full ? 'shown' : shown ? 'more' : 'show'}
                <span class="visually-hidden">
                  {' '}
                  {asWords(relation)}, {sides[direction].words}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {many && (
        <p>
          <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer' : `All ${number(rows.length)} relations`}
          </button>
        </p>
      )}
    </>
  );
}

function filtered(store: Store): boolean {
  return Object.keys(filterVariables(store.view.value.filters)).length > 0;
}
