// `npm run bench`: what the extension costs a page, measured with it and without it. Names of measures may be given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';
import { buildPages } from '../browser/pages/build.mjs';

const OUT = '.output/bench';
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes('checks')) {
  // Built as it is for browsers: what runs files as they are slows down every call from one to another.
  await build({
    logLevel: 'warn',
    configFile: false,
    build: { ssr: 'tests/bench/checks-speed.ts', outDir: OUT },
  });
  /** @type {typeof import('./checks-speed')} */
  const { checksSpeed } = await import(pathToFileURL(join(OUT, 'checks-speed.js')).href);
  await checksSpeed();
}
const inBrowsers = wanted.filter((name) => name !== 'checks');
if (wanted.length > 0 && inBrowsers.length === 0) process.exit();

const built = spawnSync(join('node_modules', '.bin', 'wxt'), ['build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(1);
await buildPages();
/** @type {{ module: typeof import('./bench') }} */
const { module } = await runnerImport('./tests/bench/bench.ts');
await module.bench(inBrowsers);
