import { standForFile } from '../harness/stand-for-file';
import { describeBox } from '../kit/compose-kit';
import { expectNoRequests } from '../kit/requests';
import { X_BOXES } from './x-boxes';

const stand = standForFile();

for (const box of X_BOXES) describeBox(box, stand);

expectNoRequests(stand);
