import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Draft, Finding } from '@/lib/checks/check';
import { itemsOf } from '@/lib/compose/items';
import type { Side } from '@/lib/compose/placement';
import type { Scene, Stage } from '@/lib/compose/stage';
import { hasContent } from '@/lib/compose/view';
import type { Policy } from '@/lib/policy/policy';
import { words } from '@/lib/words';
import { Announcer } from './announcer';
import { Card } from './card';
import { FaultNote } from './fault-note';
import { Pill } from './pill';
import { pictureWords } from './picture-words';
import type { Surface } from './surface';
import { Underlines } from './underlines';
import { useLayout } from './use-layout';
import type { ViewStore } from './view-store';

interface Props {
  readonly stage: Stage;
  readonly store: ViewStore;
  readonly surface: Surface;
  readonly policy: Policy;
  /** That the draft cannot be checked. */
  readonly cannotCheck: string;
  /** Closes the card, and gives focus back to the editor if it was in the card. */
  readonly close: () => void;
}

/** All that the person sees beside one compose box at a time: pill or card, and the words underlined. */
export function ReminderView({ stage, store, surface, policy, cannotCheck, close }: Props) {
  const view = useSyncExternalStore(store.subscribe, store.get);
  const layout = useLayout(stage, surface, view.scene, view.answers.length > 0);
  const [pointed, setPointed] = useState<readonly Finding[]>([]);
  const [side, setSide] = useState<Side>();
  const { scene, answers } = view;
  const items = useMemo(() => itemsOf(scene?.findings ?? []), [scene?.findings]);
  if (!scene || !layout) return null;

  const place = { layout, side, onSide: setSide };
  return (
    <div
      key={scene.box}
      className={`tokens reminder theme-${layout.theme}`}
      lang={words('reminderLanguage')}
      dir={words('reminderDirection')}
    >
      <Announcer {...{ scene, items }} answer={answers.find(({ id }) => id === view.told)} />
      {scene.fault !== 'none' && (
        <FaultNote place={place} text={faultWords(scene.fault, scene.draft, cannotCheck)} />
      )}
      {hasContent(view) && (
        <>
          <Underlines marks={layout.marks} strong={pointed} />
          {view.open ? (
            <Card
              {...{ view, items, place, stage, store, policy, close }}
              scene={scene}
              onPoint={setPointed}
            />
          ) : (
            <Pill {...{ place }} count={items.length} onOpen={store.open} />
          )}
        </>
      )}
    </div>
  );
}

function faultWords(fault: Exclude<Scene['fault'], 'none'>, { files }: Draft, cannotCheck: string): string {
  if (fault === 'cannot-check') return cannotCheck;
  return fault === 'nothing-found' ? words('reminderNothingFound') : pictureWords(fault, files);
}
