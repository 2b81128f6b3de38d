import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountReminder } from '@/components/reminder/mount';
import { wings } from '@/lib/compose/stage';
import { PEAR_TREE_POLICY } from '@/lib/policy/pear-tree';
import { siteMatches } from '@/lib/sites/matches';

export default defineContentScript({
  matches: siteMatches(),
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const meeting = wings();
    if (!meeting.stage || meeting.reminder) return;
    meeting.reminder = mountReminder(meeting.stage, PEAR_TREE_POLICY, () => {
      delete meeting.reminder;
    });
  },
});
