import { useEffect, useState } from 'preact/hooks';

import { exampleURL, loadExamples, type Example } from '../shared/examples';
import { countOf } from './numbers';

/** How many questions are shown before the others are asked for. */
const shownFirst = 3;

/** Questions to try: the server's examples, each of which opens in GraphiQL. */
export function Questions() {
  const [examples, setExamples] = useState<Example[]>([]);
  useEffect(() => {
    void loadExamples().then(setExamples);
  }, []);
  if (examples.length === 0) return null;
  const others = examples.slice(shownFirst);
  return (
    <section class="questions">
      <h2>Questions to try</h2>
      <List examples={examples.slice(0, shownFirst)} />
      {others.length > 0 && (
        <details>
          <summary>{countOf(others.length, 'more question', 'more questions')}</summary>
          <List examples={others} />
        </details>
      )}
      <p class="note">They open in GraphiQL, ready to run.</p>
    </section>
  );
}

function List({ examples }: { examples: Example[] }) {
  return (
    <ul>
      {examples.map(example => (
        <li key={example.title + example.variables}>
          <a href={exampleURL(example)}>{example.title}</a>
        </li>
      ))}
    </ul>
  );
}
