import type { Sight } from '../photos/look/task';
import type { ReadPhoto } from '../photos/photo-to-read';
import { SIGHTS } from '../photos/sights';
import { reportError } from '../report-error';
import { readRulebook } from '../rulebook-store';
import { lookAtPhoto } from './look-at-photo';

/** Has a file read, and looked at for what the person has left switched on. */
export const readAndLook: ReadPhoto = async (photo) => {
  const off = await sightsOff();
  await lookAtPhoto(
    photo,
    SIGHTS.filter((sight) => !off.includes(sight)),
  );
};

/** Where it cannot be known, nothing is looked for that somebody may have switched off. */
async function sightsOff(): Promise<readonly Sight[]> {
  try {
    return (await readRulebook())?.sightsOff ?? [];
  } catch (fault) {
    reportError('reading what to look for in a picture', fault);
    return SIGHTS;
  }
}
