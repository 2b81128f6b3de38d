import { describe, expect, it } from 'vitest';
import { schoolIn } from '../../../../lib/checks/work-photo/school-in';
import type { SeenWords } from '../../../../lib/photos/facts';
import type { SchoolNames } from '../../../../lib/school/rulebook';

const school = (name: string, ...shortForms: readonly string[]): SchoolNames => ({
  name,
  shortForms,
  initials: [],
  handles: [],
  domains: [],
  trust: null,
});
const SCHOOLS = [
  school('Pear Tree Primary School', 'Pear Tree'),
  school('Oak Primary School', 'Oak'),
  school("St Mary's Church of England Primary School", "St Mary's"),
  school('The Meadows Academy', 'The Meadows'),
  school('Hartfield Road Junior School', 'Hartfield Road'),
];

/** Lines one under the other. */
const below = (...lines: readonly string[]): SeenWords[] =>
  lines.map((text, at) => ({
    text,
    region: { left: 0.2, right: 0.6, top: at * 0.1, bottom: at * 0.1 + 0.06 },
  }));
const at = (text: string, left: number, top: number): SeenWords => ({
  text,
  region: { left, top, right: left + 0.2, bottom: top + 0.05 },
});
const seen = (words: readonly SeenWords[]) => schoolIn(words, SCHOOLS, false)?.text;

describe('the school’s name in a picture', () => {
  it.each([
    [['Oak', 'Primary School']],
    [['WelcometoOakPrimary']],
    [["STMARY'S", 'CHURCHOFENGLAND', 'PRIMARYSCHOOL']],
    [["St Mary's", 'Cof E Primary School']],
    [['THEMEADOWSACADEMY']],
    [['Harfield Road', 'Junlor School']],
    [['A PEARTREE', 'primary 5chool']],
  ])('is known: %j', (lines) => {
    expect(seen(below(...lines))).toBeDefined();
  });

  it.each([
    [['Oakwood', 'Primary School']],
    [['Royal Oak', 'Primary School']],
    [["St Mark's", 'C of E Primary School']],
    [["St Mary's Church", 'All welcome']],
    [['Meadow Bank Academy']],
    [['Hartford Lane', 'Junior School']],
    [['Pear Tree Inn']],
    [['Oak', 'furniture', 'Primary School']],
  ])('is not another name: %j', (lines) => {
    expect(seen(below(...lines))).toBeUndefined();
  });

  it('is read on where something else stands at the same height', () => {
    const words = [at('Oak', 0.1, 0.1), at('Fire exit', 0.7, 0.12), at('Push bar', 0.7, 0.14)];
    expect(seen([...words, at('Primary School', 0.1, 0.25)])).toBe('Oak Primary School');
    const beside = [
      at('PEAR', 0.1, 0.1),
      at('Exit', 0.7, 0.09),
      at('TREE', 0.32, 0.1),
      at('SCHOOL', 0.54, 0.1),
    ];
    expect(seen(beside)).toBe('PEAR TREE SCHOOL');
  });

  it('takes no longer than a page of a book has lines', () => {
    const page = Array.from({ length: 40 }, (_, line) =>
      at('The stroke and the theory of writing', 0.1, line / 50),
    );
    const start = performance.now();
    expect(seen(page)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
