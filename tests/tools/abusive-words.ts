/**
 * What `lib/checks/abusive-language/words.data.ts` is made of: the word lists of two kept packages, `cuss` and `obscenity`;
 * `write-word-lists.ts` makes it.
 *
 * The packages know which words are coarse, not what they do. Here they are sorted by stem into what hurts by itself, what hurts only
 * when it is aimed at somebody, and what is mild or has been made their own by those it was meant for; the many that are coarse and hurt nobody are left out. `BRITISH` adds what
 * they lack. The words are in this file alone, which no browser gets; what is made of it holds prints.
 */
import { cuss } from 'cuss';
import { englishDataset, type PhraseContainer } from 'obscenity';
import { writePrints } from '../../lib/text/prints';

type Sort = 'slurs' | 'loaded' | 'insults' | 'mild';

/** A slur is derogatory about people of some kind wherever it stands. */
const STEMS: Readonly<Record<Sort, RegExp>> = {
  slurs:
    /^(?:n[il1]gg[eo]rs?|niggress(?:es)?|niglets?|nignogs?|sand ?niggers?|paki|pakis|coons?|wogs?|gooks?|kikes?|kykes?|spics?|dagos?|dagoes|gypp?os?|gippos?|pikey|wetbacks?|rag ?heads?|towel ?heads?|slanteye|ching ?chongs?|jigg?aboos?|darkies?|darkeys?|darky|half ?(?:castes?|breeds?)|chinky|jungle ?bunn(?:y|ies)|porch ?monk(?:ey|ies)|camel ?jockeys?|curry ?munchers?|hymies?|kaff[ie]rs?|pic+anin+y|arabush|africoon|abeed|boonga|retards?|retarded|spastics?|trannie|tranny|shemale|faggot|fagot|poofters?|poofta|bum ?boy|batty ?boy|arse ?bandit|fudge ?packer|carpet ?muncher|bulldyke|lesbo|jewboy)$/,
  loaded: /^(?:poof|fag|dyke|homo|queer|chink|jap|japs|wop|yids?|abo|honke?y|pansy|sissy|mulatto|negro)$/,
  insults:
    /^(?:bitch|bitches|biatch|nastybitch|cunt|twat|wanker|prick|prickhead|dickhead|dickwad|asshole|assholes|arsehole|tosser|bastard|whore|crackwhore|sluts?|skank|slapper|skumbag|motherfucker|mothafucka|fuckers?|fuckhead|fuckface|fucktard|shithead|shitface|shitstain|slimeball|pisshead|scum|perv|dumbass|sonofabitch|lowlife|fatso|fatass|cocksucker|dipshit)$/,
  mild: /^(?:nigga[hsz]?|nigguhs?|idiot|moron|loser|chav|redneck|hillbilly)$/,
};

/** What is said in Britain and stands in neither package. */
const BRITISH: Readonly<Record<Sort, string>> = {
  slurs:
    'spaz, spacker, spacca, mongoloid, pikie, gypo, mong, lezzer, lezzo, muzzies, window licker, batty boy, halfcaste, faggots, spakka',
  loaded: 'chink, mong, cripple',
  insults:
    'slag, scumbag, knobhead, bellend, gobshite, fuckwit, shitbag, dick, knob, scrote, minger, nonce, wankstain, pervert, vermin, bint, trollop, tosspot, arsewipe, shithouse, cockwomble, twatface, paedo, bell end, knob head, dick head, scum bag',
  mild: 'imbecile, cretin, cow, pig, thicko, gimp, witch, hag, lump, rat, snake, weasel, toad, creep, moose, git',
};

/** The words, sorted: one of two words as `half caste`. */
export function abusiveWords(): Readonly<Record<Sort, readonly string[]>> {
  const known = new Set([...Object.keys(cuss), ...wordsOf(englishDataset)]);
  const sorted = Object.entries(STEMS).map(([sort, stems]) => [
    sort,
    withPlurals([...[...known].filter((word) => stems.test(word)), ...BRITISH[sort as Sort].split(', ')]),
  ]);
  return Object.fromEntries(sorted) as Record<Sort, string[]>;
}

/** The file that is made of them. */
export function abusiveWordsFile(): string {
  const { slurs, loaded, insults, mild } = abusiveWords();
  const pairs = [...slurs, ...insults]
    .filter((word) => word.includes(' '))
    .map((word) => word.split(' ')[0] ?? '');
  const lines = Object.entries({ slurs, loaded, insults, mild, pairs }).map(
    ([sort, words]) => `  ${sort}:\n    '${writePrints(words)}',\n`,
  );
  return `// Made by tests/tools/abusive-words.ts from the word lists of cuss 2 (MIT, Titus Wormer) and obscenity (MIT, Joseph Liu).

/**
 * Prints of abusive words, folded: those that are derogatory about people of some kind by themselves, those that are where
 * they are aimed at somebody, insults, mild insults, and the first words of slurs of two words.
 */
export const ABUSIVE_PRINTS = {
${lines.join('')}} as const;
`;
}

function wordsOf(dataset: typeof englishDataset): string[] {
  const { containers } = dataset as unknown as {
    readonly containers: readonly PhraseContainer<{ originalWord: string }>[];
  };
  return containers.map(({ metadata }) => metadata?.originalWord ?? '');
}

function withPlurals(words: readonly string[]): string[] {
  const plurals = words.map((word) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`));
  return [...new Set([...words, ...plurals])].toSorted();
}
