import { buildRoster } from '../../../../lib/roster/build';
import { pupilContact } from '../../../../lib/checks/pupil-contact';
import { example, post, type Examples } from './example';

const roster = buildRoster([{ first: 'Rory', surname: 'Gallacher' }], new Uint8Array(16));

const NOTICE: Readonly<Record<string, readonly string[]>> = {
  'Just had 6 friend requests from Year 6, accepted them all': [
    'friend requests from Year 6, accepted them all',
  ],
  'One of my pupils just followed me on insta, followed back lol': [
    'One of my pupils just followed me on insta, followed back',
  ],
  'Any Year 6 leavers want to stay in touch, add me on here': [
    'Year 6 leavers want to stay in touch, add me on here',
  ],
  'If any of my parents want to message me on here about homework': [
    'any of my parents want to message me on here',
  ],
  "Olivia's mum, can you DM me": ["Olivia's mum, can you DM me"],
  'my class can add me on snap': ['my class can add me on snap'],
  'Set up a WhatsApp with my Year 4 parents from my own number': ['Set up a WhatsApp with my Year 4 parents'],
  "text me on my mobile if you're in my class": ["text me on my mobile if you're in my class"],
  // Those who are meant in the sentence before, and a contact in two sentences.
  'Anything to ask, Year 4 parents? Message me on here': ['Message me on here'],
  'A girl I teach has sent me a friend request. Accepted it': ['girl I teach has sent me a friend request'],
  // Told of, with where it was.
  "I've added half the mums from my class on Facebook": ['added half the mums from my class on Facebook'],
  'Gave my number to three of my Year 6': ['Gave my number to three of my Year 6'],
  'Told my Year 3s my insta': ['Told my Year 3s my insta'],
  'I messaged a parent on facebook. My class had a lovely day': ['messaged a parent on facebook'],
  // An evening, singing, a party or the writer's child in what else is told.
  "Parents' evening done! Any of my Year 4 parents with questions, just message me on here": [
    'my Year 4 parents with questions, just message me on here',
  ],
  'Great singing today. My class can add me on Snapchat': ['My class can add me on Snapchat'],
  'Had a lovely evening. Year 6 leavers, add me on Snapchat!': ['Year 6 leavers, add me on Snapchat'],
  'Good evening Year 6 leavers, add me on Snapchat!': ['Year 6 leavers, add me on Snapchat'],
  'Class party today! My class can add me on Snapchat': ['My class can add me on Snapchat'],
  'My daughter loves it. My class can add me on Insta': ['My class can add me on Insta'],
  'My class can add me on Snapchat. I like it there. My yoga class met tonight': [
    'My class can add me on Snapchat',
  ],
};

export const EXAMPLES: Examples = {
  check: pupilContact,
  notice: [
    ...Object.entries(NOTICE).map(([text, words]) => example(text, {}, words)),
    example('Rory Gallacher followed me on insta, followed back', { roster }, [
      'Rory Gallacher followed me on insta, followed back',
    ]),
    example("Rory Gallacher's mum please message me", { roster }, ["Rory Gallacher's mum please message me"]),
    // Two parts of a thread, each by its own words.
    example(post('', { parts: ['Last day!', 'my class can add me on snap'] }), {}, [
      'my class can add me on snap',
    ]),
  ],
  leave: [
    // By the school's own ways.
    'Year 4 parents, message me on Dojo',
    'My class can follow me on the class account',
    'Year 4 parents, ring the office if your child is off',
    // Declined, a rule, a question, or in the news.
    "Reminder to parents: I don't accept friend requests",
    'had a friend request from a pupil, declined and told the DSL',
    'had a friend request from a pupil',
    'Should I accept a friend request from a parent of a child in my class?',
    'A teacher was struck off for adding pupils on snapchat',
    '"my class can add me on snap," she said. Imagine',
    // Own family, the grown up, other kinds of pupils, and other teachers.
    'My parents have joined facebook, accepted their friend request obviously',
    'My own kids followed me on insta, followed back',
    "My daughter's Year 4 mums, add me to the list",
    'A pupil I taught in 1998 just sent me a friend request, accepted',
    'Two of my driving pupils followed me on insta, followed back',
    'My yoga class can add me on here',
    'My Tuesday evening class can add me on here',
    'My piano pupils can follow me on insta',
    'A pupil sent me a friend request, accepted. He is now a dentist',
    "My son's party is on Saturday. Year 2 mums, message me",
    'Any Year 6 teachers want to add me on here?',
    'DM me if you want my Year 5 fractions resources',
    'A friend request from my mother-in-law. Accepted',
    // No contact at all, or with nobody of school.
    'My class follow me around the playground',
    "Lost a pupil's file on the bus. Message me if you find it",
    'A parent sent me a friend request and I accepted',
    "She's Olivia, mum of two. Message me",
    'I added Year 6 to the spreadsheet',
    'She added Year 6 on snapchat',
    'Message me! And then nothing. My class can wait',
  ]
    .map((text) => example(text))
    .concat(example('If you ordered for Rory Gallacher, message me', { roster })),
};
