import { type ReadonlySignal, type Signal, batch, computed, signal } from '@preact/signals';

import type { PathsQuery } from '../gql/graphql';
import { type Answers, fetchTypes, fetchView } from './fetch';
import { type Graph, emptyGraph, mergeAnswers, mostNodes } from './graph';
import { setTypes } from './marks';
import {
  type Expansion,
  type Filters,
  type Pair,
  type Selection,
  type Side,
  type View,
  decodeView,
  emptyView,
  encodeView,
  mostHops,
  mostPaths,
  pageSize,
  plainPair,
  sameWay,
} from './view';

/** How an action enters the browser's history: as a step to come back to, or in place of the last. */
type Step = 'push' | 'replace';

/**
 * The state of the page: signals to read, actions to change it. Each action
 * makes a new view, writes it to the address bar and, where it changes what is
 * drawn, fetches anew; a fetch that is overtaken is aborted. Make one with
 * {@link openStore}.
 */
export interface Store {
  /** What is looked at. */
  readonly view: ReadonlySignal<View>;
  /** What is drawn: the answers to the view before, while busy. */
  readonly graph: ReadonlySignal<Graph>;
  /** The answer to the question of view.pair; null where there is none, or not yet. */
  readonly paths: ReadonlySignal<PathsQuery | null>;
  /** Told by the canvas: the graph that can be seen on it. */
  readonly painted: Signal<Graph>;
  /** Whether what the view shows is being fetched, or a part of it. */
  readonly busy: ReadonlySignal<boolean>;
  /** What went wrong last, to be shown; empty where nothing did. */
  readonly error: ReadonlySignal<string>;
  /** What has just changed, for a live region. */
  readonly announcement: ReadonlySignal<string>;
  /** The entity or claim that a pointer or the keyboard is on, in whatever part of the page, to be marked in all; else empty. */
  readonly pointed: Signal<string>;
  /** The entity whose card shall have the focus, since a hub waits there to be expanded; else empty. */
  readonly asked: Signal<string>;

  /** Draws an entity beside what is there, expanded, and opens its card. */
  choose(id: string): void;
  /** Opens the card of an entity or claim; null closes it. */
  select(selection: Selection | null): void;
  /** Adds the newest neighbors of an entity, by one relation if it is given. */
  expand(id: string, relation?: string, side?: Side): void;
  /**
   * Expands an entity as a double click or Enter asks for: one that is expanded
   * gets its next page; a hub, which has more claims than a page, first shows
   * its card with how many of what there are, where expand is offered.
   */
  open(id: string): void;
  /** Adds the next page of an expansion; of one that is not there, the first. */
  more(id: string, relation?: string, side?: Side): void;
  /** Takes back all expansions of an entity; it stays. */
  collapse(id: string): void;
  /** Takes an entity off the canvas, with its expansions. */
  remove(id: string): void;
  /** Lists the entities of a type to choose from; those of none if it is empty. */
  browse(type: string): void;
  /** Changes some filters. With 'replace' the browser's history has no step for it: for sliders. */
  setFilters(change: Partial<Filters>, step?: Step): void;
  /** Asks how two entities are connected, and draws the k shortest paths. */
  askPath(from: string, to: string, bounds?: Partial<Pick<Pair, 'k' | 'hops' | 'avoid'>>): void;
  /** Makes one of the paths stand out, counted from 1; with 0, all do. */
  choosePath(chosen: number): void;
  /** Takes the question back, and what only its paths drew. */
  dropPath(): void;
  /** Empties the canvas. Filters and the list to choose from stay unless all is true. */
  reset(all?: boolean): void;
  /** Fetches the view anew, after an error. */
  retry(): void;
  /** Shows an error until the next action. */
  fail(message: string): void;
  /** Says something in the live region. */
  announce(message: string): void;
}

/** What is fetched depends on all of a view but the card that is open, the path that stands out and the list to choose from. */
function drawn({ pair, ...view }: View): string {
  return encodeView({ ...view, selected: null, pair: pair && { ...pair, chosen: 0 }, browsed: '' });
}

/**
 * Opens the store on the view in the address bar, and follows the browser's
 * back and forward buttons. One a page: it is never closed.
 */
