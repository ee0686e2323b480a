/** @jsxImportSource preact */
// Named here, since GraphiQL's page, which is React's, shows the header too.
import { useEffect, useState } from 'preact/hooks';

import './header.css';

import { pageURL } from './place';
import { onTheme, setTheme, theme } from './theme';

/** The pages that the header leads to, by their path. */
const pages = { '': 'Home', explore: 'Explore', graphiql: 'GraphiQL' } as const;

/** A path of a page. */
export type PageName = keyof typeof pages;

/** The head of every page: the name, links to the pages with the current one marked, and the switch of the theme. */
export function Header({ current }: { current: PageName }) {
  const [shown, setShown] = useState(theme());
  useEffect(() => onTheme(setShown), []);
  const other = shown === 'dark' ? 'light' : 'dark';
  return (
    <header class="header">
      <a class="header-name" href={pageURL('')} aria-label="Entente, home">
        Entente
      </a>
      <nav aria-label="Pages">
        {(Object.keys(pages) as PageName[]).map(page => (
          <a key={page} href={pageURL(page)} aria-current={page === current ? 'page' : undefined}>
            {pages[page]}
          </a>
        ))}
      </nav>
      <button type="button" class="header-theme" onClick={() => setTheme(other)} aria-label={`Switch to the ${other} theme`}>
        {other === 'dark' ? '☾ Dark' : '☀ Light'}
      </button>
    </header>
  );
}
