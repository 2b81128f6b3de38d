import { useEffect, useId, useRef } from 'react';
import { groupBySection } from '@/lib/compose/groups';
import { heldSentence } from '@/lib/compose/held-sentence';
import type { Scene, Stage } from '@/lib/compose/stage';
import type { Policy } from '@/lib/policy/policy';
import { countedWords, sentenceWords, words } from '@/lib/words';
import { RemoveIcon } from '../icons/remove-icon';
import { keepFocus } from './keep-focus';
import { Pear } from './pear';
import { Placed, type Place } from './placed';
import { ReminderGroup } from './reminder-group';

interface Props {
  readonly place: Place;
  readonly scene: Scene;
  readonly stage: Stage;
  readonly policy: Policy;
  readonly entries: number;
  readonly close: () => void;
  /** The finding that is pointed at or has focus, so that its words stand out. */
  readonly onPoint: (key: string | undefined) => void;
}

/** CSS pixels. In a window narrower than `SHEET_BELOW` the card is as wide as the window. */
const WIDTH = 368;
const LEAST = { width: 240, height: 112 };
const SHEET_BELOW = 520;

/** The reminder in full. Not a trap: Tab past either end leads back to the editor. */
export function Card({ scene, place, stage, policy, entries, close, onPoint }: Props) {
  const title = useId();
  const card = useRef<HTMLElement>(null);
  const count = scene.findings.length;
  useEffect(() => {
    if (entries > 0) card.current?.focus({ preventScroll: true });
  }, [entries]);
  useEffect(() => () => onPoint(undefined), [onPoint]);

  const act: Stage['act'] = (action, finding) => {
    // The button goes away with its item: keyboard focus must not be lost with it.
    const root = card.current?.getRootNode() as ShadowRoot | undefined;
    if (root?.activeElement) {
      if (count > 1) card.current?.focus({ preventScroll: true });
      else stage.returnFocus();
    }
    stage.act(action, finding);
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
            <h2 id={title}>{countedWords('reminderThings', count)}</h2>
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
          {scene.held && <p className="held">{sentenceWords(heldSentence(scene.control))}</p>}
        </div>
        {groupBySection(scene.findings, policy).map((group) => (
          <ReminderGroup
            key={group.section?.id ?? ''}
            group={group}
            picture={(id) => stage.picture(id)}
            act={act}
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
