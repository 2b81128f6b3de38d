import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPhotos } from '../../../lib/photo-engine/answer-photos';
import { lookAtPhoto, type Found } from '../../../lib/photo-engine/look-at-photo';
import { MOST_IN_PIECES } from '../../../lib/photo-engine/pieces';
import type { Asked } from '../../../lib/photos/look/task';

/** The browser's messages between a page and the engine. */
const between = vi.hoisted(() => ({
  handlers: new Map<string, (message: { data: unknown; sender: unknown }) => unknown>(),
  sent: [] as string[],
  /** What becomes of data on its way: in older browsers JSON, in which a file is an empty object. */
  carry: (data: unknown): unknown => data,
}));
vi.mock('../../../lib/messages', () => ({
  onMessage: (type: string, handler: never) => between.handlers.set(type, handler),
  sendMessage: async (type: string, data: unknown) => {
    between.sent.push(type);
    const sender = { id: fakeBrowser.runtime.id, url: 'https://x.com/home' };
    return between.handlers.get(type)?.({ data: between.carry(data), sender });
  },
}));

const FACES = [{ left: 0, top: 0, width: 1, height: 1 }];
const workers: StandIn[] = [];

/** Stands in for the browser's worker, and answers at once: with how many bytes came, for what the picture says of itself. */
class StandIn extends EventTarget {
  ended = false;
  constructor() {
    super();
    workers.push(this);
  }
  postMessage({ number, task }: Asked): void {
    const outcome =
      task.what === 'metadata' ? { state: 'read', rights: { artist: String(task.file.size) } } : FACES;
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { number, outcome } })));
  }
  terminate(): void {
    this.ended = true;
  }
}

const MINUTE = 60_000;
const onIdle = vi.fn<() => void>();
const photo = (bytes = 3): File => new File([new Uint8Array(bytes)], 'a.jpg', { type: 'image/jpeg' });

async function lookAt(file: File): Promise<Found> {
  let all: Found = {};
  await lookAtPhoto(file, ['faces'], (found) => (all = { ...all, ...found }));
  return all;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('Worker', StandIn);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path: string) => `chrome-extension://own${path}`,
  );
  between.carry = (data) => data;
  between.sent.length = 0;
  workers.length = 0;
  onIdle.mockReset();
  answerPhotos(onIdle);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a file goes to the engine as it is where the browser can carry one', async () => {
  expect(await lookAt(photo())).toEqual({
    state: 'read',
    rights: { artist: '3' },
    faces: FACES,
    look: 'done',
  });
  expect(between.sent).not.toContain('photoPiece');
});

it('gives its memory back three minutes after the last picture, and begins anew for the next', async () => {
  await lookAt(photo());
  vi.advanceTimersByTime(2 * MINUTE);
  await lookAt(photo());
  vi.advanceTimersByTime(2 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
  expect(workers.map(({ ended }) => ended)).toEqual([false]);
  vi.advanceTimersByTime(MINUTE);
  expect(onIdle).toHaveBeenCalledTimes(1);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  expect(await lookAt(photo())).toMatchObject({ look: 'done' });
  expect(workers).toHaveLength(2);
});

it('is not idle before it was ever asked', () => {
  vi.advanceTimersByTime(10 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
});

it('where messages are JSON alone, a file goes in pieces, once for all that is asked of it', async () => {
  between.carry = (data) => JSON.parse(JSON.stringify(data ?? null));
  const bytes = 2_000_000;
  expect(await lookAt(photo(bytes))).toMatchObject({ rights: { artist: String(bytes) }, look: 'done' });
  expect(between.sent.filter((type) => type === 'photoPiece')).toHaveLength(3);
});

it('does not send a file in pieces that is too large for it', async () => {
  between.carry = (data) => JSON.parse(JSON.stringify(data ?? null));
  const film = photo();
  Object.defineProperty(film, 'size', { value: MOST_IN_PIECES + 1 });
  expect(await lookAt(film)).toEqual({ state: 'unreadable', look: 'impossible' });
  expect(between.sent).not.toContain('photoPiece');
});
