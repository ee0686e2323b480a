import { useEffect, useRef, useState } from 'preact/hooks';

import { request } from '../shared/graphql';
import { isoDay, lastDayBefore } from './panels/days';
import { claimEndsQuery } from './panels/operations';
import type { Store } from './store';

/** Whose timeline is shown, and where in time it begins. */
export interface TimelineOf {
  /** The entity; empty for none. */
  entity: string;
  /** The claim that is to be marked on it; empty for none. */
  claim: string;
  /** The last day that the claim's date allows; null where it has none, empty where it is not known yet. */
  day: string | null;
}

/**
 * The entity chosen last, for as long as the claim that is open is about it.
 * Of a claim that is about others, its subject: so a link to a claim, and an
 * edge between two neighbors, have their timeline too.
 */
export function useTimelineOf(store: Store): TimelineOf {
  const { selected } = store.view.value;
  const last = useRef('');
  if (!selected) last.current = '';
  if (selected?.kind === 'entity') last.current = selected.id;
  const claim = selected?.kind === 'claim' ? selected.id : '';
  const [known, setKnown] = useState({ claim: '', ends: [] as string[], day: null as string | null });
  useEffect(() => {
    if (!claim) return;
    const abort = new AbortController();
    request(claimEndsQuery, { id: claim }, abort.signal).then(
      data => {
        const ends = [data.claim?.subject.id, data.claim?.object?.id].filter(id => id !== undefined);
        const latest = data.claim?.date?.latest;
        const day = latest ? lastDayBefore(latest) : undefined;
        setKnown({ claim, ends, day: day === undefined ? null : isoDay(day) });
      },
      () => {}, // the claim's card says what is wrong
    );
    return () => abort.abort();
  }, [claim]);
  if (!claim || known.claim !== claim) return { entity: last.current, claim, day: '' };
  if (!known.ends.includes(last.current)) last.current = known.ends[0] ?? '';
  return { entity: last.current, claim, day: known.day };
}
