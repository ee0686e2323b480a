// Uses the API as a front end does: typed operations, Apollo Client and its
// normalised cache. node dist/test.js http://127.0.0.1:8080/graphql SCHEMA ENTENTE STORE
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom, from, type ObservableInput } from 'rxjs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, type IntrospectionQuery } from 'graphql';

import possibleTypes from './gql/possible-types';
import { EntityCard, Find, Partial, PersonName, PersonPage, States, TooMuch } from './operations';

const [url, schemaFile, entente, store] = process.argv.slice(2);
if (!url || !schemaFile || !entente || !store) {
  console.error('usage: node dist/test.js URL SCHEMA ENTENTE STORE');
  process.exit(2);
}

/** A client whose requests are counted. */
function newClient() {
  const counted = { requests: 0 };
  const client = new ApolloClient({
    link: new HttpLink({
      uri: url,
      fetch: (input, init) => {
        counted.requests++;
        return fetch(input, init);
      },
    }),
    cache: new InMemoryCache({
      possibleTypes: possibleTypes.possibleTypes,
      typePolicies: {
        Query: {
          fields: {
            states: relayStylePagination(['where', 'orderBy']),
            person: (known, { args, toReference }) => known !== undefined ? known : toReference({ __typename: 'Person', id: String(args?.id) }),
          },
        },
      },
    }),
  });
  return { client, counted };
}

/** The first result that has come, of a query that is watched. */
function settled<T extends { loading: boolean }>(query: ObservableInput<T>): Promise<T> {
  return firstValueFrom(from(query).pipe(filter((result) => !result.loading)));
}

