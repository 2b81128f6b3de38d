import { standForFile } from '../harness/stand-for-file';
import { describeBox } from '../kit/compose-kit';
import { expectNoRequests } from '../kit/requests';
import { LINKEDIN_BOXES } from './linkedin-boxes';

const stand = standForFile();

for (const box of LINKEDIN_BOXES) describeBox(box, stand);

expectNoRequests(stand);
