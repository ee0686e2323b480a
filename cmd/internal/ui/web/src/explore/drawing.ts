import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';

import { color } from '../shared/theme';
import { canvasStyle } from './canvasstyle';
import { type Bundle, type Graph, bundleEdges, emptyGraph } from './graph';
import type { Box } from './labels';
import { layOut } from './layout';
import type { Point } from './placing';
import { type Focus, type Scene, edgeTextSize, readScene, textSize } from './scene';
import { sceneSVG } from './svg';

/** What a visitor does on the canvas. */
export interface DrawingEvents {
  onNode(id: string): void;
  /** A double click, or double tap. */
  onOpen(id: string): void;
  onBundle(bundle: Bundle): void;
  onNothing(): void;
  /** The node id or, of a line, the claim id; empty where the pointer leaves it. */
  onPoint(id: string): void;
}

/** With more lines than this, those stand back that no node in the middle or in focus is an end of. */
const manyLines = 200;

/** What is marked, and how. */
export interface Marked {
  selected: string;
  pointed: string;
  middles: ReadonlySet<string>;
}

/**
 * A graph on a canvas: cytoscape draws marks and lines, and a canvas above it
 * the texts, which keep their size and never lie on each other. Close it once
 * its container leaves the page.
 */
export class Drawing {
  private readonly cy: Core;
  private readonly texts: CanvasRenderingContext2D;
  private graph: Graph = emptyGraph;
  private bundles = new Map<string, Bundle>();
  private marked: Marked = { selected: '', pointed: '', middles: new Set() };
  private frame = 0;
  private drawn = 0;
  private fitted = false; // and not moved by the visitor since
  private readonly resized: ResizeObserver;
  private readonly widths = new Map<string, number>();
  private readonly colors = new Map<string, string>();
  private styled = new Set<string>(); // types

