import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asWords, count, shorten, typeWords, webAddress } from './words';

test('asWords', () => {
  const cases = [
    ['capitalOf', 'capital of'],
    ['WEAK_ALIAS', 'weak alias'],
    ['http://xmlns.com/foaf/0.1/knows', 'knows'],
    ['http://www.w3.org/2000/01/rdf-schema#seeAlso', 'see also'],
    ['icews:r001', 'r001'],
    ['isPartOfUNBody', 'is part of un body'],
    ['https://', 'https'],
  ];
  for (const [name, want] of cases) assert.equal(asWords(name), want, name);
  assert.equal(typeWords('PublicStatement'), 'Public statement');
});

test('shorten counts characters, not code units, and prefers whole words', () => {
  assert.equal(shorten('short', 10), 'short');
  assert.equal(shorten('North Korean inventory', 16), 'North Korean…');
  assert.equal(shorten('Donaudampfschifffahrt', 8), 'Donauda…');
  assert.equal(shorten('😀😀😀😀', 4), '😀😀😀😀');
  assert.equal(shorten('😀😀😀😀', 3), '😀😀…');
});

test('count', () => {
  assert.equal(count(1, 'claim'), '1 claim');
  assert.equal(count(12345, 'entity', 'entities'), '12,345 entities');
});

test('webAddress is null for whatever does not lead to the web', () => {
  for (const iri of ['javascript:alert(1)', ' javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'vbscript:x', '//example.org', 'http://', 'sta:kp', '_:b', '']) {
    assert.equal(webAddress(iri), null, iri);
  }
  assert.equal(webAddress('HTTPS://example.org/a b'), 'https://example.org/a%20b');
  assert.equal(webAddress('http://example.org'), 'http://example.org/');
});
