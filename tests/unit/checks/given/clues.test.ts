import { describe, expect, it } from 'vitest';
import { candidateAt } from '../../../../lib/checks/credentials/candidates';
import { cluesBy } from '../../../../lib/checks/given/clues';
import { judgeBy } from '../../../../lib/checks/given/likely';
import { read } from '../../../../lib/text/read';
import { tokensOf } from '../../../../lib/text/tokens';
import { wordSet } from '../../../../lib/text/word-set';
import { anyNumberOf, namedClues } from '../../../accuracy/learn/named-clues';

const SORTS = { lock: wordSet('door gate'), name: wordSet('code') };
const tellClues = cluesBy(anyNumberOf, SORTS);

function candidateIn(text: string) {
  const tokens = tokensOf(read(text));
  const [candidate] = tokens.flatMap((_, at) => candidateAt(tokens, at, text) ?? []);
  if (!candidate) throw new Error('There is no candidate');
  return { text, tokens, candidate };
}

function clues(text: string): readonly string[] {
  const { tokens, candidate } = candidateIn(text);
  return namedClues((tell) => tellClues(text, tokens, candidate, tell));
}

describe('the clues of a candidate', () => {
  it('are the words around it, by their stems and where they stand, with its form and without', () => {
    expect(clues('the doors upstairs have all been opened by 4471 and then pushed')).toEqual(
      expect.arrayContaining(['upstair', '-upstair', 'digits-upstair', '~open', '<by', '>and', '+push']),
    );
    expect(clues('the doors upstairs have all been opened by 4471')).not.toContain('~upstair');
  });

  it('are the sorts of words, and the two words beside it', () => {
    expect(clues('the gate code is 4471')).toEqual(
      expect.arrayContaining(['-@lock', '~@name', 'digits@lock', '<@name_is']),
    );
  });

  it('are the marks beside it, and its shape', () => {
    expect(clues('Door: 1966!')).toEqual(
      expect.arrayContaining(['(:', ')!', '!year', 'digits!year', '!n4', '!digits']),
    );
    expect(clues('4471')).toEqual(expect.arrayContaining(['(^', ')^']));
  });

  it('are not its own words', () => {
    expect(clues('gate chips4tea').filter((clue) => clue.includes('chips'))).toEqual([]);
  });
});

describe('how likely a candidate is', () => {
  it('is the sum of what its clues weigh, each once, and of what all have', () => {
    const { text, tokens, candidate } = candidateIn('gate, gate, gate 4471');
    expect(judgeBy('-7 :\n10 @lock\n2 !n4\n50 @name', SORTS)(text, tokens, candidate)).toBe(5);
  });
});
