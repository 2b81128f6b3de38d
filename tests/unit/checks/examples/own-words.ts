import { ownWords } from '../../../../lib/checks/own-words';
import { example, type Examples } from './example';

const LIST = {
  ownWords: [
    { words: 'Project Kingfisher', clause: 'confidentiality.academy' },
    { words: 'Owl Class', clause: 'confidentiality.individual' },
    { words: 'Owl', clause: 'principles.identify' },
    { words: 'Café Soleil', clause: 'security.access' },
    { words: 'year-end review', clause: 'confidentiality.academy' },
  ],
} as const;

export const EXAMPLES: Examples = {
  check: ownWords,
  notice: [
    example('We start Project Kingfisher on Monday!', LIST, ['Project Kingfisher']),
    example('PROJECT KINGFISHER’S big day', LIST, ['PROJECT KINGFISHER’S']),
    example('So tired after #ProjectKingfisher', LIST, ['ProjectKingfisher']),
    example('So tired after #projectkingfisher', LIST, ['projectkingfisher']),
    example('Lunch at cafe soleil', LIST, ['cafe soleil']),
    example('Lunch at Cafe\u0301 Soleil', LIST, ['Cafe\u0301 Soleil']),
    example('Owl class, then again owl-class', LIST, ['Owl class', 'owl-class']),
    example('An owl sat there', LIST, ['owl']),
    example('The year end review is out', LIST, ['year end review']),
  ],
  leave: [
    example('We start Project Kestrel on Monday!', LIST),
    example('Saw a kingfisher on my project walk', LIST),
    example('Done with the project. Kingfisher beer now', LIST),
    example('Owls and howling', LIST),
    example('Soleil café', LIST),
    example('Project Kingfisher', { ownWords: [] }),
    example('🦉', { ownWords: [{ words: '🦉', clause: 'aims' }] }),
  ],
};
