import { graphiqlURL } from '../shared/share';
import { neighborhoodVariables, pathsVariables } from './variables';
import { neighborhoodQuery, pathsQuery } from './operations';
import type { Store } from './store';
import type { View } from './view';

/** A request that a view is drawn from, as a page of GraphiQL that holds it. */
interface ViewLink {
  text: string;
  href: string;
}

/** The page of GraphiQL that holds an operation, with its name and variables. */
export function requestURL(document: { toString(): string }, variables: object, operationName: string): string {
  return graphiqlURL({ query: document.toString(), variables: JSON.stringify(variables, null, 2), operationName });
}

/** The requests of a view: most have one. */
function linksOf(view: View): ViewLink[] {
  const link = (text: string, ...asked: Parameters<typeof requestURL>): ViewLink => ({ text, href: requestURL(...asked) });
  const links = neighborhoodVariables(view).map(v => {
    const of = [v.of].flat();
    const what = of.length > 3 ? `${of.length} entities` : of.join(', ');
    return link(v.depth === 0 ? `Only ${what}` : `Around ${what}`, neighborhoodQuery, v, 'Neighborhood');
  });
  const paths = pathsVariables(view);
  if (paths) links.unshift(link(`Paths from ${paths.from} to ${paths.to}`, pathsQuery, paths, 'Paths'));
  return links;
}

/** Closes the menu on Escape, as menus do, with the focus on what opens it. */
function closeOnEscape(event: KeyboardEvent & { currentTarget: HTMLDetailsElement }): void {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** "Copy as GraphQL": opens the very query that drew the view, or lets choose where several did. */
export function ViewLinks({ store }: { store: Store }) {
  const links = linksOf(store.view.value);
  if (links.length === 0) return null;
  if (links.length === 1) {
    return (
      <a class="button" href={links[0].href} target="_blank" rel="noopener">
        Copy as GraphQL
      </a>
    );
  }
  return (
    <details class="menu" onKeyDown={closeOnEscape}>
      <summary class="button">Copy as GraphQL</summary>
      <ul>
        {links.map(({ text, href }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
