// `npm start`: builds the extension and shows it, in a window where there is a display, else in a table.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { findBrowser } from '../browser/harness/find-browser.mjs';
import { launchWithExtension } from '../browser/harness/launch.mjs';
import { buildPages } from '../browser/pages/build.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { env, platform } = process;
const hasDisplay = platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
const which = findBrowser('chromium') ? 'chromium' : 'firefox';

const build = spawnSync(
  join('node_modules', '.bin', 'wxt'),
  ['build', ...(which === 'firefox' ? ['-b', 'firefox'] : [])],
  {
    stdio: 'inherit',
    shell: platform === 'win32',
  },
);
if (build.status !== 0) process.exit(1);

/** A browser of the person's own machine, in a profile of its own, on the welcome page. */
async function showInWindow() {
  const { browser, origin } = await launchWithExtension({ which, headless: false });
  const address = `${origin}/welcome.html`;
  const opened = await browser
    .waitForTarget((target) => target.url().startsWith(address), { timeout: 5000 })
    .catch(() => null);
  const page = (await opened?.page()) ?? (await browser.newPage());
  if (!opened) await page.goto(address).catch(() => undefined);
  await page.bringToFront();
  console.log('\nBefore You Post is open on its welcome page. Close the browser to end.');
  await new Promise((closed) => browser.once('disconnected', closed));
}

if (hasDisplay) {
  await showInWindow();
} else {
  await buildPages();
  /** @type {{ module: typeof import('./headless-scene') }} */
  const { module } = await runnerImport('./tests/tools/headless-scene.ts');
  await module.showHeadless(which);
}
