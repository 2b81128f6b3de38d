import type { Sentence } from '../checks/check';
import type { BoxKind } from '../sites/site';

/**
 * What sites call the control that leads to another step instead of posting, in the languages that people use them in.
 * Only the wording hangs on it: an unknown word is taken for one that posts.
 */
const NEXT_WORDS: ReadonlySet<string> = new Set([
  'next',
  'continue',
  'weiter',
  'suivant',
  'siguiente',
  'avanti',
  'seguinte',
  'avançar',
  'volgende',
  'dalej',
  'înainte',
  'далее',
  'далі',
  'ileri',
  'التالي',
  'اگلا',
  'आगे',
  '下一步',
]);

/**
 * How to post anyway, or to save a profile.
 *
 * @param control the words on the control whose press was held; empty where it has none
 * @param kind of the box: what a profile's control does is no posting, whatever it is called
 */
export function heldSentence(control: string, kind: BoxKind): Sentence {
  const label = control.replaceAll(/\s+/g, ' ').trim();
  const goesOn = kind === 'profile' || NEXT_WORDS.has(label.toLowerCase());
  if (label === '' || label.length > 30)
    return { id: goesOn ? 'reminderHeldNextAnyway' : 'reminderHeldAnyway', with: [] };
  return { id: goesOn ? 'reminderHeldNext' : 'reminderHeld', with: [label] };
}
