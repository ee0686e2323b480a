import type { Store } from './store';

/** The filters: by relation, type, modality, status and dataset, and the day asked for (asOf). */
export function FiltersPanel(_: { store: Store }) {
  return null;
}
