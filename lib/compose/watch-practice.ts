import { readAndLook } from '../photo-engine/read-and-look';
import { showPhoto } from '../photo-engine/show-photo';
import { practice } from '../sites/practice';
import { openChecker } from './checker';
import { lateScripts } from './late-scripts';
import { type Reminder, type Stage, wings } from './stage';
import type { StageHands } from './theatre';
import { Watcher } from './watch';

interface PracticeHands extends Pick<StageHands, 'openPage'> {
  /** Draws the reminder on this stage. */
  readonly mount: (stage: Stage) => Reminder;
  readonly signal: AbortSignal;
}

/**
 * Watches the practice compose box of the page it is called in: the same watcher, checks, hold and reminder as on a site.
 * What is said in its reminders holds for the practice draft alone, and nothing is counted.
 */
export async function watchPractice({ mount, openPage, signal }: PracticeHands): Promise<void> {
  const meeting = wings();
  meeting.showPhoto = showPhoto;
  const checker = await openChecker(() => watcher.recheck(), signal);
  const watcher = new Watcher({
    site: practice,
    signal,
    openPage,
    readPhoto: readAndLook,
    wantPhotos() {},
    alive: () => !signal.aborted,
    now: () => Date.now(),
    checker: () => checker,
    isOff: () => false,
    late: lateScripts(async () => {
      meeting.reminder = mount(watcher.stage);
    }),
    async act(action) {
      if (action === 'set-hours') openPage('settings', 'hours');
      return 'practice';
    },
    reminded: () => {},
  });
}
