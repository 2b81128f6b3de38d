import type { Reading } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import type { Detail, DetailKind } from '../personal-details';

type Shape = readonly [DetailKind, RegExp];

/** What a number of this name looks like: of His Majesty's Passport Office, the DVLA, the NHS, the DfE, the DBS, and of cards. */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['passport', ['id', /(?<![\w.,£])\d{3}\s?\d{3}\s?\d{3}(?!\w)/u]],
  ...['licence', 'license'].map(
    (name) => [name, ['id', /\b[A-Z][A-Z9]{4}\s?\d{6}\s?[A-Z][A-Z9]\s?\d[A-Z]{2}\b/iu]] as const,
  ),
  ['nhs', ['id', /(?<![\w.,£])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\w)/u]],
  ['trn', ['id', /(?<![\w.,£])\d{2}\/?\d{5}(?!\w)/u]],
  ['dbs', ['id', /(?<!\w)00\d{10}(?!\w)/u]],
  ...['cvv', 'cvc', 'cv2'].map((name) => [name, ['bank', /^\D{0,12}(?<!\w)\d{3}(?!\w)/u]] as const),
  ['iban', ['bank', /\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}\b/iu]],
]);
/** So far after its name, UTF-16 units. */
const REACH = 80;
/** Nobody's own: where to ring or what to quote. */
const NOT_OWN = /\b(?:ring|call|phone|helpline|quote|ref)\b/i;

/** Numbers that are one person's alone: after their name, and those that are known by their shape. */
export function idNumbersIn(reading: Reading): readonly Detail[] {
  return [...scan(reading, NAMED), ...scan(reading, SHAPED)];
}

const NAMED: Scanner<Detail> = {
  reach: REACH,
  words: SHAPES,
  find(tokens, at, text) {
    const { text: name, start, end: from } = tokens[at] as Token;
    const [kind, shape] = SHAPES.get(name) as Shape;
    const rest = text.slice(from, from + REACH);
    const found = shape.exec(rest);
    if (!found || NOT_OWN.test(rest.slice(0, found.index))) return undefined;
    const end = from + found.index + found[0].length;
    return { kind, start: kind === 'bank' ? start : from + found.index, end };
  },
};

/** A National Insurance number (HMRC, NIM39110), and a car's registration since 2001 (DVLA, INF104): nothing else is written so. */
const INSURANCE = /[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![\p{L}\p{N}])/uy;
const REGISTRATION = /[A-Z]{2}\d{2}\s?[A-Z]{3}(?![\p{L}\p{N}])/uy;

const SHAPED: Scanner<Detail> = {
  reach: 5,
  find(tokens, at, text) {
    const { text: word, start, capital } = tokens[at] as Token;
    if (!capital || !(word.length === 2 || word.charCodeAt(2) < 58)) return undefined;
    for (const [kind, shape] of [
      ['id', INSURANCE],
      ['car', REGISTRATION],
    ] as const) {
      shape.lastIndex = start;
      const found = shape.exec(text);
      if (found) return { kind, start, end: start + found[0].length };
    }
    return undefined;
  },
};
