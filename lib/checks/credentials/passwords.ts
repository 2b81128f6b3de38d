import { addressesIn } from '../../text/hosts';
import type { Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Key } from '../credentials';
import { endsThere, isScrambled, LONGEST, wordAt } from './secrets';
import { isElsewhere, LOCKS, speaksOfAccounts } from './what-opens';
import { wordSet } from '../../text/word-set';

/** What a password is called. */
export const PASSWORD_NAMES = wordSet('password passwords passcode passphrase pwd pw psw passkey pass key');
/** Of these a number of four figures is a password too, which after others is a year. */
const IS = wordSet("is was to be now been it's its that's");
/** What is said of passwords. */
const SAID = wordSet(
  'wrong expired required needed weak strong long short correct incorrect terrible rubbish saved hidden there here not so too very really literally always never still my your the a an on in at for to of reset changed case protected safe secure gone forgotten lost stupid annoying hell what and but or no yes this that manager managers managing apparently useless pointless compulsory something everything nothing impossible easy hard simple obvious old new different secret yours mine ours again please same ask under combination combinations thing box page field reminder manager details',
);
/** Of passwords in general, of bad ones, and of those in jest. */
const GENERAL = wordSet(
  'escape hogwarts gryffindor quiz kahoot common worst using use guess cracked hacked example instead never dont dreamt joke film movie',
);
/** Between *is* and a password: *is literally …*. */
const STILL = /^(?:still|just|literally|always|actually|really|currently|basically)$/;
/** So many words may stand between the name and *is*. */
const BETWEEN = 10;
/** Before the name of a field in a web address. */
const IN_ADDRESS = /[?&#/=.]/;

/** A password that is given after its name. */
export function passwordNamedAt(text: string, tokens: readonly Token[], at: number): Key | undefined {
  const token = tokens[at] as Token;
  if (token.tag || IN_ADDRESS.test(text[token.start - 1] ?? '')) return undefined;
  const secret =
    (token.text === 'pass' || token.text === 'key') && !isOfUser(tokens, at)
      ? undefined
      : secretAfter(text, tokens, at);
  const found = secret ?? secretBefore(text, tokens, at);
  return found && { kind: 'password', ...found };
}

/** *The wifi is …*, *laptop login: …*: what is given has to look like nothing but a password. */
export function passwordOfAccountAt(text: string, tokens: readonly Token[], at: number): Key | undefined {
  const [account, next, after] = tokens.slice(at, at + 3);
  if (!account || account.tag || !next) return undefined;
  const given = /^\s*[:=]\s*$/.test(text.slice(account.end, next.start));
  const token = given ? next : next.text === 'is' || next.text === 'key' ? after : undefined;
  const is = token?.text === 'is' ? tokens[at + 3] : token;
  if (!is || text.slice(account.end, is.start).includes('\n')) return undefined;
  const near = tokens.slice(Math.max(0, at - 8), at).map(({ text }) => text);
  if (isElsewhere(near)) return undefined;
  const secret = scrambledAt(text, is.start);
  // Its password comes next.
  if (tokens.slice(at + 2, at + 8).some(({ text }) => PASSWORD_NAMES.has(text))) return undefined;
  // Also of digits alone a login has some; a meeting has a time.
  if (!secret || !/\p{L}/u.test(text.slice(secret.start, secret.end)) || secret.end - secret.start < 6)
    return undefined;
  return /[\p{N}]/u.test(text.slice(secret.start, secret.end)) ? { kind: 'password', ...secret } : undefined;
}

/** *… my new password. It’s …* */
function isIts(text: string, { text: word, start, end }: Token): boolean {
  return word === 'it' && end - start > 2 && text.slice(start, end).endsWith('s');
}

function isOfUser(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ text }) => /^(?:user|username|login|id|wifi|network|router)$/.test(text));
}

/** *Tulips99 is my password*, *it’s Tulips99, my password*. */
function secretBefore(text: string, tokens: readonly Token[], at: number): Stretch | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const [token, following] = [tokens[back] as Token, tokens[back + 1] as Token];
    if (/[.!?\n]/.test(text.slice(token.end, following.start))) return undefined;
    if (following.text !== 'is' && following.text !== 'my') continue;
    const secret = scrambledAt(text, token.start);
    const near = tokens.slice(Math.max(0, back - 4), at + 3).map(({ text }) => text);
    if (secret && /\p{N}/u.test(text.slice(secret.start, secret.end)) && !isElsewhere(near))
      return near.some((word) => GENERAL.has(word) || word === 'not' || word === 'a') ? undefined : secret;
  }
  return undefined;
}

const BESIDE = /^[\s,;:/|-]{1,4}(?:(?:and|pw|password)[\s:=]{1,3})?(\S{6,64})/u;

