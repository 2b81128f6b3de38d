import { expect, test } from 'vitest';
import { fold } from '../../../lib/text/fold';

test.each([
  ['Оlivia', 'olivia'],
  ['Νοah', 'noah'],
  ['ВОВ Bob', 'вов bob'],
  ['Олена', 'олена'],
  ['Ελένη', 'ελενη'],
  ['Аrchіе and Олег', 'archie and олег'],
])('%s is read as %s', (written, read) => {
  expect(fold(written)).toBe(read);
});
