import type { Store } from './store';

/** One claim: date, standing, who says so, evidence, dataset and what contradicts it. */
export function ClaimCard(_: { store: Store; id: string }) {
  return null;
}
