import { explorerPlugin } from '@graphiql/plugin-explorer';
import type { TabsState } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect, useRef, useState } from 'react';

import { exampleText, type Example } from '../shared/examples';
import { onTheme, theme } from '../shared/theme';
import { CopyLink } from './copylink';
import { examplesPlugin } from './examplesplugin';
import { editorTheme } from './editor';
import { fetcher } from './fetcher';
import { OpenShared } from './openshared';

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false }), examplesPlugin];

/** GraphiQL with one tab an example; tabs that the visitor has from before win. */
export function Page({ examples }: { examples: Example[] }) {
  const [shown, setShown] = useState(theme());
  useEffect(() => onTheme(setShown), []);
  const told = useRef<TabsState>(null);
  const tabs = examples.map(example => ({
    query: exampleText(example),
    variables: example.variables || null,
  }));
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={tabs.length > 0 ? tabs : undefined}
      defaultEditorToolsVisibility={tabs.some(tab => tab.variables) ? 'variables' : undefined}
      isHeadersEditorEnabled
      forcedTheme={shown}
      editorTheme={editorTheme}
      onTabChange={state => {
        told.current = state;
      }}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
            <OpenShared told={told} />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}
