import { useEffect, useRef, useState } from 'react';
import type { Scene } from '@/lib/compose/stage';
import { heldSentence } from '@/lib/compose/held-sentence';
import { countedWords, sentenceWords, words } from '@/lib/words';

/** A live region must have been on the page for a moment before its words change, or they are not read out. Milliseconds. */
const AFTER = 200;

function heldHeard({ findings, control }: Scene): string {
  const first = findings[0];
  const noticed = first ? sentenceWords(first.noticed) : '';
  return words('reminderHeldHeard', noticed, sentenceWords(heldSentence(control)));
}

/** What screen readers hear without having to go there: how many things there are to check, and that a press was held. */
export function Announcer({ scene }: { readonly scene: Scene }) {
  const [polite, setPolite] = useState('');
  const [assertive, setAssertive] = useState({ text: '', hold: 0 });
  const heard = useRef({ count: 0, holds: scene.held ? scene.holds - 1 : scene.holds });
  const count = scene.fault === 'none' ? scene.findings.length : 0;

  useEffect(() => {
    const { current: before } = heard;
    const held = scene.holds > before.holds;
    if (!held && count <= before.count) {
      heard.current = { ...before, count };
      return undefined;
    }
    const timer = setTimeout(() => {
      heard.current = { count, holds: scene.holds };
      if (held) setAssertive({ text: heldHeard(scene), hold: scene.holds });
      else setPolite(countedWords('reminderHeard', count));
    }, AFTER);
    return () => clearTimeout(timer);
  }, [scene, count]);

  return (
    <div className="heard">
      <output aria-live="polite">{count > 0 && polite}</output>
      <div role="alert" aria-live="assertive">
        {/* A new element for each hold: the same words are read out again. */}
        {scene.held && <span key={assertive.hold}>{assertive.text}</span>}
      </div>
    </div>
  );
}
