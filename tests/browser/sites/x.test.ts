import { standForFile } from '../harness/stand-for-file';
import { describeBox } from '../kit/compose-kit';
import { describeFiles } from '../kit/files-kit';
import { expectNoRequests } from '../kit/requests';
import { X_BOXES, X_FILES } from './x-boxes';

const stand = standForFile();

for (const box of X_BOXES) describeBox(box, stand);

describeFiles(X_FILES, stand);
expectNoRequests(stand);
