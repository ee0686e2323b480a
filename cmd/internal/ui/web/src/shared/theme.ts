/** A theme of the pages. */
export type Theme = 'light' | 'dark';

// public/theme.js reads the choice by this key before the first paint.
const key = 'entente:theme';
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');

function systemTheme(): Theme {
  return system.matches ? 'dark' : 'light';
}

/** The theme that is shown: the visitor's choice, else the system's. */
export function theme(): Theme {
  const chosen = root.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : systemTheme();
}

/**
 * Shows a theme, and keeps it for later visits and other tabs. The system's own
 * is not kept: from then on the page follows the system again.
 */
export function setTheme(chosen: Theme): void {
  const kept = chosen === systemTheme() ? null : chosen;
  try {
    if (kept) localStorage.setItem(key, kept);
    else localStorage.removeItem(key);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  show(kept);
}

function show(kept: string | null): void {
  if (kept === 'light' || kept === 'dark') root.dataset.theme = kept;
  else delete root.dataset.theme;
  for (const listener of listeners) listener(theme());
}

const listeners = new Set<(shown: Theme) => void>();
system.addEventListener('change', () => listeners.forEach(listener => listener(theme())));
addEventListener('storage', event => {
  if (event.key === key || event.key === null) show(event.newValue);
});

/** Calls the listener whenever the theme changes, until the function it returns is called. */
export function onTheme(listener: (shown: Theme) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The value of a colour of properties.css in the theme that is shown, as the browser
 * computes it ("rgb(r, g, b)"): for canvases, which know no custom properties.
 */
export function color(token: `--${string}`): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  probe.hidden = true;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
