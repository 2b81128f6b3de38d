import { describe, expect, it } from 'vitest';
import { cluesBy } from '../../../../lib/checks/pupil-name/clues';
import { foundIn } from '../../../../lib/checks/pupil-name/found';
import { buildRoster } from '../../../../lib/roster/build';
import { COMMON_FIRST_NAMES } from '../../../../lib/roster/common-first-names.data';
import { openRosters } from '../../../../lib/roster/match';
import { read } from '../../../../lib/text/read';
import { anyNumberOf, namedClues } from '../../../accuracy/learn/named-clues';

const roster = openRosters(
  [
    buildRoster(
      [
        { first: 'Olivia', surname: 'Bennett' },
        { first: 'Will', surname: 'Hargreaves' },
      ],
      new Uint8Array(16).fill(5),
    ),
  ],
  COMMON_FIRST_NAMES,
);

/** The clues of the first name that is found in a draft of these parts. */
function clues(...parts: string[]): readonly string[] {
  const readings = parts.map(read);
  const found = foundIn(readings, roster);
  const [name] = found;
  if (!name) throw new Error('No name was found');
  const tellClues = cluesBy(anyNumberOf)(readings, found, roster);
  return namedClues((tell) => tellClues(name, tell));
}

describe('the clues of a first name', () => {
  it('are the words around it, by their stems, and where they stand', () => {
    expect(clues('She was reading. Then Olivia, laughing, dropped the paints')).toEqual(
      expect.arrayContaining(['read', 'drop', '<then', '>laugh', '~laugh', '.,', '!capital', 'drop_the']),
    );
  });

  it('are not beside it in another sentence', () => {
    const all = clues('She read. Olivia laughed');
    expect(all).toContain('read');
    expect(all).toContain('<');
    expect(all).not.toContain('~read');
  });

  it('are pairs with a sort of words, so that what goes for one goes for all', () => {
    expect(clues('a walk with my brother and Olivia')).toContain('my_@family');
    expect(clues('a walk with the caretaker and Olivia')).toContain('the_@staff');
    expect(clues('a walk with Year 3 and Olivia')).toContain('with_@school');
  });

  it('are those of the parts of a thread before and after too, which are not beside it', () => {
    const all = clues('the hamster got out', 'Olivia caught it', 'under the piano');
    expect(all).toEqual(expect.arrayContaining(['hamster', 'piano']));
    expect(all).not.toContain('out_@');
  });

  it('say what else it may be', () => {
    expect(clues('our Olivia')).toContain('!family');
    expect(clues('Will he come')).toEqual(expect.arrayContaining(['!word', '!everyday']));
    expect(clues('Olivia')).not.toContain('!everyday');
  });

  it('name no pupil', () => {
    expect(clues('Olivia and Olivia').filter((clue) => clue.includes('olivia'))).toEqual([]);
  });
});
