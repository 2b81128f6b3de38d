import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../lib/background/answer-messages';
import { installed } from '../lib/background/installed';
import { keepRulebook } from '../lib/background/keep-rulebook';
import { onPolicyChange } from '../lib/managed-store';
import { answerPhotos } from '../lib/photo-engine/answer-photos';
import { reportError } from '../lib/report-error';

/**
 * Starts anew whenever the browser has something for it and ends when there is nothing more: it remembers nothing, and
 * listens for everything before it does anything.
 */
export default defineBackground(() => {
  answerMessages();
  if (import.meta.env.FIREFOX) answerPhotos(() => {});
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
  // Only so that the background starts with the browser, and looks after the rulebook below.
  browser.runtime.onStartup.addListener(() => {});
  onPolicyChange(keep);
  keep();
});

function keep(): void {
  keepRulebook(Date.now()).catch((fault: unknown) => reportError('keeping the rulebook', fault));
}
