import { sendMessage } from '../messages';
import { base64Of } from './base64';
import { MOST_IN_PIECES } from './pieces';

/** Small enough that making it text takes a few milliseconds. A multiple of three, so that the pieces have no padding. Bytes. */
const PIECE = 768 * 1024;

/** Sends a file to the engine piece by piece, for browsers whose messages cannot hold one. Returns whether it was: not where it is too large. */
export async function sendPieces(key: string, file: Blob): Promise<boolean> {
  if (file.size > MOST_IN_PIECES) return false;
  for (let at = 0; at < file.size; at += PIECE)
    await sendMessage('photoPiece', { key, base64: await base64Of(file.slice(at, at + PIECE)) });
  return true;
}
