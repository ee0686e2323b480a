import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';

import { graphiqlURL, longestLink } from '../shared/share';

/** How long it says what became of the link, in ms. */
const told = 6000;

/** The button of the toolbar that copies a link to what the tab holds: query, variables and operation, no headers. */
export function CopyLink() {
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);
  const operationName = useGraphiQL(state => state.operationName);
  const operations = useGraphiQL(state => state.operations);
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setMessage(''), told);
    return () => clearTimeout(timer);
  }, [message]);

  async function copy() {
    const query = queryEditor?.getValue().trim() ?? '';
    if (!query) {
      setMessage('There is no query to link to.');
      return;
    }
    const link = graphiqlURL({
      query,
      variables: variableEditor?.getValue(),
      operationName: operations && operations.length > 1 ? operationName : undefined,
    });
    if (link.length > longestLink) {
      const [has, may] = [link.length, longestLink].map(n => n.toLocaleString('en'));
      setMessage(`Too long for a link: it would have ${has} characters, and may have ${may}. Share the text instead.`);
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      setMessage('Link copied. Headers are not in it.');
    } catch {
      // Pages that came by plain HTTP from another machine have no clipboard.
      history.replaceState(null, '', link);
      setMessage('This page may not use the clipboard: the link is in the address bar.');
    }
  }

  return (
    <>
      <ToolbarButton onClick={() => void copy()} label="Copy link to this query">
        <svg className="graphiql-toolbar-icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
          <path d="M6.5 9.5a3 3 0 0 0 4.3 0l2.3-2.3a3 3 0 0 0-4.3-4.3L7.7 4" />
          <path d="M9.5 6.5a3 3 0 0 0-4.3 0L2.9 8.8a3 3 0 0 0 4.3 4.3L8.3 12" />
        </svg>
      </ToolbarButton>
      <span role="status" className="copylink-message">
        {message}
      </span>
    </>
  );
}
