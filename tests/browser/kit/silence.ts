import { expect, it } from 'vitest';
import { look } from '../harness/eyes';
import type { BoxUnderTest } from './box';
import { hasFocus } from './reminder';
import { aMoment, SCHOOL, type Writer } from './writer';

/** What the practice pages themselves and Draft.js put on the window. */
const isOwnGlobal = (name: string) => /^practice$|^(set|clear)Immediate$/.test(name);

interface Caret {
  readonly path: string;
  readonly focused: string;
}

/** Where the caret is and what has focus, in words that can be compared. */
async function caretOf(person: Writer): Promise<Caret> {
  return person.page.on(person.box.editor, caretIn, null);
}

/** Sent to the page as text. */
function caretIn(element: HTMLElement): Caret {
  const root = element.getRootNode() as Document | ShadowRoot;
  const { activeElement } = root;
  const focused = activeElement?.outerHTML.slice(0, 120) ?? '';
  if (element instanceof HTMLTextAreaElement) {
    return { path: `${element.selectionStart}-${element.selectionEnd}`, focused };
  }
  const selection =
    (root as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.() ??
    document.getSelection();
  const place = (node: Node | null | undefined, offset = 0) => {
    const steps: number[] = [];
    for (let at = node; at && at !== element && at.parentNode; at = at.parentNode) {
      steps.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
    }
    return `${steps.join('.')}:${offset}`;
  };
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return { path: `${place(anchorNode, anchorOffset)}-${place(focusNode, focusOffset)}`, focused };
}

/** What the extension must leave alone, and must not let the site know. */
export function describeSilence(box: BoxUnderTest, sitDown: () => Promise<Writer>): void {
  it('leaves caret, selection, the editor’s HTML and its history as they are', async () => {
    const person = await sitDown();
    await person.page.write('Well. ');
    // Past the time within which editors take keys together as one step of their history.
    await aMoment(400);
    await person.page.paste(SCHOOL);
    await person.page.chord('Shift', 'ArrowLeft');
    const [caret, html] = [await caretOf(person), await person.page.editorHtml()];
    await person.reads(/1 thing to check/);
    expect(await caretOf(person)).toEqual(caret);
    const [keys] = box.postedBy;
    if (keys) await person.pressKeys(keys);
    else await person.pressPost();
    await person.held();
    expect(await person.page.editorHtml()).toBe(html);
    await person.page.on(box.editor, (editor) => editor.focus(), null);
    await person.page.chord('Control', 'z');
    await expect.poll(async () => (await person.page.editorText()).trim()).toBe('Well.');
  });

  it('keeps every key pressed in the card from the site', async () => {
    const person = await sitDown();
    await person.page.write(SCHOOL);
    await person.pressPost();
    await person.held();
    await person.page.forgetSeen();
    await person.page.press('F2');
    await expect.poll(() => hasFocus(person.page)).toBe(true);
    await person.page.forgetSeen();
    for (const key of ['j', 'k', 'l', 'c', 'n', '/'] as const) await person.page.press(key);
    expect(await person.page.shortcuts()).toEqual([]);
    expect((await person.page.seen()).filter(({ type }) => type.startsWith('key'))).toEqual([]);
    expect(await person.page.editorText()).toBe(SCHOOL);
  });

  it('lets the page read nothing of it, breaks nothing and asks for nothing', async () => {
    const person = await sitDown();
    const before = await look(person.page.page);
    await person.page.write(SCHOOL);
    await person.pressPost();
    await person.held();
    const view = await look(person.page.page);
    const readable = [view.markup, view.messages, view.stored, ...view.resources].join('\n');
    expect(readable).not.toMatch(
      /thing to check|again to|reminder|before.?you.?post|(chrome|moz)-extension:/i,
    );
    expect(view.globals.filter((name) => !isOwnGlobal(name))).toEqual([]);
    expect(view.highlights).toEqual([]);
    expect(view.messages).toBe('[]');
    expect(view.stored).toBe(before.stored);
    expect(view.sheets).toBe(before.sheets);
    expect(person.page.faults).toEqual([]);
    expect(person.page.strayRequests).toEqual([]);
  });
}
