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
  ['Daisy', 'Lockwood'],
  ['Chelsea', 'Mwangi'],
  ['Eve', 'Larkin'],
  ['Joshua', 'van der Merwe'],
  ['Will', 'Hargreaves'],
  ['Zara', 'Siddiqui'],
  ['Poppy', 'Cross'],
  ['Florence', 'Hartley'],
  ['Ella', 'Stone'],
  ['Muhammad', 'Iqbal'],
  ['Wei', 'Zhang'],
  ['Myla', 'Celtik'],
  ['Noah', 'Pickering'],
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
  ['Well done @daisy.lockwood09!', ['daisy.lockwood09']],
  ['I see @tillyproctor_2015 is on here', ['tillyproctor']],
  ['tillyproctor_7 sent me a request', ['tillyproctor']],
])('%j: surely %j', (text, names) => {
  expect(sure(text)).toEqual(names);
});

it.each([
  'aishabegum ran the tuck shop',
  'Gave Fatima A in maths',
  'Joy A, and a long list',
  'GOLDBERG ISAAC',
  'Zhang Wei sang',
  '@tillyproctor sent me a request',
  'tillyproctor sent me a request',
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
  'We saw Zhang Ziyi',
  'I LOVE MY CELTIK',
])('%j names no pupil', (text) => {
  expect(found(text)).toEqual([]);
});

const nearly = (text: string) =>
  findNames(read(text), roster)
    .filter(({ near }) => near)
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['cut down to a word', 'I love My Celtik', ['My Celtik']],
  ['cut down', 'Chels Mwangi and Dais Lockwood', ['Chels Mwangi', 'Dais Lockwood']],
  ['short by a word', "Mo Iqbal's reading book", ['Mo Iqbal']],
  ['by its sound', 'Lilly Chambers asked', ['Lilly Chambers']],
  ['a surname in small letters by its sound', 'noah pickerin asked again', ['noah pickerin']],
  ['a surname by its sound', 'Lily Chamberz was first', ['Lily Chamberz']],
  ['a surname without its last letter', 'Noah Pickerin brought me a stone', ['Noah Pickerin']],
])('%s: nearly %j', (_, text, names) => {
  expect(nearly(text)).toEqual(names);
});

it.each([
  ['an initial before the surname', 'E. Larkin and J. van der Merwe', ['E. Larkin', 'J. van der Merwe']],
  ['an initial after it', 'Handwriting of Hargreaves, W', ['Hargreaves, W']],
  ['an initial after it without a comma', 'Proctor T, see me', ['Proctor T']],
  ['one with a full stop', 'Goldberg I. and Moretti L. built a den', ['Goldberg I', 'Moretti L']],
  ['one with particles', 'Van Der Merwe J. is one pupil', ['Van Der Merwe J']],
  ['one before brackets', 'Pickering N (bassoon)', ['Pickering N']],
  ['one in capitals', 'It says M. IQBAL in cement', ['M. IQBAL']],
  ['one in small letters', 'h trent has a goose. l chambers (the little one) too', ['h trent', 'l chambers']],
  ['two initials', 'Skye M-T has sushi', ['Skye M-T']],
  ['an initial before a year', 'it says Evie L. Yr 3', ['Evie L.']],
  ['one before a sentence', 'Hargreaves, W. Siddiqui. Sit.', ['Hargreaves, W']],
  ['the first name in brackets', 'Lockwood (Daisy) raised most', ['Lockwood (Daisy']],
  ['one below the other', 'DAISY\nLOCKWOOD\n\nConkers champion', ['DAISY\nLOCKWOOD']],
  ['an account with figures', 'tillyproctor09 reviewed a book', ['tillyproctor09']],
  ['an account with more', 'joyakande__official has a pigeon', ['joyakande']],
  ['an account with the surname first', "goldberg_isaac's mixtape", ['goldberg_isaac']],
  ['a short form in an account', 'mo_iqbal has reviewed the fish', ['mo_iqbal']],
  ['a possessive of a word', 'ella stones trainers', ['ella stones']],
  ['a possessive after a word', 'may okafors library book', ['may okafors']],
  ['the end of an adverb', 'has florence hartly got two', ['florence hartly']],
  ['run together in capitals', 'woop TILLYPROCTOR!!!', ['TILLYPROCTOR']],
  ['the surname first', 'Thank you. Zhang Wei sang', ['Zhang Wei']],
  ['the surname first in small letters', 'zhang wei in the hall', ['zhang wei']],
  ['a numbered list', '1 moretti luca\n2 goldberg isaac', ['moretti luca', 'goldberg isaac']],
])('%s: %j', (_, text, names) => {
  expect(found(text).map(({ words }) => words)).toEqual(names);
});

it.each([
  ['a question', 'Will Hargreaves get my dahlias?'],
  ['two flowers', 'Poppy cross for the grave'],
  ['a title', 'Dr. Zara Siddiqui has the softest hands'],
  ['a firm', 'Noah Pickering & Sons did our tiles'],
])('%s is not sure: %j', (_, text) => {
  expect(sure(text)).toEqual([]);
});

it.each([
  ['a shop', 'Holly B&M haul'],
  ['a verb', 'my flatmate luca leaves me dumplings'],
  ['a word that is short for a name', 'mo iqbalish'],
  ['two words in one', 'joyakande in the lexicon'],
  ['a title', 'Mrs E. Larkin'],
  ['an author', 'Harper E. Larkin'],
  ['a name that ends in a letter', 'Harper Larkin E. wrote it'],
  ['a word before a name', 'my zhang wei'],
  ['letters one by one', 'Will A-W-E-S-O-M-E'],
  ['a text in small letters', 'h trenting has begun. c chambers and h trent yesterday'],
  ['a smiley', 'Happy birthday :D. Lockwood says hi'],
])('%s is none: %j', (_, text) => {
  expect(findNames(read(text), roster).filter(({ kind }) => kind !== 'first')).toEqual([]);
});
