import type { ClaimFilter, ClaimListQuery, ClaimRecordFragment } from '../../gql/graphql';
import type { Store } from '../store';
import { filterVariables } from '../variables';
import { ClaimLine } from './claim-line';
import { claimsQuery } from './operations';
import { usePages } from './pages';
import { Status } from './status';

/** How many claims are listed at a time. */
const page = 10;

const pageOf = ({ claims: { edges, pageInfo } }: ClaimListQuery) => ({ items: edges, pageInfo });

/**
 * Claims from one to the other. Both are given for either side, since the server
 * finds claims by their subject, but reads all of them for alternatives; what
 * leads from one of the two to itself is taken out.
 */
function between(a: string, b: string): ClaimFilter {
  const ends = { subject: [a, b], object: [a, b] };
  if (a === b) return ends;
  return { ...ends, not: { or: [{ subject: [a], object: [a] }, { subject: [b], object: [b] }] } };
}

/**
 * All claims that lead from one of two entities to the other, the newest first,
 * as far as the filters let them through: what a line of the canvas stands for.
 * Nothing where there is but the one.
 */
export function ClaimsBetween({
  store,
  claim,
  ends: [a, b],
}: {
  store: Store;
  claim: ClaimRecordFragment;
  ends: [a: { id: string; name: string }, b: { id: string; name: string }];
}) {
  const { where, standing, asOf } = filterVariables(store.view.value.filters);
  const variables = { where: { ...where, ...between(a.id, b.id) }, standing, asOf, first: page };
  const { items, hasMore, busy, error, more } = usePages(claimsQuery, variables, pageOf);
  const others = items.filter(({ node }) => node.id !== claim.id);
  if (others.length === 0 && !hasMore && !busy && !error) return null;
  return (
    <section aria-labelledby="claims-between">
      <h3 id="claims-between">
        All claims between <bdi>{a.name}</bdi> and <bdi>{b.name}</bdi>
      </h3>
      <ul class="claim-list">
        {items.map(({ node, certainty }) => (
          <li key={node.id}>
            <ClaimLine store={store} claim={node} certainty={certainty} current={node.id === claim.id} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" disabled={busy} onClick={more}>
          {page} more
        </button>
      )}
      <Status busy={busy} error={error} retry={more} />
    </section>
  );
}
