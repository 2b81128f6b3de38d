import { useEffect, useState } from 'react';
import type { Section } from '../../lib/policy/policy';
import { words } from '../../lib/words';
import { SpeakerIcon } from '../icons/speaker-icon';
import { StopIcon } from '../icons/stop-icon';
import { useVoice } from './use-voice';

/** The language that the policy is written in. */
const LANGUAGE = 'en-GB';

/** Reads the sections on show aloud, and stops. Not there where this computer has no voice of its own. */
export function ReadAloud({ sections }: { readonly sections: readonly Section[] }) {
  const voice = useVoice(LANGUAGE);
  const [reading, setReading] = useState(false);
  useEffect(() => () => (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis?.cancel(), []);
  if (!voice) return null;

  const stop = () => {
    speechSynthesis.cancel();
    setReading(false);
  };
  const read = () => {
    speechSynthesis.cancel();
    // One sentence or two at a time: Chrome falls silent in the middle of a long one.
    const utterances = sections
      .flatMap(({ heading, summary, clauses }) => [heading, summary, ...clauses.map(({ text }) => text)])
      .map((text) => Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang }));
    utterances.at(-1)?.addEventListener('end', () => setReading(false));
    for (const utterance of utterances) speechSynthesis.speak(utterance);
    setReading(utterances.length > 0);
  };
  return (
    <button type="button" className="button" onClick={reading ? stop : read}>
      {reading ? <StopIcon /> : <SpeakerIcon />}
      {words(reading ? 'policyPageStopReading' : 'policyPageReadAloud')}
    </button>
  );
}
