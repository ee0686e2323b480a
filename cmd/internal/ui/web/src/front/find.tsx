import { useEffect, useRef, useState } from 'preact/hooks';

import type { FrontFindQuery } from '../gql/graphql';
import { request } from '../shared/graphql';
import { entityLink } from './links';
import { countOf } from './numbers';
import { findQuery } from './operations';

type Found = FrontFindQuery['search']['edges'];

/** How long typing has to pause before it is searched for, in ms. */
const pause = 150;

/** A search box whose results are links to the graph page; Enter follows the first. */
export function Find() {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<{ words: string; edges: Found } | null>(null);
  const [failure, setFailure] = useState('');
  const [open, setOpen] = useState(false); // the focus is here
  const entered = useRef(false); // Enter came before the answer

  useEffect(() => {
    setFailure('');
    if (!words) {
      setFound(null);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      request(findQuery, { words }, stop.signal).then(
        ({ search }) => {
          setFound({ words, edges: search.edges });
          if (entered.current && search.edges[0]) location.assign(entityLink(search.edges[0].node.id));
        },
        error => {
          if (!stop.signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words]);

  const current = found?.words === words ? found.edges : null;
  let status = '';
  if (failure) status = failure;
  else if (words && current) status = current.length > 0 ? `${countOf(current.length, 'match', 'matches')}; Enter opens the first.` : 'Nothing is called so.';
  return (
    <form
      role="search"
      class="find"
      onFocusIn={() => setOpen(true)}
      onFocusOut={event => setOpen(event.currentTarget.contains(event.relatedTarget as Node | null))}
      onSubmit={event => {
        event.preventDefault();
        if (current?.[0]) location.assign(entityLink(current[0].node.id));
        else entered.current = true;
      }}
    >
      <label for="find">Find a person, a place, an event …</label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        onInput={event => {
          entered.current = false;
          setWords(event.currentTarget.value.trim());
        }}
      />
      <p role="status">{status}</p>
      {open && words && found && found.edges.length > 0 && (
        <ul>
          {found.edges.map(({ node, matched }) => (
            <li key={node.id}>
              <a href={entityLink(node.id)}>
                {node.name}
                <span class="find-more">
                  {' '}
                  {node.type}
                  {matched.text !== node.name && `, “${matched.text}”`}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
