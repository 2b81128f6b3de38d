import { elementsOf, isEditable } from '../sites/dom';
import type { Box, Site } from '../sites/site';
import { picksSuggestion } from '../sites/suggestions';

/** An event that would post a draft. */
export interface Submission {
  readonly box: Box;
  /** What the pressed control is called on the page; empty for a key pressed in the editor. */
  readonly label: string;
}

/** Whether the event begins a press that posts a draft which is checked: with the mouse, a finger or the keyboard. */
export function submissionOf(event: Event, site: Site): Submission | undefined {
  if (!begins(event)) return undefined;
  const path = elementsOf(event);
  // Between words it is no press, and the box need not be looked for at each of them.
  if ((event as KeyboardEvent).key === ' ' && path[0] && isEditable(path[0])) return undefined;
  const box = site.boxAt(path);
  if (!box || !isChecked(box)) return undefined;
  const editor = box.editors.find((candidate) => path.includes(candidate));
  if (event instanceof KeyboardEvent) {
    const { key, shiftKey: shift } = event;
    const press = { key, shift, ctrlOrMeta: event.ctrlKey || event.metaKey };
    if (editor && !press.ctrlOrMeta && picksSuggestion(editor, box.container)) return undefined;
    // Sites hear of such keys wherever in the box focus is, on its tools too.
    if ((editor || press.ctrlOrMeta) && site.submitsByKey(press, box)) return { box, label: '' };
    if (editor) return undefined;
  }
  const control = site.submitAt(path, box);
  return control && { box, label: labelOf(control) };
}

/** Posts, comments and the profile's own fields are checked; messages to one person are not. */
export function isChecked({ kind }: Box): boolean {
  return kind !== 'message';
}

/** An Enter that ends the composing of a character is not a press; some browsers tell it by key code 229 alone. */
function begins(event: Event): boolean {
  if (event instanceof KeyboardEvent) {
    const { type, key, isComposing, keyCode } = event;
    return type === 'keydown' && (key === 'Enter' || key === ' ') && !isComposing && keyCode !== 229;
  }
  return event.type === 'click' || (event.type === 'pointerdown' && (event as PointerEvent).button === 0);
}

/** Whether an event is a finger or a pen that comes down: to press, or to scroll. */
export function touches(event: Event): boolean {
  return event.type === 'pointerdown' && (event as PointerEvent).pointerType !== 'mouse';
}

/** The words on a control. A sign such as ➤ is no word: then what screen readers call it. */
function labelOf(control: Element): string {
  const names = [control.textContent, control.getAttribute('aria-label') ?? ''];
  return names.find((name) => /\p{L}/u.test(name)) ?? '';
}
