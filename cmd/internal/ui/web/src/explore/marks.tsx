/** How types of entities and kinds of claims look, the same on canvas, in lists and in exports. */

import type { Kind } from './standing';

/** How the type of an entity looks: a colour of tokens.css and a shape, by its place among the ontology's types. */
export interface Mark {
  color: `--type-${number}`;
  /** Corners in a square from -1 to 1, as x, y, x, y, …; none is a circle. */
  corners: readonly number[];
}

function regular(corners: number, turn = -Math.PI / 2): number[] {
  return Array.from({ length: corners }, (_, i) => turn + (2 * Math.PI * i) / corners).flatMap(a => [Math.cos(a), Math.sin(a)]);
}

const star = Array.from({ length: 10 }, (_, i) => -Math.PI / 2 + (Math.PI * i) / 5).flatMap((a, i) => [
  Math.cos(a) * (i % 2 ? 0.5 : 1),
  Math.sin(a) * (i % 2 ? 0.5 : 1),
]);

const shapes: readonly (readonly number[])[] = [
  [],
  regular(4, -Math.PI / 4).map(n => n * 1.2),
  regular(4),
  regular(3),
  regular(6, 0),
  regular(5),
  regular(8, Math.PI / 8),
  star,
];

/** Names of the types of the ontology; see {@link setTypes}. */
let types: readonly string[] = [];

/** Says which types there are, so that each has a look of its own. */
export function setTypes(names: readonly string[]): void {
  types = [...names].sort();
}

/** The look of a type: no two of up to 64 types share one. */
export function markOf(type: string): Mark {
  const place = Math.max(0, types.indexOf(type));
  return { color: `--type-${1 + (place % 8)}`, corners: shapes[(place + Math.floor(place / 8)) % shapes.length] };
}

/** The dashes of a kind's line, in its widths: lengths of line and gap by turns; none is a whole line. */
export const dashes: Record<Kind, readonly number[]> = {
  held: [],
  planned: [9, 5],
  off: [9, 4, 2, 4],
  alleged: [2, 4],
  denied: [4, 3],
};

/** The colour of a kind's line. */
export const kindColor: Record<Kind, `--${string}`> = {
  held: '--claim-held',
  planned: '--claim-planned',
  off: '--text-muted',
  alleged: '--claim-alleged',
  denied: '--claim-denied',
};

/** A type's mark, for lists and cards. The type stands beside it in words. */
export function TypeMark({ type }: { type: string }) {
  const { color, corners } = markOf(type);
  const fill = `var(${color})`;
  return (
    <svg class="mark" viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
      {corners.length > 0 ? <polygon points={corners.join(' ')} fill={fill} /> : <circle r="1" fill={fill} />}
    </svg>
  );
}

/** A kind's line, for lists and the legend. */
export function KindMark({ kind }: { kind: Kind }) {
  const stroke = `var(${kindColor[kind]})`;
  return (
    <svg class="line" viewBox="0 0 32 12" aria-hidden="true">
      <path d="M1 6H24" fill="none" stroke={stroke} stroke-width="2" stroke-dasharray={dashes[kind].join(' ') || undefined} />
      {kind === 'denied' ? <path d="M26 1V11" stroke={stroke} stroke-width="2" /> : <path d="M24 2 31 6 24 10Z" fill={stroke} />}
    </svg>
  );
}
