import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_DRAFT, notice, press } from '../../../lib/compose/hold';

describe('the hold', () => {
  it('lets a draft with nothing found through', () => {
    expect(press(NEW_DRAFT, []).phase).toBe('passed');
  });

  it('holds the first press and lets the second through', () => {
    const first = press(NEW_DRAFT, ['a']);
    expect(first.phase).toBe('held');
    expect(press(first, ['a']).phase).toBe('passed');
  });

  it('holds again for a new finding after a hold', () => {
    const first = press(NEW_DRAFT, ['a']);
    expect(press(first, ['a', 'b']).phase).toBe('held');
  });

  it('is lifted when the words are taken out, and does not hold for them twice', () => {
    const lifted = notice(press(NEW_DRAFT, ['a']), []);
    expect(lifted.phase).toBe('watching');
    expect(press(lifted, ['a']).phase).toBe('passed');
  });

  it('stays held while the person goes on reading', () => {
    expect(notice(press(NEW_DRAFT, ['a', 'b']), ['a']).phase).toBe('held');
    expect(notice(press(NEW_DRAFT, ['a']), ['a', 'b']).phase).toBe('noticed');
  });

  it('never holds two presses running on the same draft, whatever came before', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
    const steps = fc.array(fc.record({ press: fc.boolean(), keys }));
    fc.assert(
      fc.property(steps, keys, (before, now) => {
        const hold = before.reduce(
          (state, step) => (step.press ? press : notice)(state, step.keys),
          NEW_DRAFT,
        );
        const first = press(hold, now);
        expect(press(notice(first, now), now).phase).toBe('passed');
      }),
    );
  });
});
