import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Which */

const { env, platform } = process;
const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);

/** @type {Record<Which, { variables: string[], names: string[], mac: string[], windows: string[] }>} */
const PLACES = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

/**
 * Where a browser's program is on this machine: a path from the environment first, then the usual places of Linux,
 * macOS and Windows.
 * @param {Which} which
 * @returns {string | undefined} the program's path, or undefined where there is none
 */
export function findBrowser(which) {
  const { variables, names, mac, windows } = PLACES[which];
  const fromEnvironment = variables.map((name) => env[name]).filter((path) => path !== undefined);
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const usual =
    platform === 'darwin'
      ? ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
          mac.map((app) => join(folder, app)),
        )
      : platform === 'win32'
        ? programs.flatMap((folder) => windows.map((program) => join(folder, program)))
        : [];
  return [...fromEnvironment, ...usual, ...onPath].find((path) => path !== '' && existsSync(path));
}
