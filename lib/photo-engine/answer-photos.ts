import { browser } from 'wxt/browser';
import { isOurs } from '../background/senders';
import { onMessage } from '../messages';
import type { Metadata, Region, SeenWords } from '../photos/facts';
import { base64Of } from './base64';
import type { PhotoSent } from './photo-messages';
import { Pieces } from './pieces';
import { videoFrames } from './video-frames';
import { WorkerLink } from './worker-link';

/** So long after the last picture the engine gives its memory back: some 300 MB, which never get less by themselves. ms. */
const IDLE = 3 * 60_000;

/**
 * Answers what pages ask about pictures. To be called at once when a context starts that has a document and may have a worker:
 * Chrome's offscreen document, Firefox's background.
 *
 * @param onIdle called when nothing was asked for some minutes, after the worker was ended
 */
export function answerPhotos(onIdle: () => void): void {
  // Two, so that what a picture says of itself does not wait until another one has been looked at.
  const reader = new WorkerLink(() => new Worker(browser.runtime.getURL('/metadata-worker.js')));
  const looker = new WorkerLink(() => new Worker(browser.runtime.getURL('/photo-worker.js')));
  const pieces = new Pieces();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reader.stop();
      looker.stop();
      pieces.clear();
      onIdle();
    }, IDLE);
  };
  const atWork = async <Got>(work: () => Promise<Got>): Promise<Got> => {
    wake();
    const rest = stayAwake();
    try {
      return await work();
    } finally {
      rest();
      wake();
    }
  };
  const fileOf = ({ key, file }: PhotoSent): Blob | undefined =>
    file instanceof Blob ? file : pieces.whole(key);

  onMessage('photoMetadata', async ({ data, sender }) => {
    const file = fileOf(data);
    if (!isOurs(sender)) return { state: 'unreadable' };
    if (!file) return 'no-file';
    wake();
    const found = await reader.ask({ what: 'metadata', file });
    return (found as Metadata | undefined) ?? { state: 'unreadable' };
  });

  onMessage('photoSight', async ({ data, sender }) => {
    const file = fileOf(data);
    if (!isOurs(sender)) return null;
    if (!file) return 'no-file';
    const { key, sight, video } = data;
    const lookAt = (picture: Blob | readonly ImageBitmap[]) => looker.ask({ what: sight, key, picture });
    return atWork(async () => {
      // The frames of a film that it has already looked at are still there.
      const seen = video
        ? ((await lookAt([])) ?? (await lookAt(await videoFrames(file))))
        : await lookAt(file);
      return (seen as (Region | SeenWords)[] | undefined) ?? null;
    });
  });

  onMessage('photoPicture', async ({ data, sender }) => {
    const file = fileOf(data);
    if (!isOurs(sender)) return null;
    if (!file) return 'no-file';
    const { frame } = data;
    return atWork(async () => {
      const picture = frame === undefined ? file : (await videoFrames(file)).slice(frame, frame + 1);
      const shown = await looker.ask({ what: 'picture', picture });
      return shown instanceof Blob ? { base64: await base64Of(shown) } : null;
    });
  });

  onMessage('photoPiece', ({ data, sender }) => {
    if (isOurs(sender)) pieces.add(data);
    wake();
  });
}

/** Firefox ends a background that waits for its worker: a call of the browser now and then tells it that it is busy. Returns the way to stop. */
function stayAwake(): () => void {
  if (!import.meta.env.FIREFOX) return () => {};
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), 1000);
  return () => clearInterval(timer);
}
