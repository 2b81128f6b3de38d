import { addressesIn } from '../../text/hosts';
import { scan, type Scanner } from '../../text/scan';
import { tokenFrom, tokensOf, type Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Key } from '../credentials';

const NAMES = new Set('password passwords passcode passphrase pwd pw psw'.split(' '));
/** Said between the word and what it is: *the password for the laptop is …*. */
const LEAD = new Set(
  'for the to of our my your a new old school staff wifi wi fi guest network laptop laptops computer computers ipad ipads zoom teams account accounts login is was now will be still just changed'.split(
    ' ',
  ),
);
const IS = new Set(['is', 'was', 'to', 'be', 'now']);
/** What a password opens: beside these a plain word may be one. */
const ACCESS = new Set(
  'wifi wi login log logon username user laptop computer zoom teams sims arbor seesaw portal account guest network'.split(
    ' ',
  ),
);
/** Right before a password that is given with the name that goes with it. */
const WITH_NAME = new Set(['id', 'username', 'user', 'login', 'logon']);
/** What is said of passwords. */
const SAID = new Set(
  'wrong expired required needed weak strong long short correct incorrect terrible rubbish saved hidden there here not so too very really literally always never still my your the a an on in at for to of reset changed case protected safe secure gone forgotten lost stupid annoying hell what'.split(
    ' ',
  ),
);
/** So far may a secret stand from its name, UTF-16 units. */
const REACH = 60;
const LONGEST = 64;
/** Before the name of a field in a web address. */
const IN_ADDRESS = /[?&#/=.]/;

/** Passwords that are given: after the word *password*, or right beside a work e-mail address. */
export function passwordsIn(reading: Reading): Key[] {
  return [...scan(reading, PASSWORDS), ...besideMail(reading), ...pairsIn(reading)];
}

/** *Name / secret*, as log-ins are passed on. UTF-16 units of each, so that it takes no longer than the text is long. */
const PAIR = /(?<=\s)([^\s/|]{3,40})\s{1,2}[/|]\s{1,2}([^\s/|]{3,40})(?!\S)/gu;
/** Names that nobody has but machines. */
const OF_MACHINES = /^(?:admin|administrator|root|guest|user)$/i;
/** So many words before a pair can say what it is for. */
const SAID_BEFORE = 14;

function pairsIn(reading: Reading): Key[] {
  const { text } = reading;
  if (!/[/|]\s/.test(text)) return [];
  const tokens = tokensOf(reading);
  return [...text.matchAll(PAIR)].flatMap(({ 0: whole, 1: name = '', 2: written = '', index }): Key[] => {
    const at = tokenFrom(tokens, index);
    const before = tokens.slice(Math.max(0, at - SAID_BEFORE), at);
    const secret = written.replace(/[.,!)]+$/u, '');
    if (!before.some(({ text }) => ACCESS.has(text)) && !OF_MACHINES.test(name)) return [];
    if (!(isScrambled(secret) || name === secret) || secret.includes('@')) return [];
    return [{ kind: 'password', start: index, end: index + whole.length - written.length + secret.length }];
  });
}

const PASSWORDS: Scanner<Key> = {
  // Ten words, and then as many characters as a secret has.
  reach: 10 + LONGEST,
  words: NAMES,
  find(tokens, at, text) {
    const token = tokens[at] as Token;
    if (token.tag || IN_ADDRESS.test(text[token.start - 1] ?? '')) return undefined;
    const secret = secretAfter(text, tokens, at);
    return secret && { kind: 'password', ...secret };
  },
};

const BESIDE = /^[\s,;:/|-]{1,4}(?:(?:and|pw|password)[\s:=]{1,3})?(\S{6,64})/u;

function besideMail(reading: Reading): Key[] {
  return addressesIn(reading).flatMap(({ hostEnd, mail, labels }): Key[] => {
    if (!mail || labels.at(-2) !== 'sch') return [];
    const [whole = '', secret = ''] = BESIDE.exec(reading.text.slice(hostEnd, hostEnd + 90)) ?? [];
    if (!isScrambled(secret) || /[@/]/.test(secret)) return [];
    const end = hostEnd + whole.length;
    return [{ kind: 'password', start: end - secret.length, end }];
  });
}

function secretAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
): { start: number; end: number } | undefined {
  const name = tokens[at] as Token;
  let next = at + 1;
  let is = false;
  while (next < at + 10 && LEAD.has(tokens[next]?.text ?? '') && !hasColon(text, tokens, next)) {
    is ||= IS.has(tokens[next]?.text ?? '');
    next += 1;
  }
  const token = tokens[next];
  if (!token || token.start - name.end > REACH) return undefined;
  const gap = text.slice(tokens[next - 1]?.end, token.start);
  const given = /^\s*(?:[:=–—\uff1a]|-\s|->|→)\s*["'“‘(]?$/u.test(gap);
  const quoted = /["“‘']$/.test(gap);
  const beside = next === at + 1 || given;
  // *ID 813 5577, passcode crayons*; *username mrsb password owl*.
  const withName = beside && tokens.slice(Math.max(0, at - 5), at).some(({ text }) => WITH_NAME.has(text));
  const scrambled = beside && /\d/.test(token.text) && isScrambled(firstOf(text, token.start));
  if (!(is || given || quoted || withName || scrambled) || /[.!?\n]/.test(gap.replace(/^\s*[:=]\s*\n/, '')))
    return undefined;
  const { start } = token;
  const secret = firstOf(text, start);
  const end = start + secret.length;
  if (secret.length < 3 || secret.length >= LONGEST || secret.includes('://')) return undefined;
  if (isScrambled(secret) || (quoted && closes(text, end) && endsThere(text, end))) return { start, end };
  if (SAID.has(token.text) || !endsThere(text, end)) return undefined;
  const near = tokens.slice(Math.max(0, at - 4), next).map(({ text }) => text);
  return given || withName || near.some((word) => ACCESS.has(word)) ? { start, end } : undefined;
}

/** What is written from here on up to a space, without what closes it. */
function firstOf(text: string, start: number): string {
  return /^\S+/u.exec(text.slice(start, start + LONGEST))?.[0].replace(/["”’',.;)]+$/u, '') ?? '';
}

function hasColon(text: string, tokens: readonly Token[], at: number): boolean {
  return /[:=\uff1a]/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}

/** Letters with digits, signs or capitals among them, as no word has them. */
function isScrambled(secret: string): boolean {
  if (/^\d{1,2}(?:st|nd|rd|th|am|pm|s)?$|^\d{4}s?$/i.test(secret)) return false;
  const kinds = [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}'’.-]/u, /\p{Ll}\p{Lu}/u].filter((kind) =>
    kind.test(secret),
  );
  return kinds.length >= 2 || /^\d{5,12}$/.test(secret);
}

function closes(text: string, end: number): boolean {
  return /^["”’']/.test(text.slice(end, end + 1));
}

function endsThere(text: string, end: number): boolean {
  return /^["”’')]*\s*(?:$|[.,!\n;)]|\p{Extended_Pictographic})/u.test(text.slice(end, end + 20));
}
