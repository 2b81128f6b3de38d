import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Attachments } from '../../../lib/compose/attachments';
import { followPage } from '../../../lib/compose/follow-page';
import type { PhotoToRead } from '../../../lib/photos/photo-to-read';
import type { Box } from '../../../lib/sites/site';
import { watchForm } from './watched-form';

/** What the reader was asked for, oldest first. It tells nothing by itself. */
let asked: PhotoToRead[];
const read = (photo: PhotoToRead): Promise<void> => {
  asked.push(photo);
  return new Promise(() => {});
};
const picture = (name: string): File => new File([name], name, { type: 'image/jpeg' });
/** The names of those that are still to be looked at. */
const wanted = (): string[] => asked.filter(({ gone }) => !gone()).map(({ file }) => file.name);

beforeEach(() => void (asked = []));

describe('the pictures of one draft', () => {
  let attachments: Attachments;
  const onRead = vi.fn<() => void>();
  const add = (...names: string[]) => attachments.add(names.map(picture), read, onRead);
  beforeEach(() => {
    attachments = new Attachments();
    onRead.mockReset();
  });

  it('those of a later choice are of a later batch', () => {
    add('a', 'b');
    add('c');
    const [a, b, c] = asked.map(({ batch }) => batch);
    expect(a).toBe(b);
    expect(c).toBeGreaterThan(b!);
  });

  it('are not wanted any more once the draft is gone, and nothing is heard of them', () => {
    add('a', 'b');
    attachments.clear();
    expect(wanted()).toEqual([]);
    asked[0]!.tell({ state: 'read' });
    expect(onRead).not.toHaveBeenCalled();
  });

  it('one that was taken out is not wanted any more', () => {
    add('a', 'b');
    const [one, other] = ['blob:1', 'blob:2'].map((address) => {
      const preview = document.createElement('img');
      preview.src = address;
      return preview;
    });
    const container = document.createElement('form');
    container.append(one!, other!);
    const box: Box = { kind: 'post', container, editors: [], submit: undefined };
    followPage(attachments, box);
    one!.remove();
    followPage(attachments, box);
    expect(wanted()).toEqual(['b']);
  });

  it('rest while nobody is at the draft; then what was not done is begun again', () => {
    add('a', 'b');
    asked[0]!.tell({ state: 'read', look: 'done' });
    attachments.rest();
    expect(wanted()).toEqual([]);
    attachments.goOn();
    expect(wanted()).toEqual(['b']);
    attachments.goOn();
    expect(wanted()).toEqual(['b']);
    asked.at(-1)!.tell({ state: 'read', look: 'done' });
    expect(attachments.areLookedAt).toBe(false);
  });

  it('are not more than any site takes', () => {
    add(...Array.from({ length: 300 }, (_, at) => String(at)));
    expect(attachments.facts).toHaveLength(200);
    expect(asked).toHaveLength(200);
  });

  it.each([
    ['film.MOV', '', 'video'],
    ['film.mp4', '', 'video'],
    ['photo.heic', '', 'image'],
    ['notes.txt', '', 'other'],
    ['film', 'video/webm', 'video'],
  ])('%s of type "%s" is of the kind %s', (name, type, kind) => {
    attachments.add([new File(['x'], name, { type })], read, onRead);
    expect(attachments.facts.map((facts) => facts.kind)).toEqual([kind]);
    expect(asked.map((photo) => photo.kind)).toEqual(kind === 'other' ? [] : [kind]);
  });
});

describe('on a page', () => {
  let form: ReturnType<typeof watchForm>;
  beforeEach(() => {
    vi.useFakeTimers();
    form = watchForm({ readPhoto: read });
    write('A lovely long walk.');
    const input = document.querySelector('input')!;
    Object.defineProperty(input, 'files', { configurable: true, value: [picture('a')] });
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    vi.advanceTimersByTime(200);
  });
  afterEach(() => {
    form.done.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function write(words: string): void {
    form.editor.value = words;
    form.editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    vi.advanceTimersByTime(200);
  }

  it('a picture is not looked at while its box is out of the page, and is again when the site puts it back', () => {
    expect(wanted()).toEqual(['a']);
    const box = document.querySelector('form')!;
    box.remove();
    form.watcher.recheck();
    expect(wanted()).toEqual([]);
    document.body.append(box);
    write('A lovely long walk again.');
    expect(wanted()).toEqual(['a']);
  });

  it('nor once the extension was taken out of the page', () => {
    form.done.abort();
    expect(wanted()).toEqual([]);
  });
});
