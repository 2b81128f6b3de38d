import { findLabelled, labelledPhrases, type LabelledPhrases, type Mark } from '../../text/labelled-phrases';
import type { Reading } from '../../text/reading';
import { ACCUSATION } from './accusation.data';
import { PRIVATE_OF_CHILDREN } from './private-of-children.data';
import { PRIVATE_OF_STAFF } from './private-of-staff.data';
import { CRITICISM_DOES } from './criticism-does.data';
import { CRITICISM_OF } from './criticism-of.data';
import { DEEDS_OF_CHILDREN } from './deeds-of-children.data';
import { CRITICISM_IS } from './criticism-is.data';
import { WHO } from './who.data';

const WHAT = {
  ...CRITICISM_IS,
  ...CRITICISM_DOES,
  ...CRITICISM_OF,
  ...ACCUSATION,
  ...PRIVATE_OF_CHILDREN,
  ...DEEDS_OF_CHILDREN,
  ...PRIVATE_OF_STAFF,
};

export type WhoLabel = keyof typeof WHO;
export type WhatLabel = keyof typeof WHAT;
export type WhoMark = Mark<WhoLabel>;
export type WhatMark = Mark<WhatLabel>;

let who: LabelledPhrases<WhoLabel> | undefined;
let what: LabelledPhrases<WhatLabel> | undefined;

/** The nouns for those who may be spoken of. */
export function whoMarks(reading: Reading): WhoMark[] {
  return findLabelled(reading, (who ??= labelledPhrases(WHO)));
}

/** The words for what may be said of them. */
export function whatMarks(reading: Reading): WhatMark[] {
  return findLabelled(reading, (what ??= labelledPhrases(WHAT)));
}
