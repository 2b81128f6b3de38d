import type { Region, SeenWords } from '../../photos/facts';
import type { SchoolNames } from '../../school/rulebook';
import { formsOf, type Core, type Forms } from '../school-name/forms';
import { followsAsKind, holdsKind } from './kinds-seen';
import { shapesOf } from './shapes';
import { together } from './together';
import { endOf, slipsTo } from './within-slips';

/** The school's name in a picture. */
export interface SchoolSeen {
  /** As it was read, with its slips. */
  readonly text: string;
  readonly regions: readonly Region[];
}

/** One slip is forgiven for so many letters of the name itself. *St Mark's* is not *St Mary's*. */
const PER_SLIP = 8;
/** More words than a sign has: a page of a book. Characters. */
const MOST = 600;
/** A name can begin after these as well as at the beginning of a line. */
const BEFORE = ['the', 'to', 'at', 'of', 'from', 'and', 'by'].map(shapesOf);

/**
 * A school's or its trust's name among the words in a picture, on signs, jumpers and certificates. As in `school-name`, what is
 * particular to a name must be there, and a word for a kind of school beside it; but letters that look alike count as one, spaces
 * do not count, and a long name is known with a slip.
 *
 * @param ofSchool other things speak for school: then a name of several words is known without a word for a kind of school
 */
export function schoolIn(
  words: readonly SeenWords[],
  schools: readonly SchoolNames[],
  ofSchool: boolean,
): SchoolSeen | undefined {
  const forms = schools.flatMap(formsOf);
  for (const lines of together(words)) {
    const texts = lines.map(({ text }) => text);
    const text = texts.join(' ');
    if (text.length > MOST || !forms.some((form) => names(texts.map(shapesOf), form, ofSchool))) continue;
    return { text, regions: lines.map(({ region }) => region) };
  }
  return undefined;
}

function names(lines: readonly string[], forms: Forms, ofSchool: boolean): boolean {
  const { cores, initials, handles, domains } = forms;
  const shapes = lines.join('');
  if (initials.some((name) => name.length > 3 && shapes === shapesOf(name))) return true;
  const addresses = [...handles, ...domains.map((parts) => parts.join(''))];
  if (addresses.some((name) => name.length > 6 && shapes.includes(shapesOf(name)))) return true;
  return cores.some((core) =>
    core.keys.some((key) => {
      const name = shapesOf(key);
      const slips = Math.floor(name.length / PER_SLIP);
      return core.whole || core.distinct
        ? isNamed(name, slips, shapes, core, ofSchool)
        : beginnings(lines).some((rest) => {
            const end = endOf(name, rest, slips);
            return end !== undefined && followsAsKind(rest.slice(end));
          });
    }),
  );
}

/** Several words together are seldom anything else: wherever they stand. */
function isNamed(name: string, slips: number, shapes: string, core: Core, ofSchool: boolean): boolean {
  if (slipsTo(name, shapes, slips) === undefined) return false;
  return core.whole || holdsKind(shapes) || (core.alone && ofSchool);
}

/** What follows from each place where a name of one word can begin: *Oak Primary* is not in *Royal Oak Primary*. */
function beginnings(lines: readonly string[]): readonly string[] {
  const shapes = lines.join('');
  let start = 0;
  const starts = lines.map((line) => {
    start += line.length;
    return start - line.length;
  });
  for (let at = 1; at < shapes.length; at += 1)
    if (BEFORE.some((word) => shapes.endsWith(word, at))) starts.push(at);
  return starts.map((at) => shapes.slice(at));
}
