import type { Kind } from './standing';
import { dashes, kindColor, markOf } from './marks';
import type { Label } from './labels';
import type { Point } from './placing';
import { type Scene, type SceneEdge, edgeTextSize, sceneBounds, textSize } from './scene';

/** What a colour of tokens.css is, as CSS writes it. */
export type Color = (token: `--${string}`) => string;

/** Text as it stands in XML, in content and in attributes; characters that XML cannot hold become U+FFFD. */
export function escapeXML(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
}

const round = (n: number) => Math.round(n * 10) / 10;

/** The head of an arrow at a point, towards it: a triangle, or for denials a bar. */
export function arrowHead(tip: Point, before: Point, size: number, kind: Kind): Point[] {
  const d = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [ux, uy] = [(tip.x - before.x) / d, (tip.y - before.y) / d];
  const at = (back: number, side: number): Point => ({ x: tip.x - ux * back - uy * side, y: tip.y - uy * back + ux * side });
  return kind === 'denied'
    ? [at(0, size), at(0, -size), at(2.5, -size), at(2.5, size)]
    : [tip, at(2 * size, size * 0.8), at(2 * size, -size * 0.8)];
}

function corners(points: readonly Point[]): string {
  return points.map(p => `${round(p.x)},${round(p.y)}`).join(' ');
}

function line(e: SceneEdge, color: Color): string {
  const stroke = escapeXML(color(kindColor[e.bundle.kind]));
  const bend = e.control ? `Q${round(e.control.x)} ${round(e.control.y)} ` : 'L';
  const dash = dashes[e.bundle.kind];
  const heads = [arrowHead(e.to, e.control ?? e.from, 4.5, e.bundle.kind)];
  if (e.bundle.bothWays) heads.push(arrowHead(e.from, e.control ?? e.to, 4.5, e.bundle.kind));
  return (
    `<path d="M${round(e.from.x)} ${round(e.from.y)}${bend}${round(e.to.x)} ${round(e.to.y)}" fill="none" stroke="${stroke}" stroke-width="${round(e.width)}" opacity="${e.opacity}"` +
    (dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '') +
    '/>' +
    heads.map(h => `<polygon points="${corners(h)}" fill="${stroke}" opacity="${e.opacity}"/>`).join('')
  );
}

function label(l: Label, size: number, color: Color): string {
  return (
    `<rect x="${round(l.x - l.width / 2)}" y="${round(l.y - l.height / 2)}" width="${round(l.width)}" height="${round(l.height)}" rx="3" fill="${escapeXML(color('--page'))}" fill-opacity="0.85"/>` +
    `<text x="${round(l.x)}" y="${round(l.y + size * 0.35)}" font-size="${size}" text-anchor="middle" fill="${escapeXML(color('--text'))}">${escapeXML(l.text)}</text>`
  );
}

/** The scene as a picture of its own, cropped to what is drawn. Titles hold what labels cut short. */
export function sceneSVG(scene: Scene, title: string, color: Color): { text: string; width: number; height: number } {
  const margin = 20;
  const bounds = sceneBounds(scene);
  const [width, height] = [Math.ceil(bounds.width + 2 * margin), Math.ceil(bounds.height + 2 * margin)];
  const [x, y] = [round(bounds.x - width / 2), round(bounds.y - height / 2)];
  const marks = scene.nodes.map(n => {
    const mark = markOf(n.type);
    const fill = escapeXML(color(mark.color));
    const name = `<title>${escapeXML(`${n.name} (${n.type})`)}</title>`;
    if (mark.corners.length === 0) return `<circle cx="${round(n.x)}" cy="${round(n.y)}" r="${round(n.radius)}" fill="${fill}">${name}</circle>`;
    const points: Point[] = [];
    for (let i = 0; i < mark.corners.length; i += 2) {
      points.push({ x: n.x + mark.corners[i] * n.radius, y: n.y + mark.corners[i + 1] * n.radius });
    }
    return `<polygon points="${corners(points)}" fill="${fill}">${name}</polygon>`;
  });
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">`,
    `<title>${escapeXML(title)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${escapeXML(color('--page'))}"/>`,
    ...scene.edges.map(e => line(e, color)),
    ...marks,
    ...scene.edgeLabels.map(l => label(l, edgeTextSize, color)),
    ...scene.nodeLabels.map(l => label(l, textSize, color)),
    '</svg>',
    '',
  ].join('\n');
  return { text, width, height };
}
