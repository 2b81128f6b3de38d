import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Finding } from '../../../lib/checks/check';
import { inspect } from '../../../lib/checks/inspect';
import { CLOSELY_LOOKED_AT } from '../../../lib/checks/warm-up';
import { buildRoster } from '../../../lib/roster/build';
import { COMMON_FIRST_NAMES } from '../../../lib/roster/common-first-names.data';
import { EVERY_EXAMPLES } from './examples/every';
import { rulebook } from './rulebooks';

const ROSTER = buildRoster(
  ['Olivia Bennett', 'Oliver Hargreaves', 'Grace Okafor', 'Will Lockwood', 'Muhammad Siddiqui'].map(
    (name) => {
      const [first = '', surname = ''] = name.split(' ');
      return { first, surname };
    },
  ),
  new Uint8Array(16).fill(7),
);
const COLLEAGUES = buildRoster(
  [
    { first: 'Harriet', surname: 'Duckworth' },
    { first: 'Robert', surname: 'Mensah' },
  ],
  new Uint8Array(16).fill(9),
);
const BOOK = rulebook({
  roster: ROSTER,
  colleagues: COLLEAGUES,
  commonFirstNames: COMMON_FIRST_NAMES,
  ownWords: [{ words: 'project otter', clause: 'confidentiality.academy' }],
});
const A_MONDAY_MORNING = Date.UTC(2026, 10, 30, 10);
const AFTER_SCHOOL = Date.UTC(2026, 10, 30, 20);

/** Words that are looked at closely, and what parts sentences, names and tags. */
const PIECES = [
  ...EVERY_EXAMPLES.flatMap(([, { notice, leave }]) => [...notice, ...leave]).map(({ draft }) =>
    draft.parts.join(' ').slice(0, 90),
  ),
  ...CLOSELY_LOOKED_AT.flatMap((text) => text.split(/(?<=\s)/)),
  'Olivia ',
  'Oliver',
  ' Bennett',
  'my Grace ',
  'Harriet ',
  'Mrs Duckworth is off sick ',
  'Project Otter ',
  'you absolute idiot ',
  'you are all vermin',
  ' lol',
  'love ',
  'you 😂',
  '. ',
  '\n',
  ' #',
  '’s',
  '"',
];

function found(draft: Pick<Draft, 'parts'> & Partial<Draft>): Finding[] {
  return inspect({ site: 'facebook', kind: 'post', files: [], at: A_MONDAY_MORNING, ...draft }, BOOK, {
    dismissed: new Set(),
    onFault: (check, fault) => {
      throw new Error(check, { cause: fault });
    },
  });
}

/** With nothing left in memory of what was inspected before. */
function foundAfresh(draft: Parameters<typeof found>[0]): Finding[] {
  found({ parts: ['z'] });
  return found(draft);
}

const piece = fc.constantFrom(...PIECES);
/** Something is put in, and something taken out, at a share of the way through one of the parts. */
const edit = fc.record({
  part: fc.nat(1),
  from: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  out: fc.nat(12),
  put: fc.oneof(piece, fc.constant('')),
});

describe('what is remembered of the draft as it was a key ago', () => {
  it('changes nothing that is found, wherever words are put in and taken out', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 3, maxLength: 25 }),
        fc.array(piece, { maxLength: 4 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (first, second, edits) => {
          const states = [[first.join(''), second.join('')]];
          for (const { part, from, out, put } of edits) {
            const parts = states.at(-1) as string[];
            const text = parts[part] as string;
            const at = Math.round(from * text.length);
            states.push(parts.with(part, text.slice(0, at) + put + text.slice(at + out)));
          }
          const remembering = states.map((parts) => found({ parts }));
          states.forEach((parts, at) => expect(remembering[at]).toEqual(foundAfresh({ parts })));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('changes nothing that is found at any key, as a draft is typed and taken back', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        (words, step) => {
          const text = words.join('');
          const typed = Array.from({ length: Math.ceil(text.length / step) }, (_, at) =>
            text.slice(0, at * step),
          );
          const states = [...typed, text, ...typed.toReversed()].map((part) => ['Well.', part]);
          const remembering = states.map((parts) => found({ parts }));
          states.forEach((parts, at) => expect(remembering[at]).toEqual(foundAfresh({ parts })));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('holds for the words and not for the hour, the pictures or the box', () => {
    const parts = ['Olivia Bennett was a star at Pear Tree today'];
    const picture = { id: '1', kind: 'image', name: 'IMG_1.jpg', bytes: 1, state: 'read' } as const;
    const others: Partial<Draft>[] = [
      { at: AFTER_SCHOOL },
      { files: [picture] },
      { files: [{ ...picture, taken: { local: '2026-11-30T10:40:00' } }] },
      { kind: 'comment' },
      { site: 'x' },
      {},
    ];
    const remembering = others.map((other) => found({ parts, ...other }));
    others.forEach((other, at) => expect(remembering[at]).toEqual(foundAfresh({ parts, ...other })));
    expect(remembering[0]?.map(({ check }) => check)).not.toContain('working-hours');
    expect(remembering[5]?.map(({ check }) => check)).toContain('working-hours');
  });
});
