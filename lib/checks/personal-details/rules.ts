import { numberRuns } from '../../text/number-runs';
import type { Reading } from '../../text/reading';
import type { Detail } from '../personal-details';
import { chainIn } from './chain';
import { idNumbersIn } from './id-numbers';
import { numbersIn } from './numbers';
import { gameNamesIn, shortAnswersIn } from './short-answers';
import { spokenPhonesIn } from './spoken-phone';
import { toldIn } from './told';

/** Details of which their shape or set words are proof enough. */
export function detailsByRule(reading: Reading): Detail[] {
  const asked = chainIn(reading);
  const chain = asked.length > 0 ? asked : [...shortAnswersIn(reading), ...gameNamesIn(reading)];
  return [
    ...numbersIn(reading, numberRuns(reading)),
    ...idNumbersIn(reading),
    ...spokenPhonesIn(reading),
    ...chain,
    ...toldIn(reading),
  ];
}
