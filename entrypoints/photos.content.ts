import { defineContentScript } from 'wxt/utils/define-content-script';
import { wings } from '../lib/compose/stage';
import { readPhoto } from '../lib/photos/read-photo';
import { siteMatches } from '../lib/sites/matches';

/** Loaded into a page when the first picture is attached there. */
export default defineContentScript({
  matches: siteMatches(),
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    wings().readPhoto = readPhoto;
  },
});
