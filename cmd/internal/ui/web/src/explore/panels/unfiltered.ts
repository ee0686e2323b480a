import { useEffect, useState } from 'preact/hooks';

import { fetchView } from '../fetch';
import { emptyGraph, mergeAnswers, type Graph } from '../graph';
import type { Store } from '../store';
import { encodeView, noFilters } from '../view';
import { narrows } from './facets';

/**
 * What would be drawn without filters: what the filters can be set to. It is
 * fetched only where a filter keeps something out; until it is there, or where
 * it cannot be had, it is what is drawn.
 */
export function useUnfiltered(store: Store): Graph {
  const view = store.view.value;
  const plain = { ...view, selected: null, filters: noFilters, browsed: '' };
  const key = encodeView(plain);
  const narrow = narrows(view.filters);
  const [fetched, setFetched] = useState<{ key: string; graph: Graph }>({ key: '', graph: emptyGraph });
  useEffect(() => {
    if (!narrow || fetched.key === key) return;
    const abort = new AbortController();
    fetchView(plain, abort.signal)
      .then(({ neighborhoods, paths }) => {
        setFetched({ key, graph: mergeAnswers(neighborhoods, paths?.paths ?? [], plain.removed, 0) });
      })
      .catch(() => {
        // The store says what is wrong with the server; options are of use without.
      });
    return () => abort.abort();
  }, [key, narrow]);
  const drawn = store.graph.value;
  const busy = store.busy.value;
  useEffect(() => {
    // What is drawn without filters is kept for when there are some.
    if (!narrow && !busy) setFetched({ key, graph: drawn });
  }, [key, narrow, busy, drawn]);
  return narrow && fetched.key === key ? fetched.graph : drawn;
}
