import { useEffect, useState } from 'preact/hooks';

import type { FrontRunFragment } from '../gql/graphql';
import { datasetLink, webAddress } from './links';
import { countOf, moment, number } from './numbers';
import { loadLastRun, type Dataset } from './overview';

/** How many datasets are shown before "all" is asked for. */
const shownFirst = 3;

/** The datasets with what their publishers say of them, and their last imports. */
export function Datasets({ datasets, counted }: { datasets: Dataset[]; counted: boolean }) {
  const [all, setAll] = useState(false);
  return (
    <section class="datasets">
      <h2>Where it comes from</h2>
      <ul>
        {(all ? datasets : datasets.slice(0, shownFirst)).map(dataset => (
          <li key={dataset.id}>
            <Card dataset={dataset} counted={counted} />
          </li>
        ))}
      </ul>
      {datasets.length > shownFirst && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Only the first ${shownFirst}` : `All ${number(datasets.length)} datasets`}
        </button>
      )}
    </section>
  );
}

function Card({ dataset, counted }: { dataset: Dataset; counted: boolean }) {
  return (
    <article class="dataset">
      <h3>{dataset.title || dataset.id}</h3>
      {dataset.description && <p>{dataset.description}</p>}
      <dl>
        <dt>Claims</dt>
        <dd>{counted ? <a href={datasetLink(dataset.id)}>{number(dataset.claims)}</a> : 'being counted …'}</dd>
        <dt>Licence</dt>
        <dd>{dataset.license ? <Outside text={dataset.license} /> : 'none given'}</dd>
        <dt>Publisher</dt>
        <dd>{dataset.publisher || 'none given'}</dd>
        {dataset.source && (
          <>
            <dt>Source</dt>
            <dd>
              <Outside text={dataset.source} />
            </dd>
          </>
        )}
        <dt>Last import</dt>
        <dd>
          <LastRun dataset={dataset} />
        </dd>
      </dl>
    </article>
  );
}

/** A text that links to where it points if that is on the web; any other IRI stays text. */
function Outside({ text }: { text: string }) {
  const address = webAddress(text);
  if (!address) return <>{text}</>;
  return (
    <a href={address.href} rel="noopener noreferrer">
      {address.host + address.pathname.replace(/\/$/, '')}
    </a>
  );
}

function LastRun({ dataset }: { dataset: Dataset }) {
  const [run, setRun] = useState<FrontRunFragment | null | undefined>(dataset.run);
  useEffect(() => {
    if (dataset.run) return;
    loadLastRun(dataset.id).then(
      found => setRun(found ?? null),
      () => setRun(null), // what is said of it then is true
    );
  }, [dataset.id]);
  if (run === undefined) return <>…</>;
  if (run === null) return <>none is known</>;
  const when = <time dateTime={run.endedAt}>{moment(run.endedAt)}</time>;
  const records = countOf(run.read, 'record', 'records');
  if (run.undoneAt) {
    return (
      <>
        {when}, undone <time dateTime={run.undoneAt}>{moment(run.undoneAt)}</time>
      </>
    );
  }
  return (
    <>
      {when}: {run.rejected > 0 ? `${number(run.rejected)} of ${records} rejected` : `done, ${records}`}
    </>
  );
}
