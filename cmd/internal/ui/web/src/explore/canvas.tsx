import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import { onTheme } from '../shared/theme';
import { Drawing, type Marked } from './drawing';
import { saveJSON, savePNG, saveSVG } from './export';
import { ViewLinks } from './viewlinks';
import { mostNodes } from './graph';
import { kindMeaning, kinds } from './standing';
import { KindMark, TypeMark } from './marks';
import { startsQuery } from './operations';
import type { Store } from './store';
import { useRequest } from './userequest';
import type { View } from './view';
import { count, shorten } from './words';

/** What the canvas marks in a view. */
function marked({ selected, seeds, expanded, pair }: View, pointed: string): Marked {
  const middles = new Set([...seeds, ...expanded.map(e => e.id), ...(pair ? [pair.from, pair.to] : [])]);
  return { selected: selected?.id ?? '', pointed, middles };
}

/** Resolves after what was drawn has been painted: marks are in a frame, their texts in the next. */
async function painted(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
}

/**
 * The graph, drawn, with buttons to zoom and to save it. The drawing is for
 * pointers: the list beside it holds the same for keyboards and screen readers.
 */
export function Canvas({ store }: { store: Store }) {
  const container = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | null>(null);

  useEffect(() => {
    const element = container.current!;
    const shown = new Drawing(element, overlay.current!, {
      onNode: id => store.select({ kind: 'entity', id }),
      onOpen: id => store.open(id),
      onBundle: bundle => store.select({ kind: 'claim', id: bundle.edges[0].claim.id }),
      onNothing: () => store.select(null),
      onPoint: id => (store.pointed.value = id),
    });
    drawing.current = shown;
    const undo = [
      effect(() => {
        const graph = store.graph.value;
        void shown.show(graph, marked(store.view.peek(), store.pointed.peek())).then(async () => {
          element.dataset.drawn = String(graph.nodes.size);
          await painted();
          store.painted.value = graph;
        });
      }),
      effect(() => shown.mark(marked(store.view.value, store.pointed.value))),
      effect(() => {
        const { selected } = store.view.value;
        if (selected?.kind === 'entity') shown.reveal(selected.id);
      }),
      onTheme(() => shown.restyle()),
    ];
    return () => {
      undo.forEach(f => f());
      shown.close();
    };
  }, [store]);

  const graph = store.graph.value;
  const empty = graph.nodes.size === 0;
  const picture = () => drawing.current!.picture(document.title);
  return (
    <section class="canvas" aria-label="Drawing">
      {/* Its presence keeps cytoscape from adding a style element, which the page's policy forbids. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div class="canvas-room">
        <div class="canvas-graph" ref={container} aria-hidden="true" />
        <canvas class="canvas-texts" ref={overlay} aria-hidden="true" />
        {empty && !store.busy.value && <Invitation store={store} />}
      </div>
      <div class="canvas-tools">
        <button type="button" onClick={() => drawing.current?.zoom(1.3)} disabled={empty} aria-label="Zoom in">
          +
        </button>
        <button type="button" onClick={() => drawing.current?.zoom(1 / 1.3)} disabled={empty} aria-label="Zoom out">
          −
        </button>
        <button type="button" onClick={() => drawing.current?.fit()} disabled={empty}>
          Fit
        </button>
      </div>
      <p class="canvas-count">
        {count(graph.nodes.size, 'entity', 'entities')}
        {graph.nodes.size >= mostNodes && `: ${mostNodes} are drawn at most`}
        {graph.leftOut > 0 && `, ${count(graph.leftOut, 'more was', 'more were')} left out. Collapse or remove some, or filter`}
      </p>
      <div class="canvas-bar">
        <ul class="legend" aria-label="Lines">
          {kinds.map(kind => (
            <li key={kind} title={kindMeaning[kind]}>
              <KindMark kind={kind} /> {kind === 'off' ? 'called off' : kind}
            </li>
          ))}
        </ul>
        <div class="canvas-saves">
          <ViewLinks store={store} />
          <button type="button" disabled={empty} onClick={() => savePNG(picture()).catch(e => store.fail(`The picture cannot be saved: ${e.message}.`))}>
            PNG
          </button>
          <button type="button" disabled={empty} onClick={() => saveSVG(picture().text)}>
            SVG
          </button>
          <button type="button" disabled={empty} onClick={() => saveJSON(graph, store.view.value)}>
            JSON
          </button>
          <button type="button" disabled={empty} onClick={() => store.reset()}>
            Clear
          </button>
        </div>
      </div>
    </section>
  );
}

/** What an empty canvas says, with the entities that most is claimed about to begin with. */
function Invitation({ store }: { store: Store }) {
  const { seeds } = store.view.value;
  const { data } = useRequest(startsQuery, {});
  let words = 'Search for someone or something, or begin with what most is claimed about.';
  if (data?.entities.nodes.length === 0) words = 'This graph is empty. The front page tells how to load files.';
  else if (seeds.length > 0 && !store.error.value) words = 'The graph knows none of what this address asks for; perhaps it holds other data now.';
  return (
    <div class="invitation">
      <p>{words}</p>
      <ul>
        {data?.entities.nodes.map(({ id, name, type }) => (
          <li key={id}>
            <button type="button" onClick={() => store.choose(id)}>
              <TypeMark type={type} /> <bdi>{shorten(name, 40)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
