import { webm } from '../../tools/webm';
import type { Stand } from './stand';

declare global {
  // oxlint-disable-next-line no-var -- of the engine's own world
  var wake: () => void;
}

/** Keeps from the worker what it is to look at, until `wake` is called. Runs where the engine is. */
function stall(engine: typeof globalThis): void {
  const { prototype } = engine.Worker;
  const real = Reflect.get(prototype, 'postMessage') as (...given: unknown[]) => void;
  const kept: [worker: Worker, given: unknown[]][] = [];
  prototype.postMessage = function (this: Worker, ...given: unknown[]) {
    const [{ task }] = given as [{ task: { what: string } }];
    if (task.what === 'metadata') real.apply(this, given);
    else kept.push([this, given]);
  };
  engine.wake = () => {
    prototype.postMessage = real as typeof prototype.postMessage;
    for (const [worker, given] of kept) real.apply(worker, given);
  };
}

/** From now on no picture is looked at. Returns the way to have the engine look again, also at those that came meanwhile. */
export async function stallEngine(stand: Stand): Promise<() => Promise<void>> {
  const page = await stand.store.openPage('policy.html');
  if (stand.launched.which === 'firefox') {
    // The engine is the background, which nothing from outside can reach; a page of the extension can, while it is open.
    await page.evaluate(`chrome.runtime.getBackgroundPage().then(${String(stall)})`);
    return async () => {
      await page.evaluate('chrome.runtime.getBackgroundPage().then((engine) => engine.wake())');
      await page.close();
    };
  }
  await page.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'openPhotoEngine', timestamp: 0 }));
  await page.close();
  const target = await stand.launched.browser.waitForTarget((each) =>
    each.url().endsWith('photo-engine.html'),
  );
  const engine = await target.asPage();
  await engine.evaluate(`(${String(stall)})(globalThis)`);
  return () => engine.evaluate(() => wake());
}

/** A picture of a sign, painted by the browser. */
export async function signThatSays(stand: Stand, ...lines: readonly string[]): Promise<Buffer> {
  const page = await stand.store.openPage('policy.html');
  const base64 = await page.evaluate((rows) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1200, 800];
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#8fa07a';
    context.fillRect(0, 0, 1200, 800);
    context.rotate(-0.05);
    context.fillStyle = '#1d3557';
    context.fillRect(180, 240, 820, 330);
    context.fillStyle = '#f1faee';
    context.font = 'bold 84px sans-serif';
    context.textAlign = 'center';
    rows.forEach((row, index) => context.fillText(row, 590, 370 + index * 120));
    return canvas.toDataURL('image/png').split(',')[1]!;
  }, lines);
  await page.close();
  return Buffer.from(base64, 'base64');
}

/** A film of two seconds that shows a picture all the time, encoded by the browser. */
export async function filmOf(stand: Stand, picture: Buffer): Promise<Buffer> {
  const page = await stand.store.openPage('policy.html');
  const { width, height, frames } = await page.evaluate(async (given) => {
    const bytes = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]), { resizeWidth: 960 });
    const size = { width: bitmap.width, height: bitmap.height };
    const frames: string[] = [];
    const encoder = new VideoEncoder({
      output: (chunk) => {
        const data = new Uint8Array(chunk.byteLength);
        chunk.copyTo(data);
        frames.push(btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join('')));
      },
      error: (fault) => console.error(fault),
    });
    encoder.configure({ codec: 'vp8', ...size, bitrate: 8e6 });
    for (let at = 0; at < 4; at += 1) {
      const frame = new VideoFrame(bitmap, { timestamp: at * 500_000 });
      encoder.encode(frame, { keyFrame: true });
      frame.close();
    }
    await encoder.flush();
    return { ...size, frames };
  }, picture.toString('base64'));
  await page.close();
  const encoded = frames.map((frame) => Buffer.from(frame, 'base64'));
  return webm(encoded, width, height);
}
