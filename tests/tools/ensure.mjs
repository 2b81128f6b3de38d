// Makes a fresh machine ready. Node's own modules only: nothing else is there yet when this runs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * @param {string} command
 * @param {string[]} given
 * @returns {boolean} whether it went well
 */
function run(command, given) {
  const windows = process.platform === 'win32';
  return spawnSync(command, given, { stdio: 'inherit', shell: windows }).status === 0;
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/** Whether what is in `node_modules` is what the lock file asks for; packages for other platforms may be missing. */
function isInstalled() {
  const path = 'node_modules/.package-lock.json';
  if (!existsSync(path)) return false;
  const wanted = /** @type {Lock} */ (JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const found = /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8')));
  return Object.entries(wanted.packages).every(([name, { version, integrity, optional, devOptional }]) => {
    if (name === '') return true;
    const own = found.packages[name];
    if (!own) return optional === true || devOptional === true;
    return own.version === version && own.integrity === integrity;
  });
}

if (!isInstalled()) {
  console.log('Installing the dependencies …');
  if (!run('npm', ['ci'])) stop('The dependencies could not be installed: see above.');
}
if (!existsSync('.wxt/tsconfig.json') && !run('npm', ['run', 'postinstall'])) {
  stop('WXT could not prepare its types: see above.');
}

/** What each browser is called in Debian, and where everybody else gets it. */
const BROWSERS = /** @type {const} */ ([
  ['chromium', 'chromium', 'Chromium, Google Chrome or Microsoft Edge (or set CHROMIUM_PATH to its program)'],
  ['firefox', 'firefox-esr', 'Firefox 140 or later (or set FIREFOX_PATH to its program)'],
]);

if (process.argv.includes('--browsers')) {
  const { findBrowser } = await import('../browser/harness/find-browser.mjs');
  const missing = BROWSERS.filter(([which]) => !findBrowser(which));
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (missing.length > 0 && canInstall) {
    const names = missing.map(([, name]) => name);
    console.log(`Installing ${names.join(' and ')} …`);
    const apt = ['-o', 'DPkg::Lock::Timeout=300', '-q', '-y'];
    process.env['DEBIAN_FRONTEND'] = 'noninteractive';
    run('apt-get', [...apt, 'update']);
    run('apt-get', [...apt, 'install', '--no-install-recommends', ...names, 'fonts-noto-color-emoji']);
  }
  const still = BROWSERS.filter(([which]) => !findBrowser(which));
  // A look at the extension needs one browser; the tests need both.
  const enough = process.argv.includes('--any') ? still.length < BROWSERS.length : still.length === 0;
  if (!enough) stop(`Please install:\n${still.map(([, , what]) => `- ${what}`).join('\n')}`);
}
