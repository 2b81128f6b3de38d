import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { accusation } from '../../../lib/checks/accusation';
import { colleagueName } from '../../../lib/checks/colleague-name';
import { confidential } from '../../../lib/checks/confidential';
import { criticism } from '../../../lib/checks/criticism';
import { inspect } from '../../../lib/checks/inspect';
import { quotedParts } from '../../../lib/checks/said/quoted';
import { buildRoster } from '../../../lib/roster/build';
import { growth, IN_PROPORTION } from '../growth';
import { EXAMPLES as ACCUSATION } from './examples/accusation';
import { EXAMPLES as CONFIDENTIAL } from './examples/confidential';
import { EXAMPLES as CRITICISM } from './examples/criticism';
import { post } from './examples/example';
import { rulebook } from './rulebooks';

const CHECKS = [criticism, accusation, confidential, colleagueName];
const NAMES = [
  { first: 'Sue', surname: 'Hadley' },
  { first: 'Akhtar', surname: '' },
];
const book = rulebook({
  roster: buildRoster([{ first: 'Rory', surname: 'Gallacher' }], new Uint8Array(16)),
  colleagues: buildRoster(NAMES, new Uint8Array(16)),
});
const findings = (parts: readonly string[]) =>
  inspect(post('', { parts }), book, {
    dismissed: new Set(),
    onFault(check, fault) {
      throw new Error(check, { cause: fault });
    },
    checks: CHECKS,
  });

const keys = (parts: readonly string[]) => findings(parts).map(({ key }) => key);

test('what a sentence says by itself is not lost among others', () => {
  const said = 'Our head is a useless liar and steals from the PTA.';
  const alone = findings([said]);
  expect(alone.map(({ check }) => check)).toEqual(['accusation']);
  expect(findings([`${said} The door code is 4471.`])).toEqual(alone);
});

test('the same words are about one private matter, the weightiest', () => {
  expect(keys(['One of my kids told me today that his dad hits him'])).toEqual(['confidential:Safeguarding']);
  const [, behaviour] = findings(['One of my kids told me his dad hits him. He has been excluded again.']);
  expect(behaviour).toMatchObject({ noticed: { with: ['He has been excluded'] } });
});

test('a parent of a named child is of school, as the child is', () => {
  expect(keys(["Rory Gallacher's dad is a drug dealer"])).toEqual(['accusation']);
  expect(keys(["Rory Gallacher's mum is a nightmare"])).toEqual(['criticism:families']);
});

const TYPED =
  "my,our,the,this,a,one of,SLT,head,class,Year 4,school,parents,Rory Gallacher,Sue Hadley,Mrs Akhtar,he,they,is,are,was,has been,not,never,so,useless,a joke,liar,racist,stole the,off sick,excluded,EHCP,bit me,Ofsted,tomorrow,have rung,sick of,worst,who,in,and,.,!,\n,”,“,',’,\u200b,\u0301,😂,\ud83d,ß".split(
    ',',
  );
const drafts = fc.array(
  fc.string({ unit: fc.constantFrom(...TYPED.map((word) => ` ${word}`)), maxLength: 14 }),
  {
    maxLength: 3,
  },
);

describe('what is said of people', () => {
  it('is found without a fault, with its words inside the text', () => {
    let any = 0;
    fc.assert(
      fc.property(drafts, (parts) => {
        for (const { spans, noticed } of findings(parts)) {
          any += 1;
          expect(noticed.with.every((words) => words.trim() !== '')).toBe(true);
          for (const { part, start, end } of spans) {
            expect(end).toBeGreaterThan(start);
            expect(parts[part]?.slice(start, end)).toHaveLength(end - start);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(any).toBeGreaterThan(20);
  }, 30_000);

  const noticed = [CRITICISM, ACCUSATION, CONFIDENTIAL].flatMap(({ notice }) => notice);
  test.each(noticed.map(({ draft }) => draft.parts))('is the same however %j is typed', (...parts) => {
    const twins: ((text: string) => string)[] = [
      (text) => text.replaceAll("'", '’'),
      (text) => text.replaceAll(' ', '\xa0'),
      (text) => text.replaceAll(/(?<=[a-z])(?=[a-z])/g, '\u200b'),
      (text) => text.replaceAll('e', 'е'),
      (text) => text.normalize('NFD'),
      (text) => `${text} `,
    ];
    for (const twin of twins) expect(keys(parts.map(twin))).toEqual(keys(parts));
  });
});

const BIG = 63_206;
test.each([
  'my class ',
  'my class are useless ',
  'My class are useless. ',
  'the the the ',
  'one of my class ',
  'he has been excluded ',
  'Rory Gallacher has been excluded. ',
  'Mrs Akhtar is off sick. ',
  'Sue Hadley ',
  'sick of the parents ',
  'who are so really very ',
  'Ofsted tomorrow ',
  'the results are embargoed ',
  "'my head' ",
  '"',
  "' '",
  'a child in my class in my class ',
  'excluded ',
  'never even really listens ',
  'Ridiculous woman. SLT ',
  'SLT: ',
  'stole the school trip ',
  'what a vile little group of ',
  "Rory Gallacher's mum ",
])(
  'takes time in proportion to the length of %j again and again',
  (unit) => {
    expect(growth(unit, BIG, (text) => findings([text]))).toBeLessThan(IN_PROPORTION);
  },
  30_000,
);

describe('quotedParts', () => {
  test.each([
    ['She said "no" today', ['"no']],
    ['‘Miss, your class is boring’ 😂', ['‘Miss, your class is boring']],
    ["don't say 'useless', say 'new'", ["'useless", "'new"]],
    ["the parents' evening and the kids' party", []],
    ['“unfinished', []],
    ['', []],
  ])('of %j', (text, parts) => {
    expect(quotedParts(text).map(([start, end]) => text.slice(start, end))).toEqual(parts);
  });
});
