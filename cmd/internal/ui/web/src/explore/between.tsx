import { useRef } from 'preact/hooks';

import type { BetweenQueryVariables, ClaimFilter } from '../gql/graphql';
import { filterVariables } from './fetch';
import { KindMark } from './marks';
import { betweenQuery } from './operations';
import { kindOf, standingWords } from './standing';
import type { Store } from './store';
import { useRequest } from './userequest';
import { asWords, shorten } from './words';

/**
 * The claims that join the two ends of the line that was chosen, where there
 * are several: one line may stand for many. It stays while one of them is
 * looked at.
 */
export function Between({ store, id }: { store: Store; id: string }) {
  const last = useRef<string[]>([]);
  const { edges, nodes } = store.graph.value;
  const edge = edges.find(e => e.claim.id === id);
  if (edge) last.current = [edge.source, edge.target];
  const [a, b] = last.current;
  if (!a || !nodes.has(a) || !nodes.has(b)) return null;
  const claims = edges
    .filter(e => (e.source === a && e.target === b) || (e.source === b && e.target === a))
    .reduce((sum, e) => sum + 1 + e.others, 0);
  return claims > 1 ? <Claims store={store} ends={[a, b]} id={id} /> : null;
}

function Claims({ store, ends: [a, b], id }: { store: Store; ends: [string, string]; id: string }) {
  const { standing, asOf, where } = filterVariables(store.view.value.filters);
  const between: ClaimFilter = {
    or: [
      { subject: [a], object: [b] },
      { subject: [b], object: [a] },
    ],
  };
  const variables: BetweenQueryVariables = { standing, asOf, where: where ? { and: [where, between] } : between };
  const { data, error } = useRequest(betweenQuery, variables);
  const name = (end: string) => store.graph.value.nodes.get(end)?.name ?? end;
  return (
    <section class="card" aria-labelledby="between-title">
      <h2 id="between-title">
        Between <bdi>{name(a)}</bdi> and <bdi>{name(b)}</bdi>
      </h2>
      {error && <p role="alert">{error}</p>}
      <ul class="claims">
        {data?.claims.nodes.map(claim => (
          <li key={claim.id}>
            <button
              type="button"
              aria-current={claim.id === id ? 'true' : undefined}
              onClick={() => store.select({ kind: 'claim', id: claim.id })}
            >
              <KindMark kind={kindOf(claim)} /> {asWords(claim.relation)}: {standingWords(claim)}
              <span class="muted"> {claim.date?.edtf ?? 'undated'}</span>
              {claim.summary && <span class="claims-summary">{shorten(claim.summary, 120)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {data?.claims.pageInfo.hasNextPage && <p class="muted">The newest are listed; there are more.</p>}
    </section>
  );
}
