import { useEffect, useState } from 'preact/hooks';

import { Header } from '../shared/header';
import { pageURL } from '../shared/place';
import { Datasets } from './datasets';
import { Find } from './find';
import { Hubs } from './hubs';
import { relationLink, typeLink } from './links';
import { countOf } from './numbers';
import { countClaims, loadOverview, type Overview } from './overview';
import { Questions } from './questions';
import { Tallies } from './tallies';

type State =
  | { kind: 'loading' }
  | { kind: 'waiting'; title: string; message: string }
  | { kind: 'failed'; message: string }
  | { kind: 'loaded'; overview: Overview };

/** The front page: what this graph holds, where it comes from, and where to go. */
export function Page() {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (next: State) => {
      if (current) setState(next);
    };
    async function load() {
      show({ kind: 'loading' });
      try {
        let overview = await loadOverview(({ errors, message }) => {
          const starting = errors[0]?.extensions?.code === 'NOT_READY';
          show({ kind: 'waiting', title: starting ? 'The graph is being loaded' : 'The server is busy', message });
        });
        show({ kind: 'loaded', overview });
        if (overview.counted) return;
        overview = await countClaims(overview);
        show({ kind: 'loaded', overview });
      } catch (error) {
        show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    }
    void load();
    return () => {
      current = false;
    };
  }, [attempt]);
  return (
    <>
      <Header current="" />
      <main>
        {state.kind === 'loaded' ? (
          <Contents overview={state.overview} />
        ) : (
          <div class="state" role={state.kind === 'failed' ? 'alert' : 'status'}>
            {state.kind === 'loading' && <p>Reading what this graph holds …</p>}
            {state.kind === 'waiting' && (
              <>
                <h1>{state.title}</h1>
                <p>It says: {state.message}. This page asks again every second.</p>
              </>
            )}
            {state.kind === 'failed' && (
              <>
                <h1>This graph cannot be read now</h1>
                <p>{state.message}</p>
                <button type="button" class="primary" onClick={() => setAttempt(attempt + 1)}>
                  Try again
                </button>
              </>
            )}
          </div>
        )}
      </main>
    </>
  );
}

function Contents({ overview }: { overview: Overview }) {
  const { entities, claims, datasets, types, relations, counted } = overview;
  if (entities === 0 && claims === 0) return <Empty />;
  return (
    <>
      <div class="summary">
        <div>
          <h1>
            {countOf(entities, 'entity', 'entities')} and {countOf(claims, 'claim', 'claims')} from {countOf(datasets.length, 'dataset', 'datasets')}
          </h1>
          <p>
            {datasets
              .slice(0, 3)
              .map(dataset => dataset.title || dataset.id)
              .join(' · ')}
            {datasets.length > 3 && ' …'}
          </p>
          <p class="ways">
            <a href={pageURL('explore')}>Explore it as a graph</a>
            <a href={pageURL('graphiql')}>Query it in GraphiQL</a>
          </p>
        </div>
        <div>
          <Find />
          <Hubs />
        </div>
      </div>
      <div class="columns">
        <div>
          <Questions />
          <Datasets datasets={datasets} counted={counted} />
        </div>
        <Tallies title="Entities by type" of="Type" tallies={types} link={typeLink} />
        {counted ? (
          <Tallies title="Claims by relation" of="Relation" tallies={relations} link={relationLink} />
        ) : (
          <section class="tallies">
            <h2>Claims by relation</h2>
            <p role="status">being counted …</p>
          </section>
        )}
      </div>
    </>
  );
}

function Empty() {
  return (
    <div class="state">
      <h1>This graph is empty</h1>
      <p>
        Load files with <code>entente import FILE …</code>; it can be done while the server runs. <code>entente import --help</code> tells which formats it reads.
      </p>
      <p>
        What can be asked is in the documentation panel of <a href={pageURL('graphiql')}>GraphiQL</a> even so.
      </p>
    </div>
  );
}
