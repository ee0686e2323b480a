import type { GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useState } from 'react';

import { exampleURL, loadExamples, type Example } from '../shared/examples';

/**
 * A panel with the examples for what the graph holds when it is opened, for
 * visitors whose tabs are from before. Each is a link to this page, which
 * OpenShared follows.
 */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: Panel };

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9.2 9.3a2.9 2.9 0 1 1 4.3 2.6c-.9.5-1.5 1.2-1.5 2.3v.4M12 16.6v1.4" />
    </svg>
  );
}

function Panel() {
  const [examples, setExamples] = useState<Example[]>([]);
  useEffect(() => {
    void loadExamples().then(setExamples);
  }, []);
  const datasets = [...new Set(examples.map(example => example.dataset))];
  return (
    <section className="examples" aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      {datasets.map(dataset => (
        <div key={dataset}>
          <h2>{dataset || 'of any graph'}</h2>
          <ul>
            {examples
              .filter(example => example.dataset === dataset)
              .map(example => (
                <li key={example.title + example.variables}>
                  <a href={exampleURL(example)}>{example.title}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
