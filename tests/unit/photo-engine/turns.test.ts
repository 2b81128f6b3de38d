import { expect, it } from 'vitest';
import { Turns } from '../../../lib/photo-engine/turns';

const NEVER = (): boolean => false;

it('one thing is done at a time, of those that wait the newest first, and in a batch in the order in which they came', async () => {
  const turns = new Turns();
  const done: string[] = [];
  let atOnce = 0;
  const take = (name: string, batch: number): Promise<void> =>
    turns.take({
      batch,
      gone: NEVER,
      work: async () => {
        atOnce += 1;
        await new Promise((next) => setTimeout(next));
        done.push(`${name} of ${atOnce}`);
        atOnce -= 1;
      },
    });
  await Promise.all([
    take('first', 1),
    take('a', 2),
    take('b', 2),
    take('old', 1),
    take('c', 3),
    take('d', 3),
  ]);
  expect(done).toEqual(['first', 'c', 'd', 'a', 'b', 'old'].map((name) => `${name} of 1`));
  await take('later', 1);
  expect(done.at(-1)).toBe('later of 1');
});

it('what nobody waits for any more is left out', async () => {
  const turns = new Turns();
  let isGone = false;
  const done: string[] = [];
  const take = (name: string, gone: () => boolean): Promise<void> =>
    turns.take({
      batch: 1,
      gone,
      work: async () => {
        done.push(name);
        isGone = true;
      },
    });
  await Promise.all([take('first', NEVER), take('gone', () => isGone), take('last', NEVER)]);
  expect(done).toEqual(['first', 'last']);
});
