import { useEffect, useRef, useState } from 'preact/hooks';

import { filterVariables } from './variables';
import { TypeMark } from './marks';
import { entityQuery } from './operations';
import { type Property, fetchProperties } from './properties';
import { type Counts, Relations } from './relations';
import type { Store } from './store';
import { useRequest } from './userequest';
import { pageSize } from './view';
import { count, typeWords, webAddress } from './words';

/** The card of an entity: what it is, what it has, and how many claims by relation, each of which can be drawn. */
export function EntityCard({ store, id }: { store: Store; id: string }) {
  const { standing, asOf, where } = filterVariables(store.view.value.filters);
  const { data, error, loading } = useRequest(entityQuery, { id, standing, asOf, where });
  const entity = data?.entity;
  if (!entity) {
    return (
      <section class="card" aria-busy={loading}>
        <h2>{loading ? 'Loading…' : 'No such entity'}</h2>
        {error ? <p role="alert">{error}</p> : !loading && <p>The graph has no entity {id}.</p>}
      </section>
    );
  }
  return (
    <section class="card" aria-labelledby="card-name">
      <h2 id="card-name">
        <TypeMark type={entity.type} /> <bdi>{entity.name}</bdi>
      </h2>
      <p class="muted">
        {typeWords(entity.type)} · <code>{entity.id}</code>
      </p>
      <Actions store={store} id={id} counts={entity.relationCounts} />
      <Names label="Also called" names={entity.aliases} />
      <Names label="Shares the names" names={entity.weakAliases} />
      <Properties key={id} id={id} type={entity.type} relations={entity.relationCounts.map(c => c.relation)} />
      {entity.identifiers.length > 0 && (
        <>
          <h3>Identifiers</h3>
          <dl class="facts">
            {entity.identifiers.map(({ scheme, value }) => (
              <div key={`${scheme} ${value}`}>
                <dt>{scheme || 'identifier'}</dt>
                <dd>
                  <Value text={value} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Relations store={store} id={id} counts={entity.relationCounts} />
      <dl class="facts">
        <div>
          <dt>IRI</dt>
          <dd>
            <Value text={entity.iri} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** What can be done with the entity. Of a hub the button to expand it says how much there is, and takes the focus if Enter asked for it. */
function Actions({ store, id, counts }: { store: Store; id: string; counts: Counts }) {
  const button = useRef<HTMLButtonElement>(null);
  const asked = store.asked.value === id;
  useEffect(() => {
    if (!asked) return;
    button.current?.focus();
    store.asked.value = '';
  }, [asked]);
  const all = store.view.value.expanded.find(e => e.id === id && e.relation === '');
  const some = store.view.value.expanded.some(e => e.id === id);
  const node = store.graph.value.nodes.get(id);
  const claims = counts.reduce((sum, c) => sum + c.count, 0);
  return (
    <>
      {claims > pageSize && (
        <p>
          {count(claims, 'claim')}. At most {pageSize} neighbors are fetched at a time, the newest first.
        </p>
      )}
      <p class="actions">
        {!all ? (
          <button type="button" class="primary" ref={button} onClick={() => store.expand(id)}>
            {claims > pageSize ? `Expand the ${pageSize} newest` : 'Expand'}
          </button>
        ) : (
          node?.more && (
            <button type="button" class="primary" ref={button} onClick={() => store.more(id)}>
              {pageSize} more
            </button>
          )
        )}
        {some && (
          <button type="button" onClick={() => store.collapse(id)}>
            Collapse
          </button>
        )}
        {node ? (
          <button type="button" onClick={() => store.remove(id)}>
            Remove
          </button>
        ) : (
          <button type="button" onClick={() => store.choose(id)}>
            Draw
          </button>
        )}
      </p>
    </>
  );
}

function Names({ label, names }: { label: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <p>
      <span class="muted">{label}</span>{' '}
      {names.map((name, i) => (
        <span key={name}>
          {i > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </p>
  );
}

function Properties({ id, type, relations }: { id: string; type: string; relations: string[] }) {
  const [properties, setProperties] = useState<Property[]>([]);
  const [error, setError] = useState('');
  useEffect(() => {
    const abort = new AbortController();
    fetchProperties(id, type, relations, abort.signal).then(setProperties, (reason: unknown) => {
      if (!abort.signal.aborted) setError(reason instanceof Error ? reason.message : String(reason));
    });
    return () => abort.abort();
  }, [id, type]);
  if (error) return <p role="alert">{error}</p>;
  if (properties.length === 0) return null;
  return (
    <>
      <h3>Properties</h3>
      <dl class="facts">
        {properties.map(({ name, description, values }) => (
          <div key={description + name}>
            <dt title={description}>{name}</dt>
            {values.map(value => (
              <dd key={value}>
                <Value text={value} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

/** A value as text: a link where it is an address on the web, and only there. */
function Value({ text }: { text: string }) {
  const href = webAddress(text);
  if (!href) return <bdi>{text}</bdi>;
  return (
    <a href={href} rel="noopener noreferrer" target="_blank">
      <bdi>{text}</bdi>
    </a>
  );
}
