import { AfterPost } from '../../../lib/compose/after-post';
import type { Checker } from '../../../lib/compose/checker';
import { followPage } from '../../../lib/compose/follow-page';
import { readEditor } from '../../../lib/compose/read-editor';
import { isSameDraft } from '../../../lib/compose/same-draft';

/** A checker that finds this in a draft, on every site. */
export function checkerThat(inspect: Checker['inspect']): Checker {
  return {
    inspect,
    state: () => 'on',
    read: readEditor,
    followPage,
    isSameDraft,
    afterPost: new AfterPost(),
    takeUpShown() {},
  };
}
