import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchSite } from '../lib/compose/watch-site';
import { siteOn } from '../lib/sites/all';
import { siteMatches } from '../lib/sites/matches';

/** In every page of the sites from its first moment, so that no listener of theirs comes before ours. */
export default defineContentScript({
  matches: siteMatches(),
  runAt: 'document_start',
  // A message to the page at the start would tell it that the extension is there.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = siteOn(location.hostname);
    if (site && browser.runtime.id) watchSite(site, ctx.signal);
  },
});
