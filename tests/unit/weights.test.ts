import { describe, expect, it } from 'vitest';
import { BIAS, WEIGHTS } from '../../lib/checks/pupil-name/weights.data';
import { oddsOf, weightsOf } from '../../lib/checks/weights';
import { inTenths, weightLines } from '../accuracy/learn/weight-lines';

describe('a file of weights', () => {
  it('is read as it was written', () => {
    expect(weightLines(weightsOf(WEIGHTS), 1).join('\n')).toBe(WEIGHTS.trim());
  });

  it('holds tenths, the heaviest first, and none of the lightest', () => {
    const { bias, of } = inTenths({
      bias: -0.52,
      of: new Map([
        ['the', 0.04],
        ['husband', -1.21],
        ['class', 1.18],
        ['and', 0.1],
      ]),
    });
    expect([bias, ...weightLines(of)]).toEqual([-5, '12 class', '-12 husband']);
  });

  it('says what clues weigh together, those that it does not have nothing', () => {
    const weights = { bias: BIAS, of: weightsOf('12 class coach\n-16 husband') };
    expect(oddsOf(['class', 'husband', 'unheard'], weights)).toBe(BIAS - 4);
  });
});
