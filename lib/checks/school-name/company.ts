import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';

/** Words of school, more loosely than `speaksOfSchool`: they only have to tell a school's short form from its everyday meaning. */
const SCHOOL = wordSet(
  'school schools primary academy staff staffroom teacher teachers teaching teach taught pupil pupils class classes head headteacher ofsted lesson lessons assembly governor governors pta phonics reception leavers inset senco ect nqt playground classroom colleagues management slt fayre nativity',
);
/** Words of work, shortly before the name: *I work at Oak*. */
const WORK = wordSet(
  'work working worked works job interview teach teaching taught teacher started starting head staff ta tas lsa hlta senco sendco nqt ect cover supply caretaker receptionist cook deputy governor placement trainee student volunteer nursery',
);
/** Those of whom it is said where they go: *the kids at Oak*. */
const PEOPLE_AT = wordSet('kids children parents families staff lot');
const FIRST_PERSON = wordSet('i im ive my me we our us');

/** Whether this is one of the words of school. */
export function isSchoolWord(word: string | undefined): boolean {
  return word !== undefined && SCHOOL.has(word);
}

/** Whether words of school stand within eight words of these tokens, which do not count themselves. */
export function hasCompany(tokens: readonly Token[], first: number, last: number): boolean {
  const near = [...tokens.slice(Math.max(0, first - 8), first), ...tokens.slice(last + 1, last + 9)];
  if (near.some(({ text }, index) => SCHOOL.has(text) && !isPerHead(near, index))) return true;
  const [people, at] = tokens.slice(Math.max(0, first - 2), first);
  if (at?.text === 'at' && (PEOPLE_AT.has(people?.text ?? '') || isTimeThere(tokens, first - 2))) return true;
  return isLeaving(tokens, first, last) || worksBefore(tokens, first);
}

/** *£80 a head* is no headteacher. */
function isPerHead(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'head' && /^(?:a|per|my|your)$/.test(tokens[at - 1]?.text ?? '');
}

const TIMES = wordSet('week day term year half-term month');
const WHICH = wordSet('first last final another more');

/** *First week at Oak* */
function isTimeThere(tokens: readonly Token[], at: number): boolean {
  return TIMES.has(tokens[at]?.text ?? '') && WHICH.has(tokens[at - 1]?.text ?? '');
}

const LEAVING = wordSet('leaving left leave joining joined goodbye bye farewell');

/** *Leaving Oak after 8 years* */
function isLeaving(tokens: readonly Token[], first: number, last: number): boolean {
  if (!LEAVING.has(tokens[first - 1]?.text ?? '')) return false;
  return tokens.slice(last + 1, last + 9).some(({ text }) => /^(?:years?|yrs)$/.test(text));
}

function worksBefore(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 4), first).some(({ text }) => WORK.has(text));
}

/** Whether the words before these tokens say that the writer works there: *I work at Oak*, *my job at Oak*. */
export function saysOwnWork(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 6), first);
  return worksBefore(tokens, first) && before.some(({ text }) => FIRST_PERSON.has(text.replace("'", '')));
}
