import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../lib/compose/when-idle';

let turns: IdleRequestCallback[];
let done: AbortController;
const taken: number[] = [];

beforeEach(() => {
  turns = [];
  taken.length = 0;
  done = new AbortController();
  vi.stubGlobal('requestIdleCallback', (turn: IdleRequestCallback) => turns.push(turn));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function* steps() {
  for (let step = 1; step <= 4; step += 1) yield taken.push(step);
}

/** The page has nothing to do, for so many steps. */
function idle(enough: number): void {
  const until = taken.length + enough;
  turns.shift()?.({ didTimeout: false, timeRemaining: () => until - taken.length });
}

it('takes as many steps as there is time for, and goes on in the next idle moment', () => {
  whenIdle(steps(), done.signal);
  expect(taken).toEqual([]);
  idle(3);
  expect(taken).toEqual([1, 2, 3]);
  idle(3);
  expect(taken).toEqual([1, 2, 3, 4]);
  expect(turns).toEqual([]);
});

it('takes no more steps after the signal', () => {
  whenIdle(steps(), done.signal);
  idle(2);
  done.abort();
  idle(2);
  expect(taken).toEqual([1, 2]);
  expect(turns).toEqual([]);
});
