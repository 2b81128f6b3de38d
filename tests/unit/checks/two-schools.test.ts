import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/checks/inspect';
import { buildRoster } from '../../../lib/roster/build';
import type { OtherSchool, Rulebook } from '../../../lib/school/rulebook';
import { post } from './examples/example';
import { rulebook, school } from './rulebooks';

const rosterOf = (first: string, surname: string) =>
  buildRoster([{ first, surname }], new Uint8Array(16).fill(surname.length));

const FERN_HILL: OtherSchool = {
  school: school('Fern Hill Primary School', {
    shortForms: ['Fern Hill Primary'],
    trust: { name: 'Hedgerow Learning Trust', shortForms: [], initials: [] },
  }),
  roster: rosterOf('Zadie', 'Okonkwo-Bright'),
  grounds: { latitude: 52.4, longitude: -1.5, radius: 150 },
};
const BOTH: Partial<Rulebook> = { roster: rosterOf('Thaddeus', 'Nwosu'), others: [FERN_HILL] };

const found = (text: string, given: Partial<Rulebook>, files = post('').files) =>
  inspect(post(text, { files }), rulebook(given), {
    dismissed: new Set(),
    onFault: (check) => {
      throw new Error(check);
    },
  });

describe('somebody who works at two schools', () => {
  it('is reminded of both schools’ names, each by itself', () => {
    const text = 'From Pear Tree Primary School to Fern Hill Primary School with Hedgerow Learning Trust.';
    expect(found(text, BOTH).map(({ key, noticed }) => [key, noticed.with[0]])).toEqual([
      ['school-name:school', 'Pear Tree Primary School'],
      ['school-name:school:2', 'Fern Hill Primary School'],
      ['school-name:trust:2', 'Hedgerow Learning Trust'],
    ]);
    expect(found(text, {})).toHaveLength(1);
  });

  it('is reminded of the pupils of both', () => {
    const text = 'Well done Thaddeus Nwosu and Zadie Okonkwo-Bright!';
    expect(found(text, BOTH).map(({ noticed }) => noticed.with[0])).toEqual([
      'Thaddeus Nwosu',
      'Zadie Okonkwo-Bright',
    ]);
    expect(found(text, { roster: BOTH.roster! })).toHaveLength(1);
  });

  it('is reminded of a photo from the grounds of either', () => {
    const photo = {
      id: 'f',
      kind: 'image',
      bytes: 1,
      state: 'read',
      position: { latitude: 52.4, longitude: -1.5 },
    } as const;
    expect(found('', BOTH, [photo]).map(({ noticed }) => noticed.id)).toEqual(['noticedPhotoAtSchool']);
    expect(found('', {}, [photo])).toEqual([]);
  });
});
