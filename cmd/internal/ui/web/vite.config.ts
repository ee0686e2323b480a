import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that a proxy may put the server under any path.
  base: './',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // The first that know light-dark(); for older ones it would be spelt out.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    // The files come from the binary; the editor is large and stays so.
    chunkSizeWarningLimit: 4096,
    reportCompressedSize: false,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      input: { front: 'index.html', explore: 'explore.html', graphiql: 'graphiql.html' },
      onwarn(warning, warn) {
        // "use client" in libraries: meant for servers that render, none here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  // The editor's workers are modules; the default, iife, cannot be split.
  worker: { format: 'es' },
});
