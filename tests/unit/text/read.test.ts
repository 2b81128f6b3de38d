import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../lib/text/fold';
import { growth, IN_PROPORTION } from '../growth';
import { read } from '../../../lib/text/read';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'É',
      'ß',
      '4',
      "'",
      '’',
      '-',
      '‐',
      '#',
      '@',
      '_',
      '.',
      ' ',
      '\n',
      '\u0301',
      '\u200b',
      '\u00ad',
      '👩‍🏫',
      '\ud83d',
      '\udc00',
      '𝐏',
    ),
  }),
);

const foldedWords = (text: string) => read(text).words.map(({ folded }) => folded);
const writtenWords = (text: string) => read(text).words.map(({ start, end }) => text.slice(start, end));

describe('read', () => {
  test.each([
    ['So proud of Year 4!', ['so', 'proud', 'of', 'year', '4']],
    ['Pear Tree’s O’Brien, pupils’ work', ['pear', "tree's", "o'brien", 'pupils', 'work']],
    ['Smith-Jones - and Anna--Mae', ['smith-jones', 'and', 'anna', 'mae']],
    ['#ProudToBe @peartree_primary', ['proudtobe', 'peartree', 'primary']],
    ['head@peartree.example', ['head', 'peartree', 'example']],
    ['P.T.P.S.', ['p', 't', 'p', 's']],
    ['Zoe\u0308 and Zoë', ['zoe', 'and', 'zoe']],
    ['Ame\u00adlia Pear\u200bTree', ['amelia', 'peartree']],
    ['👩‍🏫Amelia👏🏽👏🏽Jack', ['amelia', 'jack']],
    ['محمد يلعب', ['محمد', 'يلعب']],
    ['', []],
  ])('reads the words of %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('says where a word is in the text as it was written', () => {
    expect(writtenWords('🎉 Zoe\u0308’s \u200bAme\u00adlia\u200b, 𝐏𝐞𝐚𝐫')).toEqual([
      'Zoe\u0308’s',
      'Ame\u00adlia',
      '𝐏𝐞𝐚𝐫',
    ]);
  });

  it('knows capitals, also outside ASCII', () => {
    expect(read('Pear tree Éva é 𝐏 4').words.map(({ capital }) => capital)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('sees # and @ only directly before a word', () => {
    expect(read('#one @two # three ＃four five').words.map(({ sigil }) => sigil)).toEqual([
      '#',
      '@',
      '',
      '#',
      '',
    ]);
  });

  it('keeps words in order, inside the text, and folded as fold folds them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, folded } of read(text).words) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(folded).toBe(fold(text.slice(start, end)));
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of read(text).words) {
          expect(/^[\udc00-\udfff]/.test(text.slice(start, end))).toBe(false);
          expect(/[\ud800-\udbff]$/.test(text.slice(start, end))).toBe(false);
        }
      }),
    );
  });

  test.each([
    'a',
    "'",
    "a'",
    'a-',
    '\u200b',
    'a\u200b',
    "a\u200b'",
    '#',
    '\u0301',
    'a\u0301',
    '\ud83d',
    '👩‍🏫',
    ' ',
  ])(
    'takes time in proportion to the length of %j repeated',
    (unit) => {
      expect(growth(unit, 63_206, read)).toBeLessThan(IN_PROPORTION);
    },
    30_000,
  );
});
