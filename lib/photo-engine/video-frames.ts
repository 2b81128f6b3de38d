/** Where in a video frames are taken, in shares of its length. */
const MOMENTS = [0.1, 0.5, 0.9];
/** For opening it, and for each step to a frame: a browser that cannot show a video may say nothing at all. ms. */
const TOO_LONG = 5000;

/**
 * Some frames of a video, by the browser's own player; none where it cannot show it. Needs a document.
 */
export async function videoFrames(file: Blob): Promise<readonly ImageBitmap[]> {
  const video = document.createElement('video');
  const address = URL.createObjectURL(file);
  video.muted = true;
  video.preload = 'auto';
  const frames: ImageBitmap[] = [];
  try {
    const ready = happens(video, 'loadeddata');
    video.src = address;
    await ready;
    if (video.videoWidth === 0) return [];
    // Where its length is not known, as in one that a browser recorded, no other moment can be gone to.
    if (!Number.isFinite(video.duration)) return [await createImageBitmap(video)];
    for (const moment of MOMENTS) {
      const there = happens(video, 'seeked');
      video.currentTime = video.duration * moment;
      await there;
      frames.push(await createImageBitmap(video));
    }
    return frames;
  } catch {
    // What was got is still something to look at.
    return frames;
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
}

function happens(video: HTMLVideoElement, event: 'loadeddata' | 'seeked'): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`No ${event}.`)), TOO_LONG);
    const settle = (finish: () => void) => () => {
      clearTimeout(timer);
      finish();
    };
    video.addEventListener(event, settle(done), { once: true });
    video.addEventListener(
      'error',
      settle(() => fail(new Error('The video cannot be shown.'))),
      { once: true },
    );
  });
}
