import type { Move } from './stage';

/** Where somebody writes at present. There are several events for each letter, and nothing is to be found out at them. */
export class Writing {
  #editor: Element | undefined;
  #more = false;

  /** Writing goes on in this editor of the box that is being looked at; undefined: in none of them. */
  in(editor: Element | undefined): void {
    this.#editor = editor;
  }

  /** Whether an event comes from where writing goes on. */
  is(event: Event): boolean {
    const editor = this.#editor;
    return editor !== undefined && (event.target === editor || event.composedPath()[0] === editor);
  }

  /** Whether a letter goes into the draft by this key. What it changes is heard of, and nothing hangs on the key itself. */
  isLetter(event: Event): boolean {
    if (!(event instanceof KeyboardEvent) || !this.is(event)) return false;
    const { key, ctrlKey, metaKey } = event;
    return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey;
  }

  /** Something else was done than writing letters. */
  else(): void {
    this.#more = true;
  }

  /** What may have moved by all that was done since this was asked before. */
  moved(): Move {
    const more = this.#more;
    this.#more = false;
    return more ? 'once' : 'letters';
  }
}
