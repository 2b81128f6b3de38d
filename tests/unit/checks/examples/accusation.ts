import { accusation } from '../../../../lib/checks/accusation';
import { example, type Examples } from './example';

export const EXAMPLES: Examples = {
  check: accusation,
  notice: [
    example('Our head fiddled the SATs results', {}, ['Our head fiddled the SATs results']),
    example('my headteacher is a liar', {}, ['my headteacher is a liar']),
    example('Pear Tree Academy covers up bullying', {}, ['Pear Tree Academy covers up bullying']),
    example('Our deputy turned up drunk to sports day', {}, ['Our deputy turned up drunk']),
    example('Mrs Bell hit a child in Year 2 today', {}, ['Mrs Bell hit a child']),
    example('I was bullied by my line manager', {}, ['bullied by my line manager']),
    example('our racist head has done it again', {}, ['our racist head']),
    example('SLT told us to change the data', {}, ['SLT told us to change']),
    example('Our school is breaking the law', {}, ['Our school is breaking the law']),
    example('The caretaker nicked the dinner money. Our school, everyone', {}, [
      'The caretaker nicked the dinner money',
    ]),
    example('The business manager has been stealing from the trip fund. My class lost out', {}, [
      'The business manager has been stealing from the trip fund',
    ]),
    example('Why is our head such a bully?', {}, ['our head such a bully']),
    // All forms of a verb, and of whom by way of the school.
    example("The trust's CEO put his wife on the payroll. Our staff got nothing", {}, [
      "The trust's CEO put his wife on the payroll",
    ]),
    example('The bursar has her hand in the till. I work there', {}, ['The bursar has her hand in the till']),
    example('Our TA was sacked for hitting a child', {}, ['Our TA was sacked for hitting a child']),
    example('my head discriminates against part timers', {}, ['my head discriminates against']),
    example('Year 6 know. Those phonics scores were faked', {}, ['phonics scores were faked']),
  ],
  leave: [
    example('My class stole my heart'),
    example('Year 1 stole the show at the nativity'),
    example('The Prime Minister is a liar'),
    example('Our head would never lie to us'),
    example('Our head is not a bully'),
    example('The weather forecast lied to us, Year 4 got soaked'),
    example('Waterloo Road last night: the head was a crook'),
    example("My daughter's headteacher is a liar"),
    example('Proud of our anti-bullying ambassadors in Year 5'),
    example("'Miss is a liar!' My class have found the biscuits"),
    example('Our caretaker took the last biscuit'),
    example('We cheated at the staff quiz'),
    example('My class hit the bullseye and stole the show'),
    example('SLT have never lied to us'),
    example('Dave was so drunk at the staff do'),
    example('The PTA spent the money on new books for our school'),
  ],
};
