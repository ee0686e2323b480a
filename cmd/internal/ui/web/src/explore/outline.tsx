import { useEffect, useRef, useState } from 'preact/hooks';

import type { Edge, Graph } from './graph';
import { KindMark, TypeMark } from './marks';
import { standingWords } from './standing';
import type { Store } from './store';
import { asWords, count, typeWords } from './words';

/** A line of the outline: a node, or one of its edges. */
type Row = { key: string; node: string; edge?: Edge };

/** The edges at each node, both ways. */
function edgesByNode(graph: Graph): Map<string, Edge[]> {
  const at = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    for (const id of new Set([edge.source, edge.target])) {
      const edges = at.get(id);
      if (edges) edges.push(edge);
      else at.set(id, [edge]);
    }
  }
  return at;
}

/**
 * What is drawn, as a tree: each entity, and in it its relations to others that
 * are drawn. It follows the tree pattern of the ARIA Authoring Practices: up and
 * down move, right and left open and close, Home and End; Space shows the card,
 * Enter expands an entity or opens a claim, Delete takes an entity off the
 * canvas, Escape closes the card.
 */
export function Outline({ store }: { store: Store }) {
  const graph = store.graph.value;
  const { selected, expanded } = store.view.value;
  const edges = edgesByNode(graph);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState('');
  const tree = useRef<HTMLUListElement>(null);
  const held = useRef(false); // whether the tree has the focus

  const rows: Row[] = [];
  for (const id of graph.nodes.keys()) {
    rows.push({ key: id, node: id });
    if (opened.has(id)) for (const edge of edges.get(id) ?? []) rows.push({ key: `${id} ${edge.claim.id}`, node: id, edge });
  }
  const place = Math.max(0, rows.findIndex(r => r.key === current));
  const here: Row | undefined = rows[place];

  // After a row has gone the focus is on the one in its place, not lost.
  useEffect(() => {
    if (!held.current || !here) return;
    const element = tree.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (element && element !== document.activeElement && !document.activeElement?.closest('.card')) element.focus();
  }, [graph, current]);

  const name = (id: string) => graph.nodes.get(id)?.name ?? id;

  function go(to: number): void {
    const row = rows[Math.max(0, Math.min(to, rows.length - 1))];
    if (row) setCurrent(row.key);
  }

  function toggle(id: string, open: boolean): void {
    setOpened(before => {
      const after = new Set(before);
      if (open) after.add(id);
      else after.delete(id);
      return after;
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!here || event.ctrlKey || event.altKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
        go(place + 1);
        break;
      case 'ArrowUp':
        go(place - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(rows.length - 1);
        break;
      case 'ArrowRight':
        if (here.edge) return;
        if (opened.has(here.node)) go(place + 1);
        else if (edges.has(here.node)) toggle(here.node, true);
        break;
      case 'ArrowLeft':
        if (here.edge) setCurrent(here.node);
        else toggle(here.node, false);
        break;
      case ' ':
        select(here);
        break;
      case 'Enter':
        if (here.edge) select(here);
        else store.open(here.node);
        break;
      case 'Delete':
        if (here.edge) return;
        go(place + 1 < rows.length ? place + 1 : place - 1);
        store.announce(`${name(here.node)} is taken off.`);
        store.remove(here.node);
        break;
      case 'Escape':
        store.select(null);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  function select({ node, edge }: Row): void {
    store.select(edge ? { kind: 'claim', id: edge.claim.id } : { kind: 'entity', id: node });
  }

  const rowProps = (row: Row) => ({
    role: 'treeitem' as const,
    tabIndex: row.key === here?.key ? 0 : -1,
    onFocus: (event: FocusEvent) => {
      event.stopPropagation();
      setCurrent(row.key);
      store.pointed.value = row.edge?.claim.id ?? row.node;
    },
    onClick: (event: MouseEvent) => {
      event.stopPropagation();
      setCurrent(row.key);
      select(row);
    },
    onDblClick: (event: MouseEvent) => {
      event.stopPropagation();
      if (!row.edge) store.open(row.node);
    },
    onMouseEnter: () => (store.pointed.value = row.edge?.claim.id ?? row.node),
  });

  return (
    <section class="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">
        Drawn: {count(graph.nodes.size, 'entity', 'entities')}, {count(graph.edges.length, 'relation')}
        {graph.partial && ' so far'}
      </h2>
      <p class="muted" id="outline-keys">
        Arrows move and open, Enter expands, Space shows, Delete removes.
      </p>
      <ul
        ref={tree}
        role="tree"
        aria-labelledby="outline-title"
        aria-describedby="outline-keys"
        onKeyDown={onKeyDown}
        onFocusIn={() => (held.current = true)}
        onFocusOut={() => {
          held.current = false;
          store.pointed.value = '';
        }}
        onMouseLeave={() => (store.pointed.value = '')}
      >
        {[...graph.nodes.values()].map(node => {
          const at = edges.get(node.id) ?? [];
          const open = opened.has(node.id);
          const isExpanded = expanded.some(e => e.id === node.id);
          return (
            <li
              key={node.id}
              {...rowProps({ key: node.id, node: node.id })}
              aria-expanded={at.length > 0 ? open : undefined}
              aria-selected={selected?.id === node.id}
            >
              <span class="row">
                <span
                  class="twisty"
                  aria-hidden="true"
                  onClick={event => {
                    event.stopPropagation();
                    toggle(node.id, !open);
                  }}
                >
                  {at.length === 0 ? '' : open ? '▾' : '▸'}
                </span>
                <TypeMark type={node.type} />
                <span>
                  <bdi>{node.name}</bdi>{' '}
                  <span class="muted">
                    {typeWords(node.type)}
                    {node.claimCount > 0 ? `, ${count(node.claimCount, 'claim')}` : ''}
                    {isExpanded ? ', expanded' : ''}
                    {node.onPath ? ', on a path' : ''}
                  </span>
                </span>
              </span>
              {open && at.length > 0 && (
                <ul role="group">
                  {at.map(edge => {
                    const out = edge.source === node.id;
                    return (
                      <li
                        key={edge.claim.id}
                        {...rowProps({ key: `${node.id} ${edge.claim.id}`, node: node.id, edge })}
                        aria-selected={selected?.id === edge.claim.id}
                      >
                        <span class="row">
                          <KindMark kind={edge.kind} />
                          <span>
                            {out ? '' : '← '}
                            {asWords(edge.claim.relation)} {out ? '→ ' : 'of '}
                            <bdi>{name(out ? edge.target : edge.source)}</bdi>{' '}
                            <span class="muted">
                              {standingWords(edge.claim)}
                              {edge.claim.date ? `, ${edge.claim.date.edtf}` : ''}
                              {edge.certainty === 'POSSIBLE' ? ', possibly' : ''}
                              {edge.others > 0 ? `, ${edge.others} more` : ''}
                            </span>
                          </span>
                        </span>
                      </li>
                    );
                  })}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
