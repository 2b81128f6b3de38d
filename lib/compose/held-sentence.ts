import type { Sentence } from '../checks/check';

/**
 * What sites call the control that leads to another step instead of posting, or that saves a profile, in the languages that people
 * use them in.
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
  'save',
  'speichern',
  'enregistrer',
  'guardar',
  'salva',
  'salvar',
  'opslaan',
  'zapisz',
  'salvează',
  'сохранить',
  'зберегти',
  'kaydet',
  'حفظ',
  'محفوظ کریں',
  'सेव करें',
  '保存',
]);

/** How to post anyway. `control`: the words on the control whose press was held; empty where it has none. */
export function heldSentence(control: string): Sentence {
  const label = control.replaceAll(/\s+/g, ' ').trim();
  if (label === '' || label.length > 30) return { id: 'reminderHeldAnyway', with: [] };
  const id = NEXT_WORDS.has(label.toLowerCase()) ? 'reminderHeldNext' : 'reminderHeld';
  return { id, with: [label] };
}
