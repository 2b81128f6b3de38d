import { describe, expect, it } from 'vitest';
import { rangeOf, readEditor } from '../../../lib/compose/read-editor';

/** An editor with this inside. */
function editor(inside: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div contenteditable="true">${inside}</div>`, 'text/html');
  const element = document.adoptNode(parsed.body.firstElementChild as HTMLElement);
  document.body.replaceChildren(element);
  return element;
}

const text = (inside: string): string => readEditor(editor(inside)).text;

/** A block as Draft.js builds it. */
const block = (words: string): string =>
  `<div data-block="true"><div><span><span data-text="true">${words}</span></span></div></div>`;

describe('reading an editor', () => {
  it('reads paragraphs with one line break each (Lexical, Tiptap, Quill)', () => {
    expect(text('<p><span>one</span></p><p>two</p>')).toBe('one\ntwo');
  });

  it('reads a paragraph with a lone break as an empty line', () => {
    expect(text('<p>one</p><p><br></p><p>two</p>')).toBe('one\n\ntwo');
    expect(text('<p><br></p>')).toBe('');
  });

  it('adds no line for the break that keeps the last line open', () => {
    expect(text('<p>one<br></p><p>two</p>')).toBe('one\ntwo');
    expect(text('<p>one<br><img alt=""><br></p>')).toBe('one\n');
  });

  it('reads breaks within a paragraph', () => {
    expect(text('<p>one<br>two<br><br>four</p>')).toBe('one\ntwo\n\nfour');
  });

  it('reads the nested blocks of Draft.js', () => {
    const empty = '<div data-block="true"><div><span><br data-text="true"></span></div></div>';
    expect(text(`<div data-contents="true">${block('one')}${empty}${block('three')}</div>`)).toBe(
      'one\n\nthree',
    );
  });

  it('keeps mentions and hashtags in their line', () => {
    expect(text('<p>with <span contenteditable="false">@olivia</span> at <a>#school</a></p>')).toBe(
      'with @olivia at #school',
    );
  });

  it('reads emoji drawn as pictures, and keeps joined emoji whole', () => {
    expect(text('<p>well done <img alt="🎉"></p>')).toBe('well done 🎉');
    expect(text('<p>👨\u200d👩\u200d👧</p>')).toBe('👨\u200d👩\u200d👧');
  });

  it('leaves out what holds the caret and reads hard spaces as spaces', () => {
    expect(text('<p>\ufeffone\u00a0two\u200b</p>')).toBe('one two');
  });

  it('reads lists line by line', () => {
    expect(text('<ol><li><span class="ql-ui"></span>one</li><li>two</li></ol>')).toBe('one\ntwo');
  });

  it('reads an input as it is', () => {
    const input = document.createElement('input');
    input.value = 'Miss Jones ';
    expect(readEditor(input).text).toBe('Miss Jones ');
  });

  it('reads a textarea as it is', () => {
    const textarea = document.createElement('textarea');
    textarea.value = 'one\n\ntwo ';
    expect(readEditor(textarea).text).toBe('one\n\ntwo ');
  });
});

describe('finding words again', () => {
  it('gives the stretch of the page that holds them, over several nodes', () => {
    const read = readEditor(editor('<p>we <b>love Oli</b>via <br>Smith</p>'));
    const start = read.text.indexOf('Olivia');
    expect(rangeOf(read, start, start + 6)?.toString()).toBe('Olivia');
  });

  it('counts what was left out', () => {
    const read = readEditor(editor('<p>\u200b\u200bto\ufeff Olivia</p>'));
    const start = read.text.indexOf('Olivia');
    expect(rangeOf(read, start, start + 6)?.toString()).toBe('Olivia');
  });

  it('gives nothing for words that have left the page', () => {
    const element = editor('<p>Olivia</p>');
    const read = readEditor(element);
    element.replaceChildren();
    expect(rangeOf(read, 0, 6)).toBeUndefined();
  });
});
