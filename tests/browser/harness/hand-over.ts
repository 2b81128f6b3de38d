import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PracticePage } from './practice-page';

/**
 * Drops a file on an element, as when somebody drags a picture out of a folder. Chromium's own drop is driven through
 * DevTools; Firefox lets nothing outside drive one, so there the page makes the event, with a real file in it.
 */
export async function dropFile(page: PracticePage, selector: string, path: string): Promise<void> {
  if (page.reach.launched.which === 'firefox') {
    await page.on(
      selector,
      (element, { name, bytes }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }));
        const how = { dataTransfer, bubbles: true, composed: true, cancelable: true };
        for (const type of ['dragenter', 'dragover', 'drop']) element.dispatchEvent(new DragEvent(type, how));
      },
      await plain(path),
    );
    return;
  }
  const target = await page.find(selector);
  const box = await target.boundingBox();
  if (!box) throw new Error(`${selector} cannot be seen.`);
  const session = await page.reach.devtools();
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  }
}

/**
 * Pastes a picture by Ctrl+V from the real clipboard, which takes PNG alone and without what a camera wrote. Chromium only:
 * Firefox without a window has no clipboard for pictures.
 */
export async function pastePicture(page: PracticePage): Promise<void> {
  await page.reach.allowClipboard();
  await page.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const picture = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  });
  await page.chord('Control', 'v');
}

/**
 * Pastes a file on an element as copied in a folder, by an event that the page makes: neither browser's clipboard takes files from
 * outside of a window. The file is a real one, with all that a camera wrote into it; the event is not trusted.
 */
export async function pasteFile(page: PracticePage, selector: string, path: string): Promise<void> {
  await page.on(
    selector,
    (element, { name, bytes }) => {
      const how = { clipboardData: new DataTransfer(), bubbles: true, composed: true, cancelable: true };
      const paste = new ClipboardEvent('paste', how);
      // Firefox makes a copy of what it is given, without the files.
      paste.clipboardData?.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }));
      element.dispatchEvent(paste);
    },
    await plain(path),
  );
}

/** A file as plain data, to be sent to a page. */
async function plain(path: string): Promise<{ readonly name: string; readonly bytes: readonly number[] }> {
  return { name: basename(path), bytes: [...(await readFile(path))] };
}

/** Where a site may have its file input. */
export const CHOOSERS = ['in a shadow root', 'taken out while it is open'] as const;

/** Chooses a file by an input that the page makes just for that, and then shows what was chosen. */
export async function chooseIn(
  page: PracticePage,
  where: (typeof CHOOSERS)[number] | 'nowhere',
  container: string,
  path: string,
): Promise<void> {
  const toolbar = await page.find(container);
  const input = await toolbar.evaluateHandle((element, place) => {
    const chooser = document.createElement('input');
    chooser.type = 'file';
    chooser.addEventListener('change', () => {
      const preview = document.createElement('img');
      [preview.width, preview.height] = [200, 150];
      preview.src = URL.createObjectURL(chooser.files![0]!);
      element.append(preview);
    });
    // A person has clicked a button of the page, which opens the chooser: here nothing opens.
    chooser.addEventListener('click', (event) => event.preventDefault());
    const host = document.createElement('div');
    element.append(host);
    if (place === 'in a shadow root') host.attachShadow({ mode: 'open' }).append(chooser);
    if (place === 'taken out while it is open') host.append(chooser);
    chooser.click();
    if (place === 'taken out while it is open') chooser.remove();
    return chooser;
  }, where);
  await input.uploadFile(path);
}
