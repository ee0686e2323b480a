import type { StylesheetStyle } from 'cytoscape';

import { dashes, kindColor, markOf } from './marks';
import { nodeRadius } from './scene';
import { kinds } from './standing';
import type { Color } from './svg';

/** The style of the canvas in the theme's colours. Texts are drawn beside cytoscape, see scene.ts. */
export function canvasStyle(types: Iterable<string>, color: Color): StylesheetStyle[] {
  const style: StylesheetStyle[] = [
    {
      selector: 'node',
      style: { width: 2 * nodeRadius, height: 2 * nodeRadius, 'overlay-opacity': 0, 'underlay-padding': 5, 'underlay-shape': 'ellipse' },
    },
    { selector: 'node.middle', style: { width: 2.8 * nodeRadius, height: 2.8 * nodeRadius } },
    { selector: 'node.path', style: { 'border-width': 3, 'border-color': color('--accent') } },
    { selector: 'node.pointed', style: { 'underlay-color': color('--text'), 'underlay-opacity': 0.25 } },
    { selector: 'node.selected', style: { 'underlay-color': color('--focus'), 'underlay-opacity': 0.75 } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 36,
        width: 'data(width)',
        'overlay-opacity': 0,
        'arrow-scale': 0.9,
        opacity: 0.9,
      },
    },
    { selector: 'edge.path', style: { 'underlay-color': color('--accent'), 'underlay-opacity': 0.3, 'underlay-padding': 4 } },
    { selector: 'edge.possible', style: { opacity: 0.6 } },
    { selector: 'edge.faint', style: { opacity: 0.2, 'z-index': -1 } },
    { selector: 'edge.pointed', style: { 'underlay-color': color('--text'), 'underlay-opacity': 0.25, 'underlay-padding': 4 } },
    { selector: 'edge.selected', style: { 'underlay-color': color('--focus'), 'underlay-opacity': 0.75, 'underlay-padding': 4 } },
  ];
  for (const kind of kinds) {
    const stroke = color(kindColor[kind]);
    const shape = kind === 'denied' ? 'tee' : 'triangle';
    style.push({
      selector: `edge.${kind}`,
      style: {
        'line-color': stroke,
        'target-arrow-color': stroke,
        'source-arrow-color': stroke,
        'target-arrow-shape': shape,
        ...(dashes[kind].length > 0 && { 'line-style': 'dashed', 'line-dash-pattern': [...dashes[kind]] }),
      },
    });
    style.push({ selector: `edge.${kind}.bothways`, style: { 'source-arrow-shape': shape } });
  }
  for (const type of new Set(types)) {
    const mark = markOf(type);
    style.push({
      selector: `node[type = ${JSON.stringify(type)}]`,
      style: {
        'background-color': color(mark.color),
        ...(mark.corners.length > 0
          ? { shape: 'polygon', 'shape-polygon-points': mark.corners.join(' ') }
          : { shape: 'ellipse' }),
      },
    });
  }
  return style;
}
