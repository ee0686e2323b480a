// Sets the theme that the visitor chose before anything is painted: a classic
// script, since a module would run after the first paint. src/shared/theme.ts
// keeps the choice, under the same key.
try {
  const kept = localStorage.getItem('entente:theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // No storage, no choice: the page follows the system.
}
