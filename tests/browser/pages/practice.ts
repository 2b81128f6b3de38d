import type { Editor } from './editors/editor';

/** One event that a script of the site saw. */
export interface SeenEvent {
  readonly at: 'window-capture' | 'document' | 'root' | 'button';
  readonly type: string;
  readonly key: string;
  readonly isTrusted: boolean;
  readonly isComposing: boolean;
}

/** What the practice pages tell the tests. It lives in the page's own world, beside the site's scripts. */
export interface Practice {
  /** The text of everything published, oldest first; the parts of a thread are joined by an empty line. */
  readonly published: string[];
  /** Every event that reached the site, oldest first. */
  readonly seen: SeenEvent[];
  /** Single-key shortcuts of the site that fired. */
  readonly shortcuts: string[];
  /** Everything that arrived by `window.postMessage`. */
  readonly messages: unknown[];
  insertEmoji(emoji: string): void;
  insertMention(name: string): void;
  setText(text: string): void;
  editorText(): string;
  editorHtml(): string;
  undo(): void;
  redo(): void;
}

declare global {
  interface Window {
    practice: Practice;
  }
}

const editors: Editor[] = [];

/** Makes this editor the one that the helpers work on, until another one is used. */
export function markCurrent(editor: Editor): void {
  forget(editor);
  editors.push(editor);
}

export function forget(editor: Editor): void {
  const index = editors.indexOf(editor);
  if (index >= 0) editors.splice(index, 1);
}

function current(): Editor {
  const editor = editors.at(-1);
  if (!editor) throw new Error('No editor is open on this page.');
  return editor;
}

/** What the site's server would do: the text is out. Shown in the light DOM. */
export function publish(text: string): void {
  window.practice.published.push(text);
  const item = document.createElement('li');
  item.textContent = text;
  document.getElementById('published')?.append(item);
}

const TYPES = [
  ['click', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
  ['keydown', 'keypress', 'keyup', 'submit', 'beforeinput', 'input', 'change', 'paste', 'drop'],
  ['compositionstart', 'compositionend', 'focusin', 'focusout'],
].flat();

function recordAt(target: EventTarget, at: SeenEvent['at'], capture: boolean): void {
  for (const type of TYPES) {
    target.addEventListener(type, (event) => note(event, at), { capture, passive: true });
  }
}

/** Writes down an event that a handler of the site got. */
export function note(event: Event, at: SeenEvent['at']): void {
  const [key, isComposing] = event instanceof KeyboardEvent ? [event.key, event.isComposing] : ['', false];
  window.practice.seen.push({ at, type: event.type, key, isTrusted: event.isTrusted, isComposing });
}

function isWriting(event: Event): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName))
  );
}

/** Draft.js waits for its turn by sending messages to its own window. */
function isFromDraftJs(said: unknown): boolean {
  return typeof said === 'string' && (said === '' || said.startsWith('setImmediate$'));
}

const SHORTCUTS = new Set(['j', 'k', 'l', 'c', 'n', 'r', '/', '?', '.']);

/** Puts `window.practice` there and starts to listen as a site's own scripts do. Call it first of all. */
export function startPractice(): void {
  window.practice = {
    published: [],
    seen: [],
    shortcuts: [],
    messages: [],
    insertEmoji: (emoji) => current().insert(emoji),
    insertMention: (name) => current().mention(name),
    setText: (text) => current().replaceAll(text),
    editorText: () => current().text(),
    editorHtml: () => current().html(),
    undo: () => current().undo(),
    redo: () => current().redo(),
  };
  recordAt(window, 'window-capture', true);
  recordAt(document, 'document', false);
  recordAt(document.getElementById('root') ?? document, 'root', false);
  window.addEventListener('message', ({ data }) => {
    if (!isFromDraftJs(data)) window.practice.messages.push(data);
  });
  document.addEventListener('keydown', (event) => {
    if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (SHORTCUTS.has(event.key)) window.practice.shortcuts.push(event.key);
  });
}
