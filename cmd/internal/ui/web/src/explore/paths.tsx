import { useEffect, useId, useRef, useState } from 'preact/hooks';

import './panels/paths.css';

import { PathList } from './panels/path-list';
import { EntityBox, type Entity } from './search';
import type { Store } from './store';
import { mostHops, mostPaths, plainPair } from './view';

/** The question how two entities are connected, and its answer hop by hop. */
export function PathsPanel({ store }: { store: Store }) {
  const { pair, selected } = store.view.value;
  const answer = store.paths.value;
  const [from, setFrom] = useState<Entity | null>(null);
  const [to, setTo] = useState<Entity | null>(null);
  const [k, setK] = useState(pair?.k ?? plainPair.k);
  const [hops, setHops] = useState(pair?.hops ?? plainPair.hops);
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const asked = useRef(false);

  // The form says what the view asks, wherever that came from: a link, or the back button.
  useEffect(() => {
    if (!pair) return;
    setFrom(named(pair.from, store));
    setTo(named(pair.to, store));
    setK(pair.k);
    setHops(pair.hops);
  }, [pair?.from, pair?.to, pair?.k, pair?.hops, answer]);

  // The answer lies below the form, and may lie below what is seen of the sheet.
  useEffect(() => {
    if (!asked.current || store.busy.value) return;
    asked.current = false;
    section.current?.querySelector('.path-answer')?.scrollIntoView();
  }, [answer, store.busy.value]);

  const choice = selected?.kind === 'entity' ? named(selected.id, store) : null;
  const useSelected = (set: (entity: Entity) => void, taken: Entity | null) =>
    choice &&
    choice.id !== from?.id &&
    choice.id !== to?.id &&
    !taken && (
      <button type="button" class="paths-selected" onClick={() => set(choice)}>
        Use <bdi>{choice.name}</bdi>
      </button>
    );

  return (
    <section class="paths" aria-labelledby={`${id}-title`} ref={section}>
      <h2 id={`${id}-title`}>How are these two connected?</h2>
      <form
        onSubmit={event => {
          event.preventDefault();
          if (!from || !to) return;
          asked.current = true;
          store.askPath(from.id, to.id, { k, hops, avoid: pair?.avoid ?? [] });
        }}
      >
        <EntityBox label="From" chosen={from} choose={setFrom} />
        {useSelected(setFrom, from)}
        <EntityBox label="To" chosen={to} choose={setTo} />
        {useSelected(setTo, to)}
        <div class="paths-bounds">
          <label>
            Paths
            <input type="number" required min={1} max={mostPaths} value={k} onInput={e => setK(Number(e.currentTarget.value))} />
          </label>
          <label>
            Hops at most
            <input type="number" required min={1} max={mostHops} value={hops} onInput={e => setHops(Number(e.currentTarget.value))} />
          </label>
        </div>
        <div class="paths-buttons">
          <button type="submit" class="primary" disabled={!from || !to || from.id === to.id}>
            Find paths
          </button>
          <button
            type="button"
            disabled={!from && !to}
            onClick={() => {
              setFrom(to);
              setTo(from);
            }}
          >
            Swap
          </button>
          <button
            type="button"
            disabled={!pair && !from && !to}
            onClick={() => {
              setFrom(null);
              setTo(null);
              if (pair) store.dropPath();
            }}
          >
            Clear
          </button>
        </div>
      </form>
      {pair && <PathList store={store} pair={pair} />}
    </section>
  );
}

/** An entity with its name, if something that is shown has it; else its id for a name. */
function named(id: string, store: Store): Entity {
  const answer = store.paths.value;
  const known = [answer?.from, answer?.to, store.graph.value.nodes.get(id)].find(entity => entity?.id === id);
  return { id, name: known?.name ?? id };
}
