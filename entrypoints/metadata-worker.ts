import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerTasks } from '../lib/photos/look/answer-tasks';
import { readMetadata } from '../lib/photos/metadata/read-metadata';

/** The worker that reads what pictures and videos say of themselves, while the other one looks at them. */
export default defineUnlistedScript(() => {
  answerTasks(async (task) => (task.what === 'metadata' ? readMetadata(task.file) : undefined));
});
