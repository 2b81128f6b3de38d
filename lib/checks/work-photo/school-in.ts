import type { Region, SeenWords } from '../../photos/facts';
import type { SchoolNames } from '../../school/rulebook';
import { formsOf, type Forms } from '../school-name/forms';
import { shapesOf } from './shapes';
import { slipsTo } from './within-slips';

/** The school's name in a picture. */
export interface SchoolSeen {
  /** As it was read, with its slips. */
  readonly text: string;
  readonly regions: readonly Region[];
}

/** Signs have a name on up to so many lines, one under the other. */
const LINES = 3;
/** One slip is forgiven for so many letters of the name itself. */
const PER_SLIP = 7;
/** More words than a sign has: a page of a book. Characters. */
const MOST = 600;
/** What says that it is a school; longer ones with a slip. */
const KINDS = ['school', 'primary', 'academy', 'infant', 'junior', 'nursery', 'trust', 'cofe', 'catholic'];

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
  for (let count = 1; count <= LINES; count += 1)
    for (let at = 0; at + count <= words.length; at += 1) {
      const lines = words.slice(at, at + count);
      const text = lines.map((line) => line.text).join(' ');
      if (text.length > MOST || !forms.some((form) => names(shapesOf(text), form, ofSchool))) continue;
      return { text, regions: lines.map(({ region }) => region) };
    }
  return undefined;
}

function names(shapes: string, { cores, initials, handles, domains }: Forms, ofSchool: boolean): boolean {
  if (initials.some((name) => name.length > 3 && shapes === shapesOf(name))) return true;
  const addresses = [...handles, ...domains.map((parts) => parts.join(''))];
  if (addresses.some((name) => name.length > 6 && shapes.includes(shapesOf(name)))) return true;
  return cores.some(({ keys, alone, whole, distinct }) =>
    keys.some((key) => {
      const name = shapesOf(key);
      if (slipsTo(name, shapes, Math.floor(name.length / PER_SLIP)) === undefined) return false;
      return whole || isOfKind(shapes) || (alone && distinct && ofSchool);
    }),
  );
}

function isOfKind(shapes: string): boolean {
  return KINDS.some((kind) => slipsTo(shapesOf(kind), shapes, kind.length > 5 ? 1 : 0) !== undefined);
}
