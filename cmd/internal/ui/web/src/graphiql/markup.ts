/*
 * What GraphiQL's markup tells screen readers wrongly, or keeps from them and
 * from the keyboard, is put right in the document, as it offers no way to do so
 * in its properties.
 */

/** Sets an attribute, or takes it away for null, unless it is so already: each change is a mutation that is looked at again. */
function set(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** A tab holds two buttons, one that shows it and one that closes it, which a tab must not: it is an item of a list. */
function mendTabs(root: Element): void {
  for (const list of root.querySelectorAll('.graphiql-tabs[role=tablist]')) set(list, 'role', 'list');
  for (const tab of root.querySelectorAll('.graphiql-tab')) {
    const show = tab.querySelector('.graphiql-tab-button');
    const close = tab.querySelector('.graphiql-tab-close');
    set(tab, 'role', 'listitem');
    const selected = tab.getAttribute('aria-selected'); // comes back whenever it changes
    if (selected && show) set(show, 'aria-current', selected === 'true' ? 'true' : null);
    set(tab, 'aria-selected', null);
    if (!show || !close) continue;
    set(close, 'id', `${show.id}-close`);
    set(close, 'aria-labelledby', `${close.id} ${show.id}`);
  }
  for (const panel of root.querySelectorAll('[role=tabpanel]')) set(panel, 'role', 'region');
}

/** Buttons of the history are called alike, whatever request is on them. */
function mendHistory(root: Element): void {
  for (const button of root.querySelectorAll('.graphiql-history-item-label[aria-label]')) set(button, 'aria-label', null);
}

/** The boxes of the explorer have no names, and what opens and checks its fields is for the pointer alone. */
function mendExplorer(root: Element): void {
  const explorer = root.querySelector('.graphiql-explorer-root');
  if (!explorer) return;
  for (const box of explorer.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const argument = box.closest<HTMLElement>('[data-arg-name]')?.dataset.argName;
    set(box, 'aria-label', argument ?? (box.getAttribute('placeholder') || 'Kind of operation'));
  }
  for (const icon of explorer.querySelectorAll('svg')) {
    const field = icon.closest('[data-field-name], [data-arg-name] > span, .graphiql-explorer-node > span');
    if (!field) continue;
    // A ring, with a tick in it or not; or an arrow, which is turned where it is open.
    const checkbox = icon.getAttribute('viewBox') === '0 0 15 15';
    set(field, 'tabindex', '0');
    set(field, 'role', checkbox ? 'checkbox' : 'button');
    set(field, 'aria-checked', checkbox ? String(icon.querySelector('path') !== null) : null);
    set(field, 'aria-expanded', checkbox ? null : String(icon.style.transform !== ''));
  }
}

/** What {@link mendExplorer} lets the keyboard reach. */
const reached = '.graphiql-explorer-root [tabindex][role]';

/** Mends what is in root, once a frame in which it has changed, for as long as the page is open. */
export function mendMarkup(root: HTMLElement): void {
  let due = false;
  let pressed = -1; // the place of the explorer's field that was pressed last
  const mend = () => {
    due = false;
    mendTabs(root);
    mendHistory(root);
    mendExplorer(root);
    // A field that opens is drawn anew, with what is in it after it.
    if (pressed >= 0 && document.activeElement === document.body) root.querySelectorAll<HTMLElement>(reached)[pressed]?.focus();
  };
  new MutationObserver(() => {
    if (due) return;
    due = true;
    requestAnimationFrame(mend);
  }).observe(root, { subtree: true, childList: true, attributeFilter: ['aria-selected', 'id'] });
  root.addEventListener('keydown', event => {
    const target = event.target as HTMLElement;
    const presses = (event.key === 'Enter' || event.key === ' ') && target.matches(reached);
    pressed = presses ? [...root.querySelectorAll(reached)].indexOf(target) : -1;
    if (!presses) return;
    event.preventDefault();
    target.click();
  });
  root.addEventListener('pointerdown', () => (pressed = -1));
}
