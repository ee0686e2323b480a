import { type Plugin, defineConfig } from 'vite';

/**
 * Has the graph page load its canvas beside its other scripts: it is by far the
 * largest, and else asked for only once they run.
 */
const preloadCanvas: Plugin = {
  name: 'preload-canvas',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle, filename }) {
      if (!bundle || !filename.endsWith('/explore.html')) return;
      const canvas = Object.values(bundle).find(file => file.type === 'chunk' && file.facadeModuleId?.endsWith('/explore/canvas.tsx'));
      if (canvas?.type !== 'chunk') throw new Error('no chunk of explore/canvas.tsx is there to preload');
      return [canvas.fileName, ...canvas.imports]
        .filter(file => !html.includes(file))
        .map(file => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' }));
    },
  },
};

export default defineConfig({
  // Relative, so that a proxy may put the server under any path.
  base: './',
  plugins: [preloadCanvas],
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
