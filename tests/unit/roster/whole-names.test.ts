import { expect, it } from 'vitest';
import { buildRoster } from '../../../lib/roster/build';
import { COMMON_FIRST_NAMES } from '../../../lib/roster/common-first-names.data';
import { findNames } from '../../../lib/roster/find-names';
import { openRosters } from '../../../lib/roster/match';
import { read } from '../../../lib/text/read';

const PUPILS = [
  ['Aisha', 'Begum'],
  ['Priya', 'Kaur'],
  ['Evie', 'Long'],
  ['Tilly', 'Proctor'],
  ['Isaac', 'Goldberg'],
  ['Mark', 'Ellison'],
  ['Teddy', 'Wren'],
  ['Holly', 'Trent'],
  ['May', 'Okafor'],
  ['Joy', 'Akande'],
  ['Hope', 'Adeyemi'],
  ['Fatima', 'Ali'],
  ['Rafael', 'Souza'],
  ['George', 'Rahman'],
  ['Luca', 'Moretti'],
  ['Lily', 'Chambers'],
  ['Skye', 'McIntyre'],
] as const;
const roster = openRosters(
  [
    buildRoster(
      PUPILS.map(([first, surname]) => ({ first, surname })),
      new Uint8Array(16).fill(5),
    ),
  ],
  COMMON_FIRST_NAMES,
);

const found = (text: string) =>
  findNames(read(text), roster).map(({ start, end, needsCompany }) => ({
    words: text.slice(start, end),
    needsCompany,
  }));
const sure = (text: string) =>
  found(text)
    .filter(({ needsCompany }) => !needsCompany)
    .map(({ words }) => words);

it.each([
  ['aishabegum and priyakaur ran the tuck shop', ['aishabegum', 'priyakaur']],
  ['#evielong 🥇 #tillyproctor 🥈', ['evielong', 'tillyproctor']],
  ['May O, Joy A, Hope A: my front row', ['May O', 'Joy A', 'Hope A']],
  ['Fatima A explained inflation to me', ['Fatima A']],
  ['GOLDBERG ISAAC IS MY SAT NAV', ['GOLDBERG ISAAC']],
  ['went to watch mark ellison play', ['mark ellison']],
  ['Teddy Wren, thank you for the conker', ['Teddy Wren']],
  ['Rafa Souza on the line', ['Rafa Souza']],
])('%j: surely %j', (text, names) => {
  expect(sure(text)).toEqual(names);
});

it.each([
  'aishabegum ran the tuck shop',
  'Gave Fatima A in maths',
  'Joy A, and a long list',
  'GOLDBERG ISAAC',
])('%j is not sure by itself', (text) => {
  expect(sure(text)).toEqual([]);
});

it.each([
  'holly bushes and ivy leaves',
  'My little brother George drives. I teach kids like George',
  'my own kid, Luca, came home with a letter',
  'Luca is the best Pixar film',
  'Lily has chewed my shoe. Our Lily is a beagle',
  'Reading Holly Willoughwater Runs Away',
  'Skye, Mull and Harris are islands',
])('%j names no pupil', (text) => {
  expect(found(text)).toEqual([]);
});
