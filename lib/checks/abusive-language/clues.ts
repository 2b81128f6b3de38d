import { stemOf } from '../../text/stem';
import { wordSet } from '../../text/word-set';
import type { NumberOf } from '../numbered';
import { signsBy } from '../said/signs';
import type { KnownStretch, Tokens } from '../said/stretches';
import type { Clues } from '../said/tell';
import type { Kind } from './contempt';
import type { Abuse } from './likely';
import type { Sort, SortAt } from './sorts';

/** People of some kind: by faith, origin, health, age, sex or love. What is said of them may be fair or foul. */
const KINDS = wordSet(
  'muslim muslims islam jew jews jewish christian christians catholic catholics protestant protestants hindu hindus sikh sikhs buddhist atheist atheists mormon witness witnesses nun nuns priest priests vicar vicars imam rabbi bishop bishops gypsy gypsies traveller travellers roma immigrant immigrants migrant migrants refugee refugees foreigner foreigners foreign asylum seeker seekers black blacks white whites brown african africans arab arabs asian asians pakistani pakistanis indian indians bangladeshi bangladeshis bengali romanian romanians pole poles polish albanian albanians somali somalis nigerian nigerians bulgarian bulgarians lithuanian lithuanians latvian estonian turk turks turkish syrian syrians afghan afghans irish welsh scottish scots english chinese japanese korean thai filipino filipinos russian russians ukrainian ukrainians german germans french frenchman italian italians spanish portuguese dutch greek greeks american americans aussie aussies australian israeli israelis iranian iraqi kurdish hungarian czech gay gays lesbian lesbians bi bisexual homosexual homosexuals trans transgender nonbinary queer disabled disability wheelchair blind deaf autistic autism adhd dyslexia dyslexic downs epileptic depressed depression anxiety dwarf dwarfs women woman female females men male males girl girls lady ladies wife wives widow widows mum mums mother mothers dad dads blonde blondes feminist feminists pensioner pensioners boomer boomers oap oaps elderly millennial millennials teenager teenagers youngsters student students pregnant single divorced unmarried childless menopausal menopause hijab burka burqa niqab turban mosque church synagogue religion religious benefit benefits council redhead redheads ginger gingers scouser scousers mormons jehovahs romany chinaman pensioner granny nuns lesbian boomers transgenders unmarried foreigner welshman irishman scotsman frenchmen germans mothers indian immigrant bosses redneck teenagers',
);
const PEOPLE = wordSet(
  'people folk lot lad lads lass bloke blokes fella man boy boys kid kids person creature ref referee boss head manager teacher teachers neighbour neighbours driver drivers cyclist cyclists warden doctor nurse politician mp minister presenter actor actress singer player landlord cleaner warden jobsworth lifeguard inspector officer couple family families person',
);
/** What is said of somebody to run them down, in words that have a place on this page. */
const FOUL = wordSet(
  'fat ugly thick disgusting dirty filthy stupid nasty vile evil smelly lying sad pathetic worthless useless stinking horrible miserable vindictive spiteful poisonous thieving spineless gutless cowardly wicked repulsive scheming conniving manipulative bitter twisted greasy oily slimy gormless brainless clueless witless toothless hideous revolting rancid grubby sweaty spotty weedy scrawny bloated flabby lardy podgy saggy wrinkled wrinkly shrivelled dribbling drooling desperate vain vacant plastic smug arrogant ignorant rude greedy grasping lazy idle bone-idle workshy feckless gobby mouthy deluded demented deranged unhinged crazed crazy mad mental loony simple dim dense dumb dumber daft stuck-up snobby two-faced creepy sleazy seedy perverted unnatural degenerate backward primitive savage uncivilised inbred unwashed lousy rotten foul ghastly grim gammy doddery mouldy soulless godless brainwashed barren pompous snooty drunken shameless useless worthless washed jumped puffed stunted warped vacuous grubby slack-jawed knuckle-dragging talentless two-bob power-mad jumped-up self-absorbed entitled attention tight-fisted mincing bent',
);
const INSULTS = wordSet(
  'simpleton dimwit halfwit nitwit dunce dolt oaf lout yob thug hooligan muppet clown buffoon fool idiot moron imbecile cretin loser waster wasters layabout layabouts scrounger scroungers sponger spongers parasite parasites leech leeches freeloader freeloaders grifter fraud frauds faker fakers crook crooks thief thieves liar liars cheat coward crank cranks crackpot loon loons loony nutter nutters nutcase psycho lunatic lunatics maniac maniacs weirdo weirdos oddball freak freaks deviant deviants degenerates pervert perverts goblin troll ogre gargoyle witch hag crone harpy harpies trollop tart hussy slapper trout fossil dinosaur relic has-been nobody nobodies monster savages animals vermin scum filth sheep lump lard squirt gnat swine trollop duffer windbag lettuce drip weed plank spoon melt nomark lowlife sleazebag slimeball creep brute brat brats chav chavs gammon karen dinosaur hooligans conman conmen cowboy charlatan chancer sponge wreck disgrace disgraces embarrassment trash dross shower skinflint sourpuss busybody snob toff div clot wally halfwits nobody cretins cowards traitor traitors tramp slob slobs layabout goon goons jobsworth tyrant bully egotist narcissist snowflake snowflakes wimp sissy pansy drunks gangsters criminals terrorists',
);
const BEASTS = wordSet(
  'pig cow rat snake weasel toad slug worm goat donkey ass ape monkey gorilla baboon whale hippo elephant manatee walrus heifer mule dog bitch cockroach maggot louse flea vulture leech hyena skunk ferret buzzard horse mare',
);
const HARM = wordSet(
  'shooting sacking hanging flogging slapping slamming sectioning locking deporting drowning knocking curing sterilising putting horsewhipping birching caning neutering banning kicking smashing burning stabbing strangling punching castrating shot hanged hung deported sterilised locked banned sacked drowned flogged banished exterminated gassed neutered',
);
/** Said of all of them alike. */
const ALIKE = wordSet(
  'all every always typical whole everyone none same lot most ones never nobody both generation sort sorts kind type breed',
);
/** Where they are told to go, and what they are said to take. */
const AWAY = wordSet(
  'back home boat boats country here england english language benefits houses jobs street town estate over send sent deport out allowed normal natural decent proper',
);
/** What is threatened. */
const THREATS = wordSet(
  'watch door windows teeth face eye eyes break smash slap kick rot burn sink karma regret sorry coming deserve deserves knock punch hit bus bucket hose drown',
);
/** What faces, minds and manners are likened to. */
const LIKENED = wordSet(
  'face brain charm charisma personality manners morals backside mouth voice iq looks body legs arse chin hair',
);
const YOU = wordSet("you you're youre you've u ur your youse yous yourself yourselves ye");
const THEY = wordSet("they them their they're theyre they'll they've");
const SHE = wordSet("he she him her his hers he's she's hes shes himself herself");
const SELF = wordSet("i i'm im i've ive i'd i'll my me mine myself we us our");
const WISHES = wordSet('hope wish hopefully pray');
const NEEDS = wordSet('want wants need needs deserve deserves wanting needing');

