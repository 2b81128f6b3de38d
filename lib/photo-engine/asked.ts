import { sendMessage } from '../messages';
import type { PhotoSent } from './photo-messages';
import { sendPieces } from './send-pieces';

/** Asks the engine, and where no file arrives there, sends it in pieces and asks again. */
export async function asked<Answer>(
  sent: PhotoSent & { file: Blob },
  ask: (photo: PhotoSent) => Promise<Answer | 'no-file'>,
): Promise<Answer | 'no-file'> {
  const attempt = async (): Promise<Answer | 'no-file'> => {
    await sendMessage('openPhotoEngine');
    return ask(sent);
  };
  // The background or the engine may end just while it is asked: then a new one is there.
  const answer = await attempt().catch(attempt);
  if (answer !== 'no-file') return answer;
  if (!(await sendPieces(sent.key, sent.file))) return 'no-file';
  return ask({ key: sent.key });
}
