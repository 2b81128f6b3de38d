import { standForFile } from '../harness/stand-for-file';
import { describeBox } from '../kit/compose-kit';
import { expectNoRequests } from '../kit/requests';
import { FACEBOOK_BOXES } from './facebook-boxes';

const stand = standForFile();

for (const box of FACEBOOK_BOXES) describeBox(box, stand);

expectNoRequests(stand);
