import type { Answered, Asked, Outcome, Task } from './task';

/** What a worker has, beside what pages have. */
declare const self: EventTarget & { postMessage(message: Answered, transfer: Transferable[]): void };

/** Has the worker that this is called in do what it is asked for: one thing after the other. */
export function answerTasks(work: (task: Task) => Promise<Outcome>): void {
  let last: Promise<void> = Promise.resolve();
  self.addEventListener('message', (event) => {
    const { number, task } = (event as MessageEvent<Asked>).data;
    last = last.then(async () => self.postMessage({ number, outcome: await work(task) }, []));
  });
}
