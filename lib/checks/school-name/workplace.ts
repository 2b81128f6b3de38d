import { isPossessive } from '../../roster/name-shape';
import { together, type Token } from '../../text/tokens';
import type { Setting } from './alone';
import { wordSet } from '../../text/word-set';

/** What of the places that are called so only a school has or holds, after its name: *the Pear Tree photocopier*, *Oak people*. */
const THINGS = wordSet(
  'photocopier laminator minibus staffroom playground classroom classrooms lollipop caretaker receptionist inset lanyard lanyards hoodie hoodies leavers governor governors pta ptfa pupils people folk lot colleagues nativity assembly choir recycling stationery tuck uniform newsletter noticeboard alumni',
);
/** The same in small letters, where it is hardly anything else: *oak mums*, *meadows breakfast club*. */
const PLAINLY = wordSet(
  'pta ptfa staffroom caretaker receptionist inset insets governors pupils mums dads ta tas hlta leavers lollipop minibus staff',
);
const PAIRS = new Map([
  ['dinner', wordSet('lady ladies')],
  ['breakfast', wordSet('club')],
  ['summer', wordSet('fair fayre fete')],
  ['christmas', wordSet('fair fayre')],
  ['fun', wordSet('run')],
  ['parents', wordSet('evening')],
]);

/** Whether a name in whatever letters goes on with people or things that are plainly a school's. */
export function isPlainlyOfSchool(last: number, { text, tokens }: Setting): boolean {
  const [end, after, second] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!end || !after || !together(text, end, after)) return false;
  return PLAINLY.has(after.text) || PAIRS.get(after.text)?.has(second?.text ?? '') === true;
}

/** What it may be said to own, with a word between: *The Grange's new reading shed*. */
const OWNED = wordSet(
  'reading phonics library hall office football netball website head headteacher deputy senco sports harvest',
);
const SOON = 2;
const NOT_OWNED = wordSet('menu beer bar pub wine hotel church vicar');
/** Where in a school somebody is: *the stationery cupboard at The Meadows*. */
const ROOMS = wordSet(
  'staffroom classroom playground photocopier cupboard corridor corridors minibus cloakroom cloakrooms carpet laminator office',
);
const PRESENT = wordSet("we've we're we'll");
const WE = wordSet('we our');
const NOW = wordSet("are have do don't call say teach love never always all");

/** Whether a name goes on with something that only a school of that name has. */
export function isOfWorkplace(last: number, { text, tokens }: Setting): boolean {
  const [end, after] = [tokens[last], tokens[last + 1]];
  if (!end || !after || !together(text, end, after)) return false;
  if (THINGS.has(after.text)) return true;
  if (!isPossessive(text, end)) return false;
  const owned = tokens.slice(last + 1, last + 1 + SOON);
  return owned.some((word) => OWNED.has(word.text) || THINGS.has(word.text)) && !owned.some(isNotOwned);
}

function isNotOwned({ text }: Token): boolean {
  return NOT_OWNED.has(text);
}

/** *At The Grange we've an indoor slide*, *in the corridor at The Meadows*. */
export function isHome(first: number, last: number, the: boolean, { text, tokens }: Setting): boolean {
  const at = the && tokens[first - 1]?.text === 'the' ? first - 2 : first - 1;
  if (tokens[at]?.text !== 'at') return false;
  if (ROOMS.has(tokens[at - 1]?.text ?? '')) return true;
  const [end, after, second] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!end || !after || !/^,? $/.test(text.slice(end.end, after.start))) return false;
  return PRESENT.has(after.text) || (WE.has(after.text) && NOW.has(second?.text ?? ''));
}
