import { useEffect, useId, useRef, useState } from 'preact/hooks';

import type { SearchQuery } from '../gql/graphql';
import { request } from '../shared/graphql';
import { TypeMark } from './marks';
import { searchQuery } from './operations';
import type { Store } from './store';
import { asWords, shorten, typeWords } from './words';

type Hit = SearchQuery['search']['edges'][number];

/** An entity as the box knows it. */
export interface Entity {
  id: string;
  name: string;
}

/** How long typing has to rest before a search is sent, in milliseconds. */
const pause = 150;

/** What matched, where it is not the name that is shown anyway. */
function matchedText({ matched, node }: Hit): string {
  if (matched.field === 'NAME' || matched.text === node.name) return '';
  return `${asWords(matched.field)}: ${shorten(matched.text, 60)}`;
}

/** The search box of the page: choosing an entity draws it. */
export function Search({ store }: { store: Store }) {
  return <EntityBox label="Search entities" labelHidden choose={entity => entity && store.choose(entity.id)} />;
}

/**
 * A box to search for an entity: a combobox with a list of suggestions, as the
 * ARIA Authoring Practices have it. Where chosen is given, even as null, the box
 * is part of a form: it shows the choice by name, and text that is none takes it
 * back. Else it is empty again after each choice.
 */
export function EntityBox({
  label,
  labelHidden = false,
  chosen,
  choose: onChoose,
}: {
  label: string;
  labelHidden?: boolean;
  chosen?: Entity | null;
  choose(entity: Entity | null): void;
}) {
  const [text, setText] = useState(chosen?.name ?? '');
  const [found, setFound] = useState<{ text: string; hits: Hit[]; error: string } | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const query = text.trim() === chosen?.name ? '' : text.trim();

  useEffect(() => {
    if (chosen !== undefined && (chosen || document.activeElement !== input.current)) setText(chosen?.name ?? '');
  }, [chosen?.id, chosen?.name]);

  useEffect(() => {
    setActive(-1);
    if (!query) {
      setFound(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const { search } = await request(searchQuery, { query }, abort.signal);
        setFound({ text: query, hits: search.edges, error: '' });
      } catch (error) {
        if (!abort.signal.aborted) setFound({ text: query, hits: [], error: error instanceof Error ? error.message : String(error) });
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);

  const hits = query && found ? found.hits : [];
  const shown = open && query !== '' && found !== null;
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function choose(hit: Hit): void {
    const { id, name } = hit.node;
    onChoose({ id, name });
    setText(chosen === undefined ? '' : name);
    setOpen(false);
  }

  function change(to: string): void {
    setText(to);
    setOpen(true);
    if (chosen) onChoose(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        setOpen(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const places = hits.length + 1; // one of them is the box itself
        setActive(((active + 1 + step + places) % places) - 1);
        break;
      }
      case 'Enter': {
        if (!query && chosen) break; // there is a choice, and the form is sent
        event.preventDefault();
        // Without a choice the best hit, if it is one for these words.
        const hit = hits[active] ?? (found?.text === query ? hits[0] : undefined);
        if (hit) choose(hit);
        break;
      }
      case 'Escape':
        if (shown) setOpen(false);
        else change('');
        break;
    }
  }

  const message = found?.error || (found && hits.length === 0 ? `Nothing is called “${shorten(found.text, 40)}”.` : '');
  return (
    <div class="search">
      <label class={labelHidden ? 'visually-hidden' : undefined} for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder="Search entities"
        required={chosen !== undefined}
        aria-autocomplete="list"
        aria-expanded={shown && hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        value={text}
        onInput={event => change(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Suggestions" hidden={!shown || hits.length === 0}>
        {hits.map((hit, i) => (
          <li
            key={hit.node.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            // Before the box loses the focus.
            onMouseDown={event => {
              event.preventDefault();
              choose(hit);
            }}
          >
            <TypeMark type={hit.node.type} />
            <span class="search-name">{hit.node.name}</span> <span class="muted">{typeWords(hit.node.type)}</span>
            {matchedText(hit) && <span class="search-matched muted">{matchedText(hit)}</span>}
          </li>
        ))}
      </ul>
      <p class={shown && message ? 'search-message' : 'visually-hidden'} role="status">
        {shown ? message || `${hits.length} suggestions` : ''}
      </p>
    </div>
  );
}
