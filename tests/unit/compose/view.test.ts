import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/checks/check';
import type { Scene } from '@/lib/compose/stage';
import { closed, NOTHING_TO_SEE, opened, viewAfter } from '@/lib/compose/view';

const FINDING: Finding = {
  check: 'school-name',
  clause: 'principles.identify',
  spans: [],
  weight: 50,
  noticed: { id: 'noticed', with: [] },
  why: { id: 'why', with: [] },
  key: 'school',
  actions: [],
};

const scene = (changes: Partial<Scene> = {}): Scene => ({
  box: 1,
  siteName: 'X',
  draft: { site: 'x', kind: 'post', parts: [''], files: [], at: 0 },
  findings: [FINDING],
  holds: 0,
  held: false,
  control: 'Post',
  fault: 'none',
  ...changes,
});

describe('what the reminder shows', () => {
  const pill = viewAfter(NOTHING_TO_SEE, scene());
  const held = viewAfter(pill, scene({ holds: 1, held: true }));

  it('is a pill at first, and a card once a press was held', () => {
    expect(pill.open).toBe(false);
    expect(held.open).toBe(true);
  });

  it('is a card at once where the first thing to see is a hold', () => {
    expect(viewAfter(NOTHING_TO_SEE, scene({ holds: 1, held: true })).open).toBe(true);
  });

  it('stays closed after the person closed it, until another press is held', () => {
    const shut = closed(held);
    expect(viewAfter(shut, scene({ holds: 1, held: true })).open).toBe(false);
    expect(viewAfter(shut, scene({ holds: 2, held: true })).open).toBe(true);
  });

  it('closes when nothing is left, when another box is turned to, and when checking has stopped', () => {
    expect(viewAfter(held, scene({ holds: 1, findings: [] })).open).toBe(false);
    expect(viewAfter(held, scene({ box: 2 })).open).toBe(false);
    expect(viewAfter(held, scene({ holds: 1, fault: 'cannot-check' })).open).toBe(false);
    expect(viewAfter(held, undefined).open).toBe(false);
  });

  it('takes focus only when asked to, and only where there is a card', () => {
    expect(opened(pill, true)).toMatchObject({ open: true, entering: true });
    expect(opened(pill, false)).toMatchObject({ open: true, entering: false });
    expect(opened(NOTHING_TO_SEE, true)).toMatchObject({ open: false, entering: false });
  });
});
