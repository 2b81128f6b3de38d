import { defineContentScript } from 'wxt/utils/define-content-script';
import { followLoose } from '../lib/compose/follow-loose';
import { wings } from '../lib/compose/stage';
import { readAndLook } from '../lib/photo-engine/read-and-look';
import { showPhoto } from '../lib/photo-engine/show-photo';
import { siteMatches } from '../lib/sites/matches';

/** Loaded into a page when the first picture is attached there, or chosen for a post that has no box yet. */
export default defineContentScript({
  matches: siteMatches(),
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const meeting = wings();
    if (meeting.loose) followLoose(meeting.loose, ctx.signal);
    meeting.readPhoto = readAndLook;
    meeting.showPhoto = showPhoto;
  },
});
