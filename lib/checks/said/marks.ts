import { findLabelled, labelledPhrases, type Mark } from '../../text/labelled-phrases';
import type { Reading } from '../../text/reading';
import { ACCUSATION } from './accusation.data';
import { PRIVATE_CASES } from './private-cases.data';
import { PRIVATE_HEALTH } from './private-health.data';
import { PRIVATE_OF_CHILDREN } from './private-of-children.data';
import { PRIVATE_OF_STAFF } from './private-of-staff.data';
import { PRIVATE_WORK } from './private-work.data';
import { WHOSE } from './whose.data';
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
  ...joined(
    PRIVATE_OF_CHILDREN,
    DEEDS_OF_CHILDREN,
    PRIVATE_OF_STAFF,
    PRIVATE_CASES,
    PRIVATE_HEALTH,
    PRIVATE_WORK,
  ),
};

/** Lists of one label out of several files, as one. */
function joined<Lists extends readonly Readonly<Record<string, string>>[]>(
  ...all: Lists
): Record<LabelOf<Lists[number]>, string> {
  const lists: Record<string, string> = {};
  for (const [label, list] of all.flatMap((one) => Object.entries(one)))
    lists[label] = `${lists[label] ?? ''}\n${list.trim()}`;
  return lists;
}

type LabelOf<Lists> = Lists extends Lists ? Extract<keyof Lists, string> : never;

export type WhoLabel = keyof typeof WHO;
export type WhatLabel = keyof typeof WHAT;
export type WhoseLabel = keyof typeof WHOSE;
export type WhoMark = Mark<WhoLabel>;
export type WhatMark = Mark<WhatLabel>;
export type WhoseMark = Mark<WhoseLabel>;

const who = labelledPhrases(WHO);
const whose = labelledPhrases(WHOSE);
const what = labelledPhrases(WHAT);

/** The nouns for those who may be spoken of. */
export function whoMarks(reading: Reading): readonly WhoMark[] {
  return findLabelled(reading, who);
}

/** Whose a private matter may be. */
export function whoseMarks(reading: Reading): readonly WhoseMark[] {
  return findLabelled(reading, whose);
}

/** The words for what may be said of them. */
export function whatMarks(reading: Reading): readonly WhatMark[] {
  return findLabelled(reading, what);
}
