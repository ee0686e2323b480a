import { pageURL } from '../shared/place';
import { graphiqlURL } from '../shared/share';

/** The graph page with this entity drawn and its card open. */
export function entityLink(id: string): string {
  return pageURL('explore', { show: id, expand: id, entity: id });
}

/** The graph page with the entities of a type to choose from. */
export function typeLink(type: string): string {
  return pageURL('explore', { browse: type });
}

const claims = `totalCount
    nodes {
      subject {
        name
      }
      relation
      object {
        name
      }
      value
      modality
      status
      date {
        edtf
      }
    }`;

/** GraphiQL with the newest claims of a relation. */
export function relationLink(relation: string): string {
  return graphiqlURL({
    query: `query ClaimsOfRelation($relation: String!) {
  claims(where: {relations: [$relation]}, first: 20) {
    ${claims}
  }
}`,
    variables: JSON.stringify({ relation }, null, 2),
  });
}

/** GraphiQL with the newest claims of a dataset. */
export function datasetLink(dataset: string): string {
  return graphiqlURL({
    query: `query ClaimsOfDataset($dataset: String!) {
  claims(where: {datasets: [$dataset]}, first: 20) {
    ${claims}
  }
}`,
    variables: JSON.stringify({ dataset }, null, 2),
  });
}

/** A text as an address that a visitor may be sent to; null where it is no http or https IRI. */
export function webAddress(text: string | null | undefined): URL | null {
  if (!text || !/^https?:\/\//i.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
