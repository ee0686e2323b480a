import type { ComponentChildren } from 'preact';

import type { ClaimRecordFragment } from '../../gql/graphql';
import type { Store } from '../store';
import { asWords, webAddress } from '../words';
import { EntityLink } from './entity-link';
import { momentWords, placeWords, whenWords } from './words';

/** All that a claim tells beside what it says, as names and values. */
export function ClaimFacts({ store, claim }: { store: Store; claim: ClaimRecordFragment }) {
  return (
    <dl class="claim-facts">
      <Fact name="When">
        <When date={claim.date} />
      </Fact>
      <Fact name="Modality">{asWords(claim.modality)}</Fact>
      <Fact name="Status">{claim.affirmed ? asWords(claim.status) : `${asWords(claim.status)}, that it is not so`}</Fact>
      {claim.rank !== 'NORMAL' && <Fact name="Rank">{asWords(claim.rank)}</Fact>}
      <Fact name="Who says so">
        <Attribution store={store} claim={claim} />
      </Fact>
      <Fact name="Evidence">
        <EvidenceList evidence={claim.evidence} />
      </Fact>
      {claim.qualifiers.map((q, i) => (
        <Fact name={asWords(q.key)} key={i}>
          {q.object ? <EntityLink store={store} entity={q.object} /> : <bdi>{q.value}</bdi>}
        </Fact>
      ))}
      {claim.confidence != null && <Fact name="Confidence">{claim.confidence.toLocaleString('en')} of 1</Fact>}
      <Fact name="Dataset">
        <Provenance dataset={claim.dataset} />
      </Fact>
      <Fact name="Known since">{momentWords(claim.recordedAt)}</Fact>
      {claim.retractedAt && <Fact name="Retracted">{momentWords(claim.retractedAt)}</Fact>}
      {claim.sourceId && <Fact name="Id at the source">{claim.sourceId}</Fact>}
      <Fact name="Id">
        <code>{claim.id}</code>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A date in words, and as the claim has it where that says more. */
export function When({ date }: { date: ClaimRecordFragment['date'] }) {
  if (!date) return <>undated</>;
  const words = whenWords(date);
  return (
    <>
      {words}
      {words !== date.edtf && (
        <>
          {' '}
          <code title="The date in EDTF, ISO 8601-2">{date.edtf}</code>
        </>
      )}
      {date.basis && <span class="claim-note"> basis: {date.basis}</span>}
    </>
  );
}

/** Those to whom a claim is attributed; its source itself where it names nobody. */
export function Attribution({ store, claim }: { store: Store; claim: ClaimRecordFragment }) {
  if (claim.attributedTo.length === 0) return <>{claim.status === 'ASSERTED' ? 'the source itself' : 'not told'}</>;
  return (
    <ul class="plain-list">
      {claim.attributedTo.map(entity => (
        <li key={entity.id}>
          <EntityLink store={store} entity={entity} />
        </li>
      ))}
    </ul>
  );
}

/** The places that bear a claim out. */
export function EvidenceList({ evidence }: { evidence: ClaimRecordFragment['evidence'] }) {
  if (evidence.length === 0) return <>none given</>;
  return (
    <ul class="plain-list">
      {evidence.map((e, i) => (
        <li key={i}>
          {e.document && <DocumentLink document={e.document} />}
          {e.document && placeWords(e) && ', '}
          {placeWords(e)}
        </li>
      ))}
    </ul>
  );
}

/** A document's name, and a link where one of its ids is an address on the web. */
function DocumentLink({ document }: { document: NonNullable<ClaimRecordFragment['evidence'][number]['document']> }) {
  const ids = [document.id, ...document.identifiers.map(i => i.value)];
  return <WebLink address={ids.find(webAddress)}>{document.name}</WebLink>;
}

/** Text that leads to the web if the address does. */
function WebLink({ address, children }: { address: string | null | undefined; children: string }) {
  const href = address ? webAddress(address) : null;
  return href ? (
    <a href={href} rel="noreferrer">
      <bdi>{children}</bdi>
    </a>
  ) : (
    <bdi>{children}</bdi>
  );
}

/** A dataset with its licence and where it is published. */
export function Provenance({ dataset }: { dataset: ClaimRecordFragment['dataset'] }) {
  return (
    <>
      <WebLink address={dataset.source}>{dataset.title ?? dataset.id}</WebLink>
      {dataset.publisher && `, ${dataset.publisher}`}
      <span class="claim-note">
        {' '}
        {dataset.license ? (
          <>
            licence: <WebLink address={dataset.license}>{licenceName(dataset.license)}</WebLink>
          </>
        ) : (
          'no licence given'
        )}
      </span>
    </>
  );
}

/** The last part of a licence's address names it; anything else is its name already. */
function licenceName(license: string): string {
  const address = webAddress(license);
  if (!address) return license;
  const { host, pathname } = new URL(address);
  const parts = pathname.split('/').filter(Boolean).map(decodePart);
  const name = parts.filter(part => part !== 'licenses' && part !== 'license').join(' ');
  return name || host;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
