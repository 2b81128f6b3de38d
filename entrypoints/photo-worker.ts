import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { doTask } from '../lib/photos/look/do-task';
import type { Answered, Asked } from '../lib/photos/look/task';

/** The worker that looks at pictures: one after the other, away from every page. */
export default defineUnlistedScript(() => {
  const root = `${self.location.origin}/look/`;
  let last: Promise<void> = Promise.resolve();
  self.addEventListener('message', ({ data: { number, task } }: MessageEvent<Asked>) => {
    last = last.then(async () => {
      const answered: Answered = { number, outcome: await doTask(task, root) };
      (self as unknown as { postMessage(message: Answered, transfer: Transferable[]): void }).postMessage(
        answered,
        [],
      );
    });
  });
});
