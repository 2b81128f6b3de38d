import { describe, expect, it } from 'vitest';
import { oddsOf } from '../../lib/checks/weights';
import { learn, type Example } from '../accuracy/learn/regression';

const EXAMPLES: readonly Example[] = Array.from({ length: 40 }, (_, at) => ({
  clues: [at % 2 === 0 ? 'class' : 'husband', 'the', ...(at === 0 ? ['seldom'] : [])],
  holds: at % 2 === 0,
}));

describe('learning', () => {
  const weights = learn(EXAMPLES, () => true);

  it('tells apart what the clues tell apart', () => {
    expect(oddsOf(['class', 'the'], weights)).toBeGreaterThan(1);
    expect(oddsOf(['husband', 'the'], weights)).toBeLessThan(-1);
  });

  it('gives hardly any weight to what comes with both', () => {
    expect(Math.abs(weights.of.get('the') ?? 0)).toBeLessThan(0.1);
  });

  it('gives none to what came too seldom, nor to what is not fit', () => {
    expect(weights.of.has('seldom')).toBe(false);
    expect(learn(EXAMPLES, (clue) => clue !== 'class').of.has('class')).toBe(false);
  });

  it('gives less to a clue whose weight may not grow so freely', () => {
    const held = learn(EXAMPLES, () => true, { freedomOf: () => 0.01 });
    expect(held.of.get('class')).toBeGreaterThan(0);
    expect(held.of.get('class')).toBeLessThan((weights.of.get('class') ?? 0) / 2);
  });

  it('learns the same from the same', () => {
    expect(learn(EXAMPLES, () => true)).toEqual(weights);
  });
});
