import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Bundle } from './graph';
import { markOf, setTypes } from './marks';
import { escapeXML, sceneSVG } from './svg';

test('escapeXML leaves no markup, and nothing that XML cannot hold', () => {
  const cases = [
    ['<img src=x onerror="alert(1)">', '&#60;img src=x onerror=&#34;alert(1)&#34;&#62;'],
    ["a & b ' c", 'a &#38; b &#39; c'],
    ['a\0b\x1bc\ud800d\uffffe', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
    ['김정은 😀\n\t', '김정은 😀\n\t'],
  ];
  for (const [text, want] of cases) assert.equal(escapeXML(text), want);
});

test('a picture holds marks, lines and texts, all of them escaped', () => {
  const name = '</title><script>alert(1)</script>';
  const bundle = { kind: 'planned', bothWays: true } as Bundle;
  const { text, width, height } = sceneSVG(
    {
      nodes: [
        { id: 'a', name, type: 'State', x: 0, y: 0, radius: 10 },
        { id: 'b', name: 'B', type: 'Person', x: 100, y: 50, radius: 10 },
      ],
      edges: [{ bundle, from: { x: 10, y: 0 }, to: { x: 90, y: 50 }, control: null, middle: { x: 50, y: 25 }, width: 2, opacity: 0.5 }],
      nodeLabels: [{ id: 'a', text: name, x: 0, y: 20, width: 60, height: 16 }],
      edgeLabels: [],
    },
    name,
    token => `"${token}"`,
  );
  assert.doesNotMatch(text, /<script|""/);
  assert.equal(text.match(/&#60;script&#62;/g)?.length, 3);
  assert.match(text, /stroke-dasharray="9 5"/);
  assert.equal(text.match(/ opacity="0.5"/g)?.length, 3, 'a line and its two heads');
  assert.ok(width >= 180 && height >= 100, `${width} × ${height}`);
});

test('an empty picture is a picture', () => {
  const { text, width, height } = sceneSVG({ nodes: [], edges: [], nodeLabels: [], edgeLabels: [] }, 't', () => '#fff');
  assert.ok(width > 0 && height > 0);
  assert.doesNotMatch(text, /NaN|Infinity/);
});

test('64 types have a look of their own', () => {
  const names = Array.from({ length: 64 }, (_, i) => `T${i}`);
  setTypes(names);
  const looks = new Set(names.map(n => JSON.stringify(markOf(n))));
  assert.equal(looks.size, 64);
});
