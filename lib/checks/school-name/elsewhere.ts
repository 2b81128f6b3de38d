import type { Token } from '../../text/tokens';
import { wordSet, type WordSet } from '../../text/word-set';

/** What is near the names of churches, hospitals, football grounds, pubs, shops, parks, stations, villages and trees of the same name. */
const ELSEWHERE = wordSet(
  'evensong vicar mass hymn hymns bells bellringing nave altar pew pews christening baptism wedding weddings bride groom funeral congregation stadium striker keeper kickoff nil goal goals penalty fixture fixtures halftime saints turnstile derby ward wards maternity midwife midwives triage consultant scan theatre surgeon physio discharged pub pint pints carvery menu landlord beer lager rooms suite spa prosecco overnight motorway sofa mattress furniture worktop worktops veneer plank planks beam beams smoked cask barrel barrels carpenter joiner varnish wallpaper pergola acorn acorns squirrel fungus bark prune pruning orchard nursery-bought pears cider ferry isles scilly platform platforms terminated junction bypass satnav postcode flat flats letting tenancy landlady bungalow bedrooms carers resident residents care-home hospice festival marquee campsite retail food escalator tesco aldi asda sainsburys lidl boot frisbee barbecue barbecues blossom golf cemetery graveyard churchyard loch lake island village bathroom pattern partridge dashboard kebab hotel inn restaurant brunch roast tasting film films actor director novel austen knightley novels',
);
/** What people at work in a school have, do and say, more loosely than words of school are: they only weigh. */
const WORKPLACE = wordSet(
  'kitchen tabard laminator laminators caretaker caretakers cleaner cleaners dinner dinners cook canteen serving hatch inset insets ta tas hlta senco sendco slt ect ects nqt trainee placement supply cover mentor deputy head heads headteacher governor governors union contract contracts payslip pay trust induction interview job post role start starting started leaving leaver leavers retire retiring retired years term terms half-term summer monday tuesday wednesday thursday friday tomorrow today duty gate gates bus bell register trays tray pegs peg coats lanyard lanyards minibus coach trip trips field hall gym office reception cupboard corridor staffroom classroom playground library nurture boiler mop keys alarm car park photocopier whiteboard glue glitter paint crayons lunchbox lunch lunches assembly choir recorder recorders clarinet orchestra play panto nativity tombola raffle raffled fair fayre fete bazaar stall disco cakes cake bake sale sponsored fundraiser raised pta ptfa friends club clubs breakfast after-school lego homework spelling spellings maths phonics reading sats ofsted inspector inspectors report reports parents mums dads nans families kids children pupils class classes year y1 y2 y3 y4 y5 y6 nursery infants juniors miss sir teacher teachers teach teaching team crew gang lot ladies girls lads gals colleagues volunteers gardening allotment pond hens guinea wellies costumes props costume uniform jumper hoodie',
);
const NEAR = 8;

/** Whether words stand near a name that go with other places, and with trees. */
export function isElsewhere(tokens: readonly Token[], first: number, last: number): boolean {
  return some(tokens, first, last, ELSEWHERE) > 0;
}

const MEALS = wordSet('lunch brunch supper drinks cocktails carvery');

/** *Lunch at The Pear Tree* */
export function isMealAt(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.text === 'the' ? first - 2 : first - 1;
  return tokens[at]?.text === 'at' && MEALS.has(tokens[at - 1]?.text ?? '');
}

/** How many words near a name go with working at a school, three at most. */
export function wordsOfWork(tokens: readonly Token[], first: number, last: number): number {
  return Math.min(3, some(tokens, first, last, WORKPLACE));
}

function some(tokens: readonly Token[], first: number, last: number, words: WordSet): number {
  const near = [
    ...tokens.slice(Math.max(0, first - NEAR), first),
    ...tokens.slice(last + 1, last + 1 + NEAR),
  ];
  return near.filter(({ text }) => words.has(text)).length;
}
