import { endOf } from '../roster/name-shape';
import { tokenFrom, tokensOf, type Token } from '../text/tokens';
import type { Reading } from '../text/reading';
import { scan } from '../text/scan';
import type { Check, Finding, Span } from './check';
import { isSmallWord, type Setting } from './school-name/alone';
import { hasCompany, saysOwnWork } from './school-name/company';
import { formsOf, type Forms } from './school-name/forms';
import { nameAt } from './school-name/in-words';
import { isKindOfSchool } from './school-name/kinds';
import { nameInTag, tagsOf } from './school-name/in-tags';
import type { IsMeant } from './school-name/short-form';
import type { Rulebook, SchoolNames } from '../school/rulebook';
import { speaksOfSchool } from './school-words';

interface Named extends Span {
  /** Nobody could take it for anything else. */
  readonly sure: boolean;
  /** Whether the writer says that it is where they work. */
  readonly ownWork: boolean;
}

/** Notices the school's and its trust's names, in the forms in which people write them. */
export const schoolName: Check = {
  id: 'school-name',
  clauses: ['principles.identify', 'personal.recognised'],
  inspect({ parts }, { rulebook, readings }) {
    let spoken: boolean | undefined;
    const speaks = () => (spoken ??= speaksOfSchool(readings).length > 0);
    return formsIn(rulebook).flatMap(({ forms, key }): Finding[] => {
      const named = readings.flatMap((reading, part) => namesIn(reading, part, forms, speaks));
      const [first] = named.toSorted((a, b) => Number(b.sure) - Number(a.sure));
      if (!first) return [];
      const ownWork = named.some((name) => name.ownWork);
      const words = (parts[first.part] ?? '').slice(first.start, first.end);
      return [
        {
          check: 'school-name',
          clause: ownWork ? 'personal.recognised' : 'principles.identify',
          spans: named.map(({ part, start, end }) => ({ part, start, end })),
          weight: 50,
          noticed: { id: forms.of === 'school' ? 'noticedSchoolName' : 'noticedTrustName', with: [words] },
          why: { id: ownWork ? 'whyOwnSchoolName' : 'whySchoolName', with: [] },
          key,
          actions: first.sure ? ['dismiss', 'mute'] : ['dismiss', 'not-the-school', 'mute'],
        },
      ];
    });
  },
};

/** The forms of the names of all schools of a rulebook, each with the key of what is found. */
export function formsIn({
  school,
  others = [],
}: Rulebook): { readonly forms: Forms; readonly key: string }[] {
  return [...keyed(school, ''), ...others.flatMap(({ school }, at) => keyed(school, `:${at + 2}`))];
}

/** The forms of a school's names with the key of what is found. `number` tells the schools of a person apart. */
function keyed(school: SchoolNames, number: string): { readonly forms: Forms; readonly key: string }[] {
  return formsOf(school).map((forms) => ({ forms, key: `school-name:${forms.of}${number}` }));
}

/**
 * Where one part of a draft names a school, in order.
 *
 * @param speaks whether the draft speaks of school
 * @param isMeant whether a short form means it; by the words around it where it is left out
 */
export function namesIn(
  reading: Reading,
  part: number,
  forms: Forms,
  speaks: () => boolean,
  isMeant?: IsMeant,
): Named[] {
  const setting = settingOf(reading, speaks);
  const { tokens } = setting;
  const named: Named[] = [];
  let last = -1;
  for (const at of scan(reading, forms.beginnings)) {
    const match = at > last && nameAt(at, forms, setting, isMeant);
    if (!match) continue;
    const { start } = tokens[at] as Token;
    const end = endOfName(reading.text, tokens[match.last] as Token, forms);
    named.push({ part, start, end, sure: match.sure, ownWork: saysOwnWork(tokens, at) });
    last = match.last;
  }
  for (const tag of tagsOf(reading)) {
    const at = tokenFrom(tokens, tag.start);
    const match = nameInTag(tag, forms, () => setting.company(at, at));
    if (match) named.push({ part, start: tag.start, end: tag.end, sure: match.sure, ownWork: false });
  }
  // An address can be found both by its words and as a whole.
  return named
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1] as Named).end);
}

/** Where a name ends: *School's* and *The Grange's* without the possessive, but *St Mary's* with it. */
function endOfName(text: string, last: Token, { cores }: Forms): number {
  const ownS = cores.some(({ keys }) => keys.length > 1);
  return isKindOfSchool(last.text) || !ownS ? endOf(text, last) : last.end;
}

/** The text around the names of a reading. */
export function settingOf(reading: Reading, speaks: () => boolean): Setting {
  const { text } = reading;
  const tokens = tokensOf(reading);
  return {
    text,
    tokens,
    shouting: !/\p{Ll}/u.test(text),
    company: (first, last) => hasCompany(tokens, first, last) || speaks(),
    startsSentence(at) {
      const [before, token] = [tokens[at - 1], tokens[at]];
      return !before || !token || /[.!?\n:]/.test(text.slice(before.end, token.start));
    },
    isSmallWord: (at) => isSmallWord(tokens[at]?.text),
  };
}
