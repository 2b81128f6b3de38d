import type { Plugin } from 'vite';

const PACKAGE = '/@webext-core/messaging/';
const LOGGED = /config\??\.logger\?\.(?:debug|log|error)\([^;]*\);/g;

/**
 * Takes the logging out of the package by which our scripts talk to each other. No logger is ever given to it; without this each page
 * would carry the words of its log lines.
 */
export function quietMessages(): Plugin {
  return {
    name: 'quiet-messages',
    transform: (code, id) =>
      id.includes(PACKAGE) ? { code: code.replaceAll(LOGGED, ''), map: null } : undefined,
  };
}
