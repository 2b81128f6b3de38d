import type { ReadPhoto } from '../compose/attachments';
import { readRulebook } from '../rulebook-store';
import { lookAtPhoto } from './look-at-photo';

/** Has a file read, and looked at for what the person has left switched on. */
export const readAndLook: ReadPhoto = async (file, tell) => {
  const off = (await readRulebook())?.sightsOff ?? [];
  const sights = (['faces', 'words'] as const).filter((sight) => !off.includes(sight));
  await lookAtPhoto(file, sights, tell);
};
