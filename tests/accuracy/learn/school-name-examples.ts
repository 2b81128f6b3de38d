import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingOf } from '../../../lib/checks/school-name';
import { cluesOf } from '../../../lib/checks/school-name/clues';
import { formsOf } from '../../../lib/checks/school-name/forms';
import { isByRule, nameAt } from '../../../lib/checks/school-name/in-words';
import { isKindOfSchool } from '../../../lib/checks/school-name/kinds';
import type { ShortForm } from '../../../lib/checks/school-name/short-form';
import { speaksOfSchool } from '../../../lib/checks/school-words';
import type { SchoolNames } from '../../../lib/school/rulebook';
import { fold } from '../../../lib/text/fold';
import { read } from '../../../lib/text/read';
import type { LabelledDraft } from '../labelled-draft';
import { SCHOOLS } from '../schools';
import { placesOf, type NameExample } from './first-name-examples';

/** All short forms of schools' names in these drafts; none of drafts about which people would disagree. */
export function schoolExamples(drafts: readonly LabelledDraft[]): NameExample[] {
  return drafts.flatMap(({ draft, school, either, expected, theme }) => {
    if (either.includes('school-name')) return [];
    const wanted = expected.get('school-name') ?? [];
    const places = wanted.flatMap((words) => placesOf(draft.parts, words));
    return shortFormsIn(draft.parts, SCHOOLS[school]).flatMap(({ clues, part, start, end }) => {
      const holds = places.some((place) => place.part === part && place.start < end && start < place.end);
      // The same school once more may be left out of what is expected.
      return holds || wanted.length === 0 ? [{ clues, holds, source: theme }] : [];
    });
  });
}

/**
 * The same drafts with each school's short forms in the place of what is expected, as if they were about it: so that more is said of schools of
 * every sort of name.
 */
export function rewritten(drafts: readonly LabelledDraft[]): NameExample[] {
  return drafts.flatMap(({ draft, expected, theme }) => {
    const [words] = expected.get('school-name') ?? [];
    const part = draft.parts.findIndex((text) => words && text.includes(words));
    const text = draft.parts[part];
    if (!words || text === undefined || /[#@.]/.test(text[text.indexOf(words) - 1] ?? '')) return [];
    return Object.values(SCHOOLS).flatMap((school) => {
      const form = school.shortForms.at(-1) ?? '';
      const after = /\bthe $/i.test(text.slice(0, text.indexOf(words))) ? form.replace(/^The /, '') : form;
      const written = words === words.toLowerCase() ? after.toLowerCase() : after;
      const start = text.indexOf(words);
      const parts = draft.parts.with(
        part,
        text.replace(words, () => written),
      );
      return shortFormsIn(parts, school).flatMap((short) =>
        short.part === part && start < short.end && short.start < start + written.length
          ? [{ clues: short.clues, holds: true, source: theme }]
          : [],
      );
    });
  });
}

/** What could be short forms of schools' names in posts by strangers, and is none. */
export function strangersSchools(posts: readonly string[], schools: readonly SchoolNames[]): NameExample[] {
  return posts.flatMap((text) => {
    const seen = new Set<number>();
    return schools.flatMap((school) =>
      shortFormsIn([text], school).flatMap(({ clues, start }) => {
        if (seen.has(start)) return [];
        seen.add(start);
        return [{ clues, holds: false, source: text }];
      }),
    );
  });
}

/** Real schools with the names that their packs would hold. */
export function realSchools(folder: string): SchoolNames[] {
  const rows = readFileSync(join(folder, 'names', 'uk_school_names_dfe.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return rows.map((row) => {
    const name = row.split(',')[1] ?? '';
    const words = name.replace(/\s*\(.*\)/, '').split(' ');
    while (words.length > 1 && isKindOfSchool(fold(words.at(-1) ?? '').replace("'", ''))) words.pop();
    return { name, shortForms: [words.join(' ')], initials: [], handles: [], domains: [], trust: null };
  });
}

function shortFormsIn(parts: readonly string[], school: SchoolNames) {
  const readings = parts.map(read);
  const speaks = speaksOfSchool(readings).length > 0;
  return readings.flatMap((reading, part) => {
    const setting = settingOf(reading, () => speaks);
    const { tokens } = setting;
    return formsOf(school).flatMap((forms) => {
      const shorts: ShortForm[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        if (nameAt(at, forms, setting)?.sure) continue;
        nameAt(at, forms, setting, (short) => {
          shorts.push(short);
          return false;
        });
      }
      return shorts.map((short) => ({
        clues: cluesOf(short, isByRule(short, setting), setting),
        part,
        start: tokens[short.first]?.start ?? 0,
        end: tokens[short.last]?.end ?? 0,
      }));
    });
  });
}
