import { sendMessage } from '../messages';
import { base64Of } from './base64';
import { MOST_IN_PIECES } from './pieces';

/** Small enough that making it text takes a few milliseconds. A multiple of three, so that the pieces have no padding. Bytes. */
const PIECE = 768 * 1024;

/** The file that is being sent, and those that wait for it: the engine keeps few, and would lose the first amid many at once. */
let before: Promise<unknown> = Promise.resolve();

/** Sends a file to the engine piece by piece, for browsers whose messages cannot hold one. Returns whether it was: not where it is too large. */
export async function sendPieces(key: string, file: Blob): Promise<boolean> {
  if (file.size > MOST_IN_PIECES) return false;
  const sent = before.then(() => send(key, file));
  before = sent.catch(() => {});
  await sent;
  return true;
}

async function send(key: string, file: Blob): Promise<void> {
  const { size: bytes } = file;
  for (let at = 0; at < bytes; at += PIECE)
    await sendMessage('photoPiece', { key, at, bytes, base64: await base64Of(file.slice(at, at + PIECE)) });
}
