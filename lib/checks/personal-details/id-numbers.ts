import type { DetailKind } from '../personal-details';
import type { Around } from './around';

type Shape = readonly [DetailKind, RegExp];

/** What a number of this name looks like: of His Majesty's Passport Office, the DVLA, HMRC, the NHS, the DfE, the DBS, and of cards. */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['passport', ['id', /(?<![\w.,£])\d{9}(?!\w)/u]],
  ...['licence', 'license'].map(
    (name) => [name, ['id', /\b[A-Z][A-Z9]{4}\s?\d{6}\s?[A-Z][A-Z9]\s?\d[A-Z]{2}\b/iu]] as const,
  ),
  ...['insurance', 'ni', 'nino'].map(
    (name) => [name, ['id', /\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/iu]] as const,
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

/** The words that name such a number. */
export const ID_NAMES = [...SHAPES.keys()];

/** A number that is one person's alone, after its name. */
export function idNumber({
  text,
  tokens,
  at,
}: Around): { kind: DetailKind; start: number; end: number } | undefined {
  const token = tokens[at];
  const [kind, shape] = SHAPES.get(token?.text ?? '') ?? [];
  if (!token || !kind || !shape) return undefined;
  const rest = text.slice(token.end, token.end + REACH);
  const found = shape.exec(rest);
  if (!found || NOT_OWN.test(rest.slice(0, found.index))) return undefined;
  const end = token.end + found.index + found[0].length;
  return { kind, start: kind === 'bank' ? token.start : token.end + found.index, end };
}
