import { TypedDocumentString } from '../gql/graphql';
import { request } from '../shared/graphql';
import { fieldsQuery, quadsQuery } from './operations';
import { asWords } from './words';

/** What is said of an entity by a property: never another entity. */
export interface Property {
  /** Its name in words. */
  name: string;
  /** What it means; empty where nothing says. */
  description: string;
  values: string[];
}

interface PropertyField {
  name: string;
  description: string;
}

// Of every entity; the card shows them in places of their own.
const common = new Set(['id', 'iri', 'name', 'type', 'aliases', 'weakAliases', 'identifiers']);

const fieldsByType = new Map<string, Promise<PropertyField[]>>();

/** The properties of a type of the ontology: its fields that take no arguments, as relations do. */
function propertyFields(type: string): Promise<PropertyField[]> {
  let fields = fieldsByType.get(type);
  if (!fields) {
    fields = request(fieldsQuery, { type }).then(({ __type }) =>
      (__type?.fields ?? [])
        .filter(f => f.args.length === 0 && !common.has(f.name))
        .map(f => ({ name: f.name, description: f.description ?? '' })),
    );
    fields.catch(() => fieldsByType.delete(type)); // to be asked again
    fieldsByType.set(type, fields);
  }
  return fields;
}

type Scalar = string | number | boolean;

/**
 * The properties of an entity that have a value, by the ontology in the order of
 * its schema; of a foreign resource, what its RDF says by predicates that are
 * none of these relations. Rejects as {@link request} does.
 */
export async function fetchProperties(id: string, type: string, relations: readonly string[], signal: AbortSignal): Promise<Property[]> {
  if (type === 'Resource') return resourceProperties(id, relations, signal);
  const fields = await propertyFields(type);
  if (fields.length === 0) return [];
  // The ontology decides which there are, so the operation is made here.
  const document = new TypedDocumentString<{ entity: Record<string, Scalar | Scalar[] | null> | null }, { id: string }>(
    `query Properties($id: ID!) { entity(id: $id) { ... on ${type} { ${fields.map(f => f.name).join(' ')} } } }`,
  );
  const { entity } = await request(document, { id }, signal);
  return fields
    .map(({ name, description }) => ({ name: asWords(name), description, values: [entity?.[name] ?? []].flat().map(String) }))
    .filter(p => p.values.length > 0);
}

async function resourceProperties(id: string, relations: readonly string[], signal: AbortSignal): Promise<Property[]> {
  const { entity } = await request(quadsQuery, { id }, signal);
  const known = new Set(relations.map(asWords));
  const byPredicate = new Map<string, Set<string>>();
  for (const { predicate, object } of entity?.quads.nodes ?? []) {
    if (known.has(asWords(predicate))) continue;
    byPredicate.set(predicate, (byPredicate.get(predicate) ?? new Set()).add(object.value));
  }
  return [...byPredicate].map(([predicate, values]) => ({ name: asWords(predicate), description: predicate, values: [...values] }));
}