export function openStore(): Store {
  const view = signal(decodeView(location.search));
  const graph = signal(emptyGraph);
  const painted = signal(emptyGraph);
  const paths = signal<PathsQuery | null>(null);
  const pending = signal(0);
  const error = signal('');
  const announcement = signal('');
  const looks = fetchTypes().then(setTypes, () => {}); // without them types share a look
  let abort = new AbortController();
  let last = drawn(emptyView); // what graph shows, or will once fetched
  let answers: Answers = { neighborhoods: [], paths: null }; // what graph shows
  let answered = emptyView; // what they answer
  let partial = false; // whether more is asked of it

  /** The graph of the answers, as the view wants it shown. */
  function merge(): Graph {
    const { removed, pair } = view.value;
    return { ...mergeAnswers(answers.neighborhoods, answers.paths?.paths ?? [], removed, pair?.chosen ?? 0), partial };
  }

  async function load(): Promise<void> {
    abort.abort();
    abort = new AbortController();
    const { signal: ended } = abort;
    const asked = view.value;
    last = drawn(asked);
    pending.value++;
    const draw = async (fetched: Answers, isPart = false) => {
      await looks;
      if (ended.aborted) return;
      answers = fetched;
      answered = asked;
      partial = isPart;
      const before = graph.value;
      batch(() => {
        graph.value = merge();
        paths.value = answers.paths;
        error.value = '';
        announcement.value = changes(before, graph.value);
      });
    };
    const { neighborhoods: old } = answers;
    const preview = async ({ paths, neighborhoods }: Answers) => {
      // Claims between what is drawn already are known.
      const kept = old.map(n => ({ ...n, nodes: [] }));
      // How many claims an edge stands for is not: no number is better than a wrong one.
      const walked = neighborhoods.map(n => ({ ...n, edges: n.edges.map(e => ({ ...e, others: 0 })) }));
      await draw({ paths, neighborhoods: [...kept, ...walked] }, true);
      await seen(painted, graph.value, ended);
    };
    try {
      // What other filters let through is not to be seen again, not even for a
      // moment: then what is drawn stays until all is there.
      const sameFilters = encodeView({ ...emptyView, filters: asked.filters }) === encodeView({ ...emptyView, filters: answered.filters });
      await draw(await fetchView(asked, ended, sameFilters || old.length === 0 ? preview : undefined));
    } catch (reason) {
      if (!ended.aborted) error.value = reason instanceof Error ? reason.message : String(reason);
    } finally {
      pending.value--;
    }
  }

  function show(next: View, step: Step | null): void {
    const query = encodeView(next);
    if (step && query !== encodeView(view.value)) {
      history[step === 'push' ? 'pushState' : 'replaceState'](null, '', query ? `?${query}` : location.pathname);
    }
    const chosen = view.value.pair?.chosen;
    view.value = next;
    error.value = '';
    if (drawn(next) !== last) void load();
    else if (next.pair?.chosen !== chosen) graph.value = merge();
  }

  function change(fields: Partial<View>, step: Step = 'push'): void {
    show({ ...view.value, ...fields }, step);
  }

  addEventListener('popstate', () => show(decodeView(location.search), null));
  if (last !== drawn(view.value)) void load();

  const without = (id: string) => (other: string) => other !== id;
  const expansion = (id: string, relation = '', side: Side = 'BOTH'): Expansion => ({ id, relation, side, pages: 1 });

  return {
    view,
    graph,
    paths,
    painted,
    busy: computed(() => pending.value > 0),
    error,
    announcement,
    pointed: signal(''),
    asked: signal(''),

    choose(id) {
      const { seeds, expanded, removed } = view.value;
      change({
        seeds: seeds.includes(id) ? seeds : [...seeds, id],
        expanded: expanded.some(e => e.id === id) ? expanded : [...expanded, expansion(id)],
        removed: removed.filter(without(id)),
        selected: { kind: 'entity', id },
      });
    },
    select(selected) {
      change({ selected }, 'replace');
    },
    expand(id, relation, side) {
      const wanted = expansion(id, relation, side);
      if (view.value.expanded.some(e => sameWay(e, wanted))) return;
      change({ expanded: [...view.value.expanded, wanted], removed: view.value.removed.filter(without(id)) });
    },
    open(id) {
      if (view.value.expanded.some(e => e.id === id && e.relation === '')) return this.more(id);
      const claims = graph.value.nodes.get(id)?.claimCount ?? 0;
      const selected: Selection = { kind: 'entity', id };
      if (claims <= pageSize) {
        change({ selected, expanded: [...view.value.expanded, expansion(id)] });
        return;
      }
      this.select(selected);
      this.asked.value = id;
      announcement.value = `${graph.value.nodes.get(id)?.name} has ${claims} claims. Its card shows them by relation.`;
    },
    more(id, relation, side) {
      const wanted = expansion(id, relation, side);
      if (!view.value.expanded.some(e => sameWay(e, wanted))) return this.expand(id, relation, side);
      if (graph.value.nodes.size >= mostNodes) {
        announcement.value = `${mostNodes} entities are drawn, and no more can be: collapse or remove some.`;
        return;
      }
      const page = (e: Expansion) => (sameWay(e, wanted) ? { ...e, pages: Math.min(e.pages + 1, mostNodes / pageSize) } : e);
      change({ expanded: view.value.expanded.map(page) });
    },
    collapse(id) {
      const { seeds, expanded } = view.value;
      if (!expanded.some(e => e.id === id)) return;
      change({ seeds: seeds.includes(id) ? seeds : [...seeds, id], expanded: expanded.filter(e => e.id !== id) });
    },
    remove(id) {
      const { seeds, expanded, removed, selected, pair } = view.value;
      change({
        seeds: seeds.filter(without(id)),
        expanded: expanded.filter(e => e.id !== id),
        removed: [...removed.filter(without(id)), id],
        selected: selected?.id === id ? null : selected,
        pair: pair && (pair.from === id || pair.to === id) ? null : pair,
      });
    },
    browse(type) {
      change({ browsed: type });
    },
    setFilters(filters, step = 'push') {
      change({ filters: { ...view.value.filters, ...filters } }, step);
    },
    askPath(from, to, bounds = {}) {
      const removed = view.value.removed.filter(id => id !== from && id !== to);
      const { k, hops, avoid } = { ...plainPair, ...bounds };
      change({
        pair: {
          from,
          to,
          k: Math.max(1, Math.min(k, mostPaths)),
          hops: Math.max(1, Math.min(hops, mostHops)),
          avoid: avoid.filter(id => id !== from && id !== to),
          chosen: 0,
        },
        removed,
      });
    },
    choosePath(chosen) {
      const { pair } = view.value;
      if (pair) change({ pair: { ...pair, chosen } }, 'replace');
    },
    dropPath() {
      change({ pair: null });
    },
    reset(all = false) {
      const { filters, browsed } = view.value;
      show(all ? emptyView : { ...emptyView, filters, browsed }, 'push');
    },
    retry() {
      error.value = '';
      void load();
    },
    fail(message) {
      error.value = message;
    },
    announce(message) {
      announcement.value = message;
    },
  };
}

/**
 * Resolves once the canvas shows a graph, or when the signal ends it. A canvas
 * that cannot draw, or is in a tab that is not looked at, is not waited for long.
 */
function seen(painted: ReadonlySignal<Graph>, graph: Graph, ended: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, 3000);
    ended.addEventListener('abort', done, { once: true });
    const stop = painted.subscribe(shown => {
      if (shown === graph) queueMicrotask(done); // once stop is there
    });
  });
}

/** What a new graph shows that the one before did not, in words. */
function changes(before: Graph, after: Graph): string {
  const came = [...after.nodes.keys()].filter(id => !before.nodes.has(id)).length;
  const went = [...before.nodes.keys()].filter(id => !after.nodes.has(id)).length;
  const words = [`${after.nodes.size} entities and ${after.edges.length} relations are drawn${after.partial ? ' so far' : ''}`];
  if (came > 0) words.push(`${came} entities are new`);
  if (went > 0) words.push(`${went} left`);
  if (after.leftOut > 0) words.push(`${after.leftOut} more found, but ${mostNodes} are drawn at most`);
  return words.join('; ') + '.';
}
