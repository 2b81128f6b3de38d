import { sendMessage } from '../messages';
import type { Metadata, Region, Seen, SeenWords } from '../photos/facts';
import type { Sight } from '../photos/look/task';
import { reportError } from '../report-error';
import { sendPieces } from './send-pieces';
import type { PhotoSent } from './photo-messages';

/** What was found of a file so far; what is left out has not changed. */
export type Found = Partial<Metadata> & Seen;

/** Pictures are looked at one after the other; what they say of themselves is read at once. */
let last: Promise<void> = Promise.resolve();

/**
 * Has a file read and looked at, away from this page. Never rejects.
 *
 * @param sights what is to be looked for, in this order
 * @param tell called each time that something was found: first what the file says of itself
 */
export async function lookAtPhoto(
  file: File,
  sights: readonly Sight[],
  tell: (found: Found) => void,
): Promise<void> {
  const key = crypto.randomUUID();
  const found = await readMetadata({ key, file });
  tell({ ...found, ...(sights.length > 0 && { look: 'going-on' }) });
  if (sights.length === 0) return;
  last = last.then(() => look(file, key, sights, tell));
  await last;
}

async function readMetadata(sent: PhotoSent & { file: File }): Promise<Metadata> {
  try {
    const found = await asked(sent, (photo) => sendMessage('photoMetadata', photo));
    return found === 'no-file' ? { state: 'unreadable' } : found;
  } catch (fault) {
    reportError('reading a picture', fault);
    return { state: 'unreadable' };
  }
}

async function look(
  file: File,
  key: string,
  sights: readonly Sight[],
  tell: (found: Found) => void,
): Promise<void> {
  const video = file.type.startsWith('video/');
  let look: Seen['look'] = 'impossible';
  for (const sight of sights) {
    try {
      const seen = await asked({ key, file }, (photo) =>
        sendMessage('photoSight', { ...photo, sight, video }),
      );
      if (seen === null || seen === 'no-file') break;
      look = 'done';
      tell(sight === 'faces' ? { faces: seen as Region[] } : { words: seen as SeenWords[] });
    } catch (fault) {
      reportError('looking at a picture', fault);
      break;
    }
  }
  tell({ look });
}

/** Asks the engine, and where no file arrives there, sends it in pieces and asks again. */
async function asked<Answer>(
  sent: PhotoSent & { file: File },
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
