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
        <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
          {other === 'dark' ? (
            <path d="M6 1.5A6.5 6.5 0 1 0 14.5 10 5.5 5.5 0 0 1 6 1.5Z" />
          ) : (
            <path d="M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM7.25 0h1.5v3h-1.5zM7.25 13h1.5v3h-1.5zM0 7.25h3v1.5H0zM13 7.25h3v1.5h-3zM2.3 3.4l1-1 2.2 2.2-1 1zM10.5 11.4l1-1 2.2 2.2-1 1zM12.7 2.4l1 1-2.2 2.2-1-1zM4.5 10.4l1 1-2.2 2.2-1-1z" />
          )}
        </svg>
        <span>{other === 'dark' ? 'Dark' : 'Light'}</span>
      </button>
    </header>
  );
}
