import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { TypedDocumentString } from '../../gql/graphql';
import { request } from '../../shared/graphql';

/** What became of a request that a panel made. */
export interface Answer<Result> {
  /** The last answer; while another is fetched, the one before. */
  data: Result | null;
  busy: boolean;
  /** Why there is no newer answer; empty where nothing went wrong. */
  error: string;
  retry(): void;
}

/**
 * Sends an operation whenever its variables change, and after retry; a request
 * that is overtaken, or whose panel is gone, is aborted. Nothing is sent while
 * variables is null.
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const [data, setData] = useState<Result | null>(null);
  const [busy, setBusy] = useState(variables !== null);
  const [error, setError] = useState('');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (variables === null) return;
    const abort = new AbortController();
    setBusy(true);
    setError('');
    request(document, variables, abort.signal)
      .then(setData)
      .catch((reason: unknown) => {
        if (!abort.signal.aborted) setError(messageOf(reason));
      })
      .finally(() => {
        if (!abort.signal.aborted) setBusy(false);
      });
    return () => abort.abort();
  }, [document, JSON.stringify(variables), attempt]);
  return { data, busy, error, retry: () => setAttempt(n => n + 1) };
}

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
          setError(messageOf(reason));
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

/** What a panel shows of an error. */
function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
