import type { ComponentChildren } from 'preact';

import type { ClaimCardQuery, ClaimContradictionsQuery, ClaimRecordFragment, ContradictionPageFragment } from '../../gql/graphql';
import type { Store } from '../store';
import { count } from '../words';
import { Attribution, EvidenceList, Provenance, When } from './claim-facts';
import { StandingMark } from './claim-line';
import { contradictionsQuery } from './operations';
import { usePages } from './pages';
import { Status } from './status';
import { boundsWords, claimText, momentWords, objectText, relationWords, ruleWords } from './words';

type Claim = NonNullable<ClaimCardQuery['claim']>;
type Contradiction = ContradictionPageFragment['nodes'][number];

/** How many contradictions are added at a time. */
const page = 5;

const toPage = ({ nodes, pageInfo }: ContradictionPageFragment) => ({ items: nodes, pageInfo });
const pageOf = ({ claim }: ClaimContradictionsQuery) => claim && toPage(claim.contradictions);

/** The claims that contradict one, each beside it, with the rule that found the two. */
export function Contradictions({ store, claim }: { store: Store; claim: Claim }) {
  const first = claim.contradictions;
  const { items, hasMore, busy, error, more } = usePages(
    contradictionsQuery,
    { id: claim.id, first: page },
    pageOf,
    toPage(first),
  );
  if (first.totalCount === 0) return null;
  return (
    <section aria-labelledby="claim-contradictions">
      <h3 id="claim-contradictions">Contradicted by {count(first.totalCount, 'claim')}</h3>
      {items.map((contradiction, i) => (
        <Comparison key={i} store={store} claim={claim} contradiction={contradiction} />
      ))}
      {hasMore && (
        <button type="button" disabled={busy} onClick={more}>
          More contradictions
        </button>
      )}
      <Status busy={busy} error={error} retry={more} />
    </section>
  );
}

/** Two claims side by side: the one of the card, and the one that contradicts it. */
function Comparison({ store, claim, contradiction }: { store: Store; claim: Claim; contradiction: Contradiction }) {
  const { rule, strength, note } = contradiction;
  const [mine, other] = order(claim, contradiction.claims);
  if (!mine || !other) return null;
  const { found, why } = ruleWords[rule];
  const row = (name: string, of: (claim: ClaimRecordFragment) => ComponentChildren) => (
    <tr role="row">
      <th scope="row" role="rowheader">
        {name}
      </th>
      <td role="cell">{of(mine)}</td>
      <td role="cell">{of(other)}</td>
    </tr>
  );
  return (
    // Roles are named, since styles that stack the rows take them away.
    <table class="comparison" role="table">
      <caption>
        <strong>{found}:</strong> {why}
        {strength && ` Strength: ${strength}.`}
        {note && <q>{note}</q>}
        <Overlap contradiction={contradiction} />
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          <th scope="col" role="columnheader">
            This claim
          </th>
          <th scope="col" role="columnheader">
            <button type="button" class="entity-link" onClick={() => store.select({ kind: 'claim', id: other.id })}>
              The other claim<span class="visually-hidden">: {claimText(other)}</span>
            </button>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {row('Says', c => (
          <>
            <bdi>{c.subject.name}</bdi> <em>{relationWords(c)}</em> <bdi>{objectText(c)}</bdi>
          </>
        ))}
        {row('Stands', c => (
          <StandingMark claim={c} />
        ))}
        {row('When', c => (
          <When date={c.date} />
        ))}
        {row('Who says so', c => (
          <Attribution store={store} claim={c} />
        ))}
        {row('Evidence', c => (
          <EvidenceList evidence={c.evidence} />
        ))}
        {row('Dataset', c => (
          <Provenance dataset={c.dataset} />
        ))}
        {row('Known since', c => momentWords(c.recordedAt))}
      </tbody>
    </table>
  );
}

/** When both may hold. */
function Overlap({ contradiction: { earliest, latest } }: { contradiction: Contradiction }) {
  const words = boundsWords(earliest, latest);
  return words && <span class="comparison-overlap">Both may hold {words}.</span>;
}

function order(claim: Claim, two: ClaimRecordFragment[]): (ClaimRecordFragment | undefined)[] {
  return [two.find(c => c.id === claim.id), two.find(c => c.id !== claim.id)];
}
