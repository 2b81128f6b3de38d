import type { KeyboardEvent } from 'react';

/**
 * A handler for `onKeyDownCapture`: the sites listen above the editor, so that a key that posts never gets to it.
 * A key that belongs to an input method is left alone.
 */
export function postsOn(which: 'enter' | 'ctrl-enter', post: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const chord = event.ctrlKey || event.metaKey;
    if (which === 'enter' ? event.shiftKey || chord : !chord) return;
    event.preventDefault();
    event.stopPropagation();
    post();
  };
}
