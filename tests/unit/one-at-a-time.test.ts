import { afterEach, expect, test, vi } from 'vitest';
import { oneAtATime } from '../../lib/one-at-a-time';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('where the browser has locks, the extension’s own lock is held for as long as the work takes', async () => {
  const steps: string[] = [];
  const request = async (name: string, work: () => Promise<string>) => {
    steps.push(`locked ${name}`);
    const result = await work();
    steps.push('free');
    return result;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  const work = async () => {
    await Promise.resolve();
    steps.push('work');
    return 'done';
  };
  expect(await oneAtATime(work)).toBe('done');
  expect(steps).toEqual(['locked before-you-post:storage', 'work', 'free']);
});

test('without them, one waits for the other in this page', async () => {
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} starts`);
    await Promise.resolve();
    steps.push(`${name} ends`);
  };
  vi.stubGlobal('navigator', undefined);
  await Promise.all([oneAtATime(work('first')), oneAtATime(work('second'))]);
  expect(steps).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
});
