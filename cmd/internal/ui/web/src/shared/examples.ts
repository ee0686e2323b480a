import { examplesURL } from './place';
import { graphiqlURL } from './share';

/** An example query as the server gives it. */
export interface Example {
  /** The id of the dataset that it asks about; empty where any graph can answer. */
  dataset: string;
  /** The question in words, one line. */
  title: string;
  query: string;
  /** JSON text, or empty. */
  variables: string;
}

/** What GraphiQL shows for an example: the title as a comment (a tab is called by its operation's name), then the query. */
export function exampleText(example: Example): string {
  return example.title ? `# ${example.title}\n${example.query}` : example.query;
}

/** The address that opens an example in GraphiQL, ready to run. */
export function exampleURL(example: Example): string {
  return graphiqlURL({ query: exampleText(example), variables: example.variables });
}

/**
 * The server's examples for what it holds. While it is loading its graph, asks
 * again every second, after telling so. None, with a warning, if they cannot be
 * read: the pages are of use without.
 */
export async function loadExamples(tellLoading: () => void = () => {}): Promise<Example[]> {
  try {
    for (;;) {
      const answer = await fetch(examplesURL, { headers: { Accept: 'application/json' } });
      if (answer.ok) return (await answer.json()) as Example[];
      if (answer.status !== 503) throw new Error(`the server answered ${answer.status}`);
      tellLoading();
      await new Promise(resolve => setTimeout(resolve, 1000));
    }
  } catch (error) {
    console.warn('The example queries could not be read.', error);
    return [];
  }
}
