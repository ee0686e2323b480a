import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { TypedDocumentString } from '../../gql/graphql';
import { request } from '../../shared/graphql';

/** A page of a connection. */
export interface Page<Item> {
  items: Item[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

const noPage: Page<never> = { items: [], pageInfo: { hasNextPage: false } };

/** The pages of a list, as far as they were asked for. */
export interface Pages<Item> {
  items: Item[];
  /** Whether there are more to ask for. */
  hasMore: boolean;
  busy: boolean;
  error: string;
  /** Fetches the next page; the first again, or whichever failed, after an error. */
  more(): void;
}

/**
 * The list that an operation pages through by its variable after, from the
 * first page on, which need not be asked for where it is known already. Other
 * variables begin anew, and show the old list until their first page is there.
 * pageOf takes the page out of an answer; no page is an empty one.
 */
export function usePages<Result, Variables extends { after?: string | null }, Item>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  pageOf: (data: Result) => Page<Item> | null | undefined,
  known?: Page<Item>,
): Pages<Item> {
  const [pages, setPages] = useState(known ?? (noPage as Page<Item>));
  const [busy, setBusy] = useState(!known);
  const [error, setError] = useState('');
  const abort = useRef(new AbortController());
  const key = JSON.stringify(variables);

  const load = useCallback(
    (before: Page<Item> | null) => {
      abort.current.abort();
      abort.current = new AbortController();
      const { signal } = abort.current;
      setBusy(true);
      setError('');
      request(document, { ...variables, after: before?.pageInfo.endCursor ?? null }, signal)
        .then(data => {
          const page = pageOf(data) ?? noPage;
          setPages({ items: [...(before?.items ?? []), ...page.items], pageInfo: page.pageInfo });
          setBusy(false);
        })
        .catch((reason: unknown) => {
          if (signal.aborted) return;
          if (!before) setPages(noPage); // the old list answers other variables
          setError(reason instanceof Error ? reason.message : String(reason));
          setBusy(false);
        });
    },
    [document, key],
  );
  useEffect(() => {
    if (!known) load(null);
    return () => abort.current.abort();
  }, [load]);
  const more = () => load(pages.pageInfo.hasNextPage ? pages : null);
  return { items: pages.items, hasMore: pages.pageInfo.hasNextPage, busy, error, more };
}
