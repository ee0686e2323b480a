import { type Body, relax } from './placing';

/** What the page sends, and gets back with the bodies moved. */
export interface RelaxJob {
  job: number;
  bodies: Body[];
  links: [number, number][];
}

addEventListener('message', ({ data }: MessageEvent<RelaxJob>) => {
  relax(data.bodies, data.links);
  postMessage(data);
});
