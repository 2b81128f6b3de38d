import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {{ which: import('./find-browser.mjs').Which, browser: Browser, extensionId: string, origin: string, proxyPort: number }} Launched
 *   `origin`: of the extension's own pages, such as `chrome-extension://…`
 */

/** How long a browser may take to start on a busy machine; ms. */
const LAUNCH = 90_000;

/** Firefox ends an extension's background when it was idle for so long; ms. By itself it waits for half a minute. */
export const FIREFOX_IDLE = 2000;

const FIREFOX_ID = 'before-you-post@pear-tree.example';
/** Given beforehand, so that the address of the extension's pages is known. */
const FIREFOX_UUID = '6f1d3c1e-6c5a-4b0e-9a3b-2f7f0d6f5a11';

/** Where the built extension is. @param {import('./find-browser.mjs').Which} which */
export const builtExtension = (which) =>
  resolve('.output', which === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** @param {import('./find-browser.mjs').Which} which */
function programOf(which) {
  const path = findBrowser(which);
  if (path) return path;
  throw new Error(
    `No ${which} was found. Run "node tests/tools/ensure.mjs --browsers" to see what to install.`,
  );
}

/**
 * Chromium with the extension loaded by the debugging pipe, which branded Chrome allows too.
 * @param {number} proxyPort
 * @param {boolean} headless
 * @param {string} extension the folder of the built extension
 * @returns {Promise<Launched>}
 */
async function launchChromium(proxyPort, headless, extension) {
  const root = process.getuid?.() === 0;
  const browser = await launch({
    browser: 'chrome',
    executablePath: programOf('chromium'),
    headless,
    pipe: true,
    acceptInsecureCerts: true,
    timeout: LAUNCH,
    defaultViewport: headless ? { width: 1100, height: 850 } : null,
    enableExtensions: true,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--disable-quic'] : []),
      '--disable-component-update',
      '--no-default-browser-check',
    ],
  });
  const extensionId = await browser.installExtension(extension);
  return { which: 'chromium', browser, extensionId, origin: `chrome-extension://${extensionId}`, proxyPort };
}

/**
 * Firefox with the extension installed for this run.
 * @param {number} proxyPort
 * @param {boolean} headless
 * @param {string} extension the folder of the built extension
 * @param {string} id that its manifest gives it
 * @returns {Promise<Launched>}
 */
async function launchFirefox(proxyPort, headless, extension, id) {
  const browser = await launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    headless,
    acceptInsecureCerts: true,
    timeout: LAUNCH,
    defaultViewport: headless ? { width: 1100, height: 850 } : null,
    // Without it the extension's own pages may not be driven.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(proxyPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
      }),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      'extensions.background.idle.timeout': FIREFOX_IDLE,
      // Lets a test fill the clipboard without a question to the person.
      'dom.events.testing.asyncClipboard': true,
      'browser.aboutwelcome.enabled': false,
      // Nobody sees a tab's icon: no page need ask for it.
      'browser.chrome.site_icons': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      // What moves, in pages and in the browser's own tabs, costs a quarter of the time; Chromium keeps its motion.
      'ui.prefersReducedMotion': 1,
      // Nobody comes back to what was open, or looks for where one has been.
      'browser.sessionstore.interval': 600_000,
      'places.history.enabled': false,
      'browser.cache.disk.enable': false,
    },
  });
  const extensionId = await browser.installExtension(extension);
  return { which: 'firefox', browser, extensionId, origin: `moz-extension://${FIREFOX_UUID}`, proxyPort };
}

/**
 * Opens a browser with the built extension in it.
 * @param {{ which: import('./find-browser.mjs').Which, proxyPort?: number, headless?: boolean, extension?: string, firefoxId?: string }} options `proxyPort`: the only way out; without it the network is open. `extension`, `firefoxId`: of a copy of the built extension
 * @returns {Promise<Launched>}
 */
export function launchWithExtension({
  which,
  proxyPort = 0,
  headless = true,
  extension = builtExtension(which),
  firefoxId = FIREFOX_ID,
}) {
  return which === 'firefox'
    ? launchFirefox(proxyPort, headless, extension, firefoxId)
    : launchChromium(proxyPort, headless, extension);
}
