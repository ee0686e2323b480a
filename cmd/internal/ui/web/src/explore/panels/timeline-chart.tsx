import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { ClaimLineFragment } from '../../gql/graphql';
import { dashes, kindColor } from '../marks';
import { kindOf, standingWords } from '../standing';
import { asWords } from '../words';
import { foldWidth, type TimeScale } from './time-scale';
import { layOut, type Mark } from './timeline-layout';
import { claimText, objectText, whenWords } from './words';

/** A claim of the strip; without date it has no mark. */
export interface TimelineItem {
  node: ClaimLineFragment;
  certainty?: string | null;
}

/** Heights in pixels: of a lane, of its label's baseline, of its mark's middle, and of the axis. */
const lane = 34;
const baseline = 14;
const middle = 24;
const axis = 22;

const font = '12px system-ui, sans-serif';

/**
 * The strip itself. One claim can be reached by Tab; left and up go on to the
 * next older or newer by the arrow keys, Home and End to the oldest and newest,
 * Enter and Space open it.
 */
export function TimelineChart({
  id,
  items,
  width,
  current,
  open,
}: {
  /** The entity whose claims they are: labels name the other end. */
  id: string;
  /** The claims, newest first. */
  items: TimelineItem[];
  width: number;
  /** The id of the claim whose card is open. */
  current: string;
  open(id: string): void;
}) {
  const layout = useMemo(() => {
    const dated = items.flatMap(({ node }) => (node.date ? [{ id: node.id, label: labelOf(node, id), date: node.date }] : []));
    return layOut(dated, width, textWidth);
  }, [items, width, id]);
  const claims = new Map(items.map(item => [item.node.id, item]));
  const [focus, setFocus] = useState('');
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    svg.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current, layout]);
  if (!layout.scale) return null;
  const { scale, marks, lanes } = layout;
  const reachable = [focus, current].find(at => marks.some(m => m.id === at)) ?? marks[0].id;

  function onKeyDown(event: KeyboardEvent, at: number): void {
    const to = step(event.key, at, marks.length);
    if (to !== undefined) {
      event.preventDefault();
      svg.current?.querySelectorAll<SVGGElement>('.timeline-mark')[to]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(marks[at].id);
    }
  }

  return (
    <>
      <Axis scale={scale} width={width} />
      <div class="timeline-scroll">
        <svg ref={svg} width={width} height={lanes * lane} role="group" aria-label="Claims in the order of time, the newest first">
          {scale.ticks.map(({ x }) => (
            <line key={x} class="timeline-grid" x1={x} x2={x} y1={0} y2={lanes * lane} />
          ))}
          {marks.map((mark, i) => {
            const item = claims.get(mark.id)!;
            return (
              <g
                key={mark.id}
                class="timeline-mark"
                role="button"
                tabindex={mark.id === reachable ? 0 : -1}
                aria-label={`${mark.label}; ${spoken(item)}`} // begins with what is seen, for those who speak to the browser
                aria-current={mark.id === current ? 'true' : undefined}
                transform={`translate(0 ${mark.lane * lane})`}
                onFocus={() => setFocus(mark.id)}
                onKeyDown={event => onKeyDown(event, i)}
                onClick={() => open(mark.id)}
              >
                <title>{spoken(item)}</title>
                <MarkShape mark={mark} claim={item.node} />
              </g>
            );
          })}
        </svg>
      </div>
      <Legend />
    </>
  );
}

/** Where a key leads among claims that are the newest first; undefined where it is no such key. */
function step(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return length - 1;
    case 'End':
      return 0;
    default:
      return undefined;
  }
}

/** The labels of the scale, and the folds in it. */
function Axis({ scale, width }: { scale: TimeScale; width: number }) {
  return (
    <svg class="timeline-axis" width={width} height={axis} aria-hidden="true">
      {scale.ticks.map(({ x, label, labelX }) => (
        <text key={x} x={labelX} y={14} text-anchor="middle">
          {label}
        </text>
      ))}
      {scale.stretches.map(({ left, right }, i) => (
        <g key={left}>
          <line x1={left} x2={right} y1={axis - 1} y2={axis - 1} />
          {i > 0 && (
            <path d={zigzag(left - foldWidth, left)}>
              <title>a time without claims, cut short</title>
            </path>
          )}
        </g>
      ))}
    </svg>
  );
}

