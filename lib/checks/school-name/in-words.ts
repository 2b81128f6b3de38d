import { together, type Token } from '../../text/tokens';
import { isAnyOf, isBeforeName, standsAlone, type Setting } from './alone';
import { hasCompany } from './company';
import { isElsewhere, isMealAt } from './elsewhere';
import { isLikely } from './likely';
import type { IsMeant, Match, ShortForm } from './short-form';
import { shortSlipAt, slipAt } from './slips';
import { isPlainlyOfSchool } from './workplace';
import { plain, type Core, type Forms } from './forms';
import { beginsWithKind, isShortKind, kindsAt } from './kinds';

/** The name that begins with a token, if one does. */
export function nameAt(
  first: number,
  forms: Forms,
  setting: Setting,
  isMeant: IsMeant = isMeantByWords,
): Match | undefined {
  if (setting.tokens[first]?.tag !== false) return undefined;
  const match = coreAt(first, forms, setting, isMeant);
  if (match?.sure) return match;
  return (
    domainAt(first, forms, setting) ??
    slipAt(first, forms, setting) ??
    match ??
    initialsAt(first, forms, setting, isMeant) ??
    shortSlipAt(first, forms, setting, isMeant)
  );
}

function coreAt(
  first: number,
  { cores, kinds: own, unlike }: Forms,
  setting: Setting,
  isMeant: IsMeant,
): Match | undefined {
  const { tokens } = setting;
  for (const core of cores) {
    for (const key of core.keys) {
      const last = lastOf(key, first, setting) ?? (core.the ? lastOfThe(key, first, setting) : undefined);
      if (last === undefined) {
        if (isRunTogether(key, core, tokens[first], setting)) {
          return { first, last: first, sure: true };
        }
        continue;
      }
      const kinds = isTogether(last, setting) ? kindsAt(tokens, last + 1) : { length: 0, clear: false };
      const end = last + kinds.length;
      if (isOfOthers(last + 1, end + 1, unlike, setting)) continue;
      const clear = kinds.clear || own.has(tokens[end]?.text ?? '');
      const named = kinds.length > 0 && isNamed(core, first, end, clear, setting);
      if (core.whole || named) return { first, last: end, sure: true };
      if (core.alone && !kinds.clear && isMeant({ how: 'written', core, first, last }, setting))
        return { first, last, sure: false };
    }
  }
  return undefined;
}

/** Whether a short form means the school: by the rules for it, or because the words around it are likely ones. */
function isMeantByWords(short: ShortForm, setting: Setting): boolean {
  const { core, first, last } = short;
  const { tokens } = setting;
  if (isMealAt(tokens, first) || (core.single && isAnyOf(tokens[first - 1]?.text))) return false;
  if (!core.distinct && isElsewhere(tokens, first, last) && !hasCompany(tokens, first, last)) return false;
  if (isByRule(short, setting)) return true;
  return (short.how === 'written' && isPlainlyOfSchool(short.last, setting)) || isLikely(short, setting);
}

/** Whether the rules for short forms say that one means the school. */
export function isByRule({ how, core, first, last }: ShortForm, setting: Setting): boolean {
  return how === 'written' && standsAlone(core, first, last, setting);
}

/** Whether a word from `from` to `to` says that it is another school: *St Mary's Catholic High School*. */
function isOfOthers(from: number, to: number, unlike: Forms['unlike'], setting: Setting): boolean {
  const { tokens } = setting;
  if (!tokens.slice(from, to + 1).some(({ text }) => unlike.has(text))) return false;
  return isTogether(from - 1, setting);
}

/** *PearTreePrimary*, and in small letters where the name is not short. */
function isRunTogether(key: string, core: Core, token: Token | undefined, { text }: Setting): boolean {
  if (!token) return false;
  const word = core.the ? token.text.replace(/^the/, '') : token.text.replace(/^saint(?=.)/, 'st');
  if (!word.startsWith(key) || !beginsWithKind(word.slice(key.length))) return false;
  return (
    key.length > 4 ||
    /^primary(?:school)?$/.test(word.slice(key.length)) ||
    /\p{Ll}\p{Lu}/u.test(text.slice(token.start, token.end))
  );
}

