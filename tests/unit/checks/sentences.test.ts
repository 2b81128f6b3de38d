import { expect, test } from 'vitest';
import { confidential } from '../../../lib/checks/confidential';
import { credentials } from '../../../lib/checks/credentials';
import { photoRights } from '../../../lib/checks/photo-rights';
import { profileName } from '../../../lib/checks/profile-name';
import { schoolName } from '../../../lib/checks/school-name';
import { workPhoto } from '../../../lib/checks/work-photo';
import { workingHours } from '../../../lib/checks/working-hours';
import type { Check, Draft, Finding } from '../../../lib/checks/check';
import type { TakenAt } from '../../../lib/photos/facts';
import { read } from '../../../lib/text/read';
import messages from '../../../public/_locales/en/messages.json';
import { post } from './examples/example';
import { rulebook, school } from './rulebooks';

function found(check: Check, draft: Draft, given: Parameters<typeof rulebook>[0] = {}): readonly Finding[] {
  return check.inspect(draft, { rulebook: rulebook(given), readings: draft.parts.map(read) });
}

function said(...asked: Parameters<typeof found>): string[] {
  return found(...asked).map(({ noticed }) =>
    (messages as Record<string, { message: string }>)[noticed.id]!.message.replace(/\$(\d)/g, (_, place) => {
      return noticed.with[Number(place) - 1]!;
    }),
  );
}

const withPhoto = (taken?: TakenAt, text = '') =>
  post(text, { files: [{ id: 'f', kind: 'image', bytes: 1, state: 'read', ...(taken && { taken }) }] });

test('the school is named in the words of the draft', () => {
  expect(said(schoolName, post('We at pear tree PRIMARY'))).toEqual([
    '“pear tree PRIMARY” names the school.',
  ]);
});

test('the school or its trust is named in a profile', () => {
  const ofTrust = school('Pear Tree Primary School', {
    shortForms: ['Pear Tree Primary'],
    trust: { name: 'Willow Learning Trust', shortForms: [], initials: [] },
  });
  const sayOf = (name: string, text: string) =>
    said(profileName, post('', { kind: 'profile', accountName: 0, parts: [name, text] }), {
      school: ofTrust,
    });
  expect(sayOf('Jo, Willow Learning Trust', 'Teacher for Willow Learning Trust')).toEqual([
    'Your profile’s name has “Willow Learning Trust” in it, which names the school’s trust.',
    'What you say about yourself has “Willow Learning Trust” in it, which names the school’s trust.',
  ]);
  // The school says more than its trust.
  expect(sayOf('Jo', 'Willow Learning Trust, Pear Tree Primary')).toEqual([
    'What you say about yourself has “Pear Tree Primary” in it, which names the school.',
  ]);
});

test('the surest mention goes into the sentence', () => {
  expect(said(schoolName, post('Back at Pear Tree. Pear Tree Primary!'))).toEqual([
    '“Pear Tree Primary” names the school.',
  ]);
});

test('the time of a photo is that of the school', () => {
  expect(said(workPhoto, withPhoto({ local: '2026-06-02T10:40:00' }))).toEqual([
    'This photo was taken on Tuesday 2 June 2026 at 10:40, in school hours.',
  ]);
  expect(said(workPhoto, withPhoto({ local: '2026-06-02T11:40:00', offsetMinutes: 120 }))).toEqual([
    'This photo was taken on Tuesday 2 June 2026 at 10:40, in school hours.',
  ]);
});

test('a photo from before the calendar may be from a holiday', () => {
  const closed = [{ from: '2026-06-03', to: '2026-06-03', kind: 'inset', name: 'INSET day' }] as const;
  const hours = { ...rulebook().hours, closed };
  expect(said(workPhoto, withPhoto({ local: '2026-06-02T10:40:00' }), { hours })).toEqual([]);
  expect(said(workPhoto, withPhoto({ local: '2026-06-04T10:40:00' }), { hours })).toHaveLength(1);
});

test('a photo of colleagues is not told of as one of pupils', () => {
  const [finding] = found(workPhoto, withPhoto(undefined, 'Here’s me and Jo in the staffroom pulling faces'));
  expect(finding).toMatchObject({ clause: 'disrepute.images', actions: ['dismiss', 'not-at-work'] });
});

test('of a photo it can be said that no pupils are in it, as of one of a display', () => {
  const [finding] = found(workPhoto, withPhoto({ local: '2026-06-02T10:40:00' }));
  expect(finding?.actions).toEqual(['have-consent', 'no-pupils', 'not-at-work']);
});

test.each([
  ['Our head Mrs Khan is off sick with stress again', 'whyConfidentialTheirs'],
  ['My colleague Dave has been signed off with stress', 'whyConfidentialTheirs'],
  ['My deputy head has been signed off with stress', 'whyConfidentialColleague'],
])('people can work out who it is where nobody is named: %j', (text, why) => {
  const [finding] = found(confidential, post(text), { commonFirstNames: 'dave olivia' });
  expect(finding?.why.id).toBe(why);
});

test('working hours say until when', () => {
  expect(said(workingHours, post('x', { at: Date.UTC(2026, 5, 2, 9) }))).toEqual([
    'It is working time until 12:00.',
  ]);
});

test.each([
  ['video', { copyright: '© The Gazette' }, 'This video says it belongs to “© The Gazette”.'],
  ['image', { copyright: '© The Gazette' }, 'This photo says it belongs to “© The Gazette”.'],
  ['video', { licence: 'CC BY' }, 'This video has terms of use written in it: “CC BY”.'],
] as const)('a %s with %j', (kind, rights, sentence) => {
  const files = [{ id: 'f', kind, bytes: 1, state: 'read', rights }] as const;
  expect(said(photoRights, post('', { files }))).toEqual([sentence]);
});

test('a video may be named for a password too', () => {
  const files = [{ id: 'f', kind: 'video', name: 'wifi password.mp4', bytes: 1, state: 'read' }] as const;
  expect(said(credentials, post('', { files }))).toEqual([
    'By its name, this video shows a password or a code.',
  ]);
});

test('the list may be the school’s, so it is never said to be the person’s own', () => {
  const noticed = Object.entries(messages).filter(([key]) => key.startsWith('noticed'));
  expect(noticed.filter(([, { message }]) => /\byour list\b/.test(message))).toEqual([]);
});
