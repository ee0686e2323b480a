import { ClaimCard } from './claimcard';
import { FiltersPanel } from './filters';
import { PathsPanel } from './paths';
import type { Store } from './store';
import { TimelineStrip } from './timeline';

/**
 * The graph page. Its parts read the store's signals and call its actions, and
 * know nothing of each other:
 *
 * - FiltersPanel({store}): view.filters and setFilters.
 * - PathsPanel({store}): view.pair, paths, askPath and dropPath.
 * - ClaimCard({store, id}): the claim selected; it fetches what it shows.
 * - TimelineStrip({store, id}): the entity selected; it fetches what it shows.
 */
export function Page({ store }: { store: Store }) {
  const { selected } = store.view.value;
  return (
    <main>
      <FiltersPanel store={store} />
      <PathsPanel store={store} />
      {selected?.kind === 'claim' && <ClaimCard store={store} id={selected.id} key={selected.id} />}
      {selected?.kind === 'entity' && <TimelineStrip store={store} id={selected.id} key={selected.id} />}
    </main>
  );
}
