import { workPhoto } from '../../../../lib/checks/work-photo';
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
    example(shown('Year 4 rocks', { state: 'pending' }), {}, ['Year 4']),
    example(shown('Year 4 rocks', { state: 'unreadable', kind: 'video' }), {}, ['Year 4']),
    example(shown('The staffroom today', { taken: { local: '2026-11-17T10:40:00' } })),
  ],
  leave: [
    example(shown('What a sunset')),
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
  ],
};
