import type { Stand } from './stand';

/** From now on no picture is ever answered for. Returns the way to have a new engine, which answers. */
export async function stallEngine(stand: Stand): Promise<() => Promise<void>> {
  const page = await stand.store.openPage('policy.html');
  await page.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'openPhotoEngine', timestamp: 0 }));
  await page.close();
  const target = await stand.launched.browser.waitForTarget((each) =>
    each.url().endsWith('photo-engine.html'),
  );
  const engine = await target.asPage();
  await engine.evaluate(() => {
    Worker.prototype.postMessage = () => {};
  });
  return () => engine.evaluate(() => window.close());
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
