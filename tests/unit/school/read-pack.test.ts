import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACK_STEPS } from '../../../lib/school/pack-migrations';
import { PEAR_TREE } from '../../../lib/school/pear-tree';
import { readPack, readPackValue } from '../../../lib/school/read-pack';
import { formatOf } from '../../../lib/settings-migrations';

const examples = import.meta.glob<Record<string, unknown>>('./pack-examples/*.json', {
  eager: true,
  import: 'default',
});
const problemIn = (text: string) => {
  const read = readPack(text);
  return read.ok ? undefined : read.problem;
};
const problemWith = (change: object) => problemIn(JSON.stringify({ ...PEAR_TREE, ...change }));

describe('every format that was ever written', () => {
  test('has an example', () => {
    const formats = Object.values(examples).map(formatOf);
    expect(formats.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: PACK_STEPS.length + 1 }, (_, index) => index + 1),
    );
  });

  test.each(Object.entries(examples))('%s is read in full', (_name, example) => {
    const read = readPack(JSON.stringify(example, null, 2));
    expect(read).toMatchObject({
      ok: true,
      pack: { format: PACK_STEPS.length + 1, school: { name: 'Fern Hill Primary School' } },
    });
  });

  test('of format 1 had words of its own without a clause', () => {
    expect(readPackValue({ ...PEAR_TREE, format: 1, ownWords: ['Owl class'] })).toMatchObject({
      ok: true,
      pack: { format: 2, ownWords: [{ words: 'Owl class', clause: 'confidentiality.academy' }] },
    });
    expect(readPackValue({ ...PEAR_TREE, format: 1, ownWords: [7] })).toEqual({
      ok: false,
      problem: { kind: 'not-right', field: 'ownWords.0.words' },
    });
    expect(readPackValue({ ...PEAR_TREE, format: 1, ownWords: 'Owl' })).toEqual({
      ok: false,
      problem: { kind: 'not-right', field: 'ownWords' },
    });
  });
});

test('a pack that was written down is read again, also with a byte order mark', () => {
  expect(readPack(`\uFEFF${JSON.stringify(PEAR_TREE)}\n`)).toEqual({ ok: true, pack: PEAR_TREE });
});

describe('what is wrong is said', () => {
  const whole = JSON.stringify(PEAR_TREE, null, 2);
  const day = { work: { from: '08:30', to: '15:30' }, breaks: [{ from: '12:00', to: '13:00' }] };
  const weekWith = (tuesday: object) => [day, { ...day, ...tuesday }, day, day, day, null, null];

  test.each(['', ' \n', '\uFEFF'])('of an empty file: %j', (text) => {
    expect(problemIn(text)).toEqual({ kind: 'empty' });
  });
  test('of a file that ends too early, wherever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
        const text = whole.slice(0, length);
        // Where it happens to end with a bracket of an inner object it is only known not to be whole.
        const kinds = text.trimEnd().endsWith('}') ? ['cut-short', 'not-json'] : ['cut-short'];
        expect(kinds).toContain(problemIn(text)?.kind);
      }),
      { numRuns: 40 },
    );
  });
  test.each(['forename,surname\nAva,Hart', '%PDF-1.7', 'PK\u0003\u0004'])('of another file: %j', (text) => {
    expect(problemIn(text)).toEqual({ kind: 'not-json' });
  });
  test('with the line, where a comma is lacking', () => {
    const lines = whole.split('\n');
    expect(problemIn(lines.with(3, lines[3]!.replace(',', '')).join('\n'))).toEqual({
      kind: 'not-json',
      line: 5,
    });
  });
  test.each([
    '7',
    '[]',
    'null',
    '{}',
    '{"format":1}',
    '{"format":"1","school":{}}',
    '{"name":"x","version":"1"}',
  ])('of JSON that is no pack: %s', (text) => {
    expect(problemIn(text)).toEqual({ kind: 'not-a-pack' });
  });
  test('of a newer format', () => {
    expect(problemWith({ format: 3 })).toEqual({ kind: 'newer' });
  });
  test('of a clause that there is not', () => {
    const [section, ...others] = PEAR_TREE.policy.sections;
    const clauses = [...section!.clauses, { id: 'aims.more', text: 'More.' }];
    const policy = { ...PEAR_TREE.policy, sections: [{ ...section, clauses }, ...others] };
    expect(problemWith({ policy })).toEqual({ kind: 'unknown-clause', clause: 'aims.more' });
  });
  test.each([
    [{ work: { from: '15:30', to: '08:30' }, breaks: [] }, 'hoursFaultEndsBeforeStart'],
    [
      {
        breaks: [
          { from: '12:00', to: '13:00' },
          { from: '12:30', to: '13:30' },
        ],
      },
      'hoursFaultBreaksOverlap',
    ],
    [{ breaks: [{ from: '16:00', to: '16:30' }] }, 'hoursFaultBreakOutsideWork'],
  ])('of a timetable that contradicts itself: %j', (tuesday, message) => {
    expect(problemWith({ week: weekWith(tuesday) })).toEqual({ kind: 'timetable', day: 1, message });
  });
  test.each([
    [{ version: undefined }, { kind: 'missing', field: 'version' }],
    [{ school: { ...PEAR_TREE.school, name: 7 } }, { kind: 'not-right', field: 'school.name' }],
    [{ school: { ...PEAR_TREE.school, zone: 'Mars' } }, { kind: 'not-right', field: 'school.zone' }],
    [{ roster: ['Ava Hart'] }, { kind: 'not-right', field: 'roster' }],
    [{ closed: [{ from: 'x' }] }, { kind: 'not-right', field: 'closed.0.from' }],
  ])('of a field: %j', (change, problem) => {
    expect(problemWith(change)).toEqual(problem);
  });
});

test('whatever is in a file, it is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(readPack(text).ok).toBe(false);
    }),
    { numRuns: 40 },
  );
});
