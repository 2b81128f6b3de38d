import { criticism } from '../../../../lib/checks/criticism';
import { example, post, type Examples } from './example';

export const EXAMPLES: Examples = {
  check: criticism,
  notice: [
    example('SLT are absolutely useless', {}, ['SLT are absolutely useless']),
    example('Our school is a joke', {}, ['Our school is a joke']),
    example('Pear Tree Primary is a shambles these days', {}, ['Pear Tree Primary is a shambles']),
    example('I teach Year 6 and they are so rude', {}, ['they are so rude']),
    example('Sick of the parents in my class', {}, ['Sick of the parents in my class']),
    example('This is the worst class I have ever taught. My class!', {}, ['the worst class']),
    example('My TA never listens', {}, ['My TA never listens']),
    example("our deputy isn't up to the job", {}, ["our deputy isn't up to the job"]),
    example('Parents who never say thank you. Year 2 teacher, over and out', {}, [
      'Parents who never say thank you',
    ]),
    example('MY CLASS ARE A NIGHTMARE', {}, ['MY CLASS ARE A NIGHTMARE']),
    example('the head shouted at me in front of Year 4', {}, ['the head shouted at me']),
    example('The parents at the front with their phones were a disgrace. My class could not see', {}, [
      'The parents at the front with their phones were a disgrace',
    ]),
    example('Why is our head such a clown?', {}, ['our head such a clown']),
    // A form of any verb, words of weight between, a negation in two words, a colon, a byname, and nobody named.
    example('SLT do not even listen to us', {}, ['SLT do not even listen to us']),
    example('SLT: useless', {}, ['SLT: useless']),
    example('The business manager lectured us about glue. Ridiculous woman', {}, [
      'The business manager lectured us about glue. Ridiculous woman',
    ]),
    example('Management just do not care about us', {}, ['Management just do not care about us']),
    example('What a vile little group of boys in my class', {}, ['a vile little group of boys in my class']),
    example('A joke of a school. My class deserve better', {}, ['joke of a school']),
    example('Made to feel so small in a staff meeting', {}, ['Made to feel so small']),
    // Two parts of a thread: the second says of whom.
    example(post('', { parts: ['Year 5 tomorrow', 'the kids are so rude'] }), {}, ['the kids are so rude']),
  ],
  leave: [
    // Others' schools, one's own family, sport, politics, the weather.
    example("My son's school is useless, the head never replies"),
    example('My parents are a nightmare at Christmas'),
    example('The management at City are clueless'),
    example('Ofsted is a shambles'),
    example('The government has failed every school in this country'),
    example('My class are lovely and the weather is awful'),
    // Said of oneself, in jest, in quotation marks, or not said at all.
    example("I'm the worst teacher for losing pens"),
    example("'Your class is boring,' said a child in Year 3"),
    example('SLT are never useless'),
    example('If your SLT is useless, you can leave'),
    example('My head is killing me'),
    example('Horrible Histories day with my class'),
    example('We watched the film where the headteacher is evil. My class cheered'),
    example('My class were so excited, they made me laugh'),
    example('The kids on this train are feral'),
    example('Nobody listens to teachers in this country'),
    example("My head won't stop itching, Year 4 have nits"),
    example('Worst teacher in the world, that is me'),
    example('Snowball fight with Year 6'),
    example('They made me cry happy tears, my class'),
    example('Year 4 have no idea what is coming on Friday'),
  ],
};
