import { personalDetails } from '../../../../lib/checks/personal-details';
import { example, type Examples } from './example';

// Numbers that Ofcom keeps for stories, and the card networks' own examples.
const NOTICE: Readonly<Record<string, readonly string[]>> = {
  'New phone! Text me on 07700 900123': ['07700 900123'],
  '+44 7700 900 123 is my number': ['+44 7700 900 123'],
  '０７７００ ９００１２３': ['０７７００ ９００１２３'],
  'Ring us at home on 01632 960 001': ['01632 960 001'],
  'I was born on 12th March 1985': ['I was born on 12th March 1985'],
  'DOB: 12/03/1985': ['DOB: 12/03/1985'],
  'I was born in Halifax and proud': ['I was born in Halifax'],
  "My mum's maiden name was Bickerstaff": ["My mum's maiden name was Bickerstaff"],
  'My first pet was called Biscuit': ['My first pet was called Biscuit'],
  'I grew up on Acacia Avenue': ['I grew up on Acacia Avenue'],
  'We have moved! 14 Acacia Avenue': ['14 Acacia Avenue'],
  'Party at ours, 22b Elm Road': ['22b Elm Road'],
  'Send it to 7 Mill Lane, Otley LS21 1AB': ['7 Mill Lane, Otley LS21 1AB'],
  'card number 4111 1111 1111 1111 exp 04/27': ['4111 1111 1111 1111'],
  'sort code 12-34-56 account 12345678': ['12-34-56', '12345678'],
  'Whose car is this? AB12 CDE': ['AB12 CDE'],
  'First pet: Biscuit\nFirst car: Fiesta\nFavourite team: Leeds\nStar sign: Leo': [
    'First pet',
    'First car',
    'Favourite team',
    'Star sign',
  ],
  '25 things about me\n1. I hate cheese\n2. I broke my arm twice\n3. I met Cliff Richard\n4. I can juggle': [
    'things about me',
  ],
};

export const EXAMPLES: Examples = {
  check: personalDetails,
  notice: Object.entries(NOTICE).map(([text, words]) => example(text, {}, words)),
  leave: [
    'It’s my birthday today!',
    'Happy 5th birthday to my gorgeous boy',
    'I was born in the wrong decade',
    'Call Childline on 0800 1111',
    'Ring the school office on 01632 960001',
    'The vets are on 01632 960002',
    'Lottery numbers: 04 11 19 23 37 41',
    'We raised £1,234,567 in 2024',
    'The school is at 12 School Lane, come to the fair',
    'Best pub: 14 High Street',
    'ISBN 9780747532743',
    'My first car was a Fiesta',
    'First job, first flat, first fridge',
    'Favourite book of the year so far: Wolf Hall',
    'Order 4111111111111112 has shipped',
    'Postcode LS21 is lovely in the snow',
    'The fair is at Pear Tree Primary School, 7 Mill Lane, Otley LS21 1AB',
    'Y6 sat 3 papers, 40 marks each, 110 scaled',
    'Her maiden name is lost to history',
    '10 things about phonics that nobody tells you',
    'Things you never hear in a staffroom\nNice kettle\nI have spare glue\nNo cake please\nEarly night',
    'M62 shut at J26, use the A58',
    '28 12 2026 is a Monday',
  ].map((text) => example(text)),
};
