import { colleagueName } from '../../../../lib/checks/colleague-name';
import { buildColleagueList } from '../../../../lib/roster/colleague-list';
import { example, type Examples } from './example';

const SALT = Uint8Array.from({ length: 16 }, (_, index) => index + 3);
const COLLEAGUES = {
  colleagues: buildColleagueList(
    [
      { first: 'Sue', surname: 'Hadley' },
      { first: 'Dave', surname: 'Lomax' },
      // As a list has it that says *Mrs Akhtar*.
      { first: 'Akhtar', surname: '' },
    ],
    SALT,
  ),
};

export const EXAMPLES: Examples = {
  check: colleagueName,
  notice: [
    example('Sue Hadley is off sick again', COLLEAGUES, ['Sue Hadley is off sick']),
    example('Sue Hadley is pregnant!', COLLEAGUES, ['Sue Hadley is pregnant']),
    example('So Dave Lomax has handed in his notice', COLLEAGUES, ['Dave Lomax has handed in his notice']),
    example('Dave Lomax was so drunk at the staff do', COLLEAGUES, ['Dave Lomax was so drunk']),
    example('Mrs Akhtar has been signed off till Easter', COLLEAGUES, [
      'Mrs Akhtar has been signed off till Easter',
    ]),
    example('Back with my class, and Dave is getting divorced', COLLEAGUES, ['Dave is getting divorced']),
    example('Saw Dave Lomax. He has been suspended', COLLEAGUES, ['Dave Lomax', 'He has been suspended']),
    example('Thinking of Sue Hadley in hospital tonight', COLLEAGUES, ['Sue Hadley in hospital']),
    example('sue hadley is on long term sick', COLLEAGUES, ['sue hadley is on long term sick']),
    example('Is it true that Dave Lomax has resigned?', COLLEAGUES, ['Dave Lomax has resigned']),
    example('Mrs Akhtar makes the best bhajis', COLLEAGUES, ['Mrs Akhtar']),
    example('Dave Lomax ran the marathon in four hours', COLLEAGUES, ['Dave Lomax']),
    example('Sue Hadley is not pregnant, stop asking', COLLEAGUES, ['Sue Hadley']),
    example('Mrs Hadley has dyed her hair again', COLLEAGUES, ['Mrs Hadley']),
    example('Mr L fell off his bike in the snow', COLLEAGUES, ['Mr L']),
    example('Somebody give Lomax a map before the next staff walk', COLLEAGUES, ['Lomax']),
    example('Suzie from the office is off to Malta for good', COLLEAGUES, ['Suzie']),
    example('Our Dave was asleep in the briefing', COLLEAGUES, ['Dave']),
    example('Happy birthday Sue Hadley!', COLLEAGUES, ['Sue Hadley']),
    example('Panto with Sue Hadley and Dave Lomax', COLLEAGUES, ['Sue Hadley', 'Dave Lomax']),
  ],
  leave: [
    example('Sue Hadley is off sick again'),
    example('Mrs Brown is off sick', COLLEAGUES),
    example('Dave Grohl was so drunk on stage', COLLEAGUES),
    example("'Sue Hadley is off sick,' said the parrot", COLLEAGUES),
    example('I was so drunk at the staff do', COLLEAGUES),
    example('Sunday lunch at the Hadley Arms', COLLEAGUES),
    example('Dave the plumber is coming about the boiler', COLLEAGUES),
    example('Dave has burnt the toast. That is my husband for you', COLLEAGUES),
    example('My brother Dave was asleep in assembly all his life', COLLEAGUES),
    example('A lass called Sue sold me this coat', COLLEAGUES),
    example('Alfred Lomax is the best baker in our valley', COLLEAGUES),
    example('Mr H and I are off to Wales', COLLEAGUES),
    example('Sister-in-law Sue is up a ladder at the office', COLLEAGUES),
    example('Dad’s mate Dave is on duty at the lifeboat station', COLLEAGUES),
    example('Mr Q fell off his bike', COLLEAGUES),
  ],
};
