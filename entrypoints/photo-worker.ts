import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerTasks } from '../lib/photos/look/answer-tasks';
import { lookFor } from '../lib/photos/look/look-for';

/** The worker that looks at pictures, away from every page. */
export default defineUnlistedScript(() => {
  const root = `${self.location.origin}/look/`;
  answerTasks(async (task) => (task.what === 'metadata' ? undefined : lookFor(task, root)));
});
