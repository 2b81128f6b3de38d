import { withoutLookAlikes } from './look-alikes';

/** Letters that stand for others when names are compared, and that Unicode does not take apart itself. */
const INSTEAD: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
};

/** White letters in black circles and squares, which Unicode does not take apart: each alphabet begins at a multiple of 32 and 16. */
const WHITE_ON_BLACK = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
const ASCII = /^[\0-\x7f]*$/;
/** Unicode takes a free-standing accent for a space, while people type it for an apostrophe. */
const ACCENTS = /[\xb4\u0384]/g;
const APOSTROPHES = /[\u02bc\u2018\u2019\u201b\u2032\uff07]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/**
 * What is seen as part of a letter or not at all: Latin, Cyrillic and Greek accents, the vowel points of Arabic, the frames
 * of emoji digits, soft hyphens, and marks of width zero, of direction and of variation. The vowel signs of other scripts stay:
 * there they are letters.
 */
const UNSEEN =
  // oxlint-disable-next-line no-misleading-character-class -- single code points are what it is for
  /[\u0300-\u036f\u064b-\u065f\u20d0-\u20ff\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/**
 * A text as it is for comparing: compatibility forms unified (NFKC), small letters, no accents, straight apostrophes, plain
 * hyphens, nothing invisible, no letters of another script that look like Latin ones among Latin ones. Folding what is folded changes nothing. The length may change, so offsets do not carry over;
 * `read` keeps them. Never throws, also not for lone surrogates.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const folded = text
    .replace(ACCENTS, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(/[ßæœøłđðþħıŋŧς]/g, (letter) => INSTEAD[letter] ?? letter)
    .replace(WHITE_ON_BLACK, (letter) => String.fromCharCode(97 + (((letter.codePointAt(0) ?? 0) - 16) % 32)))
    .normalize('NFC');
  return withoutLookAlikes(folded);
}
