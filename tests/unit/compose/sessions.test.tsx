import { beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/checks/check';
import type { Session } from '../../../lib/compose/session';
import { Sessions } from '../../../lib/compose/sessions';
import type { Box } from '../../../lib/sites/site';
import { checkerThat } from './checker-that';

/** Finds one thing in whatever speaks of school. */
const CHECKER = checkerThat(({ parts }) =>
  parts.join().includes('school') ? [{ key: 'school' } as Finding] : [],
);

function boxOn(page: Element): Box {
  const container = document.createElement('form');
  const editor = document.createElement('textarea');
  container.append(editor);
  page.append(container);
  return { kind: 'post', container, editors: [editor], submit: undefined };
}

function write(session: Session, words: string): void {
  (session.box.editors[0] as HTMLTextAreaElement).value = words;
  session.refresh(CHECKER, 0);
}

function attach(session: Session): void {
  session.attachments.add(
    [new File(['a'], 'a.txt')],
    () => Promise.reject(new Error()),
    () => {},
  );
}

let sessions: Sessions;
let session: Session;
beforeEach(() => {
  document.body.replaceChildren();
  sessions = new Sessions(
    'x',
    () => CHECKER,
    () => {},
  );
  session = sessions.of(boxOn(document.body));
  attach(session);
  write(session, 'at school');
});

function post(): void {
  expect(session.press('Post')).toBe(true);
  expect(session.press('Post')).toBe(false);
}

describe('a box that its site empties after posting', () => {
  it('begins a draft without the pictures of the one before, held again even for the same words', () => {
    post();
    write(session, '');
    expect(session.attachments.facts).toEqual([]);
    write(session, 'at school');
    expect(session.press('Post')).toBe(true);
  });

  it('keeps its pictures when the person empties it before posting', () => {
    expect(session.press('Post')).toBe(true);
    write(session, '');
    expect(session.attachments.facts).toHaveLength(1);
    write(session, 'at school');
    expect(session.press('Post')).toBe(false);
  });

  it('keeps its pictures when the person went on writing after a press', () => {
    post();
    write(session, 'at school again');
    write(session, '');
    expect(session.attachments.facts).toHaveLength(1);
  });
});

/** The session of a box with these words, in the place of the one before. */
function next(words: string): Session {
  document.body.replaceChildren();
  const box = boxOn(document.body);
  (box.editors[0] as HTMLTextAreaElement).value = words;
  return sessions.of(box);
}

describe('a box in the place of one that has gone', () => {
  it('goes on with a draft that its site has only built anew', () => {
    expect(next('at school')).toBe(session);
  });

  it('goes on with the same words after a step that led on and back', () => {
    post();
    expect(next('at school')).toBe(session);
  });

  it('goes on with a draft that was written on meanwhile', () => {
    expect(next('at school as well')).toBe(session);
  });

  it.each(['out of school', ''])('begins another draft where other words stand, or none: "%s"', (words) => {
    session.press('Post');
    session.answer('dismiss', session.findings[0]!);
    const other = next(words);
    expect(other).not.toBe(session);
    write(other, 'out of school');
    expect(other.findings).toHaveLength(1);
    expect(other.press('Post')).toBe(true);
    expect(other.attachments.facts).toEqual([]);
  });

  it('goes on with it where the words come back a moment later', () => {
    session.press('Post');
    const other = next('');
    const [editor] = other.box.editors as readonly [HTMLTextAreaElement];
    editor.value = 'at school';
    expect(sessions.of(other.box)).toBe(session);
    expect(session.press('Post')).toBe(false);
  });

  it('does not go on with the one before any more once something else was written', () => {
    const other = next('');
    write(other, 'out of school');
    sessions.of(other.box);
    write(other, 'at school');
    expect(sessions.of(other.box)).toBe(other);
  });

  it.each(['', 'These cakes!'])('has no picture that the other never showed: "%s"', (words) => {
    write(session, '');
    session = next('');
    attach(session);
    expect(next(words)).not.toBe(session);
  });

  it('goes on with a draft whose box is still fading out', () => {
    session.press('Post');
    const box = boxOn(document.body);
    (box.editors[0] as HTMLTextAreaElement).value = 'at school';
    expect(sessions.of(box)).toBe(session);
    expect(session.press('Post')).toBe(false);
  });

  it.each([
    ['was posted', () => post()],
    ['was emptied', () => ((session.box.editors[0] as HTMLTextAreaElement).value = '')],
    ['says something else', () => ((session.box.editors[0] as HTMLTextAreaElement).value = 'at school at')],
  ])('does not go on with one that still stands and %s', (_, change) => {
    change();
    const box = boxOn(document.body);
    (box.editors[0] as HTMLTextAreaElement).value = 'at school';
    expect(sessions.of(box)).not.toBe(session);
  });

  it.each(['', 'at school as well'])('begins a new draft once the other was posted: "%s"', (words) => {
    post();
    const other = next(words);
    expect(other).not.toBe(session);
    expect(other.attachments.facts).toEqual([]);
  });
});

/** The box shows a preview of a file. */
function show(box: Box, address: string): void {
  const preview = document.createElement('img');
  preview.src = address;
  box.container.append(preview);
}

describe('a box in the place of one with a picture that was given up', () => {
  beforeEach(() => {
    show(session.box, 'blob:1');
    write(session, 'at school');
    session.press('Post');
    document.body.replaceChildren();
  });

  it('begins a draft without it where it shows another, and is held again', () => {
    const box = boxOn(document.body);
    show(box, 'blob:2');
    const other = sessions.of(box);
    expect(other).not.toBe(session);
    expect(other.attachments.facts).toEqual([]);
    write(other, 'at school');
    expect(other.press('Post')).toBe(true);
  });

  it.each([['blob:1'], ['blob:2', 'blob:1']])(
    'goes on where its site has built it anew: %j %j',
    (...shown) => {
      const box = boxOn(document.body);
      for (const address of shown) show(box, address);
      expect(sessions.of(box)).toBe(session);
    },
  );

  it('goes on where the same words stand beside a picture that was cropped', () => {
    const box = boxOn(document.body);
    (box.editors[0] as HTMLTextAreaElement).value = 'at school';
    show(box, 'blob:2');
    expect(sessions.of(box)).toBe(session);
    expect(session.attachments.facts).toHaveLength(1);
  });

  it('begins anew also where the page had taken the picture out first', () => {
    session.box.container.querySelector('img')!.remove();
    write(session, 'at school');
    const box = boxOn(document.body);
    show(box, 'blob:2');
    expect(sessions.of(box)).not.toBe(session);
  });
});

it('a box keeps its draft while it stands, and nothing of it once it has gone and another was begun', () => {
  const { container } = session.box;
  const other = sessions.of(boxOn(document.body));
  expect(sessions.of(session.box)).toBe(session);
  container.remove();
  sessions.of(other.box);
  sessions.of(session.box);
  container.remove();
  const third = sessions.of({ ...boxOn(document.body), kind: 'comment' });
  write(third, 'well done');
  sessions.of(third.box);
  expect(third).not.toBe(session);
  document.body.append(container);
  expect(sessions.of(session.box)).not.toBe(session);
});
