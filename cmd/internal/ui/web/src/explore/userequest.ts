import { useEffect, useState } from 'preact/hooks';

import type { TypedDocumentString } from '../gql/graphql';
import { request } from '../shared/graphql';

/** What has come of a request so far. */
export interface Answer<Result> {
  /** The last answer; while another is on its way, the one before. */
  data: Result | null;
  /** Why there is none, to be shown; empty where nothing failed. */
  error: string;
  loading: boolean;
  /** Asks again. */
  retry(): void;
}

/** Asks for what a part of the page shows, anew whenever the variables change; a request that is no longer of use is aborted. */
export function useRequest<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Answer<Result> {
  const [answer, setAnswer] = useState<Omit<Answer<Result>, 'retry'>>({ data: null, error: '', loading: true });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setAnswer(before => ({ ...before, loading: true }));
    request(document, variables, abort.signal).then(
      data => setAnswer({ data, error: '', loading: false }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setAnswer({ data: null, error: error instanceof Error ? error.message : String(error), loading: false });
      },
    );
    return () => abort.abort();
  }, [document, JSON.stringify(variables), attempt]);
  return { ...answer, retry: () => setAttempt(n => n + 1) };
}
