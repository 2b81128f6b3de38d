import type { Answered, Asked, Outcome, Task } from '../photos/look/task';

/** No picture that a phone makes takes so long, even the first one on an old laptop; one that does was made to. ms. */
const TOO_LONG = 25_000;

/** The worker that looks at pictures: started when it is asked for something, ended when it is stuck. */
export class WorkerLink {
  #worker: Worker | undefined;
  #count = 0;
  readonly #waiting = new Map<number, { task: Task; settle: (outcome: Outcome) => void; timer?: Timer }>();

  /** @param start makes the worker */
  constructor(private readonly start: () => Worker) {}

  /** Resolves to what comes of the task, or to undefined where nothing does: a fault in the worker, or no answer for too long. */
  ask(task: Task): Promise<Outcome> {
    this.#count += 1;
    const number = this.#count;
    return new Promise((settle) => {
      this.#waiting.set(number, { task, settle });
      const message: Asked = { number, task };
      this.#open().postMessage(message, framesOf(task));
      this.#watchFirst();
    });
  }

  /** Ends the worker and gives its memory back. What it was asked for comes to nothing. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const number of this.#waiting.keys()) this.#settle(number, undefined);
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.start();
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      this.#settle(data.number, data.outcome);
      this.#watchFirst();
    });
    worker.addEventListener('error', () => this.#restart());
    this.#worker = worker;
    return worker;
  }

  #settle(number: number, outcome: Outcome): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    clearTimeout(waiting?.timer);
    waiting?.settle(outcome);
  }

  /** The worker does one task after the other: the time of the first counts. */
  #watchFirst(): void {
    const [first] = this.#waiting.values();
    if (first) first.timer ??= setTimeout(() => this.#restart(), TOO_LONG);
  }

  /** Gives up the task that is being done, and has a new worker do those that waited for it. */
  #restart(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const [stuck, ...others] = this.#waiting;
    if (stuck) this.#settle(stuck[0], undefined);
    for (const [number, { task }] of others) {
      // Frames went over to the worker that was ended.
      if (framesOf(task).length > 0) this.#settle(number, undefined);
      else this.#open().postMessage({ number, task } satisfies Asked, []);
    }
    this.#watchFirst();
  }
}

type Timer = ReturnType<typeof setTimeout>;

function framesOf(task: Task): ImageBitmap[] {
  return task.what === 'metadata' || task.picture instanceof Blob ? [] : [...task.picture];
}
