import { beforeAll } from 'vitest';
import { standForFile } from '../harness/stand-for-file';
import { describeBox } from '../kit/compose-kit';
import { describeFiles } from '../kit/files-kit';
import { expectNoRequests } from '../kit/requests';
import { INSTAGRAM_BOXES, INSTAGRAM_FILES } from './instagram-boxes';

const stand = standForFile();

beforeAll(() => stand().store.withoutLooking());

for (const box of INSTAGRAM_BOXES) describeBox(box, stand);

describeFiles(INSTAGRAM_FILES, stand);
expectNoRequests(stand);
