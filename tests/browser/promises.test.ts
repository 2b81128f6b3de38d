import { describe } from 'vitest';
import { standForFile } from './harness/stand-for-file';
import { describeAccessibility } from './promises/accessibility';
import { describeCopiedPassage } from './promises/copied-passage';
import { describePrivateMessages } from './promises/private-messages';
import { describeThread } from './promises/thread';
import { describeUnseen } from './promises/unseen';
import { describeWorkingTime } from './promises/working-time';

/** One browser for all of them: to start one takes longer than to try most of these. */
const stand = standForFile();

describe('private messages', () => {
  describePrivateMessages(stand);
});
describe('a thread', () => {
  describeThread(stand);
});
describe('a copied passage', () => {
  describeCopiedPassage(stand);
});
describe('working time', () => {
  describeWorkingTime(stand);
});
describe('unseen by the page', () => {
  describeUnseen(stand);
});
describe('accessibility', () => {
  describeAccessibility(stand);
});
