import { copyright } from '../../../../lib/checks/copyright';
import { example, post, type Example, type Examples } from './example';

const POEM = `The lamps along the harbour wall
Are lit by hands that no one sees
And every evening they recall
The names of ships across the seas
The rope still hangs, the bell still rings
The tide still takes what it is owed
And far away a blackbird sings
Above the long and empty road
The morning comes with sails of grey
The gulls go up, the nets come in
And nobody is heard to say
How far away the ships have been`;
const ARTICLE = `The council has approved plans for a new bypass to the north of the town, after a meeting that lasted until midnight. Residents of three villages had asked for a longer consultation. The road is expected to open in four years and will carry twelve thousand vehicles a day. Campaigners said that the study of wildlife along the river was out of date. A spokesman for the developer said that new trees would be planted.`;
const OWN = `Well, what a week that was. I started on Monday with a cold and ended it with a new kitchen floor, because my washing machine had other plans. The children were wonderful about it, and my mum came with soup. We all sat on the stairs to eat because there was nowhere else dry, and I honestly think it was the nicest tea we have had all year. Back to normal tomorrow, if we can remember what that is.`;

const pasted = (text: string, passage: string, words?: readonly string[]): Example =>
  example(post(text, { pasted: [passage] }), {}, words);

export const EXAMPLES: Examples = {
  check: copyright,
  notice: [
    pasted(POEM, POEM, [POEM]),
    pasted(ARTICLE, ARTICLE, [ARTICLE.slice(0, -1)]),
    pasted(`This made me cry today\n\n${POEM}`, POEM, [POEM]),
    pasted(`${ARTICLE}\n\nWhat does everybody think?`, ARTICLE, [ARTICLE.slice(0, -1)]),
    // Editors change white space, and people a word or two.
    pasted(POEM.replaceAll('\n', '\n\n'), POEM),
    pasted(POEM.replace('The lamps', 'Those lamps'), POEM),
    pasted(`Morning all. ${POEM}`, POEM.replaceAll('\n', '\r\n')),
    pasted(POEM.toUpperCase(), POEM),
    pasted(`${POEM}\n${OWN}`, POEM, [POEM]),
    example(post('', { parts: ['One of two', ARTICLE], pasted: [ARTICLE] })),
  ],
  leave: [
    pasted(OWN, OWN),
    pasted(`“${POEM}”`, POEM),
    pasted(`"${ARTICLE}"`, ARTICLE),
    pasted(`${POEM}\n– Anna Hartwell`, POEM),
    pasted(`${POEM}\nby Anna Hartwell`, POEM),
    pasted(`${ARTICLE}\nhttps://www.example.com/news/bypass`, ARTICLE),
    pasted(`Source: the local paper. ${ARTICLE}`, ARTICLE),
    pasted('I had a poem here and took it out again', POEM),
    pasted(POEM.slice(0, 200), POEM),
    pasted(POEM.slice(0, 250), POEM.slice(0, 250)),
    example(POEM),
    pasted('A list\n'.repeat(60), 'A list\n'.repeat(60)),
  ],
};
