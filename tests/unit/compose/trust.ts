/**
 * Only what a person does is trusted, and jsdom calls nothing so that a test does: for a listener that comes before all others. Its
 * time is that of the test's own clock.
 */
export function trust(event: Event): void {
  const [inner] = Object.getOwnPropertySymbols(event).map(
    (symbol) => (event as unknown as Record<symbol, { isTrusted: boolean }>)[symbol],
  );
  if (inner) inner.isTrusted = true;
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
}
