import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerTasks } from '../lib/photos/look/answer-tasks';
import { lookFor } from '../lib/photos/look/look-for';
import { smallPicture } from '../lib/photos/look/small-picture';

/** The worker that looks at pictures, away from every page. */
export default defineUnlistedScript(() => {
  const root = `${self.location.origin}/look/`;
  answerTasks(async (task) => {
    if (task.what === 'metadata') return undefined;
    return task.what === 'picture' ? smallPicture(task.picture, root) : lookFor(task, root);
  });
});
