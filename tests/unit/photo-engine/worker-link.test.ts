import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WorkerLink } from '../../../lib/photo-engine/worker-link';
import type { Asked, Task } from '../../../lib/photos/look/task';

/** Stands in for the browser's worker: says back what it was asked when it is told to. */
class StandIn extends EventTarget {
  readonly asked: Asked[] = [];
  ended = false;
  postMessage(message: Asked): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(outcome: unknown): void {
    const { number } = this.asked.shift()!;
    this.dispatchEvent(new MessageEvent('message', { data: { number, outcome } }));
  }
}

const workers: StandIn[] = [];
const link = () =>
  new WorkerLink(() => {
    const worker = new StandIn();
    workers.push(worker);
    return worker as unknown as Worker;
  });
const metadata: Task = { what: 'metadata', file: new Blob([]) };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  workers.length = 0;
});

it('starts one worker, when it is first asked', async () => {
  const asking = link();
  expect(workers).toEqual([]);
  const [one, other] = [asking.ask(metadata), asking.ask(metadata)];
  expect(workers).toHaveLength(1);
  workers[0]!.answer([]);
  workers[0]!.answer(undefined);
  expect(await one).toEqual([]);
  expect(await other).toBeUndefined();
});

it('ends a worker that is stuck, and has a new one do what waited', async () => {
  const asking = link();
  const [stuck, waiting] = [asking.ask(metadata), asking.ask(metadata)];
  vi.advanceTimersByTime(30_000);
  expect(await stuck).toBeUndefined();
  expect(workers[0]!.ended).toBe(true);
  workers[1]!.answer([]);
  expect(await waiting).toEqual([]);
});

it('does not count the time in which others were done', async () => {
  const asking = link();
  const [slow, waiting] = [asking.ask(metadata), asking.ask(metadata)];
  vi.advanceTimersByTime(20_000);
  workers[0]!.answer([]);
  await slow;
  vi.advanceTimersByTime(20_000);
  expect(workers[0]!.ended).toBe(false);
  workers[0]!.answer([]);
  expect(await waiting).toEqual([]);
});

it('goes on with a new worker after a fault in it, and after it was stopped', async () => {
  const asking = link();
  const broken = asking.ask(metadata);
  workers[0]!.dispatchEvent(new Event('error'));
  expect(await broken).toBeUndefined();
  const cut = asking.ask(metadata);
  asking.stop();
  expect(await cut).toBeUndefined();
  expect(workers.every(({ ended }) => ended)).toBe(true);
  void asking.ask(metadata);
  expect(workers).toHaveLength(3);
});
