import { standForFile } from '../harness/stand-for-file';
import { describeBox } from '../kit/compose-kit';
import { describeFiles } from '../kit/files-kit';
import { expectNoRequests } from '../kit/requests';
import { LINKEDIN_BOXES, LINKEDIN_FILES } from './linkedin-boxes';

const stand = standForFile();

for (const box of LINKEDIN_BOXES) describeBox(box, stand);

describeFiles(LINKEDIN_FILES, stand);
expectNoRequests(stand);
