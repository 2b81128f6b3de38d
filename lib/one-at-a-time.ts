const LOCK = 'before-you-post:storage';

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a read-modify-write of storage after all earlier ones are done: across all the extension's pages and its
 * background where the browser has locks, else within this page.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  if (locks) return locks.request(LOCK, work);
  const next = last.then(work, work);
  last = next;
  return next;
}
