import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/checks/inspect';
import { isAmong, joined, keyOfAll } from '../../../lib/checks/keys';
import { NEW_DRAFT, press } from '../../../lib/compose/hold';
import { buildRoster } from '../../../lib/roster/build';
import { post } from './examples/example';
import { rulebook } from './rulebooks';

const colleagues = [
  { first: 'Dave', surname: 'Lomax' },
  { first: 'Gemma', surname: 'Tranter' },
  { first: 'Joanna', surname: 'Lomax' },
  { first: 'Anna', surname: 'Lomax' },
] as const;
const pupils = [{ first: 'Jack', surname: 'Prentice' }] as const;
const SALT = Uint8Array.from({ length: 16 }, (_, at) => at);
const book = rulebook({ roster: buildRoster(pupils, SALT), colleagues: buildRoster(colleagues, SALT) });

const keysOf = (text: string) =>
  inspect(post(text), book, {
    dismissed: new Set(),
    onFault(_, fault) {
      throw fault;
    },
  }).map(({ key }) => key);

/** What becomes of a press on the second draft after one on the first was held. */
function pressedAfter(before: string, now: string): string {
  const held = press(NEW_DRAFT, keysOf(before));
  expect(held.phase).toBe('held');
  return press(held, keysOf(now)).phase;
}

describe('a press after one that was held', () => {
  it.each([
    [
      'the wifi password is Acorn2024!',
      'the wifi password is Acorn2024! and the Arbor password is Head$1971',
    ],
    ['Call me on 07700 900123', 'Call me on 07700 900123, or my other half on 07700 900456'],
    ['Great night with Dave Lomax', 'Great night with Dave Lomax and Gemma Tranter'],
    // Whose letters or digits stand within those of the first.
    ['Great night with Joanna Lomax', 'Great night with Joanna Lomax and Anna Lomax'],
    ['the alarm code is 12345', 'the alarm code is 12345 and the gate code is 1234'],
    [
      'Our head is stealing from the PTA.',
      'Our head is stealing from the PTA. The caretaker sells drugs to the kids.',
    ],
  ])('is held again for what is new: %s', (before, now) => {
    expect(pressedAfter(before, now)).toBe('held');
  });

  it.each([
    ['the wifi password is Acorn2024!', 'ok, the wifi password is Acorn2025!'],
    ['Great night with Dave Lomax', 'Great night with Dave Lomax. Dave is a star'],
    ['Jack Prentice has dyslexia and did so well today', 'Jack Prentice did so well today'],
    [
      'the wifi password is Acorn2024! and the Arbor password is Head$1971',
      'the wifi password is Acorn2024!',
    ],
  ])('goes through where nothing is: %s', (before, now) => {
    expect(pressedAfter(before, now)).toBe('passed');
  });
});

it('is the same key however long the words, and for no more than a few of them', () => {
  const text = Array.from({ length: 5000 }, (_, at) => `0770090${at + 1000}`).join(' ');
  const spans = Array.from({ length: 5000 }, (_, at) => ({ part: 0, start: at * 12, end: at * 12 + 11 }));
  expect(keyOfAll('phone', spans.slice(0, 1), [text])).toBe('phone');
  expect(keyOfAll('phone', spans.slice(0, 2), [text])).toBe('phone+phone:2');
  expect(keyOfAll('phone', spans, [text]).length).toBeLessThan(300);
});

it('knows what was part of one reminder, and not what was told in two', () => {
  expect(isAmong('a', new Set([joined('a', 'b')]))).toBe(true);
  expect(isAmong(joined('a', 'b'), new Set([joined('a', joined('c', 'b'))]))).toBe(true);
  expect(isAmong(joined('a', 'b'), new Set(['a', 'b']))).toBe(false);
});
