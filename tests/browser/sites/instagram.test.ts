import { beforeAll } from 'vitest';
import { standForFile } from '../harness/stand-for-file';
import { describeBox } from '../kit/compose-kit';
import { expectNoRequests } from '../kit/requests';
import { INSTAGRAM_BOXES } from './instagram-boxes';

const stand = standForFile();

beforeAll(() => stand().store.withoutLooking());

for (const box of INSTAGRAM_BOXES) describeBox(box, stand);

expectNoRequests(stand);
