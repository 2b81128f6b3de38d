/** Takes these steps while the page has nothing else to do, until the signal. */
export function whenIdle(steps: Iterator<unknown>, signal: AbortSignal): void {
  requestIdleCallback((idle) => {
    do {
      if (signal.aborted || steps.next().done) return;
    } while (idle.timeRemaining() > 0);
    whenIdle(steps, signal);
  });
}
