import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';

import type { Example } from '../shared/examples';
import { fetcher } from './fetcher';

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

/** A tab's text: the title as a comment (a tab itself is called by its operation's name), then the query. */
function tabText(example: Example): string {
  return example.title ? `# ${example.title}\n${example.query}` : example.query;
}

/** GraphiQL with one tab an example; tabs that the visitor has from before win. */
export function Page({ examples }: { examples: Example[] }) {
  const tabs = examples.map(example => ({
    query: tabText(example),
    variables: example.variables || null,
  }));
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={tabs.length > 0 ? tabs : undefined}
      defaultEditorToolsVisibility={tabs.some(tab => tab.variables) ? 'variables' : undefined}
    >
      <GraphiQL.Logo>Entente</GraphiQL.Logo>
    </GraphiQL>
  );
}
