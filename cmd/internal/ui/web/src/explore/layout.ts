import { type Body, type Links, type Point, placeNew, relax } from './placing';
import type { RelaxJob } from './relax.worker';

/** Work beyond this, in pairs of bodies a tick, goes to the worker: about 10 ms in all. */
const longJob = 10_000;

let worker: Worker | undefined;
let jobs = 0;

/**
 * Places for all of ids: old ones as they are, new ones on rings around what
 * they are linked to, settled among the rest. See {@link placeNew}.
 */
export async function layOut(old: ReadonlyMap<string, Point>, ids: readonly string[], links: Links, middles: readonly string[]): Promise<Map<string, Point>> {
  const added = ids.filter(id => !old.has(id));
  if (added.length === 0) return new Map(old);
  const places = placeNew(old, added, links, middles);
  const index = new Map(ids.map((id, i) => [id, i]));
  const bodies: Body[] = ids.map(id => ({ ...places.get(id)!, free: !old.has(id) && !middles.includes(id) }));
  const pairs = links.map(([a, b]) => [index.get(a)!, index.get(b)!] as [number, number]);
  const moved = added.length * ids.length > longJob ? await inWorker(bodies, pairs) : relax(bodies, pairs);
  return new Map(ids.map((id, i) => [id, { x: moved[i].x, y: moved[i].y }]));
}

function inWorker(bodies: Body[], links: [number, number][]): Promise<Body[]> {
  worker ??= new Worker(new URL('./relax.worker.ts', import.meta.url), { type: 'module' });
  const current = worker;
  const job = ++jobs;
  return new Promise(resolve => {
    const answered = ({ data }: MessageEvent<RelaxJob>) => {
      if (data.job === job) done(data.bodies);
    };
    // Rings without a layout are better than nothing.
    const failed = () => done(bodies);
    function done(result: Body[]) {
      current.removeEventListener('message', answered);
      current.removeEventListener('error', failed);
      resolve(result);
    }
    current.addEventListener('message', answered);
    current.addEventListener('error', failed);
    current.postMessage({ job, bodies, links } satisfies RelaxJob);
  });
}