function zigzag(from: number, to: number): string {
  const y = axis - 1;
  const quarter = (to - from) / 4;
  return `M${from} ${y}l${quarter} 0l${quarter / 2} -5l${quarter} 9l${quarter / 2} -4L${to} ${y}`;
}

/** A claim's label, and below it a point, a bar where it held throughout, or a dashed frame where it happened within. */
function MarkShape({ mark, claim }: { mark: Mark; claim: ClaimLineFragment }) {
  const { left, right, shape, openStart, openEnd, within, label, labelLeft } = mark;
  const kind = kindOf(claim);
  const color = `var(${kindColor[kind]})`;
  const y = middle;
  const holds = kind === 'held';
  return (
    <>
      {/* What can be pressed is as high as the lane. */}
      <rect
        class="timeline-target"
        x={Math.min(left, labelLeft) - 3}
        y={1}
        width={Math.max(right, labelLeft + textWidth(label)) - Math.min(left, labelLeft) + 6}
        height={lane - 3}
        rx={3}
      />
      <text x={labelLeft} y={baseline}>
        {label}
      </text>
      {shape === 'point' ? (
        <circle cx={(left + right) / 2} cy={y} r={4} fill={holds ? color : 'var(--page)'} stroke={color} stroke-width={2} />
      ) : (
        <path
          d={outline(left, right, y, openStart, openEnd)}
          fill={within ? 'none' : color}
          fill-opacity={holds ? 1 : 0.35}
          stroke={color}
          stroke-width={1.5}
          stroke-dasharray={within ? '3 3' : dashes[kind].join(' ') || undefined}
        />
      )}
    </>
  );
}

/** A bar of 8 pixels, with a point at each end that is not known. */
function outline(left: number, right: number, y: number, openStart: boolean, openEnd: boolean): string {
  const tip = 6;
  const start = openStart ? `M${left} ${y}L${left + tip} ${y - 4}` : `M${left} ${y + 4}V${y - 4}`;
  const end = openEnd ? `H${right - tip}L${right} ${y}L${right - tip} ${y + 4}` : `H${right}V${y + 4}`;
  return `${start}${end}${openStart ? `H${left + tip}` : ''}Z`;
}

function Legend() {
  return (
    <p class="timeline-legend">
      <Key draw={<circle cx="10" cy="6" r="4" fill="var(--text-muted)" />}>on the day</Key>
      <Key draw={<path d={outline(1, 19, 6, false, false)} fill="var(--text-muted)" />}>throughout</Key>
      <Key draw={<path d={outline(1, 19, 6, false, false)} fill="none" stroke="var(--text-muted)" stroke-width="1.5" stroke-dasharray="3 3" />}>
        at some time within
      </Key>
      <Key draw={<path d={outline(1, 19, 6, false, true)} fill="none" stroke="var(--text-muted)" stroke-width="1.5" />}>
        end not known
      </Key>
    </p>
  );
}

function Key({ draw, children }: { draw: ComponentChildren; children: string }) {
  return (
    <span>
      <svg width="20" height="12" aria-hidden="true">
        {draw}
      </svg>{' '}
      {children}
    </span>
  );
}

/** A claim as seen from one of its ends: how it stands unless it is held, its relation and direction, and the other end. */
function labelOf(claim: ClaimLineFragment, id: string): string {
  const standing = kindOf(claim) === 'held' ? '' : `${standingWords(claim)}: `;
  const [arrow, other] = claim.subject.id === id ? ['→', objectText(claim)] : ['←', claim.subject.name];
  const doubt = /[?~%]/.test(claim.date?.edtf ?? '') ? ' (?)' : '';
  return `${standing}${arrow} ${asWords(claim.relation)} ${other}${doubt}`;
}

/** A claim in words, whole: when, what, how it stands. */
function spoken({ node, certainty }: TimelineItem): string {
  const words = [whenWords(node.date), claimText(node), standingWords(node)];
  if (certainty === 'POSSIBLE') words.push('possible on the day asked for');
  return words.join('; ');
}

let context: CanvasRenderingContext2D | null = null;

/** How wide a label is, in pixels. */
function textWidth(label: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return label.length * 7;
  context.font = font;
  return Math.ceil(context.measureText(label).width);
}
