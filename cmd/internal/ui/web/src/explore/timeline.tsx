import type { Store } from './store';

/** The claims of one entity in the order of time. */
export function TimelineStrip(_: { store: Store; id: string }) {
  return null;
}
