import type { Token } from '../text/tokens';
import { isNextTo, isPossessive } from './name-shape';
import { wordSet } from '../text/word-set';

const MONTHS_AND_SEASONS = wordSet('may summer autumn spring winter april june august eve');
const BEFORE_A_TIME = wordSet(
  'in this last next by until till since before after during early mid late every of from and first second third christmas new',
);
const AFTER_A_TIME = wordSet(
  'half term terms holiday holidays fair fayre fete break day bank topic time reading camp school ball sun sunshine',
);
/** What classes, houses and tables are named for: *Willow class*. */
const GROUPS = wordSet('class house table tables room base pod');
const ARTICLES = wordSet('a an the this that these those every each some any no more pure such much your');
/** *Zara top*, *Chelsea boots*, *Poppy wreath*. */
const GOODS = wordSet(
  'top dress coat coats jeans boots boot shoes jacket jumper sale haul bag skirt bun buns tree trees wreath wreaths seed seeds petals rice chains chain slippers beads oil perfume shampoo',
);
/** *Rose tinted*, *amber coloured*, *poppy themed*. */
const KINDS_OF = wordSet('tinted coloured colored flavoured shaped themed scented covered inspired based');
/** Plants that are names, in small letters beside another: *Ivy, holly, mistletoe*. */
const PLANTS = wordSet(
  'holly ivy rose lily daisy poppy willow jasmine violet heather fern hazel olive rosemary mistletoe',
);
const PLACES = wordSet(
  'paris sydney chelsea jordan florence georgia brooklyn austin india asia milan skye iona kent devon',
);
const TRAVEL = wordSet(
  'trip trips flight flights fly flying flew off back going go went weekend move moved moving eurostar train holiday holidays exchange',
);
const SUPPORT = wordSet('support supports supporting supported beat v vs against watch watching');

/** Whether a name is a place's sooner than a word: *chelsea*, unlike *summer*. */
export function isPlace(name: string): boolean {
  return PLACES.has(name);
}

/**
 * Whether a word is a time, a place, a thing or a group of that name: *after May half term*, *8th May*, *Willow class*, *a Poppy
 * wreath*, *a trip to Paris*, *my class support Chelsea*.
 *
 * @param everyday whether the word is an everyday one
 */
export function isThingCalledSo(
  tokens: readonly Token[],
  at: number,
  next: number,
  text: string,
  everyday: boolean,
): boolean {
  const [before, token, last, after] = [tokens[at - 1], tokens[at], tokens[next - 1], tokens[next]];
  if (!token || !last || isPossessive(text, last)) return false;
  const left = before && isNextTo(text, before, token) ? before.text : '';
  const right = after && isNextTo(text, last, after) ? after.text : '';
  if (everyday && (KINDS_OF.has(right) || isAmongPlants(token, after, text))) return true;
  if (GROUPS.has(right) || (GOODS.has(right) && !after?.capital)) return true;
  if (MONTHS_AND_SEASONS.has(token.text)) {
    if (/^\d/.test(left) || /^\d/.test(right)) return true;
    if (BEFORE_A_TIME.has(left) && !isProudOf(tokens, at)) return true;
    if (AFTER_A_TIME.has(right)) return true;
  }
  if (PLACES.has(token.text)) {
    if (isAmongIslands(token, last, after, text)) return true;
    if (left === 'in' || SUPPORT.has(left)) return true;
    if (left === 'to' && TRAVEL.has(tokens[at - 2]?.text ?? '')) return true;
  }
  return everyday && (ARTICLES.has(left) || left === 'team');
}

const ISLANDS = wordSet(
  'mull iona harris lewis islay arran jura uist barra tiree bute orkney shetland eigg rum',
);

/** *Skye, Mull and Iona* */
function isAmongIslands(token: Token, last: Token, after: Token | undefined, text: string): boolean {
  if (!after || !ISLANDS.has(after.text) || !(token.text === 'skye' || token.text === 'iona')) return false;
  return /^(?:, ?| and | & )$/.test(text.slice(last.end, after.start));
}

function isAmongPlants(token: Token, after: Token | undefined, text: string): boolean {
  if (!after || after.capital || !PLANTS.has(token.text) || !PLANTS.has(after.text)) return false;
  return /^(?:, ?| and )$/.test(text.slice(token.end, after.start));
}

function isProudOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === 'of' && tokens[at - 2]?.text === 'proud';
}
