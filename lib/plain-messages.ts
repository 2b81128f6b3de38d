import type { Plugin } from 'vite';

const PACKAGE = '/@webext-core/messaging/';
const NOT_SET = /config\??\.(?:logger|throwOnUnknownMessageFormat|verifyMessageData)\b/g;

/**
 * Tells the build which options of the package for messages between our scripts are never set, so that what they are for (the words
 * of its log lines above all) is not in the script that every page carries.
 */
export function plainMessages(): Plugin {
  return {
    name: 'plain-messages',
    transform: (code, id) =>
      id.includes(PACKAGE) ? { code: code.replaceAll(NOT_SET, 'undefined'), map: null } : undefined,
  };
}
