import { useEffect, useRef, useState } from 'react';
import type { Answer } from '@/lib/compose/answers';
import type { Item } from '@/lib/compose/items';
import type { Scene } from '@/lib/compose/stage';
import { heldSentence } from '@/lib/compose/held-sentence';
import { answerWords } from './answer-words';
import { noticedWords } from './item-words';
import { countedWords, sentenceWords, words } from '@/lib/words';

/** A live region must have been on the page for a moment before its words change, or they are not read out. Milliseconds. */
const AFTER = 200;

function heldHeard({ control, draft: { kind } }: Scene, [first]: readonly Item[]): string {
  const noticed = first ? noticedWords(first) : '';
  const id = kind === 'profile' ? 'reminderHeldHeardProfile' : 'reminderHeldHeard';
  return words(id, noticed, sentenceWords(heldSentence(control, kind)));
}

interface Props {
  readonly scene: Scene;
  readonly items: readonly Item[];
  readonly answer: Answer | undefined;
}

/** What screen readers hear without having to go there: how many things there are to check, that a press was held, and what an answer did. */
export function Announcer({ scene, items, answer }: Props) {
  const [polite, setPolite] = useState({ text: '', count: 0 });
  const [assertive, setAssertive] = useState({ text: '', hold: 0 });
  const heard = useRef({ count: 0, holds: scene.held ? scene.holds - 1 : scene.holds });
  const count = scene.fault === 'none' ? items.length : 0;

  useEffect(() => {
    const { current: before } = heard;
    const held = scene.holds > before.holds;
    if (!held && count <= before.count) {
      heard.current = { ...before, count };
      return undefined;
    }
    const timer = setTimeout(() => {
      heard.current = { count, holds: scene.holds };
      if (held) setAssertive({ text: heldHeard(scene, items), hold: scene.holds });
      else setPolite({ text: countedWords('reminderHeard', count), count });
    }, AFTER);
    return () => clearTimeout(timer);
  }, [scene, items, count]);

  return (
    <div className="heard">
      <output aria-live="polite">{count > 0 && polite.count === count && polite.text}</output>
      <output aria-live="polite">{answer && <span key={answer.id}>{answerWords(answer)}</span>}</output>
      <div role="alert" aria-live="assertive">
        {/* A new element for each hold: the same words are read out again. */}
        {scene.held && assertive.hold === scene.holds && <span key={assertive.hold}>{assertive.text}</span>}
      </div>
    </div>
  );
}
