import { useEffect, useRef, useState } from 'preact/hooks';

import './panels/timeline.css';

import type { EntitySpansQueryVariables, EntityTimelineQuery } from '../gql/graphql';
import { ClaimLine } from './panels/claim-line';
import { dayOf, isoDay, lastDayBefore } from './panels/days';
import { dayLabel, periodLabel } from './panels/time-scale';
import { narrows } from './panels/facets';
import { spansQuery, timelineQuery } from './panels/operations';
import { usePages } from './panels/pages';
import { Status } from './panels/status';
import { TimelineChart } from './panels/timeline-chart';
import type { Store } from './store';
import type { TimelineOf } from './timelineof';
import { useRequest } from './userequest';
import { filterVariables } from './variables';
import { count, shorten } from './words';

/** How many claims are fetched at a time. */
const page = 30;

/** How many periods there are to choose from. */
const mostPeriods = 60;

const pageOf = ({ entity }: EntityTimelineQuery) =>
  entity && { items: entity.timeline.edges, pageInfo: entity.timeline.pageInfo };

/**
 * The dated claims of one entity that the filters let through, the newest
 * first: on a strip, and on demand as a list of the same. Where a claim is to be
 * marked that is older than the first page, it begins with that claim.
 */
export function TimelineStrip({ store, of }: { store: Store; of: TimelineOf }) {
  const id = of.entity;
  const { filters } = store.view.value;
  const { where, standing, asOf } = filterVariables(filters);
  const [to, setTo] = useState<string>();
  const { items, hasMore, busy, error, more } = usePages(timelineQuery, { id, where, standing, asOf, to, first: page }, pageOf);
  const [list, setList] = useState(false);
  const name = items.flatMap(({ node }) => [node.subject, node.object]).find(end => end?.id === id)?.name ?? '';
  const shown = items.some(({ node }) => node.id === of.claim);
  const placed = useRef(''); // the claim that the strip was moved for; then it is where the visitor moves it
  useEffect(() => {
    if (!of.day || busy || placed.current === of.claim) return;
    placed.current = of.claim;
    if (!shown && (hasMore || to)) setTo(of.day);
  }, [of.claim, of.day, busy]);
  const [container, width] = useWidth();
  return (
    <section class="timeline" aria-labelledby="timeline-title" ref={container}>
      <header>
        <h2 id="timeline-title">
          Timeline{name && ' of '}
          <bdi>{shorten(name, 60)}</bdi>
        </h2>
        <span class="timeline-count">
          {items.length > 0 && `${hasMore && !to ? 'the newest ' : ''}${count(items.length, 'dated claim')}`}
        </span>
        {(hasMore || to) && <Periods variables={{ id, where, standing, asOf, most: mostPeriods }} to={to} go={setTo} />}
        {hasMore && (
          <button type="button" disabled={busy} onClick={more}>
            Older
          </button>
        )}
        {items.length > 0 && (
          <button type="button" aria-pressed={list} onClick={() => setList(!list)}>
            As a list
          </button>
        )}
      </header>
      {items.length === 0 && !busy && !error && (
        <p class="timeline-none">No dated claim {narrows(filters) && 'that the filters let through '}is about it.</p>
      )}
      {of.day === null && items.length > 0 && <p class="timeline-none">The claim that is open has no date, so it is not among these.</p>}
      {list ? (
        <ol class="claim-list timeline-list">
          {items.map(({ node, certainty }) => (
            <li key={node.id}>
              <ClaimLine store={store} claim={node} certainty={certainty} current={node.id === of.claim} />
            </li>
          ))}
        </ol>
      ) : (
        width > 0 && <TimelineChart id={id} items={items} width={width} current={of.claim} open={claim => store.select({ kind: 'claim', id: claim })} />
      )}
      <Status busy={busy} error={error} retry={more} />
    </section>
  );
}

/** The periods in which claims begin, with how many; choosing one goes to its end, and on from there to older claims. */
function Periods({
  variables,
  to,
  go,
}: {
  variables: EntitySpansQueryVariables;
  to: string | undefined;
  go(to: string | undefined): void;
}) {
  const spans = useRequest(spansQuery, variables).data?.entity?.timeline.spans.filter(span => span.count > 0) ?? [];
  if (spans.length < 2 && !to) return null;
  const periods = [...spans].reverse().map(({ from, to: end, count: n }) => ({
    last: isoDay(lastDayBefore(end) ?? 0),
    label: `${periodLabel(from, end)}: ${count(n, 'claim')}`,
  }));
  return (
    <label class="timeline-periods">
      Up to{' '}
      <select value={to ?? ''} onChange={e => go(e.currentTarget.value || undefined)}>
        <option value="">the newest</option>
        {to && !periods.some(({ last }) => last === to) && <option value={to}>{dayLabel(dayOf(to) ?? 0)}</option>}
        {periods.map(({ last, label }) => (
          <option key={last} value={last}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A ref for an element, and its width in pixels, which is 0 until it is known. */
function useWidth() {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}

