import { useEffect, useState } from 'preact/hooks';

import { Header } from '../shared/header';
import { BrowsePanel } from './browse';
import { ClaimCard } from './claimcard';
import { EntityCard } from './entitycard';
import { FiltersPanel } from './filters';
import { Outline } from './outline';
import { PathsPanel } from './paths';
import { Search } from './search';
import type { Store } from './store';
import { TimelineStrip } from './timeline';
import { useTimelineOf } from './timelineof';

/** The sheets beside the canvas; where it is narrow, one of them is shown under it. */
const sheets = { card: 'Card', list: 'List', time: 'Timeline', filters: 'Filters', paths: 'Paths', browse: 'Browse' } as const;

type Sheet = keyof typeof sheets;

// The canvas is most of the page's script: the view is asked for while it loads.
const canvas = import('./canvas');

function Drawn({ store }: { store: Store }) {
  const [Canvas, setCanvas] = useState<typeof import('./canvas').Canvas | null>(null);
  useEffect(() => {
    canvas.then(
      module => setCanvas(() => module.Canvas),
      () => store.fail('The canvas could not be loaded; the list holds the same.'),
    );
  }, [store]);
  return Canvas ? <Canvas store={store} /> : <section class="canvas" aria-label="Drawing" />;
}

/**
 * The graph page. Its parts read the store's signals and call its actions, and
 * know nothing of each other:
 *
 * - BrowsePanel({store}): view.browsed; it fetches what it shows.
 * - FiltersPanel({store}): view.filters and setFilters.
 * - PathsPanel({store}): view.pair, paths, askPath and dropPath.
 * - ClaimCard({store, id}): the claim selected; it fetches what it shows.
 * - TimelineStrip({store, of}): an entity, see useTimelineOf; it fetches what it shows.
 */
export function Page({ store }: { store: Store }) {
  const { selected, browsed } = store.view.value;
  const timeline = useTimelineOf(store);
  const { entity } = timeline;
  const [sheet, setSheet] = useState<Sheet>(selected ? 'card' : browsed ? 'browse' : 'list');
  useEffect(() => {
    if (selected) setSheet('card');
  }, [selected?.id]);
  return (
    <>
      <Header current="explore" />
      <main class="explore" data-sheet={sheet} data-empty={entity === '' && store.graph.value.nodes.size === 0}>
        <h1 class="visually-hidden">Explore the graph</h1>
        <div class="top">
          <Search store={store} />
          {store.busy.value && <span class="muted busy">Loading…</span>}
          {store.error.value && (
            <p class="error" role="alert">
              {store.error.value}{' '}
              <button type="button" onClick={() => store.retry()}>
                Try again
              </button>
            </p>
          )}
        </div>
        <div class="middle">
          <Drawn store={store} />
        </div>
        <nav class="sheets" aria-label="Sheets">
          {(Object.keys(sheets) as Sheet[]).map(name => (
            <button key={name} type="button" aria-pressed={sheet === name} onClick={() => setSheet(name)}>
              {sheets[name]}
            </button>
          ))}
        </nav>
        <div class="sheet sheet-time">
          {entity ? (
            <TimelineStrip store={store} of={timeline} key={entity} />
          ) : (
            <p class="muted">Choose an entity to see what is known about it by time.</p>
          )}
        </div>
        <div class="asides asides-left">
          <div class="sheet sheet-browse">
            <BrowsePanel store={store} />
          </div>
          <div class="sheet sheet-filters">
            <FiltersPanel store={store} />
          </div>
          <div class="sheet sheet-paths">
            <PathsPanel store={store} />
          </div>
        </div>
        <div class="asides asides-right">
          <div class="sheet sheet-card">
            {!selected && <p class="muted">Choose an entity or a relation to see what is known about it.</p>}
            {selected?.kind === 'entity' && <EntityCard store={store} id={selected.id} />}
            {selected?.kind === 'claim' && <ClaimCard store={store} id={selected.id} key={selected.id} back={entity} />}
          </div>
          <div class="sheet sheet-list">
            <Outline store={store} />
          </div>
        </div>
        <p class="visually-hidden" role="status">
          {store.announcement.value}
        </p>
      </main>
    </>
  );
}
