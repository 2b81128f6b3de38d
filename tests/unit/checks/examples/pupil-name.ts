import { pupilName } from '../../../../lib/checks/pupil-name';
import { buildRoster } from '../../../../lib/roster/build';
import { COMMON_FIRST_NAMES } from '../../../../lib/roster/common-first-names.data';
import { dismissalOf } from '../../../../lib/roster/fingerprint';
import type { PupilName } from '../../../../lib/roster/roster';
import { example, post, type Example, type Examples } from './example';

const name = (first: string, surname: string, knownAs?: string): PupilName => ({
  first,
  surname,
  ...(knownAs && { knownAs }),
});

export const NAMES: readonly PupilName[] = [
  name('Olivia', 'Smith'),
  name('Harry', 'Blackwood'),
  name('Anne-Marie', 'Duval'),
  name('Siân', 'Llewellyn'),
  name('Freya', 'Smith-Jones'),
  name('Declan', 'O’Brien'),
  name('Lotte', 'van der Berg'),
  name('Yusuf', 'al-Farsi'),
  name('Zofia', 'Wójcik'),
  name('Will', 'Hargreaves'),
  name('Grace', 'Thornbury'),
  name('May', 'Okafor'),
  name('Benjamin', 'Castle', 'Benji'),
  name('محمد', 'خان'),
  name('Олена', 'Шевченко'),
  name('王小明', ''),
];
const roster = buildRoster(
  NAMES,
  Uint8Array.from({ length: 16 }, (_, index) => index * 7),
);

const of = (drafts: Readonly<Record<string, readonly string[]>>): Example[] =>
  Object.entries(drafts).map(([text, words]) => example(text, { roster }, words));
const none = (drafts: readonly string[]): Example[] => drafts.map((text) => example(text, { roster }));
const guess = (drafts: Readonly<Record<string, readonly string[]>>): Example[] =>
  Object.entries(drafts).map(([text, words]) =>
    example(text, { commonFirstNames: COMMON_FIRST_NAMES }, words),
  );
const noGuess = (drafts: readonly string[]): Example[] =>
  drafts.map((text) => example(text, { commonFirstNames: COMMON_FIRST_NAMES }));

