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
  sessions = new Sessions('x', () => {});
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

  it.each([['blob:1'], ['blob:2', 'blob:1'], []])(
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
  expect(third).not.toBe(session);
  document.body.append(container);
  expect(sessions.of(session.box)).not.toBe(session);
});
