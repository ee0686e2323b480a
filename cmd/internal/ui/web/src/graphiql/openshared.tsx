import { useGraphiQL, useGraphiQLActions, type TabsState } from '@graphiql/react';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

import { readShared, type Shared } from '../shared/share';

/** The tabs as GraphiQL's callback onTabChange told them last; null before it did. */
export type TabsRef = RefObject<TabsState | null>;

/**
 * Opens what the page's address asks for, and what it is changed to later, in
 * the first tab; see {@link readShared}. A tab that holds the same comes to the
 * front instead of a second one; the others stay. Then the address is plain
 * again, so that a reload shows the tabs as they were left. Renders nothing.
 */
export function OpenShared({ told }: { told: TabsRef }) {
  // A new tab begins by keeping what the editors hold, so all of them must be there.
  const ready = useGraphiQL(state => Boolean(state.queryEditor && state.variableEditor && state.headerEditor && state.responseEditor));
  const tabs = useGraphiQL(state => state.tabs);
  const operations = useGraphiQL(state => state.operations);
  const { addTab, changeTab, moveTab, updateActiveTabValues, setOperationName } = useGraphiQLActions();
  const [wanted, setWanted] = useState('');

  const open = useEffectEvent((shared: Shared) => {
    const same = (a: string | null | undefined, b: string | null | undefined) => (a ?? '').trim() === (b ?? '').trim();
    const at = tabs.findIndex(tab => same(tab.query, shared.query) && same(tab.variables, shared.variables));
    if (at >= 0) {
      changeTab(at);
    } else {
      addTab();
      updateActiveTabValues({ query: shared.query, variables: shared.variables ?? '' });
    }
    const now = told.current!; // each of these actions tells
    const active = now.tabs[now.activeTabIndex];
    moveTab([active, ...now.tabs.filter(tab => tab !== active)]);
    setWanted(shared.operationName ?? '');
  });

  useEffect(() => {
    if (!ready) return;
    const follow = () => {
      const shared = readShared(location);
      if (!shared) return;
      open(shared);
      history.replaceState(null, '', location.pathname);
    };
    // Later, when each editor hears of changes too: what it does not hear of GraphiQL does not keep.
    const timer = setTimeout(follow);
    addEventListener('hashchange', follow);
    return () => {
      clearTimeout(timer);
      removeEventListener('hashchange', follow);
    };
  }, [ready]);

  // The editor reads the operations of a new text a moment later, and then takes the first.
  useEffect(() => {
    if (!wanted || !operations?.some(operation => operation.name?.value === wanted)) return;
    setOperationName(wanted);
    setWanted('');
  }, [operations, setOperationName, wanted]);
  return null;
}
