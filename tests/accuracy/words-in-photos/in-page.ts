import type { SeenWords } from '../../../lib/photos/facts';
import { paint } from './paint';
import type { Painting } from './painting';

/** What is read by the engine in a picture into which words were painted. Runs in a page of the extension. */
async function readWords(base64: string, painting?: Painting): Promise<readonly SeenWords[] | null> {
  const file = new File([await paint(blobOf(base64), painting)], 'picture.jpg', { type: 'image/jpeg' });
  await ask('openPhotoEngine');
  const asked = { key: crypto.randomUUID(), file, sight: 'words', video: false };
  return (await ask('photoSight', asked)) as readonly SeenWords[] | null;
}

/** The painted picture itself, to be looked at: a JPEG as base64. */
async function paintPicture(base64: string, painting?: Painting): Promise<string> {
  const bytes = new Uint8Array(await (await paint(blobOf(base64), painting)).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function blobOf(base64: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
}

async function ask(type: string, data?: unknown): Promise<unknown> {
  const answer: { res?: unknown } = await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: 0 });
  return answer.res;
}

export type InPage = { readWords: typeof readWords; paintPicture: typeof paintPicture };
Object.assign(globalThis, { readWords, paintPicture } satisfies InPage);
