import { expect, test } from 'vitest';
import { credentials } from '../../../lib/checks/credentials';
import { findingsOn, example, post } from './examples/example';

const findingsOf = (name: string) =>
  findingsOn(
    { check: credentials, notice: [], leave: [] },
    example(post('For tomorrow', { files: [{ id: 'a', kind: 'image', name, bytes: 1, state: 'read' }] })),
  );

test.each(['wifi-password.png', 'StaffLogins.jpg', 'door code.jpeg', 'Screenshot passwords 2026.png'])(
  'a picture called %s is noticed by its name',
  (name) => {
    expect(findingsOf(name)).toMatchObject([{ file: 'a', spans: [] }]);
  },
);

test.each(['IMG_0412.jpg', 'pin-board.png', 'password-reset-poster.png', 'blogins.png', ''])(
  'a picture called %j is left alone',
  (name) => {
    expect(findingsOf(name)).toEqual([]);
  },
);
