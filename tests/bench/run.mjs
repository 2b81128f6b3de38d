// `npm run bench`: what the extension costs a page, measured with it and without it. Names of measures may be given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { buildPages } from '../browser/pages/build.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const build = spawnSync(join('node_modules', '.bin', 'wxt'), ['build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(1);
await buildPages();
/** @type {{ module: typeof import('./bench') }} */
const { module } = await runnerImport('./tests/bench/bench.ts');
await module.bench(process.argv.slice(2));
