import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundOf } from '../../../lib/roster/sound-of';

describe('how a surname sounds', () => {
  test.each([
    ['bennett', 'bennet'],
    ['brook', 'brooke'],
    ['pickering', 'pikering'],
    ['hussain', 'hussein'],
    ['holloway', 'hollway'],
    ['bennett', 'bennetttt'],
  ])('%s and %s are one', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  test.each([
    ['barker', 'baker'],
    ['smith', 'singh'],
    ['khan', 'kaur'],
    ['lee', 'law'],
    ['шевченко', 'шевчук'],
  ])('%s and %s are two', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  test('says something of every name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        expect(soundOf(name)).not.toBe('');
      }),
    );
  });
});
