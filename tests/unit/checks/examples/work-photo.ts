import { workPhoto } from '../../../../lib/checks/work-photo';
import { buildRoster } from '../../../../lib/roster/build';
import type { FileFacts } from '../../../../lib/photos/facts';
import { example, post, type Examples } from './example';

const photo = (given: Partial<FileFacts> = {}): FileFacts => ({
  id: 'file-1',
  kind: 'image',
  bytes: 1000,
  state: 'read',
  ...given,
});
const shown = (text: string, given: Partial<FileFacts> = {}) => post(text, { files: [photo(given)] });

/** A field in the North Sea, with a radius of 150 metres. */
const GROUNDS = { grounds: { latitude: 54, longitude: 3, radius: 150 } };
const IN_GROUNDS = { latitude: 54.001, longitude: 3.0005 };
const DOWN_THE_ROAD = { latitude: 54.0015, longitude: 3 };

const FACE = { left: 0.1, top: 0.1, right: 0.2, bottom: 0.2 };
const seen = (...lines: readonly string[]) => lines.map((text) => ({ text, region: FACE }));
const PUPILS = buildRoster(
  [{ first: 'Priya', surname: 'Patel' }],
  Uint8Array.from({ length: 16 }, (_, index) => index),
);

export const EXAMPLES: Examples = {
  check: workPhoto,
  notice: [
    example(shown('', { position: IN_GROUNDS }), GROUNDS),
    example(shown('', { kind: 'video', position: IN_GROUNDS }), GROUNDS),
    example(shown('Look!', { taken: { local: '2026-11-17T10:40:00' } })),
    example(shown('Look!', { kind: 'video', taken: { local: '2026-11-17T12:30:00' } })),
    // 15:40 on a clock an hour ahead is 14:40 at the school.
    example(shown('', { taken: { local: '2026-11-17T15:40:00', offsetMinutes: 60 } })),
    // Whether or not it is in summer time.
    example(shown('', { kind: 'video', taken: { local: '2026-06-16T09:40:00', utcOrLocal: true } })),
    example(shown('My class made these'), {}, ['My class']),
    example(shown('My class and my own son on one school trip'), {}, ['My class']),
    example(shown('My son slept in. Year 4 did not'), {}, ['Year 4']),
    example(shown('Year 4 rocks', { state: 'pending' }), {}, ['Year 4']),
    example(shown('Year 4 rocks', { state: 'unreadable', kind: 'video' }), {}, ['Year 4']),
    // On a sign, in two lines; on a jumper, with the slips of a reader; on a whiteboard, run together.
    example(shown('', { words: seen('PEAR TREE', 'PRIMARY SCHOOL') })),
    example(shown('', { words: seen('Pear Trec Prlmary 5chool') })),
    example(shown('', { kind: 'video', words: seen('WELCOME TO', 'PEARTREEPRIMARY', '2026') })),
    example(
      shown('', { words: seen('Pear Tree'), taken: { local: '2026-11-21T10:40:00' }, position: IN_GROUNDS }),
      GROUNDS,
    ),
    example(shown('', { words: seen('Star of the week', 'Priya Patel') }), { roster: PUPILS }),
    example(shown('', { words: seen('PriyaPatel') }), { roster: PUPILS }),
    example(shown('', { faces: [FACE], taken: { local: '2026-11-17T10:40:00' } })),
    example(shown('The staffroom today', { taken: { local: '2026-11-17T10:40:00' } })),
  ],
  leave: [
    example(shown('What a sunset')),
    example(shown('My daughter’s first day of Year 1')),
    example(shown('Our son won player of the match at sports day')),
    example(shown('', { position: DOWN_THE_ROAD }), GROUNDS),
    example(shown('', { position: IN_GROUNDS })),
    example(shown('', { taken: { local: '2026-11-17T18:40:00' } })),
    example(shown('', { taken: { local: '2026-11-21T10:40:00' } })),
    example(shown('', { taken: { local: '2026-11-17T15:40:00', offsetMinutes: 0 } })),
    example(shown('', { taken: { local: 'not a time' } })),
    // 15:10 at the school, or 16:10.
    example(shown('', { kind: 'video', taken: { local: '2026-06-16T15:10:00', utcOrLocal: true } })),
    example(shown('My class made these', { kind: 'other' })),
    example('My class made these'),
    example(shown('Nice', { state: 'pending' })),
    // People alone, at the weekend, away from school.
    example(
      shown('What a day', { faces: [FACE, FACE], look: 'done', taken: { local: '2026-11-21T10:40:00' } }),
    ),
    example(shown('', { words: seen('PEAR TREE', 'Inn', 'Real ales') })),
    example(shown('', { words: seen('Oak Tree Primary School') })),
    example(shown('', { words: seen('School', 'Primary colours', 'Keep clear') })),
    example(shown('', { words: seen('Conference', 'pears', 'under the tree') })),
    example(shown('', { words: seen('Priya') }), { roster: PUPILS }),
    example(shown('', { words: seen('Happy birthday') }), { roster: PUPILS }),
  ],
};
