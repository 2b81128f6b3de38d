import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds the practice pages of the four sites into `.fixtures/`. */
export async function buildPages() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // Draft.js was written for a bundler that provides this.
    define: { global: 'globalThis' },
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      outDir: '../../../.fixtures',
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: ['x', 'facebook', 'instagram', 'linkedin'].map((site) => `${root}${site}.html`),
      },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
