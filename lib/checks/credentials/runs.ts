import { tokenFrom, type Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import type { KeyKind } from '../credentials';
import type { Candidate } from '../given/candidate';

type Run = Candidate<KeyKind>;

/** *4417*, *5 5 1 8*, *0-6-0-6*, *A then 71 then B*, *hash 2580 hash*: digits and single capitals, and what one says between them. */
const RUN =
  /(?:\d{1,10}|[A-Z])(?:(?:[^\S\n]|-|,[^\S\n]?|,?\s(?:then|and|and\sthen|together,?\sthen|together)(?:\sthe)?\s)(?:\d{1,10}|[A-HJ-Z](?!\p{L}))){0,8}[#*]?(?![\p{L}\d£%&])(?![.:/]\d)/uy;
const FEWEST = 3;
const MOST = 12;
const TIME = /^(?:0?\d|1\d|2[0-3])[0-5][05]$/;
const AT = wordSet('at for by until till from before after');
const PHONE = /^0[1-3578]\d{8,}/;

/** Whether a run of any kind can begin with a word. */
export function beginsRun(token: Token, text: string): boolean {
  return beginsWithFigure(token, text) || SPELT.has(token.text) || TURNED.has(token.text);
}

function beginsWithFigure({ text: word, start }: Token, text: string): boolean {
  const sign = text[start] ?? '';
  return /\d/.test(sign) || (word.length === 1 && /[A-Z]/.test(sign));
}

export function runAt(text: string, tokens: readonly Token[], at: number): Run | undefined {
  const { start } = tokens[at] as Token;
  if (!beginsWithFigure(tokens[at] as Token, text)) return undefined;
  // A part of a longer run.
  const before = tokens[at - 1];
  if (before && start - before.end <= 1 && /^\d+$/.test(before.text)) return undefined;
  RUN.lastIndex = start;
  const found = RUN.exec(text)?.[0];
  if (!found) return undefined;
  const figures = found.replace(/\D/g, '');
  const groups = found.match(/\d+|[A-Z]/g) ?? [];
  if (figures.length === 0 || (groups.length === 1 && figures.length < FEWEST) || figures.length > MOST)
    return undefined;
  if (PHONE.test(figures)) return undefined;
  const end = start + found.length;
  // *The alarm is set for 0530*.
  if (groups.length === 1 && TIME.test(figures) && AT.has(before?.text ?? '')) return undefined;
  const shapes = [
    `n${figures.length}`,
    ...(groups.length > 1 ? shapesOf(found, groups) : shapesOfOne(figures)),
  ];
  if (/[#*]/.test(found) || /[#*]/.test(text[start - 1] ?? '')) shapes.push('hash');
  return {
    kind: 'code',
    first: at,
    last: Math.max(at, tokenFrom(tokens, end) - 1),
    start,
    end,
    form: 'digits',
    shapes,
  };
}

function shapesOf(found: string, groups: readonly string[]): string[] {
  const shapes = ['groups'];
  if (groups.every(({ length }) => length === groups[0]?.length)) shapes.push('even');
  if (groups.every(({ length }) => length === 1)) shapes.push('single', `single${groups.length}`);
  if (/[A-Z]/.test(found)) shapes.push('letter');
  if (/then|together/.test(found)) shapes.push('then');
  if (found.includes('-')) shapes.push('hyphen');
  if (found.includes(',')) shapes.push('comma');
  return shapes;
}

function shapesOfOne(figures: string): string[] {
  const shapes = [];
  if (/^(?:19|20)\d\d$/.test(figures)) shapes.push('year');
  else if (/^1[0-8]\d\d$/.test(figures)) shapes.push('past');
  if (figures.endsWith('00')) shapes.push('round');
  if (TIME.test(figures)) shapes.push('time');
  if (figures.startsWith('0')) shapes.push('zero');
  return shapes;
}

const MOST_SPELT = 8;
const SPELT = wordSet('zero oh nought one two three four five six seven eight nine double');

/** *Two five eight oh*. */
export function spelledRunAt(tokens: readonly Token[], at: number): Run | undefined {
  if (!SPELT.has(tokens[at]?.text ?? '') || SPELT.has(tokens[at - 1]?.text ?? '')) return undefined;
  let last = at;
  while (last < at + MOST && SPELT.has(tokens[last + 1]?.text ?? '')) last += 1;
  const count = last - at + 1;
  // More are a phone's.
  if (count < FEWEST || count > MOST_SPELT) return undefined;
  const [{ start }, { end }] = [tokens[at] as Token, tokens[last] as Token];
  return { kind: 'code', first: at, last, start, end, form: 'spelt', shapes: [`n${count}`] };
}

const TURNED = wordSet('left right stop clockwise');
const TURN = String.raw`(?:left|right|back|stop on|clockwise|anticlockwise)(?:\spast\sit)?(?:\sto|\son)?\s\d{1,2}`;
const TURNS = new RegExp(String.raw`${TURN}(?:,?\s(?:then\s)?${TURN}){1,5}`, 'iuy');

/** *Left 18, right 44*: as one turns a dial. */
export function turnsAt(text: string, tokens: readonly Token[], at: number): Run | undefined {
  const { text: word, start } = tokens[at] as Token;
  if (!TURNED.has(word)) return undefined;
  TURNS.lastIndex = start;
  const found = TURNS.exec(text)?.[0];
  if (!found) return undefined;
  const end = start + found.length;
  const last = tokenFrom(tokens, end) - 1;
  return { kind: 'code', first: at, last, start, end, form: 'digits', shapes: ['turns', 'single', 'then'] };
}
