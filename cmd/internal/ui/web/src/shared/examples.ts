import { examplesURL } from './place';

/** An example query as the server gives it; variables is JSON text, or empty. */
export interface Example {
  title: string;
  query: string;
  variables: string;
}

/** The server's examples; none, with a warning, if they cannot be read: the editor is of use without. */
export async function loadExamples(): Promise<Example[]> {
  try {
    const answer = await fetch(examplesURL, { headers: { Accept: 'application/json' } });
    if (!answer.ok) {
      throw new Error(`the server answered ${answer.status}`);
    }
    return (await answer.json()) as Example[];
  } catch (error) {
    console.warn('The example queries could not be read.', error);
    return [];
  }
}
