import type { Store } from './store';

/** The question how two entities are connected, and its answer hop by hop. */
export function PathsPanel(_: { store: Store }) {
  return null;
}
