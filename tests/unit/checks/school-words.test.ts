import { describe, expect, it, test } from 'vitest';
import { speaksOfSchool } from '../../../lib/checks/school-words';
import { read } from '../../../lib/text/read';

function spoken(...parts: string[]): string[] {
  return speaksOfSchool(parts.map(read)).map(({ part, start, end }) => parts[part]!.slice(start, end));
}

describe('speaksOfSchool', () => {
  test.each([
    ['So proud of my class today', 'my class'],
    ['My lovely little class smashed it', 'My lovely little class'],
    ['Year 4 were amazing', 'Year 4'],
    ['My Year 4s on tour', 'Year 4s'],
    ['y4 trip tomorrow', 'y4'],
    ['Yr. 6 leavers', 'Yr. 6'],
    ['#Year4 rocks', 'Year4'],
    ['Years 3 and 4 did so well', 'Years 3'],
    ['Our Reception children made these', 'Reception children'],
    ['Teaching in Reception again', 'in Reception'],
    ['EYFS corner finished', 'EYFS'],
    ['one of my pupils drew this', 'pupils'],
    ['Parents’ evening done', 'Parents’ evening'],
    ['Sports Day!', 'Sports Day'],
    ['#SportsDay', 'SportsDay'],
    ["today's assembly made me cry", "today's assembly"],
    ['Star of the week goes to', 'Star of the week'],
    ['KS2 SATs week is here', 'KS2'],
    ['Nativity rehearsals all week', 'Nativity rehearsals'],
    ['world-book-day costume', 'world-book-day'],
    ['Back at school tomorrow', 'at school'],
    ['phonics again', 'phonics'],
    ['my wonderful Year-4 bunch', 'Year-4'],
  ])('sees that %j does', (text, words) => {
    expect(spoken(text)).toContain(words);
  });

  test.each([
    'The wedding reception was lovely',
    'Left a message in reception desk tray',
    'My yoga class was hard',
    'Flat-pack assembly took all day',
    'This year 4 of us went to Spain',
    'A first class stamp',
    'My driving lesson went well',
    'When I was at school we had chalk',
    'Happy new year! One more coffee',
    'My kids are asleep',
    'Old school music',
    'Her pupils dilated',
    '',
  ])('leaves %j alone', (text) => {
    expect(spoken(text)).toEqual([]);
  });

  it('looks through every part and says which', () => {
    expect(speaksOfSchool([read('hello'), read('my class')])).toEqual([{ part: 1, start: 0, end: 8 }]);
  });
});
