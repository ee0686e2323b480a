import type { PathFieldsFragment } from '../../gql/graphql';
import type { Store } from '../store';
import { mostHops, type Pair } from '../view';
import { count } from '../words';
import { StandingMark } from './claim-line';
import { EntityLink } from './entity-link';
import { narrows } from './facets';
import { relationWords, whenWords } from './words';

type Node = PathFieldsFragment['nodes'][number];
type Hop = PathFieldsFragment['hops'][number];

/** The paths that answer a question, the shortest first; or that there is none, and within which bounds. */
export function PathList({ store, pair }: { store: Store; pair: Pair }) {
  const answer = store.paths.value;
  const busy = store.busy.value;
  return (
    <div class="path-answer" aria-busy={busy}>
      <Avoided store={store} pair={pair} />
      <p role="status">{busy ? 'Looking for paths …' : answer && summary(store, pair)}</p>
      {answer && !busy && answer.paths.length === 0 && pair.hops < mostHops && answer.from && answer.to && (
        <button type="button" onClick={() => store.askPath(pair.from, pair.to, { ...pair, hops: pair.hops + 1 })}>
          Allow {count(pair.hops + 1, 'hop')}
        </button>
      )}
      {answer && (
        <ol class="path-list">
          {answer.paths.map((path, i) => (
            <Path key={i} store={store} pair={pair} path={path} number={i + 1} />
          ))}
        </ol>
      )}
    </div>
  );
}

/** What was found, in a sentence, with the bounds where they may have kept something out. */
function summary(store: Store, pair: Pair): string {
  const { from, to, paths } = store.paths.value!;
  if (!from || !to) return `The graph has no entity ${from ? pair.to : pair.from}.`;
  const narrowed = narrows(store.view.value.filters) ? ' that the filters let through' : '';
  const around = pair.avoid.length > 0 ? ` around ${count(pair.avoid.length, 'entity', 'entities')}` : '';
  const bound = `of at most ${count(pair.hops, 'hop')}${narrowed}${around}`;
  if (paths.length === 0) return `No path ${bound} connects ${from.name} and ${to.name}.`;
  if (paths.length < pair.k) return `${count(paths.length, 'path')}: all there are ${bound}.`;
  return `The ${count(paths.length, 'shortest path', 'shortest paths')} ${bound}; there may be more.`;
}

/** One path, hop by hop. */
function Path({ store, pair, path, number }: { store: Store; pair: Pair; path: PathFieldsFragment; number: number }) {
  const alone = pair.chosen === number;
  const [start, ...rest] = path.nodes;
  return (
    <li class={alone ? 'path path-alone' : 'path'}>
      <div class="path-head">
        <h3>
          Path {number}: {count(path.length, 'hop')}
        </h3>
        <button type="button" aria-pressed={alone} onClick={() => store.choosePath(alone ? 0 : number)}>
          {alone ? 'Highlighted' : 'Highlight'}
          <span class="visually-hidden"> path {number}</span>
        </button>
      </div>
      <EntityLink store={store} entity={start} />
      <ol class="hops">
        {path.hops.map((hop, i) => (
          <li key={i}>
            <HopClaim store={store} hop={hop} from={path.nodes[i]} to={rest[i]} />
            <span class="hop-node">
              <EntityLink store={store} entity={rest[i]} />
              {i < rest.length - 1 && (
                <button
                  type="button"
                  onClick={() => store.askPath(pair.from, pair.to, { ...pair, avoid: [...pair.avoid, rest[i].id] })}
                >
                  Avoid<span class="visually-hidden"> {rest[i].name}</span>
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </li>
  );
}

/** The claim that a hop goes along, that opens its card. */
function HopClaim({ store, hop: { claim, direction, others, certainty }, from, to }: { store: Store; hop: Hop; from: Node; to: Node }) {
  const [subject, object] = direction === 'IN' ? [to, from] : [from, to];
  return (
    <button type="button" class="claim-line" onClick={() => store.select({ kind: 'claim', id: claim.id })}>
      <span>
        <span aria-hidden="true">{direction === 'IN' ? '↑ ' : '↓ '}</span>
        <em aria-hidden="true">{relationWords(claim)}</em>
        <span class="visually-hidden">
          {subject.name} {relationWords(claim)} {object.name}
        </span>
      </span>
      <span class="claim-line-notes">
        <StandingMark claim={claim} />
        <span>{whenWords(claim.date)}</span>
        {certainty === 'POSSIBLE' && <span>possible on that day</span>}
        {others > 0 && <span>{count(others, 'more claim')}</span>}
      </span>
    </button>
  );
}

/** The entities that no path may visit, each to be let in again. */
function Avoided({ store, pair }: { store: Store; pair: Pair }) {
  if (pair.avoid.length === 0) return null;
  return (
    <ul class="paths-avoided" aria-label="Entities that paths avoid">
      {pair.avoid.map(id => (
        <li key={id}>
          <button
            type="button"
            onClick={() => store.askPath(pair.from, pair.to, { ...pair, avoid: pair.avoid.filter(other => other !== id) })}
          >
            Avoiding <bdi>{id}</bdi> <span aria-hidden="true">×</span>
            <span class="visually-hidden">: let it in again</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
