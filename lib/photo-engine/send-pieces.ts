import { sendMessage } from '../messages';
import { MOST_IN_PIECES } from './pieces';

/** Small enough that making it text takes a few milliseconds. A multiple of three, so that the pieces have no padding. Bytes. */
const PIECE = 768 * 1024;

/** Sends a file to the engine piece by piece, for browsers whose messages cannot hold one. Returns whether it was: not where it is too large. */
export async function sendPieces(key: string, file: File): Promise<boolean> {
  if (file.size > MOST_IN_PIECES) return false;
  for (let at = 0; at < file.size; at += PIECE)
    await sendMessage('photoPiece', { key, base64: await base64Of(file.slice(at, at + PIECE)) });
  return true;
}

/** By the browser's own reader, away from the page's thread. */
function base64Of(piece: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = reader.result as string;
      done(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => fail(new Error('The file cannot be read.')));
    reader.readAsDataURL(piece);
  });
}