function classOf(word: string): string | undefined {
  if (KINDS.has(word)) return '#kind';
  if (PEOPLE.has(word)) return '#people';
  if (INSULTS.has(word)) return '#insult';
  if (FOUL.has(word)) return '#foul';
  if (BEASTS.has(word)) return '#beast';
  if (HARM.has(word)) return '#harm';
  if (ALIKE.has(word)) return '#alike';
  if (AWAY.has(word)) return '#away';
  if (THREATS.has(word)) return '#threat';
  if (LIKENED.has(word)) return '#likened';
  if (YOU.has(word)) return '#you';
  if (THEY.has(word)) return '#they';
  if (SHE.has(word)) return '#she';
  if (SELF.has(word)) return '#self';
  return undefined;
}

/** Classes that are told besides the words that belong to them: of these the words themselves matter. */
const WITH_WORDS = wordSet('#people #foul #you #they #she #self #alike #away #threat #likened');
const LONG = [8, 14, 22, 30];
const SIGNS = {
  ':!': /!/,
  ':?': /\?/,
  ':…': /\.\.|…/,
  ':wry': /[🙃🙄😡🤬😤🤦🐷🤢🤮🖕]/u,
  ':merry': /[😂🤣]/u,
  ':warm': /[❤💕🥰😍🥹💖💙💜😊🥳🎉🌈♥]/u,
  ':quote': /["“”‘«]/,
};

/** What is known of a stretch besides its words. */
export interface Known {
  /** What the rules found in it, each at its first token. */
  readonly found: readonly { readonly kind: Kind; readonly at: number; readonly abuse: Abuse }[];
  /** The words in it that are abusive by themselves. */
  readonly sorts: readonly SortAt[];
  /** Whether its part of the draft is marked as fun or fondness. */
  readonly soft: boolean;
}

/** What speaks for or against a stretch's being abusive. */
export function cluesBy(numberOf: NumberOf): Clues<Known> {
  const tellSigns = signsBy(numberOf, SIGNS);
  const long = LONG.map((length) => [length, numberOf(`:${length}`)] as const);
  return {
    ofWords({ passage: { tokens, sentences }, first, last, known: { found, sorts } }, from, tell) {
      let before = '^';
      let earlier = '^';
      let subject = '';
      let next = 0;
      for (let at = from; at <= last; at += 1) {
        const token = tokens[at];
        if (!token) continue;
        if (at === first || sentences[at] !== sentences[at - 1]) [before, earlier, subject] = ['^', '^', ''];
        const sort = sorts[next]?.at === at ? sorts[next]?.sort : undefined;
        if (sort) next += 1;
        // What the rules leave alone is a leaf, a cat or a fire door.
        const told = sort && (found.length > 0 || isInsult(sort)) ? sort : undefined;
        const kind = told ? `!${told}` : classOf(token.text);
        const word = kind ?? (sort ? '#word' : stemOf(token.text));
        tell(numberOf(word), at);
        if (kind && WITH_WORDS.has(kind)) tell(numberOf(stemOf(token.text)), at);
        tell(numberOf(`${before}_${word}`), at);
        if (before.startsWith('#') || word.startsWith('#') || before === '^')
          tell(numberOf(`${earlier}*${word}`), at);
        if (sentences[at + 1] !== sentences[at]) tell(numberOf(`${word}_.`), at);
        if (NEEDS.has(tokens[at - 1]?.text ?? '') && token.text.endsWith('ing'))
          tell(numberOf('#needs-ing'), at);
        if (
          WISHES.has(tokens[at - 1]?.text ?? '') &&
          (kind === '#you' || kind === '#she' || kind === '#they')
        )
          tell(numberOf('#wish'), at);
        // Who is spoken of in the sentence, with what is bad in it.
        if (kind === '#you' || kind === '#she' || kind === '#they' || kind === '#kind' || kind === '#people')
          subject = kind;
        else if (kind && kind !== '#self') tell(numberOf(`${subject}>${kind}`), at);
        [earlier, before] = [before, word];
      }
    },
    changedFrom({ passage: { sentences }, first, known }, before, until) {
      if (isMarked(known) || isMarked(before.known)) return first;
      // A word's clues are of its sentence so far, and of whether that ends there.
      let from = Math.max(first, until - 1);
      while (from > first && sentences[from - 1] === sentences[from]) from -= 1;
      return from;
    },
    ofRest(stretch, tell) {
      const { first, last } = stretch;
      const { found, soft } = stretch.known;
      for (const { kind, at } of found) tell(numberOf(`=${kind}`), at);
      tellSigns(stretch, tell);
      for (const [length, clue] of long) if (last - first + 1 > length) tell(clue, -1);
      if (soft) tell(numberOf(':soft'), -1);
    },
  };
}

function isMarked({ found, sorts }: Known): boolean {
  return found.length + sorts.length > 0;
}

function isInsult(sort: Sort): boolean {
  return sort === 'insults' || sort === 'mild';
}

/** Whether it is people of some kind whom a sentence speaks of, in a stretch in which the rules found nothing. */
export function speaksOfKind(
  { passage: { tokens }, known: { sorts } }: KnownStretch<Known>,
  { first, last }: Tokens,
): boolean {
  const insults = new Set(sorts.flatMap(({ sort, at }) => (isInsult(sort) ? [at] : [])));
  return tokens
    .slice(first, last + 1)
    .some(({ text }, place) => KINDS.has(text) && !insults.has(first + place));
}
