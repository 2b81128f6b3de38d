import { colleagueName } from '../../../../lib/checks/colleague-name';
import { buildRoster } from '../../../../lib/roster/build';
import { example, type Examples } from './example';

const SALT = Uint8Array.from({ length: 16 }, (_, index) => index + 3);
const COLLEAGUES = {
  colleagues: buildRoster(
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
    example('Saw Dave Lomax. He has been suspended', COLLEAGUES, ['He has been suspended']),
    example('Thinking of Sue Hadley in hospital tonight', COLLEAGUES, ['Sue Hadley in hospital']),
    example('sue hadley is on long term sick', COLLEAGUES, ['sue hadley is on long term sick']),
    example('Is it true that Dave Lomax has resigned?', COLLEAGUES, ['Dave Lomax has resigned']),
  ],
  leave: [
    example('Sue Hadley is off sick again'),
    example('Happy birthday Sue Hadley!', COLLEAGUES),
    example('Panto with Sue Hadley and Dave Lomax', COLLEAGUES),
    example('Mrs Akhtar makes the best bhajis', COLLEAGUES),
    example('Mrs Brown is off sick', COLLEAGUES),
    example('Dave Lomax ran the marathon in four hours', COLLEAGUES),
    example('Dave Grohl was so drunk on stage', COLLEAGUES),
    example('My sister is pregnant, says Sue Hadley is thrilled for her', COLLEAGUES),
    example('Sue Hadley is not pregnant, stop asking', COLLEAGUES),
    example("'Sue Hadley is off sick,' said the parrot", COLLEAGUES),
    example('I was so drunk at the staff do', COLLEAGUES),
  ],
};
