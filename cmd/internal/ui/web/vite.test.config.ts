import { readdirSync } from 'node:fs';

import { defineConfig } from 'vite';

const tests = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.test.ts'));

// Bundles the unit tests for Node's own test runner, which reads no TypeScript
// in the oldest version that the pages are built with.
export default defineConfig({
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: 'node_modules/.test',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { input: tests.map(name => `src/${name}`) },
  },
});
