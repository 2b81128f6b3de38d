import { useEffect, useState } from 'react';

/**
 * A voice that speaks on this computer, in the policy's language; undefined where there is none. Voices that are a
 * service on the internet are left out: nothing leaves the browser, not even the policy.
 */
export function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(() => pick(language));
  useEffect(() => {
    const speech = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
    const listener = () => setVoice(pick(language));
    speech?.addEventListener('voiceschanged', listener);
    return () => speech?.removeEventListener('voiceschanged', listener);
  }, [language]);
  return voice;
}

function pick(language: string): SpeechSynthesisVoice | undefined {
  const speech = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  const voices = speech?.getVoices().filter(({ localService }) => localService) ?? [];
  const speaks = (tag: string) => voices.find(({ lang }) => lang.replace('_', '-').startsWith(tag));
  return speaks(language) ?? speaks(language.split('-')[0] ?? language);
}