export const EXAMPLES: Examples = {
  check: pupilName,
  notice: [
    ...of({
      'So proud of Olivia Smith': ['Olivia Smith'],
      'so proud of olivia smith': ['olivia smith'],
      'SO PROUD OF OLIVIA SMITH': ['OLIVIA SMITH'],
      'Olivia Smith’s painting is on my fridge': ['Olivia Smith'],
      'I met Olivia R. Smith in town': ['Olivia R. Smith'],
      'SMITH, Olivia was there': ['SMITH, Olivia'],
      'Absent: BLACKWOOD Harry': ['BLACKWOOD Harry'],
      'A card from Olivia S today': ['Olivia S'],
      'A card from Olivia S. today': ['Olivia S.'],
      'Brilliant #OliviaSmith': ['OliviaSmith'],
      'Brilliant #oliviasmith': ['oliviasmith'],
      'A day out with my class, @olivia.smith was so good on the carpet': ['olivia.smith'],
      'Lunch with Anne-Marie Duval': ['Anne-Marie Duval'],
      'Lunch with Anne Marie Duval': ['Anne Marie Duval'],
      'Lunch with Sian Llewellyn': ['Sian Llewellyn'],
      'Lunch with Siân Llewellyn': ['Siân Llewellyn'],
      'Lunch with Freya Smith-Jones': ['Freya Smith-Jones'],
      'Lunch with Freya Smith': ['Freya Smith'],
      'Lunch with Freya Jones': ['Freya Jones'],
      "Lunch with Declan O'Brien": ["Declan O'Brien"],
      'Lunch with Declan OBrien': ['Declan OBrien'],
      'Lunch with Declan O’Brien': ['Declan O’Brien'],
      'Lunch with Lotte van der Berg': ['Lotte van der Berg'],
      'Lunch with Yusuf al-Farsi': ['Yusuf al-Farsi'],
      'Lunch with Yusuf Al Farsi': ['Yusuf Al Farsi'],
      'Lunch with Zofia Wojcik': ['Zofia Wojcik'],
      'Benji Castle and Benjamin Castle': ['Benji Castle', 'Benjamin Castle'],
      'Will Hargreaves won again': ['Will Hargreaves'],
      'صورة محمد خان': ['محمد خان'],
      'Вчора Олена Шевченко': ['Олена Шевченко'],
      'My class and 王小明': ['王小明'],
      'Olivia was amazing in our class assembly': ['Olivia'],
      'so proud of olivia and the whole of year 4': ['olivia'],
      'Well done Harry! Star of the week': ['Harry'],
      'My pupils love Olivia’s drawings': ['Olivia'],
      '#welldoneolivia star of the week': ['olivia'],
      '#WellDoneOlivia my class are stars': ['Olivia'],
      'Today in my class Grace read to us': ['Grace'],
      'Star of the week in my class: well done, Will': ['Will'],
      'Will was star of the week in my class': ['Will'],
      'Lunch with Оlivia Smith': ['Оlivia Smith'],
      'Lunch with Oliviaaaa Smith': ['Oliviaaaa Smith'],
      'Lunch with Olivia ⭐ Smith': ['Olivia ⭐ Smith'],
      'a card from olivia b today': ['olivia b'],
      'A card from Grace T today': ['Grace T'],
      'Star of the week: Lotte!': ['Lotte'],
      'Joy! My class clapped, and Grace cried': ['Grace'],
      'Olivia Smith made my class laugh. Love Olivia!': ['Olivia Smith', 'Olivia'],
    }),
    example(
      post('Olivia!', {
        files: [{ id: 'f', kind: 'image', bytes: 1, state: 'read', taken: { local: '2026-11-17T10:40:00' } }],
      }),
      { roster },
      ['Olivia'],
    ),
    example(post('', { parts: ['Olivia was lovely today', 'My whole class clapped her'] }), { roster }, [
      'Olivia',
    ]),
    ...guess({
      'So proud of Amelia in my class': ['Amelia'],
      'Amelia Hartley in Year 4 is a star': ['Amelia Hartley'],
      'My pupils and Muhammad won': ['Muhammad'],
    }),
  ],
  leave: [
    ...none([
      'Harry Styles was brilliant last night',
      'My class love Harry Styles',
      'Had lunch with Olivia',
      'A night out with Olivia and Harry',
      'Will you come to the park?',
      'Will you look after my class on Monday?',
      'May I borrow my class list?',
      'My class said grace before lunch',
      'My class will sing in may',
      'The dinner ladies will love my class',
      'Sports day may be off, says my class',
      'My class met Miss Olivia',
      'A good summer to all my pupils',
      'Dinner with Olivia tonight',
      'olivia is lovely',
      'OLIVIA WON AGAIN',
      'Olivia x',
      'Prince Harry opened our school hall',
      'My daughter Olivia starts in Year 4',
      'My class loved Uncle Harry',
      'My Harry is in Year 4 now',
      'Olivia’s Secret is our class book',
      'Harry and the Dinosaurs with my class',
      'My class saw the film Olivia',
      'Harry VIII, says my class',
      'My class love #harrystyles',
      'grace before lunch with my class',
      'Smithereens and oliviar',
      '#welldoneolivia',
      '@oliviasmith look at this',
      '',
    ]),
    example('So proud of Olivia Smith', { roster, notPupils: [dismissalOf('olivia smith')] }),
    example('My class love Olivia', { roster, notPupils: [dismissalOf('olivia')] }),
    ...noGuess([
      'Dinner with Amelia',
      'My class are reading Harry Potter',
      'Mrs Amelia teaches my class',
      'Prof Amelia teaches my class',
      'Summer with my class',
      'amelia my class',
      'My class is great. I have much more to say of it, on and on and on it goes, and then home to Amelia',
    ]),
  ],
};
