import { findLabelled, labelledPhrases, type Mark } from '../../text/labelled-phrases';
import type { Reading } from '../../text/reading';
import { CONTACT } from './phrases.data';

export type ContactLabel = keyof typeof CONTACT;
export type ContactMark = Mark<ContactLabel>;

const phrases = labelledPhrases<ContactLabel>(CONTACT);

/** What a text says that may be of contact, in order. */
export function contactMarks(reading: Reading): readonly ContactMark[] {
  return findLabelled(reading, phrases);
}