  constructor(
    private readonly container: HTMLElement,
    private readonly overlay: HTMLCanvasElement,
    events: DrawingEvents,
  ) {
    this.texts = overlay.getContext('2d')!;
    this.cy = cytoscape({
      container,
      style: [], // see style: which types are drawn is known then
      minZoom: 0.08,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    const { cy } = this;
    cy.on('tap', 'node', e => events.onNode(e.target.id()));
    cy.on('dbltap', 'node', e => events.onOpen(e.target.id()));
    cy.on('tap', 'edge', e => {
      const bundle = this.bundles.get(e.target.id());
      if (bundle) events.onBundle(bundle);
    });
    cy.on('tap', e => {
      if (e.target === cy) events.onNothing();
    });
    cy.on('mouseover', 'node', e => events.onPoint(e.target.id()));
    cy.on('mouseover', 'edge', e => events.onPoint(this.bundles.get(e.target.id())?.edges[0].claim.id ?? ''));
    cy.on('mouseout', 'node, edge', () => events.onPoint(''));
    cy.on('render', () => this.redrawTexts());
    cy.on('dragpan scrollzoom pinchzoom drag', () => (this.fitted = false));
    this.resized = new ResizeObserver(() => {
      cy.resize();
      if (this.fitted) this.fit();
      this.redrawTexts();
    });
    this.resized.observe(container);
  }

  /** Draws another graph. Nodes that stay keep their places. Resolves once it is drawn. */
  async show(graph: Graph, marked: Marked): Promise<void> {
    const turn = ++this.drawn;
    const { cy } = this;
    const bundles = new Map(bundleEdges(graph.edges).map(b => [b.id, b]));
    const ids = [...graph.nodes.keys()];
    const links = graph.edges.map(e => [e.source, e.target] as const);
    const middles = [...marked.middles].filter(id => graph.nodes.has(id));
    const old = new Map<string, Point>();
    cy.nodes().forEach(n => void (graph.nodes.has(n.id()) && old.set(n.id(), { ...n.position() })));
    const places = await layOut(old, ids, links, middles);
    if (turn !== this.drawn) return;

    const fresh = ids.filter(id => !old.has(id));
    this.graph = graph;
    this.bundles = bundles;
    this.style(); // before there is more to be styled
    cy.batch(() => {
      cy.elements()
        .filter(e => !(e.isNode() ? graph.nodes.has(e.id()) : bundles.has(e.id())))
        .remove();
      const added: ElementDefinition[] = fresh.map(id => ({
        group: 'nodes',
        data: { id, type: graph.nodes.get(id)!.type },
        position: places.get(id)!,
      }));
      for (const b of bundles.values()) {
        const width = Math.min(6, 1.5 + Math.log2(b.claims) / 2);
        const classes = [b.kind, ...(b.bothWays ? ['bothways'] : []), ...(b.edges.every(e => e.certainty === 'POSSIBLE') ? ['possible'] : [])];
        const edge = cy.getElementById(b.id);
        if (edge.empty()) added.push({ group: 'edges', data: { id: b.id, source: b.source, target: b.target, width }, classes });
        else edge.data('width', width).classes(classes);
      }
      cy.add(added);
    });
    this.mark(marked);
    if (fresh.length > 0 && (old.size === 0 || !this.inSight(fresh))) this.fit();
  }

  /** Marks other nodes and lines of the graph that is drawn. */
  mark(marked: Marked): void {
    this.marked = marked;
    const { cy, graph, bundles } = this;
    cy.batch(() => {
      cy.nodes().forEach(n => {
        const id = n.id();
        n.toggleClass('selected', id === marked.selected);
        n.toggleClass('pointed', id === marked.pointed);
        n.toggleClass('middle', marked.middles.has(id));
        n.toggleClass('path', graph.nodes.get(id)?.onPath ?? false);
      });
      const near = new Set([...marked.middles, marked.selected, marked.pointed]);
      const crowded = bundles.size > manyLines;
      cy.edges().forEach(e => {
        const edges = bundles.get(e.id())?.edges ?? [];
        const [selected, pointed] = [marked.selected, marked.pointed].map(id => edges.some(edge => edge.claim.id === id));
        const onPath = edges.some(edge => edge.onPath);
        const inFocus = selected || pointed || onPath || near.has(e.source().id()) || near.has(e.target().id());
        e.toggleClass('selected', selected);
        e.toggleClass('pointed', pointed);
        e.toggleClass('path', onPath);
        e.toggleClass('faint', crowded && !inFocus);
      });
    });
    this.redrawTexts();
  }

  /** Takes up the colours of another theme. */
  restyle(): void {
    this.colors.clear();
    this.styled.clear();
    this.style();
    this.redrawTexts();
  }

  /** Gives cytoscape the style of the types that are drawn, if it lacks some. */
  private style(): void {
    const types = new Set([...this.graph.nodes.values()].map(n => n.type));
    if ([...types].every(type => this.styled.has(type)) && this.styled.size > 0) return;
    this.styled = new Set([...this.styled, ...types]);
    this.cy.style(canvasStyle(this.styled, this.color));
  }

  /** Shows all of the graph, with some room for the texts on its rim. */
  fit(): void {
    const { cy, container } = this;
    const places = cy.nodes().map(n => n.position());
    if (places.length === 0) return;
    this.fitted = true;
    const [xs, ys] = [places.map(p => p.x), places.map(p => p.y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const { clientWidth: width, clientHeight: height } = container;
    const beside = Math.min(72, width / 9);
    const above = Math.min(72, height / 5); // the buttons are there, where it is narrow too
    // A few nodes are not blown up.
    const zoom = Math.max(cy.minZoom(), Math.min(1.2, (width - 2 * beside) / (right - left || 1), (height - 2 * above) / (bottom - top || 1)));
    cy.viewport({ zoom, pan: { x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 } });
  }

  /** Zooms by a factor around the middle of the canvas. */
  zoom(by: number): void {
    const { clientWidth, clientHeight } = this.container;
    this.fitted = false;
    this.cy.zoom({ level: this.cy.zoom() * by, renderedPosition: { x: clientWidth / 2, y: clientHeight / 2 } });
  }

  /** Moves the canvas so that a node is in sight. */
  reveal(id: string): void {
    const node = this.cy.getElementById(id);
    if (node.empty() || this.inSight([id])) return;
    this.fitted = false;
    this.cy.center(node);
  }

  /** The drawing as a picture, at the zoom that is shown but not cropped to it. */
  picture(title: string): { text: string; width: number; height: number } {
    return sceneSVG(this.scene(null), title, this.color);
  }

  close(): void {
    cancelAnimationFrame(this.frame);
    this.resized.disconnect();
    this.cy.destroy();
  }

  private readonly color = (token: `--${string}`): string => {
    let value = this.colors.get(token);
    if (value === undefined) this.colors.set(token, (value = color(token)));
    return value;
  };

  private inSight(ids: readonly string[]): boolean {
    const { x1, y1, x2, y2 } = this.cy.extent();
    return ids.every(id => {
      const { x, y } = this.cy.getElementById(id).position();
      return x > x1 && x < x2 && y > y1 && y < y2;
    });
  }

  private readonly measure = (text: string, size: number): number => {
    const key = `${size} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.setFont(size);
      this.widths.set(key, (width = this.texts.measureText(text).width));
    }
    return width;
  };

  private setFont(size: number): void {
    this.texts.font = `${size}px ${getComputedStyle(this.container).fontFamily}`;
  }

  /** What is drawn; with a window, its texts are kept within that where their nodes are. */
  private scene(window: Box | null): Scene {
    const { selected, pointed } = this.marked;
    const focus: Focus = { nodes: new Set([selected, pointed]), claims: new Set([selected, pointed]) };
    return readScene(this.cy, this.graph, this.bundles, focus, this.measure, window);
  }

  private redrawTexts(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.drawTexts();
    });
  }

  private drawTexts(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    const ratio = devicePixelRatio;
    const { overlay, texts } = this;
    if (overlay.width !== Math.round(width * ratio) || overlay.height !== Math.round(height * ratio)) {
      overlay.width = Math.round(width * ratio);
      overlay.height = Math.round(height * ratio);
    }
    const { nodeLabels, edgeLabels } = this.scene({ x: width / 2, y: height / 2, width, height });
    texts.setTransform(ratio, 0, 0, ratio, 0, 0);
    texts.clearRect(0, 0, width, height);
    texts.textAlign = 'center';
    texts.textBaseline = 'middle';
    for (const [labels, size] of [
      [edgeLabels, edgeTextSize],
      [nodeLabels, textSize],
    ] as const) {
      this.setFont(size);
      for (const l of labels) {
        texts.globalAlpha = 0.85;
        texts.fillStyle = this.color('--page');
        texts.fillRect(l.x - l.width / 2, l.y - l.height / 2, l.width, l.height);
        texts.globalAlpha = 1;
        texts.fillStyle = this.color('--text');
        texts.fillText(l.text, l.x, l.y + 0.5);
      }
    }
  }
}
