import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ALL_CHECKS } from '../../../lib/checks/all';
import type { CheckId, Finding } from '../../../lib/checks/check';
import { inspect } from '../../../lib/checks/inspect';
import { growth, IN_PROPORTION } from '../growth';
import { EVERY_EXAMPLES } from './examples/every';
import { post } from './examples/example';
import { rulebook } from './rulebooks';

const IDS: readonly CheckId[] = [
  'abusive-language',
  'personal-details',
  'credentials',
  'unsuitable-link',
  'copyright',
  'pupil-contact',
];
const checks = ALL_CHECKS.filter(({ id }) => IDS.includes(id));

function found(text: string, pasted: readonly string[] = []): Finding[] {
  return inspect(post(text, { pasted }), rulebook(), {
    dismissed: new Set(),
    onFault: (check, fault) => {
      throw new Error(check, { cause: fault });
    },
    checks,
  });
}

function keys(text: string): string[] {
  return found(text).map(({ key }) => key);
}

/** Pieces of what these checks look for, put together in any way. */
const PIECES = [
  ...EVERY_EXAMPLES.filter(([name]) => (IDS as readonly string[]).includes(name))
    .flatMap(([, { notice, leave }]) => [...notice, ...leave])
    .flatMap(({ draft }) =>
      draft.parts
        .join(' ')
        .slice(0, 120)
        .split(/(?<=\s)/),
    ),
  '\n',
  '"',
  '“',
  '”',
  '\u200b',
  '\u0301',
  '@',
  '#',
  '://',
  '.',
  '\ud83d',
  '😂',
  ':',
  '07',
  'Ａ',
  '𝐀',
];
const draft = fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 25 });

describe('the checks of words', () => {
  it('never throw, and their spans are words of the draft', () => {
    fc.assert(
      fc.property(draft, draft, (text, passage) => {
        for (const { spans } of found(text + passage.repeat(4), [passage.repeat(4)])) {
          expect(spans.length).toBeGreaterThan(0);
          for (const { start, end } of spans) {
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length + 4 * passage.length);
            expect((text + passage.repeat(4)).slice(start, end).trim()).not.toBe('');
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('find the same in a draft that is typed as in one that is pasted', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (let length = 0; length < text.length; length += 5) found(text.slice(0, length));
        const typed = found(text);
        // Something else in between, so that nothing is known of it.
        found('');
        found('Another draft altogether');
        expect(typed).toEqual(found(text));
      }),
      { numRuns: 400 },
    );
  });

  const noticed = EVERY_EXAMPLES.filter(
    ([name]) => (IDS as readonly string[]).includes(name) && name !== 'copyright',
  )
    .flatMap(([, { notice }]) => notice)
    .filter(({ draft, rulebook }) => draft.files.length === 0 && !rulebook.roster)
    .map(({ draft }) => draft.parts.join('\n'));
  test.each(noticed)('find the same in %j and in its twins', (text) => {
    expect(keys(text).length).toBeGreaterThan(0);
    expect(keys(text.normalize('NFKC'))).toEqual(keys(text));
    expect(keys(text.normalize('NFD'))).toEqual(keys(text));
    expect(keys(text.replaceAll(' ', '\u00a0'))).toEqual(keys(text));
    expect(keys(text.replaceAll('e', 'e\u200b'))).toEqual(keys(text));
  });

  test.each([
    'you absolute ',
    'you fucking ',
    'Shut up bitch ',
    'paki ',
    '"paki ',
    "'",
    '“',
    'half caste ',
    'all muslims are ',
    '@Dave',
    'my first pet was called ',
    'first pet: x\n',
    'I was born on 1 May ',
    '07700 900123 ',
    '0 ',
    '4111-',
    '12-34-56 ',
    '14 Acacia Avenue ',
    'Acacia ',
    'LS21 1AB ',
    'AB12 CDE ',
    'password is ',
    'password: x ',
    'pin ',
    'code for the ',
    'a@b.sch.uk ',
    'www.',
    'x.com/?token=',
    'x.com/reset-password/',
    'pornhub.com ',
    'bit.ly/x nsfw ',
    'things about me\n',
    'the gate is ',
    'gate 25 80 ',
    'login is a / ',
    'two five ',
    'wifi wifi ',
    'log in with a and ',
    'birthday forty ',
    'passport ',
    'oh seven ',
    'first pet mine: Mabel ',
    'c**t ',
    's@z!@',
    'a b c ',
    'Muslims they are ',
    'A then 7 then ',
    'left 18 right 44 ',
    '0-',
    'a1-',
    'born in Leeds ',
    'first car was a ',
    'docs.google.com anyone with the link ',
    'my class can add me on snap ',
    'my class add me. ',
    'add me ',
    'my class ',
    "Olivia's mum DM me ",
    'friend requests from Year 6 accepted ',
    'I added Year 6 on here ',
  ])(
    'take time in proportion to the length of %j again and again',
    (unit) => {
      expect(growth(unit, 63_206, (text) => found(text, [text]))).toBeLessThan(IN_PROPORTION);
    },
    30_000,
  );
});
