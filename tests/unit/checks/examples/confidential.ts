import { confidential } from '../../../../lib/checks/confidential';
import { buildRoster } from '../../../../lib/roster/build';
import { example, post, type Examples } from './example';

const SALT = Uint8Array.from({ length: 16 }, (_, index) => index);
const ROSTER = { roster: buildRoster([{ first: 'Rory', surname: 'Gallacher' }], SALT) };

export const EXAMPLES: Examples = {
  check: confidential,
  notice: [
    example('Had to ring social services about a child in my class', {}, [
      'social services about a child in my class',
    ]),
    example('a boy in my class has just been diagnosed with autism', {}, [
      'a boy in my class has just been diagnosed with autism',
    ]),
    example('One of my class has been excluded', {}, ['One of my class has been excluded']),
    example('Rory Gallacher has ADHD', ROSTER, ['Rory Gallacher has ADHD']),
    example('Rory Gallacher came in late. He bit me.', ROSTER, ['He bit me']),
    example('Half my class are on pupil premium', {}, ['Half my class are on pupil premium']),
    example('Our head is off sick with stress', {}, ['Our head is off sick with stress']),
    example('Two of my class failed phonics', {}, ['Two of my class failed']),
    example('Ofsted have rung.', {}, ['Ofsted have rung']),
    example('We have Ofsted in tomorrow', {}, ['Ofsted in tomorrow']),
    example("SATs results are in but I'm not allowed to say anything", {}, [
      "SATs results are in but I'm not allowed to say",
    ]),
    example('MARAC tomorrow, three families and one me'),
    example('There is a new lad in my class and his brother is in jail'),
    example("I've been suspended pending an investigation. Nobody from work may ring me"),
    example('Putting in a grievance against my school', {}, ['grievance']),
    example(post('', { parts: ['Year 3 today', 'a girl had a seizure'] }), {}, ['a girl had a seizure']),
  ],
  leave: [
    // In general, of oneself, one's own family, or of another's school.
    example('EHCPs take far too long in this country'),
    example('SEND funding is broken. Every teacher knows it'),
    example('How do you support a child with dyslexia in Year 3?'),
    example('I have ADHD and I teach Year 5'),
    example('My son has epilepsy and his school have been amazing'),
    example("My daughter's headteacher is off sick"),
    example('Off sick with a cold, missing my class'),
    example('Autism awareness week: my class wore blue'),
    example('Safeguarding training done. Biscuits eaten'),
    example('Trains suspended again, my class waited for me'),
    example('My gran was a social worker. I teach Year 2 because of her'),
    example('Back with my class. My brother is in jail'),
    // Nothing has happened yet, or it has long been public.
    example('Ofsted published their annual report'),
    example('Good luck to everyone with Ofsted in tomorrow'),
    example('GCSE results day! Proud of my niece'),
    example('Nobody in my class has been excluded'),
    example('Excluded from the staff quiz team again'),
  ],
};
