import { useEffect, useRef } from 'preact/hooks';

import './panels/claimcard.css';

import type { ClaimCardQuery } from '../gql/graphql';
import { ClaimFacts } from './panels/claim-facts';
import { ClaimLine, StandingMark } from './panels/claim-line';
import { ClaimsBetween } from './panels/claims-between';
import { Contradictions } from './panels/contradictions';
import { EntityLink } from './panels/entity-link';
import { claimQuery } from './panels/operations';
import { Status } from './panels/status';
import { claimText, linkWords, objectText, relationWords } from './panels/words';
import type { Store } from './store';
import { useRequest } from './userequest';

type Claim = NonNullable<ClaimCardQuery['claim']>;

/** How many contradictions are shown at first. */
const contradictionsPage = 5;

/** What had the focus before the card was opened, and gets it back. */
let opener: HTMLElement | null = null;

/**
 * One claim: what it says, when, how it stands, who says so, what bears it out,
 * where the graph has it from, and the claims that contradict it beside it.
 * Where more claims join its two ends, they are listed below. Closing it leads
 * back to an entity's card, if one is given.
 */
export function ClaimCard({ store, id, back }: { store: Store; id: string; back?: string }) {
  const { data, loading, error, retry } = useRequest(claimQuery, { id, first: contradictionsPage });
  const heading = useRef<HTMLHeadingElement>(null);
  const claim = data?.claim;
  useEffect(() => {
    // A claim that another card led to replaces that card, which had the focus.
    const focused = document.activeElement as HTMLElement | null;
    if (focused && focused !== document.body) opener = focused;
  }, []);
  useEffect(() => {
    // Without an opener the page was just loaded, or the pointer is elsewhere.
    if (claim && opener) heading.current?.focus({ preventScroll: true });
  }, [claim?.id]);

  function close(): void {
    store.select(back ? { kind: 'entity', id: back } : null);
    opener?.focus();
    opener = null;
  }

  return (
    <article class="claim-card" aria-labelledby="claim-card-title" onKeyDown={e => e.key === 'Escape' && close()}>
      <header>
        <h2 id="claim-card-title" ref={heading} tabIndex={-1}>
          {claim ? <span class="visually-hidden">Claim: {claimText(claim)}</span> : 'Claim'}
          {claim && <span aria-hidden="true">Claim</span>}
        </h2>
        {claim && <StandingMark claim={claim} />}
        <button type="button" class="claim-card-close" aria-label="Close the claim" onClick={close}>
          ×
        </button>
      </header>
      {claim ? (
        <>
          <Saying store={store} claim={claim} />
          <ClaimFacts store={store} claim={claim} />
          <Contradictions store={store} claim={claim} />
          <Links store={store} claim={claim} />
          {claim.object && <ClaimsBetween store={store} claim={claim} ends={[claim.subject, claim.object]} />}
        </>
      ) : (
        !loading && !error && <p>The graph has no claim of the id {id}.</p>
      )}
      <Status busy={loading} error={error} retry={retry} />
    </article>
  );
}

/** What the claim says, with its entities as ways to their cards. */
function Saying({ store, claim }: { store: Store; claim: Claim }) {
  return (
    <>
      <p class="claim-saying">
        <EntityLink store={store} entity={claim.subject} /> <em>{relationWords(claim)}</em>{' '}
        {claim.object ? (
          <EntityLink store={store} entity={claim.object} />
        ) : (
          <bdi lang={claim.language ?? undefined}>{objectText(claim)}</bdi>
        )}
      </p>
      {claim.summary && <p class="claim-summary">{claim.summary}</p>}
    </>
  );
}

/** What the claim says of other claims, and they of it; contradictions have a part of their own. */
function Links({ store, claim }: { store: Store; claim: Claim }) {
  const links = claim.links.filter(link => link.kind !== 'CONTRADICTS');
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="claim-links">
      <h3 id="claim-links">Other claims linked to it</h3>
      <ul class="claim-list">
        {links.map(link => (
          <li key={`${link.kind} ${link.direction} ${link.claim.id}`}>
            <p class="claim-link-kind">
              This claim {linkWords[link.kind][link.direction === 'IN' ? 'IN' : 'OUT']}
              {link.strength && ` (${link.strength})`}:
            </p>
            <ClaimLine store={store} claim={link.claim} />
            {link.note && <p class="claim-note">{link.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
