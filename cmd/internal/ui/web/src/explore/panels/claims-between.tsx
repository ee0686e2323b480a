import type { ClaimListQuery, ClaimRecordFragment } from '../../gql/graphql';
import { filterVariables } from '../fetch';
import type { Store } from '../store';
import { usePages } from './answer';
import { ClaimLine } from './claim-line';
import { claimsQuery } from './operations';
import { Status } from './status';

/** How many claims are listed at a time. */
const page = 10;

const pageOf = ({ claims: { edges, pageInfo } }: ClaimListQuery) => ({ items: edges, pageInfo });

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
  const between = { or: [{ subject: [a.id], object: [b.id] }, { subject: [b.id], object: [a.id] }] };
  const variables = { where: where ? { and: [where, between] } : between, standing, asOf, first: page };
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
