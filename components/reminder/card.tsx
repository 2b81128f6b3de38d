import { useEffect, useId, useRef } from 'react';
import type { ActionId, Finding } from '@/lib/checks/check';
import { entriesOf, isLasting, type Answer, type Entry } from '@/lib/compose/answers';
import { groupBySection } from '@/lib/compose/groups';
import { heldSentence } from '@/lib/compose/held-sentence';
import type { Item } from '@/lib/compose/items';
import type { Scene, Stage } from '@/lib/compose/stage';
import type { View } from '@/lib/compose/view';
import type { Policy } from '@/lib/policy/policy';
import { countedWords, sentenceWords, words } from '@/lib/words';
import { RemoveIcon } from '../icons/remove-icon';
import { keepFocus } from './keep-focus';
import { Pear } from './pear';
import { Placed, type Place } from './placed';
import { ReminderGroup } from './reminder-group';
import type { ViewStore } from './view-store';

interface Props {
  readonly place: Place;
  readonly view: View;
  readonly scene: Scene;
  readonly items: readonly Item[];
  readonly stage: Stage;
  readonly store: ViewStore;
  readonly policy: Policy;
  readonly close: () => void;
  /** The findings that are pointed at or have focus, so that their words stand out. */
  readonly onPoint: (findings: readonly Finding[]) => void;
}

/** CSS pixels. In a window narrower than `SHEET_BELOW` the card is as wide as the window. */
const WIDTH = 368;
const LEAST = { width: 240, height: 112 };
const SHEET_BELOW = 520;

/** The reminder in full. Not a trap: Tab past either end leads back to the editor. */
export function Card({ view, scene, items, place, stage, store, policy, close, onPoint }: Props) {
  const title = useId();
  const card = useRef<HTMLElement>(null);
  const { answers, entering } = view;
  const shown = entriesOf(items, answers);
  useEffect(() => {
    if (!entering) return;
    card.current?.focus({ preventScroll: true });
    store.entered();
  }, [entering, store]);
  useEffect(() => () => onPoint([]), [onPoint]);

  const hasFocus = () => (card.current?.getRootNode() as ShadowRoot | undefined)?.activeElement !== null;
  const act = (action: ActionId, findings: readonly Finding[], entry: Entry) => {
    const [finding] = findings;
    if (isLasting(action) && finding) {
      const isLeft = !('answer' in entry) && entry.findings.length > 1;
      const place = shown.indexOf(entry) + (isLeft ? 1 : 0);
      const byKeyboard = hasFocus();
      if (byKeyboard) card.current?.focus({ preventScroll: true });
      void store.answer({ action, finding, place, byKeyboard });
      return;
    }
    // The button goes away with its item: keyboard focus must not be lost with it.
    if (hasFocus()) {
      if (shown.length > 1) card.current?.focus({ preventScroll: true });
      else stage.returnFocus();
    }
    for (const one of findings) void stage.act(action, one);
  };
  const takeBack = (answer: Answer) => {
    if (hasFocus()) card.current?.focus({ preventScroll: true });
    void store.takeBack(answer);
  };

  return (
    <Placed
      {...place}
      width={place.layout.viewport.right < SHEET_BELOW ? place.layout.viewport.right : WIDTH}
      least={LEAST}
      className="placed card appear"
    >
      <WayOut onFocus={() => stage.returnFocus()} />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <dialog> must not take a tabindex, and so no focus */}
      <section ref={card} role="dialog" aria-labelledby={title} tabIndex={-1}>
        <div className="top">
          <div className="top-line">
            <Pear />
            <h2 id={title}>
              {items.length > 0 ? countedWords('reminderThings', items.length) : words('reminderNothingLeft')}
            </h2>
            <button
              type="button"
              className="close"
              aria-label={words('reminderClose')}
              onMouseDown={keepFocus}
              onClick={close}
            >
              <RemoveIcon />
            </button>
          </div>
          {scene.held && (
            <p className="held">
              {sentenceWords(heldSentence(scene.control, scene.draft.kind))}{' '}
              <span className="key-hint">{words('reminderKeyHint')}</span>
            </p>
          )}
        </div>
        {groupBySection(shown, policy).map((group) => (
          <ReminderGroup
            key={group.section?.id ?? ''}
            group={group}
            picture={(id) => stage.picture(id)}
            act={act}
            takeBack={takeBack}
            onPoint={onPoint}
            openSection={(id) => stage.openPage('policy', id)}
          />
        ))}
      </section>
      <WayOut onFocus={() => stage.returnFocus()} />
    </Placed>
  );
}

/** Stands before and after the card in the Tab order. */
function WayOut({ onFocus }: { readonly onFocus: () => void }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever gets here is sent on at once
  return <span tabIndex={0} className="way-out" onFocus={onFocus} />;
}
