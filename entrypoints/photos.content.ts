import { defineContentScript } from 'wxt/utils/define-content-script';
import { wings } from '../lib/compose/stage';
import { readAndLook } from '../lib/photo-engine/read-and-look';
import { siteMatches } from '../lib/sites/matches';

/** Loaded into a page when the first picture is attached there. */
export default defineContentScript({
  matches: siteMatches(),
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    wings().readPhoto = readAndLook;
  },
});
