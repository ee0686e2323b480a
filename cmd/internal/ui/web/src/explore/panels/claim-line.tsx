import type { ClaimLineFragment } from '../../gql/graphql';
import { KindMark } from '../marks';
import { kindOf, standingWords } from '../standing';
import type { Store } from '../store';
import { objectText, relationWords, whenWords } from './words';

/** How a claim stands: a line of its kind, and the words. */
export function StandingMark({ claim }: { claim: Pick<ClaimLineFragment, 'affirmed' | 'modality' | 'status'> }) {
  return (
    <span class="standing">
      <KindMark kind={kindOf(claim)} />
      {standingWords(claim)}
    </span>
  );
}

/** One claim as a line of a list, that opens its card. */
export function ClaimLine({
  store,
  claim,
  certainty,
  current = false,
}: {
  store: Store;
  claim: ClaimLineFragment;
  certainty?: string | null;
  current?: boolean;
}) {
  return (
    <button
      type="button"
      class="claim-line"
      aria-current={current ? 'true' : undefined}
      onClick={() => store.select({ kind: 'claim', id: claim.id })}
    >
      <span>
        <bdi>{claim.subject.name}</bdi> <em>{relationWords(claim)}</em> <bdi>{objectText(claim)}</bdi>
      </span>
      <span class="claim-line-notes">
        <StandingMark claim={claim} />
        <span>{whenWords(claim.date)}</span>
        {certainty === 'POSSIBLE' && <span>possible on that day</span>}
        {claim.retractedAt && <span>retracted</span>}
        {claim.rank !== 'NORMAL' && <span>{claim.rank.toLowerCase()}</span>}
      </span>
    </button>
  );
}