/** Whether a name with its kind of school is the school. *oak school desk* and *pear tree nursery* are not, without capitals or company. */
function isNamed(core: Core, first: number, last: number, clear: boolean, setting: Setting): boolean {
  const { tokens } = setting;
  const capital = tokens[first]?.capital === true && !setting.shouting;
  const before = tokens[first - 1];
  // *Royal Oak School* is not Oak School.
  const longer =
    core.single &&
    before?.capital === true &&
    capital &&
    together(setting.text, before, tokens[first] as Token);
  if (longer && !setting.isSmallWord(first - 1) && !isBeforeName(before.text)) return false;
  // *The ridge academy*
  if (clear && (setting.shouting || (core.the && before?.text === 'the'))) return true;
  if ((core.distinct || !core.single) && isShortKind(tokens[last]?.text ?? '')) return true;
  const plainly = core.distinct || (core.keys[0] ?? '').length > 5 || last - first > 1;
  if (clear && (plainly || capital || isBeforeName(before?.text))) return true;
  return (capital && tokens[last]?.capital === true) || setting.company(first, last);
}

/** The last token of a key that begins with this one, written in however many words. */
function lastOf(key: string, first: number, { text, tokens }: Setting): number | undefined {
  let taken = 0;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at > first && !together(text, tokens[at - 1] as Token, token)) return undefined;
    const letters = plain(token.text);
    if (letters === '' || !key.startsWith(letters, taken)) return undefined;
    taken += letters.length;
    if (taken === key.length) return at;
  }
  return undefined;
}

/** The same with *The* run together with it: *Thegrange*. */
function lastOfThe(key: string, first: number, setting: Setting): number | undefined {
  const { text = '' } = setting.tokens[first] ?? {};
  return text.length > 3 ? lastOf(`the${key}`, first, setting) : undefined;
}

const INITIALS = { the: false, single: true, distinct: false } as const;

function initialsAt(
  first: number,
  { initials }: Forms,
  setting: Setting,
  isMeant: IsMeant,
): Match | undefined {
  const { text, tokens } = setting;
  const token = tokens[first] as Token;
  if (initials.includes(token.text)) {
    const written = text.slice(token.start, token.start + token.text.length);
    const capitals = written === written.toUpperCase() && !setting.shouting;
    const sure = capitals && token.text.length > 3;
    const long = token.text.length > (capitals ? 2 : 3);
    const next = tokens[first + 1];
    if (token.text.length > 2 && next && isYear(next, tokens[first + 2]) && together(text, token, next))
      return { first, last: first, sure: true };
    if (sure || (long && setting.company(first, first))) return { first, last: first, sure };
    const short = { how: 'initials', core: INITIALS, first, last: first } as const;
    return token.text.length > 2 && isMeant(short, setting) ? { first, last: first, sure: false } : undefined;
  }
  // P.T.P.S. and P T P S, and p.t.p.s.
  let spelt = '';
  for (let at = first; at < first + 8; at += 1) {
    const letter = tokens[at];
    if (letter?.text.length !== 1) return undefined;
    if (!letter.capital && !isDotted(text, letter)) return undefined;
    if (at > first && !together(text, tokens[at - 1] as Token, letter)) return undefined;
    spelt += letter.text;
    if (!initials.some((name) => name.startsWith(spelt))) return undefined;
    if (spelt.length > 2 && initials.includes(spelt)) return { first, last: at, sure: true };
  }
  return undefined;
}

/** *OPS YEAR 5* */
function isYear({ text }: Token, number: Token | undefined): boolean {
  return /^y[1-6]$/.test(text) || (/^(?:year|yr)s?$/.test(text) && /^[1-6]$/.test(number?.text ?? ''));
}

/** Whether a letter has a dot and no space before or after it. */
function isDotted(text: string, { start, end }: Token): boolean {
  return (
    /^\.[a-z]/i.test(text.slice(end, end + 2)) || /[a-z]\.$/i.test(text.slice(Math.max(0, start - 2), start))
  );
}

function domainAt(first: number, { domains }: Forms, { text, tokens }: Setting): Match | undefined {
  const domain = domains.find((parts) =>
    parts.every((part, index) => {
      const token = tokens[first + index];
      const before = tokens[first + index - 1];
      if (token?.text !== part || !before) return token?.text === part;
      return index === 0 || token.start <= before.end || text.slice(before.end, token.start) === '.';
    }),
  );
  return domain && { first, last: first + domain.length - 1, sure: true };
}

function isTogether(at: number, { text, tokens }: Setting): boolean {
  const [left, right] = [tokens[at], tokens[at + 1]];
  return left !== undefined && right !== undefined && together(text, left, right);
}
