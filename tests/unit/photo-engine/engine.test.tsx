import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPhotos } from '../../../lib/photo-engine/answer-photos';
import { readAndLook } from '../../../lib/photo-engine/read-and-look';
import { showPhoto } from '../../../lib/photo-engine/show-photo';
import { lookAtPhoto, readMetadata } from '../../../lib/photo-engine/look-at-photo';
import type { Found } from '../../../lib/photos/photo-to-read';
import { MOST_IN_PIECES } from '../../../lib/photo-engine/pieces';
import type { Asked, Sight, SightTask } from '../../../lib/photos/look/task';

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

/** Taken from every film, one more each time. */
const frames = vi.hoisted(() => ({ taken: 0 }));
vi.mock('../../../lib/photo-engine/video-frames', () => ({
  videoFrames: async () => {
    frames.taken += 1;
    return [{ frame: frames.taken }];
  },
}));

const FACES = [{ left: 0, top: 0, width: 1, height: 1 }];
const workers: StandIn[] = [];
/** Has the worker look at a picture until then. */
let lookUntil: Promise<void>;

/** Stands in for the browser's worker, and answers at once: with how many bytes came, for what the picture says of itself. */
class StandIn extends EventTarget {
  ended = false;
  #open = '';
  constructor() {
    super();
    workers.push(this);
  }
  postMessage({ number, task }: Asked): void {
    const outcome = this.#outcomeOf(task);
    const until = task.what === 'metadata' ? Promise.resolve() : lookUntil;
    void until.then(() => this.dispatchEvent(new MessageEvent('message', { data: { number, outcome } })));
  }
  #outcomeOf(task: Asked['task']): unknown {
    if (task.what === 'metadata') return { state: 'read', rights: { artist: String(task.file.size) } };
    if (task.what !== 'picture') return this.#seen(task);
    if (task.picture instanceof Blob) return task.picture.size > 1 ? new Blob(['a JPEG']) : undefined;
    return task.picture.length === 1 ? new Blob(['a frame']) : undefined;
  }
  #seen({ key, picture }: SightTask): unknown {
    if (this.#open !== key && Array.isArray(picture) && picture.length === 0) return undefined;
    this.#open = key;
    return FACES;
  }
  terminate(): void {
    this.ended = true;
  }
}

const NEVER = (): boolean => false;
const MINUTE = 60_000;
const onIdle = vi.fn<() => void>();
const photo = (bytes = 3): File => new File([new Uint8Array(bytes)], 'a.jpg', { type: 'image/jpeg' });

async function lookAt(file: File, sights: readonly Sight[] = ['faces']): Promise<Found> {
  let all: Found = {};
  const tell = (found: Found) => (all = { ...all, ...found });
  const kind = file.type.startsWith('video/') ? 'video' : 'image';
  await lookAtPhoto({ file, kind, batch: 1, gone: NEVER, tell }, sights);
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
  frames.taken = 0;
  lookUntil = Promise.resolve();
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
  expect(workers.map(({ ended }) => ended)).toEqual([false, false]);
  vi.advanceTimersByTime(MINUTE);
  expect(onIdle).toHaveBeenCalledTimes(1);
  expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  expect(await lookAt(photo())).toMatchObject({ look: 'done' });
  expect(workers).toHaveLength(4);
});

it('what a picture says of itself does not wait until another one has been looked at', async () => {
  let looked: (() => void) | undefined;
  lookUntil = new Promise((done) => (looked = done));
  const looking = lookAt(photo());
  await vi.waitFor(() => expect(between.sent).toContain('photoSight'));
  expect(await readMetadata(photo(7))).toEqual({ state: 'read', rights: { artist: '7' } });
  looked?.();
  expect(await looking).toMatchObject({ look: 'done' });
});

it('frames of a film are taken once for all that is looked for in it', async () => {
  const film = new File(['film'], 'a.mp4', { type: 'video/mp4' });
  expect(await lookAt(film, ['faces', 'words'])).toMatchObject({ faces: FACES, words: FACES, look: 'done' });
  expect(frames.taken).toBe(1);
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

it('of six photos at once all are read to the end, where messages are JSON alone', async () => {
  between.carry = (data) => JSON.parse(JSON.stringify(data ?? null));
  const bytes = [1, 2, 3, 4, 5, 6].map((more) => 1_600_000 + more);
  const found = await Promise.all(bytes.map((each) => lookAt(photo(each))));
  expect(found.map(({ rights }) => rights?.artist)).toEqual(bytes.map(String));
  expect(found.map(({ look }) => look)).toEqual(bytes.map(() => 'done'));
});

it('a file that cannot be sent keeps no other from it', async () => {
  between.carry = (data) => JSON.parse(JSON.stringify(data ?? null));
  const gone = photo();
  vi.spyOn(gone, 'slice').mockImplementation(() => {
    throw new Error();
  });
  const [one, other] = await Promise.all([lookAt(gone), lookAt(photo(7))]);
  expect(one).toEqual({ state: 'unreadable', look: 'impossible' });
  expect(other).toMatchObject({ rights: { artist: '7' } });
});

it('a picture is read, and looked at for nothing, where what to look for cannot be known', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error());
  const told = vi.fn<(found: Found) => void>();
  await readAndLook({ file: photo(), kind: 'image', batch: 1, gone: NEVER, tell: told });
  expect(told.mock.calls).toEqual([[{ state: 'read', rights: { artist: '3' } }]]);
});

it('does not send a file in pieces that is too large for it', async () => {
  between.carry = (data) => JSON.parse(JSON.stringify(data ?? null));
  const film = photo();
  Object.defineProperty(film, 'size', { value: MOST_IN_PIECES + 1 });
  expect(await lookAt(film)).toEqual({ state: 'unreadable', look: 'impossible' });
  expect(between.sent).not.toContain('photoPiece');
});

it.each([
  ['carry one', (data: unknown) => data],
  ['carry JSON alone', (data: unknown) => JSON.parse(JSON.stringify(data ?? null)) as unknown],
])('a picture that a page cannot show comes back as one that it can, where messages %s', async (_, carry) => {
  between.carry = carry;
  expect(await (await showPhoto(photo()))?.text()).toBe('a JPEG');
  expect(await showPhoto(photo(1))).toBeUndefined();
});

it('of a film one frame is shown, and none that it has not', async () => {
  const film = new File(['film'], 'a.mp4', { type: 'video/mp4' });
  expect(await (await showPhoto(film, 0))?.text()).toBe('a frame');
  expect(await showPhoto(film, 5)).toBeUndefined();
});