const tests: Record<string, () => Promise<void>> = {
  'the schema file is what introspection says': async () => {
    const res = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true }) }),
    });
    const { data } = (await res.json()) as { data: IntrospectionQuery };
    const served = printSchema(lexicographicSortSchema(buildClientSchema(data)));
    const file = printSchema(lexicographicSortSchema(buildSchema(readFileSync(schemaFile, 'utf8'))));
    assert.ok(served === file, 'schema.graphql and introspection differ');
  },

  'entities and claims are normalised by id': async () => {
    const { client, counted } = newClient();
    const { data } = await client.query({ query: PersonPage, variables: { id: 'per:kim' } });
    assert.ok(data?.person);
    assert.equal(data.person.name, 'Kim Jong Un');
    const edges = data.person.metWith.edges;
    assert.equal(edges.length, data.person.metWith.totalCount);
    assert.deepEqual(edges.map((e) => e.node?.name), ['Donald Trump', 'Moon Jae-in']);
    assert.equal(edges[0]?.claim?.date?.edtf, '2018-06-12');

    const cached = client.cache.extract() as Record<string, unknown>;
    for (const id of ['Person:per:kim', 'Person:per:trump', 'Person:per:moon', `Claim:${edges[0]?.claim?.id}`]) {
      assert.ok(cached[id], `${id} is not in the cache`);
    }
    // What came by an edge is known by its id: another query needs no request.
    const trump = await client.query({ query: PersonName, variables: { id: 'per:trump' } });
    assert.equal(trump.data?.person?.name, 'Donald Trump');
    assert.equal(counted.requests, 1);
  },

  'fragments on interfaces match all types': async () => {
    const { client } = newClient();
    const { data } = await client.query({ query: Find, variables: { text: 'yongbyon' } });
    const facility = data?.search.edges.find((e) => e.node.id === 'fac:yongbyon')?.node;
    assert.equal(facility?.__typename, 'Facility');
    assert.ok(facility.__typename === 'Facility' && facility.facilityKind, 'the fragment on Facility was not matched');
    const card = client.readFragment({ id: 'Facility:fac:yongbyon', fragment: EntityCard, fragmentName: 'EntityCard' });
    assert.equal(card?.name, 'Yongbyon nuclear facility');
  },

  'a list is read forwards, page by page': async () => {
    const { client } = newClient();
    const states = client.watchQuery({ query: States, variables: { first: 40 } });
    const sub = states.subscribe({});
    await settled(states);
    const shown = () => client.readQuery({ query: States, variables: { first: 40 } });
    let data = shown();
    for (let page = 2; page <= 3; page++) {
      assert.ok(data?.states.pageInfo.hasNextPage);
      await states.fetchMore({ variables: { after: data.states.pageInfo.endCursor } });
      data = shown();
      assert.equal(data?.states.edges.length, 40 * page);
    }
    const names = data?.states.edges.map((e) => e.node?.name ?? '') ?? [];
    assert.equal(new Set(data?.states.edges.map((e) => e.node?.id)).size, 120, 'a state comes twice');
    assert.equal(names.length, 120);
    assert.ok((data?.states.totalCount ?? 0) > 120);
    sub.unsubscribe();
  },

  'a list is read backwards, page by page, to its beginning': async () => {
    const { client } = newClient();
    const where = { name: { startsWith: 's' } };
    const all = (await newClient().client.query({ query: States, variables: { first: 1000, where } })).data?.states;
    const size = Math.ceil((all?.totalCount ?? 0) / 3);
    assert.ok(size > 5);
    const states = client.watchQuery({ query: States, variables: { last: size, where } });
    const sub = states.subscribe({});
    await settled(states);
    const shown = () => client.readQuery({ query: States, variables: { last: size, where } });
    let data = shown();
    let pages = 1;
    for (; data?.states.pageInfo.hasPreviousPage; pages++) {
      await states.fetchMore({ variables: { before: data.states.pageInfo.startCursor } });
      data = shown();
    }
    assert.equal(pages, 3);
    assert.deepEqual(data?.states.edges.map((e) => e.node?.id), all?.edges.map((e) => e.node?.id));
    sub.unsubscribe();
  },

  'a refetch after an import shows what is new': async () => {
    const { client } = newClient();
    const states = client.watchQuery({ query: PersonName, variables: { id: 'per:guest' }, fetchPolicy: 'network-only' });
    const sub = states.subscribe({});
    assert.equal((await settled(states)).data?.person ?? null, null);

    const folder = mkdtempSync(join(tmpdir(), 'client-'));
    try {
      const base = 'https://entente.example/';
      const line = (p: string, o: string) => `<${base}id/per/guest> <${p}> ${o} <${base}graph/guests> .\n`;
      writeFileSync(
        join(folder, 'guest.nq'),
        line('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `<${base}v/Person>`) +
          line('http://www.w3.org/2000/01/rdf-schema#label', '"A Guest"'),
      );
      await promisify(execFile)(entente, ['import', '--store', store, join(folder, 'guest.nq')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
    const { data } = await states.refetch();
    assert.equal(data?.person?.name, 'A Guest');
    sub.unsubscribe();
  },

  'a part that fails leaves the others, with path and code': async () => {
    const { client } = newClient();
    const { data, error } = await client.query({ query: Partial, variables: { id: 'per:kim', after: 'none of ours' }, errorPolicy: 'all' });
    assert.ok((data?.stats?.claims ?? 0) > 0);
    assert.equal(data?.person, null);
    assert.ok(CombinedGraphQLErrors.is(error));
    assert.deepEqual(error.errors[0]?.path, ['person', 'quads']);
    assert.equal(error.errors[0]?.extensions?.code, 'BAD_USER_INPUT');
  },

  'a request that is refused says why, with a code': async () => {
    const { client } = newClient();
    const { data, error } = await client.query({ query: TooMuch, errorPolicy: 'all' });
    assert.equal(data, undefined);
    assert.ok(CombinedGraphQLErrors.is(error), String(error));
    assert.equal(error.errors[0]?.extensions?.code, 'LIMIT_EXCEEDED');
  },
};

async function main() {
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log(`ok: ${name}`);
    } catch (err) {
      failed++;
      console.error(`FAILED: ${name}\n`, err);
    }
  }
  console.log(`${Object.keys(tests).length - failed} of ${Object.keys(tests).length} client tests pass`);
  process.exit(failed ? 1 : 0);
}

void main();
