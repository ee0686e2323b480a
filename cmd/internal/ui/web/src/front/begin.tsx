import { useEffect, useState } from 'preact/hooks';

import { exampleURL, loadExamples, type Example } from '../shared/examples';
import { pageURL } from '../shared/place';
import { entityLink } from './links';
import { countOf } from './numbers';
import { loadHubs, type Hub, type Overview } from './overview';

/** How many questions are shown before the others are asked for. */
const shownFirst = 3;

/** Where to go from here: questions to try, entities to begin with, and the other pages. */
export function Begin({ overview }: { overview: Overview }) {
  const [examples, setExamples] = useState<Example[]>([]);
  const [hubs, setHubs] = useState<Hub[]>([]);
  useEffect(() => {
    void loadExamples().then(setExamples);
    loadHubs(overview).then(setHubs, () => {}); // the page is of use without
  }, []);
  const others = examples.slice(shownFirst);
  return (
    <>
      {examples.length > 0 && (
        <section class="questions">
          <h2>Questions to try</h2>
          <Questions examples={examples.slice(0, shownFirst)} />
          {others.length > 0 && (
            <details>
              <summary>{countOf(others.length, 'more question', 'more questions')}</summary>
              <Questions examples={others} />
            </details>
          )}
          <p class="note">
            They open in <a href={pageURL('graphiql')}>GraphiQL</a>, ready to run.
          </p>
        </section>
      )}
      {hubs.length > 0 && (
        <section class="hubs">
          <h2>Most is said of</h2>
          <ul>
            {hubs.map(hub => (
              <li key={hub.id}>
                <a href={entityLink(hub.id)}>{hub.name}</a> <span class="note">{hub.type}</span>
              </li>
            ))}
          </ul>
          <p class="note">
            They open on the <a href={pageURL('explore')}>graph page</a>.
          </p>
        </section>
      )}
    </>
  );
}

function Questions({ examples }: { examples: Example[] }) {
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
