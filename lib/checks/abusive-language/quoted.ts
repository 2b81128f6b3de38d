import { tokenFrom, type Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';

/** A stretch between quotation marks: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** At most so long is a quotation, so that one mark too many does not turn the rest of a draft into one. */
const LONGEST = 400;
const QUOTED = new RegExp(
  [
    `“[^“”\\n]{1,${LONGEST}}[”"]`,
    `"[^"\\n]{1,${LONGEST}}"`,
    `«[^«»\\n]{1,${LONGEST}}»`,
    `‘[^‘\\n]{1,${LONGEST}}?’(?!\\p{L})`,
    `(?<!\\p{L})'[^'\\n]{1,${LONGEST}}'(?!\\p{L})`,
  ].join('|'),
  'gu',
);

/** What stands between quotation marks. */
export function quotedStretches(text: string): Stretch[] {
  return [...text.matchAll(QUOTED)].map(({ index, 0: quoted }) => ({
    start: index,
    end: index + quoted.length,
  }));
}

const SPOKEN_OF = wordSet(
  'word words term terms slur slurs called calling calls call say says saying said shouted shouting shout shouts yelled yelling spelled spelt using uses used hear heard hearing labelled label chanting chant chanted language',
);
const OWN = wordSet("i'm im am we're");

/**
 * Whether the abusive word at this place is quoted, spoken about (*they called me a …*), or the writer's own for themselves
 * (*I'm a …*).
 *
 * @param start UTF-16 offset of the word
 */
export function isQuotedOrOwn(tokens: readonly Token[], start: number, quoted: readonly Stretch[]): boolean {
  if (quoted.some((stretch) => stretch.start <= start && start < stretch.end)) return true;
  const at = tokenFrom(tokens, start);
  if (tokens.slice(Math.max(0, at - 6), at).some(({ text }) => SPOKEN_OF.has(text))) return true;
  const [first, second, third] = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  return [first, second, third].some((word) => word !== undefined && OWN.has(word));
}
