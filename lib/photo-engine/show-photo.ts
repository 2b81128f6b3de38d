import { sendMessage } from '../messages';
import type { ShowPhoto } from '../photos/photo-to-read';
import { reportError } from '../report-error';
import { asked } from './asked';
import { bytesOfBase64 } from './base64';

/** Has the engine make a picture, or a frame of a film, one that this page can show. */
export const showPhoto: ShowPhoto = async (file, frame) => {
  try {
    const sent = { key: crypto.randomUUID(), file };
    const shown = await asked(sent, (photo) => sendMessage('photoPicture', { ...photo, frame }));
    if (shown === null || shown === 'no-file') return undefined;
    return new Blob([bytesOfBase64(shown.base64)], { type: 'image/jpeg' });
  } catch (fault) {
    reportError('showing a picture', fault);
    return undefined;
  }
};
