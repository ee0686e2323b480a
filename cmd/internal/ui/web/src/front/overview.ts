import type { FrontHubsQuery, FrontOverviewQuery, FrontRunFragment } from '../gql/graphql';
import { request, RequestError } from '../shared/graphql';
import { countsQuery, hubsQuery, lastRunQuery, overviewQuery } from './operations';

/** A name with a count. */
export interface Tally {
  name: string;
  count: number;
}

/** A dataset with its last import, where one is known. */
export interface Dataset extends Omit<FrontOverviewQuery['datasets'][number], 'claimCount'> {
  claims: number;
  run?: FrontRunFragment;
}

/** An entity to begin with. */
export type Hub = FrontHubsQuery['entities']['nodes'][number];

/** What a graph holds. Tallies and datasets come with the greatest count first. */
export interface Overview {
  entities: number;
  claims: number;
  types: Tally[];
  relations: Tally[];
  datasets: Dataset[];
  /**
   * False while claims are yet to be counted by relation and dataset. A store
   * keeps these numbers as claims come and go, but for those that are retracted
   * or that plain RDF implies.
   */
  counted: boolean;
}

/** How long to wait before a server that is busy loading its graph is asked again, in ms. */
const patience = 1000;

function byCount(a: Tally, b: Tally): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1);
}

/**
 * Reads what the graph holds. Where the server answers 503, tells of that error
 * and asks again, until it is ready. Rejects with a RequestError otherwise.
 */
export async function loadOverview(tellWaiting: (error: RequestError) => void): Promise<Overview> {
  for (;;) {
    try {
      const { claims, stats, datasets, importRuns } = await request(overviewQuery, {});
      return {
        entities: stats.entities,
        claims: claims.totalCount,
        types: stats.types.map(({ type, count }) => ({ name: type, count })).sort(byCount),
        relations: [...stats.relations].sort(byCount),
        datasets: datasets
          .map(({ claimCount, ...dataset }) => ({
            ...dataset,
            claims: claimCount,
            run: importRuns.find(run => run.dataset.id === dataset.id), // the newest are first
          }))
          .sort((a, b) => b.claims - a.claims),
        counted: claims.totalCount === stats.claims,
      };
    } catch (error) {
      if (!(error instanceof RequestError) || error.status !== 503) throw error;
      tellWaiting(error);
      await new Promise(resolve => setTimeout(resolve, patience));
    }
  }
}

/** The same with claims counted one by one. */
export async function countClaims(overview: Overview): Promise<Overview> {
  const { relations, datasets } = await request(countsQuery, {});
  const tally = (group: { keys: { value?: string | null }[]; count: number }) => ({ name: group.keys[0]?.value ?? '', count: group.count });
  const claims = new Map(datasets.map(tally).map(({ name, count }) => [name, count]));
  return {
    ...overview,
    relations: relations.map(tally).sort(byCount),
    datasets: overview.datasets
      .map(dataset => ({ ...dataset, claims: claims.get(dataset.id) ?? 0 }))
      .sort((a, b) => b.claims - a.claims),
    counted: true,
  };
}

/** The last import of a dataset that is not among the newest of all; undefined where none is known. */
export async function loadLastRun(dataset: string): Promise<FrontRunFragment | undefined> {
  return (await request(lastRunQuery, { dataset })).importRuns[0];
}

/** Those of the entities with most claims that are no blank nodes. */
export async function loadHubs(): Promise<Hub[]> {
  const { entities } = await request(hubsQuery, {});
  return entities.nodes.filter(entity => !entity.id.startsWith('_:'));
}
