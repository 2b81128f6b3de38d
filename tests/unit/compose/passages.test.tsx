import { beforeEach, describe, expect, it } from 'vitest';
import { Passages } from '../../../lib/compose/passages';

const POEM = Array.from({ length: 12 }, (_, line) => `And line ${line} of it goes on and on`).join('\n');

let editor: HTMLElement;
let passages: Passages;
beforeEach(() => {
  editor = document.createElement('div');
  passages = new Passages();
});

/** A paste as browsers make it: no script can make a trusted one. */
function paste(
  text: string,
  given: { into?: Element; isTrusted?: boolean; parts?: readonly string[] } = {},
): void {
  const { into = editor, isTrusted = true, parts = [''] } = given;
  const event = { isTrusted, composedPath: () => [into, document.body] } as unknown as Event;
  passages.note(event, { getData: () => text } as unknown as DataTransfer, [editor], parts);
}

describe('passages', () => {
  it('are what a person pastes, where it is long', () => {
    paste(`\n${POEM}\n`);
    paste('short');
    expect(passages.all).toEqual([POEM]);
  });

  it('are none that a page pastes, that go elsewhere, or that were in the draft before', () => {
    paste(POEM, { isTrusted: false });
    paste(POEM, { into: document.createElement('div') });
    paste(POEM, { parts: [`Mine: ${POEM}`] });
    expect(passages.all).toEqual([]);
  });

  it('may be pasted into something inside the editor', () => {
    const line = document.createElement('p');
    editor.append(line);
    paste(POEM, { into: line });
    expect(passages.all).toEqual([POEM]);
  });

  it('go with the draft, and stay where the next one begins with them', () => {
    paste(POEM);
    passages.keepIn(`Look at this: ${POEM.replaceAll('\n', ' ')}`);
    expect(passages.all).toEqual([POEM]);
    passages.keepIn('');
    expect(passages.all).toEqual([]);
  });
});
