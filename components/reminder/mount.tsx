import { createRoot } from 'react-dom/client';
import type { Reminder, Stage } from '@/lib/compose/stage';
import { itemsOf } from '@/lib/compose/items';
import { hasContent, isShown } from '@/lib/compose/view';
import type { Policy } from '@/lib/policy/policy';
import { reportError } from '@/lib/report-error';
import { words } from '@/lib/words';
import { Boundary } from './boundary';
import { obeyKey } from './entry-key';
import { ReminderView } from './reminder-view';
import { STYLES } from './styles';
import { Surface } from './surface';
import { ViewStore } from './view-store';

/**
 * Draws the reminder over the page for as long as `remove` has not been called.
 *
 * @param onGone called once if it had to be taken out because drawing failed
 */
export function mountReminder(stage: Stage, policy: Policy, onGone: () => void): Reminder {
  const surface = new Surface(STYLES);
  const store = new ViewStore(stage);
  // Read while the extension is sure to be there: afterwards it may have been updated.
  const cannotCheck = words('reminderCannotCheck');
  const root = createRoot(surface.layer, {
    // React would write them, with whatever they quote, to the page's console.
    onCaughtError: () => {},
    onUncaughtError: (fault) => fail(fault),
  });

  const close = () => {
    const hadFocus = surface.focused() !== null;
    const wasOpen = store.close();
    if (wasOpen && hadFocus) stage.returnFocus();
    return wasOpen;
  };
  const ways = {
    hasFocus: () => surface.focused() !== null,
    canEnter: () => hasContent(store.get()),
    enter: () => store.open(true),
    leave: () => stage.returnFocus(),
    close,
  };
  const remove = () => {
    store.stop();
    root.unmount();
    surface.remove();
  };
  let gone = false;
  const fail = (fault: unknown) => {
    reportError('reminder', fault);
    if (gone) return;
    gone = true;
    // Not while React is still in the middle of its work.
    queueMicrotask(remove);
    onGone();
  };

  root.render(
    <Boundary onFault={fail}>
      <ReminderView {...{ stage, store, surface, policy, cannotCheck, close }} />
    </Boundary>,
  );
  return {
    key: (event) => obeyKey(event, ways),
    owns: (event) => surface.owns(event),
    count: () => itemsOf(store.get().scene?.findings ?? []).length,
    isShown: () => isShown(store.get()),
    remove,
  };
}
