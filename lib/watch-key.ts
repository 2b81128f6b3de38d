import { browser } from 'wxt/browser';

/** Calls back with what is kept on this device under a key after each change of it, whoever made it, until `signal` is aborted. */
export function watchKey(key: string, onChange: (value: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change) onChange(change.newValue);
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
