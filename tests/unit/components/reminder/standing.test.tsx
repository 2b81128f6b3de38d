import { beforeEach, describe, expect, it } from 'vitest';
import { AllStanding } from '@/components/reminder/standing';
import { readEditor } from '@/lib/compose/read-editor';
import type { Span } from '@/lib/checks/check';
import { fakeStage, SCHOOL } from './fake-stage';

let editor: HTMLElement;
let stage: ReturnType<typeof fakeStage>['stage'];
let was: AllStanding;

const at = (start: number, end: number): Span[] => [{ part: 0, start, end }];
/** The school's name is found here, and nothing else. */
const found = (spans = at(3, 12)) => [{ ...SCHOOL, spans }];
const holds = (findings = found()) => was.holds(findings, stage);

function writeFirst(html: string, style = 'text-align: start; direction: ltr; font-size: 16px'): void {
  document.body.innerHTML = `<main><div contenteditable="true" style="${style}">${html}</div></main>`;
  editor = document.querySelector('div')!;
  ({ stage } = fakeStage(editor));
  was = new AllStanding(found(), stage);
}
/** Changes the one text node, as somebody does who types. */
function type(words: string): void {
  (editor.firstChild as Text).data = words;
  expect(readEditor(editor).text).toBe(words);
}

beforeEach(() => writeFirst('At Pear Tree now'));

describe('words stand where they stood', () => {
  it('while more is written after the next space', () => {
    type('At Pear Tree now we are all');
    expect(holds()).toBe(true);
    type('At Pear Tree ');
    expect(holds()).toBe(true);
  });
});

describe('words are measured anew', () => {
  it('when something before them or in them changes', () => {
    type('Of Pear Tree now');
    expect(holds()).toBe(false);
    type('At Pear Tre now');
    expect(holds()).toBe(false);
  });

  it('when the word goes on that they end in, which may then not fit in its line', () => {
    type('At Pear Trees now');
    expect(holds()).toBe(false);
    writeFirst('At Pear Tree');
    type('At Pear Treetops');
    expect(holds()).toBe(false);
  });

  it('when other words are concerned', () => {
    expect(holds(found(at(3, 7)))).toBe(false);
    expect(holds(found([...at(3, 12), ...at(13, 16)]))).toBe(false);
  });

  it('when they have become bold', () => {
    editor.innerHTML = 'At <b>Pear Tree</b> now';
    expect(holds()).toBe(false);
  });

  it('when the site makes the letters smaller', () => {
    editor.style.fontSize = '12px';
    expect(holds()).toBe(false);
  });

  it.each(['text-align: center', 'text-align: start; direction: rtl', 'text-align: justify'])(
    'where lines are filled in another way: %s',
    (style) => {
      writeFirst('At Pear Tree now', style);
      type('At Pear Tree now we');
      expect(holds()).toBe(false);
    },
  );

  it('when something comes in that is written from right to left', () => {
    type('At Pear Tree now \u05e9\u05dc\u05d5\u05dd');
    expect(holds()).toBe(false);
  });

  it('when the editor is gone', () => {
    const { written } = stage;
    expect(holds()).toBe(true);
    stage.written = () => undefined as unknown as ReturnType<typeof written>;
    expect(holds()).toBe(false);
  });
});
