import { useEffect, useState } from 'preact/hooks';

import './panels/browse.css';

import type { EntitiesOfTypeQuery, EntitySummaryFragment, EntityType, FoundOfTypeQuery } from '../gql/graphql';
import { TypeMark } from './marks';
import { entitiesOfTypeQuery, foundOfTypeQuery, typeCountsQuery } from './panels/operations';
import { type Pages, usePages } from './panels/pages';
import { Status } from './panels/status';
import type { Store } from './store';
import { useRequest } from './userequest';
import { requestURL } from './viewlinks';
import { count, number, typeWords } from './words';

/** How many entities are fetched at a time. */
const page = 20;

/** How long typing has to rest before it is searched for, in milliseconds. */
const pause = 200;

/** The entities of a type that the visitor chooses, to be drawn: those with most claims first, or those that words find. */
export function BrowsePanel({ store }: { store: Store }) {
  const { browsed } = store.view.value;
  const [open, setOpen] = useState(browsed !== '');
  useEffect(() => {
    if (browsed) setOpen(true);
  }, [browsed]);
  return (
    <details class="browse" open={open} onToggle={e => setOpen(e.currentTarget.open)}>
      <summary>Browse by type</summary>
      {open && <Types browsed={browsed} choose={type => store.browse(type)} />}
      {open && browsed && <Entities store={store} type={browsed} key={browsed} />}
    </details>
  );
}

/** All types of the ontology, with how many entities are of each alone: types that others are kinds of have no number. */
function Types({ browsed, choose }: { browsed: string; choose(type: string): void }) {
  const { data, error, loading, retry } = useRequest(typeCountsQuery, {});
  const counts = new Map(data?.stats.types.map(({ type, count: n }) => [type, n]));
  const names = new Set([...(data?.__type?.enumValues ?? []).map(value => value.name), ...(browsed ? [browsed] : [])]);
  return (
    <>
      <label>
        Type
        <select value={browsed} onChange={e => choose(e.currentTarget.value)}>
          <option value="">None</option>
          {[...names].map(name => (
            <option key={name} value={name}>
              {typeWords(name)}
              {counts.has(name) && ` (${number(counts.get(name)!)})`}
            </option>
          ))}
        </select>
      </label>
      <Status busy={loading && !data} error={error} retry={retry} />
    </>
  );
}

function Entities({ store, type }: { store: Store; type: string }) {
  const [text, setText] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(text.trim()), text ? pause : 0);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      <label>
        Called
        <input type="search" autocomplete="off" spellcheck={false} maxLength={200} value={text} onInput={e => setText(e.currentTarget.value)} />
      </label>
      {words ? <Found store={store} type={type} words={words} /> : <Best store={store} type={type} />}
    </>
  );
}

/** An entity of the list; how many claims it has, where that is known. */
interface Listed {
  node: EntitySummaryFragment;
  claims?: number;
}

const bestPage = ({ entities }: EntitiesOfTypeQuery) => ({
  items: entities.nodes.map(({ claims, ...node }): Listed => ({ node, claims: claims.totalCount })),
  pageInfo: entities.pageInfo,
});

const foundPage = ({ search }: FoundOfTypeQuery) => ({
  items: search.nodes.map((node): Listed => ({ node })),
  pageInfo: search.pageInfo,
});

function Best({ store, type }: { store: Store; type: string }) {
  // The types are the ontology's, whatever those of the schema that the operations were made from.
  const variables = { type: type as EntityType, first: page };
  const asQuery = requestURL(entitiesOfTypeQuery, variables, 'EntitiesOfType');
  return <List store={store} pages={usePages(entitiesOfTypeQuery, variables, bestPage)} asQuery={asQuery} none={`No entity is of the type ${typeWords(type)}.`} />;
}

function Found({ store, type, words }: { store: Store; type: string; words: string }) {
  const variables = { type: type as EntityType, words, first: page };
  const asQuery = requestURL(foundOfTypeQuery, variables, 'FoundOfType');
  return <List store={store} pages={usePages(foundOfTypeQuery, variables, foundPage)} asQuery={asQuery} none="None of them is called so." />;
}

function List({ store, pages, asQuery, none }: { store: Store; pages: Pages<Listed>; asQuery: string; none: string }) {
  const { items, hasMore, busy, error, more } = pages;
  const { selected } = store.view.value;
  return (
    <>
      <ul aria-busy={busy}>
        {items.map(({ node, claims }) => (
          <li key={node.id}>
            <button type="button" class="browse-entity" aria-current={selected?.id === node.id ? 'true' : undefined} onClick={() => store.choose(node.id)}>
              <TypeMark type={node.type} />
              <bdi>{node.name}</bdi>
              {claims !== undefined && <span class="muted">{count(claims, 'claim')}</span>}
            </button>
          </li>
        ))}
      </ul>
      {items.length === 0 && !busy && !error && <p class="muted">{none}</p>}
      <p class="actions">
        {hasMore && (
          <button type="button" disabled={busy} onClick={more}>
            More
          </button>
        )}
        <a class="button" href={asQuery} target="_blank" rel="noopener" aria-label="Copy as GraphQL: the list">
          Copy as GraphQL
        </a>
      </p>
      <Status busy={busy} error={error} retry={more} />
    </>
  );
}
