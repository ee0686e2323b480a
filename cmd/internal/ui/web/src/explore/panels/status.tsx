/** What a list or card shows instead of, or below, what it has fetched: that it waits, or what went wrong. */
export function Status({ busy, error, retry }: { busy: boolean; error: string; retry(): void }) {
  return (
    <div class="panel-status" role="status">
      {error ? (
        <>
          <span class="panel-error">{error}</span>{' '}
          <button type="button" onClick={retry}>
            Try again
          </button>
        </>
      ) : (
        busy && 'Loading …'
      )}
    </div>
  );
}