/** Passwords right beside a work e-mail address. */
export function besideMail(reading: Reading): Key[] {
  return addressesIn(reading).flatMap(({ hostEnd, mail, labels }): Key[] => {
    if (!mail) return [];
    const [whole = '', secret = ''] = BESIDE.exec(reading.text.slice(hostEnd, hostEnd + 90)) ?? [];
    if (labels.at(-2) !== 'sch' && !(/\p{L}\p{N}|\p{N}\p{L}/u.test(secret) && isOfAccount(reading)))
      return [];
    if (!isScrambled(secret) || /[@/]/.test(secret)) return [];
    const end = hostEnd + whole.length;
    return [{ kind: 'password', start: end - secret.length, end }];
  });
}

function isOfAccount({ words }: Reading): boolean {
  return speaksOfAccounts(words.map(({ folded }) => folded));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function secretAfter(text: string, tokens: readonly Token[], at: number): Stretch | undefined {
  let is = /['’]s$/.test(text.slice(tokens[at]?.start, tokens[at]?.end));
  for (let next = at + 1; next <= at + BETWEEN; next += 1) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (!before || !token) return undefined;
    const gap = text.slice(before.end, token.start);
    if (/[.!?\n]/.test(gap.replace(/^\s*[:=]\s*\n/, '')))
      return isIts(text, token) ? scrambledAt(text, tokens[next + 1]?.start ?? text.length) : undefined;
    const given = /^\s*(?:[:=–—\uff1a]|-\s|->|→)\s*["'“‘(]?$/u.test(gap);
    const quoted = /["“‘']$/.test(gap);
    if (is || given || quoted || next === at + 1) {
      const near = tokens.slice(Math.max(0, at - 8), next).map(({ text }) => text);
      const found =
        given || is || quoted
          ? secretAt(text, token, near, given, quoted)
          : besideName(text, tokens[at]?.text ?? '', token, near);
      if (found) return found;
    }
    // *The password for the laptops, Tulips99*.
    const mixed = /^(?=.*\d)(?=.*\p{L}{3}).{6,}$/u.test(token.text)
      ? scrambledAt(text, token.start)
      : undefined;
    if (mixed && speaksOfAccounts(tokens.slice(Math.max(0, at - 8), next).map(({ text }) => text)))
      return mixed;
    // Of what goes on after *is* something is said, and no password given.
    if (is && SAID.has(token.text) && !IS.has(token.text) && !STILL.test(token.text)) return undefined;
    is = IS.has(token.text) || (is && STILL.test(token.text));
    is ||=
      next < at + BETWEEN &&
      /['’]s$/.test(text.slice(token.start, token.end)) &&
      speaksOfAccounts([token.text]);
  }
  return undefined;
}

/** What stands after *is*, a colon or a quotation mark. */
function secretAt(
  text: string,
  token: Token,
  near: readonly string[],
  given: boolean,
  quoted: boolean,
): Stretch | undefined {
  const { start } = token;
  if (isElsewhere(near) || near.some((word) => GENERAL.has(word))) return undefined;
  if (quoted) {
    const end = closing(text, start);
    return end !== undefined && endsThere(text, end + 1) ? { start, end } : scrambledAt(text, start);
  }
  const scrambled = scrambledAt(text, start);
  if (scrambled) return scrambled;
  const secret = wordAt(text, start);
  const end = start + secret.length;
  if (secret.length < 3 || SAID.has(token.text) || !endsThere(text, end)) return undefined;
  return given || speaksOfAccounts(near) || near.some((word) => LOCKS.has(word)) ? { start, end } : undefined;
}

/** Up to three words, to the end of their clause. */
const PLAIN = /^[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}(?=\s*(?:[.,;!\n)]|$))/u;

/** *Username … password …*, *meeting 813 …, passcode …*: with nothing between the name and what it names. */
function besideName(text: string, name: string, token: Token, near: readonly string[]): Stretch | undefined {
  if (isElsewhere(near) || near.some((word) => GENERAL.has(word))) return undefined;
  const beside = scrambledAt(text, token.start);
  if (beside) return beside;
  const short = /^(?:pw|pwd|psw)$/.test(name) && speaksOfAccounts(near);
  if (!short && !near.some((word) => /^(?:user|username|login|zoom|teams|meeting|id)$/.test(word)))
    return undefined;
  if (SAID.has(token.text)) return undefined;
  const [words = ''] = PLAIN.exec(text.slice(token.start, token.start + LONGEST)) ?? [];
  return words.length >= 3 && endsThere(text, token.start + words.length)
    ? { start: token.start, end: token.start + words.length }
    : undefined;
}

function scrambledAt(text: string, start: number): Stretch | undefined {
  const secret = wordAt(text, start);
  if (secret.length >= LONGEST - 1 || secret.includes('://') || /^\S+@\S+\.\S+$/.test(secret))
    return undefined;
  return isScrambled(secret) ? { start, end: start + secret.length } : undefined;
}

/** Where a quotation ends that begins here, on the same line. */
function closing(text: string, start: number): number | undefined {
  const [inside] = /^[^"”’'\n]{3,40}(?=["”’'](?!\p{L}))/u.exec(text.slice(start, start + 42)) ?? [];
  return inside === undefined ? undefined : start + inside.length;
}
