import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../lib/text/fold';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('fold', () => {
  test.each([
    ['Pear Tree', 'pear tree'],
    ['Zoë', 'zoe'],
    ['Zoe\u0308', 'zoe'],
    ['Siân', 'sian'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Weiß', 'weiss'],
    ['WEIẞ', 'weiss'],
    ['Søren Æthelred Œuvre', 'soren aethelred oeuvre'],
    ['Đorđe Ðórr Þór', 'dorde dorr thor'],
    ['İrem ışık', 'irem isik'],
    ['O’Brien O‘Brien OʼBrien O´Brien', "o'brien o'brien o'brien o'brien"],
    ['Smith–Jones Smith‑Jones', 'smith-jones smith-jones'],
    ['Ame\u00adlia A\u200bm\u200delia\ufeff', 'amelia amelia'],
    ['Ｐｅａｒ 𝐓𝐫𝐞𝐞', 'pear tree'],
    ['ﬁve 4️⃣', 'five 4'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['مُحَمَّد', 'محمد'],
    ['हिन्दी', 'हिन्दी'],
    ['한국', '한국'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('does not throw at lone surrogates', () => {
    expect(fold('\ud83d Zoë \udc00')).toBe('\ud83d zoe \udc00');
  });
});
