import type { ReadPhoto } from '../photos/photo-to-read';
import { SIGHTS } from '../photos/sights';
import { readRulebook } from '../rulebook-store';
import { lookAtPhoto } from './look-at-photo';

/** Has a file read, and looked at for what the person has left switched on. */
export const readAndLook: ReadPhoto = async (photo) => {
  const off = (await readRulebook())?.sightsOff ?? [];
  await lookAtPhoto(
    photo,
    SIGHTS.filter((sight) => !off.includes(sight)),
  );
};
