import { sendMessage } from '../messages';
import type { Metadata, Region, Seen, SeenWords } from '../photos/facts';
import type { Sight } from '../photos/look/task';
import type { PhotoToRead } from '../photos/photo-to-read';
import { reportError } from '../report-error';
import { asked } from './asked';
import { Turns } from './turns';

/** Pictures are looked at one after the other; what they say of themselves is read at once. */
const turns = new Turns();

/**
 * Has a file read and looked at, away from this page. Never rejects.
 *
 * @param sights what is to be looked for, in this order
 */
export async function lookAtPhoto(photo: PhotoToRead, sights: readonly Sight[]): Promise<void> {
  const { file, batch, gone, tell } = photo;
  const key = crypto.randomUUID();
  const found = await readMetadata(file, key);
  tell({ ...found, ...(sights.length > 0 && { look: 'going-on' }) });
  if (sights.length > 0) await turns.take({ batch, gone, work: () => look(photo, key, sights) });
}

/** What a file says of itself, read away from this page; `unreadable` also where it cannot be had read. */
export async function readMetadata(file: File, key: string = crypto.randomUUID()): Promise<Metadata> {
  try {
    const found = await asked({ key, file }, (photo) => sendMessage('photoMetadata', photo));
    return found === 'no-file' ? { state: 'unreadable' } : found;
  } catch (fault) {
    reportError('reading a picture', fault);
    return { state: 'unreadable' };
  }
}

async function look(
  { file, kind, gone, tell }: PhotoToRead,
  key: string,
  sights: readonly Sight[],
): Promise<void> {
  const video = kind === 'video';
  let look: Seen['look'] = 'impossible';
  for (const sight of sights) {
    if (gone()) return;
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
