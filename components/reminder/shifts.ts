/** Events after which things on the page may have moved, beside those that the stage tells. */
const SHIFTS = ['transitionend', 'animationend', 'load'];

/**
 * Calls `onShift` when the page may have moved things or put on another theme: sites do that by an attribute of the page's root or
 * body, or follow the system.
 */
export function listenForShifts(onShift: () => void, signal: AbortSignal): void {
  for (const type of SHIFTS)
    document.addEventListener(type, onShift, { capture: true, passive: true, signal });
  if (typeof matchMedia === 'function')
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onShift, { signal });
  const dressed = new MutationObserver(onShift);
  for (const element of [document.documentElement, document.body])
    dressed.observe(element, { attributes: true });
  signal.addEventListener('abort', () => dressed.disconnect());
}
