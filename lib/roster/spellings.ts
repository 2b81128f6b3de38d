/** Names that are one to most people who write them, `bare`; a line for each. */
const SAME = `
muhammad mohammed mohammad muhammed mohamed muhamad mohamad
ahmed ahmad
yusuf yousuf yusef yousef
ibrahim ebrahim
ayaan ayan
ayesha aisha aysha
zainab zaynab
zara zahra zarah
zoe zoey
isobel isabel
sophie sofie
sophia sofia
zofia zosia
katherine catherine kathryn catharine
caitlin kaitlyn caitlyn kaitlin katelyn
niamh neeve neve neave
saoirse saorise sersha searsha seersha
aoife eefa
sean shaun shawn
sian shan
rhys reece reese
aidan aiden
jayden jaden jaiden
caden kayden kaden
oscar oskar
jacob jakob jakub
lucas lukas
luca luka
louie louis
elliot elliott eliot
matthew mathew
phillip philip
stephen steven
jonathan johnathan jonathon
geoffrey jeffrey
nicholas nicolas
dominic dominik
isaac issac
zachary zachery
finley finlay
connor conor
callum calum
alistair alastair alasdair
rebecca rebekah
hannah hanna
sarah sara
leah lia
aimee amy
jasmine jasmin
megan meghan
phoebe pheobe
chloe cloe
emilia amilia
matilda mathilda
tyrone tyron
theo teo
ann anne
mae may mai
lee leigh
jo joe
jon john
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const NONE: readonly string[] = [];

const OTHERS: ReadonlyMap<string, readonly string[]> = othersOf(SAME);
const STRETCH = /(\p{L})\1(?:\1|$)/u;
const RUNS = /(\p{L})\1+/gu;
/** A word of more stretches than this is no name. */
const MOST_RUNS = 4;
const FIGURE = /\d/;
/** Figures that people type for letters. */
const LETTER_FOR: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };
/** A stretched name of fewer letters is more often another word: *bee*, *ann*. */
const SHORTEST = 4;

/**
 * Other ways to write a first name: *Mohammed* for *Muhammad*, *Oliviaaaa*, *Oliviaa* and *Ollliviaaa* for *Olivia*, and
 * *0livia*.
 *
 * @param name folded
 */
export function otherSpellings(name: string): readonly string[] {
  const others = OTHERS.get(name);
  if (others) return others;
  if (name.length < SHORTEST) return NONE;
  if (FIGURE.test(name)) return lettersOf(name);
  return STRETCH.test(name) ? withoutStretches(name) : NONE;
}

const ENDING = /(?:ie|ey|y)$/;
const ENDINGS = ['ie', 'y', 'ey'];

/** The same name with another ending that sounds alike, which not everybody who writes it knows: *Archy*, *Poppie*, *Charley*. */
export function otherEndings(name: string): readonly string[] {
  const ending = name.length < SHORTEST ? undefined : ENDING.exec(name)?.[0];
  if (!ending) return NONE;
  const stem = name.slice(0, -ending.length);
  return ENDINGS.filter((other) => other !== ending).map((other) => stem + other);
}

/** A name with each of its stretched letters once or twice: *archie* for *archiieeee*, *holly* for *hollllyyyy*. */
function withoutStretches(name: string): readonly string[] {
  const runs = name.match(RUNS) ?? [];
  if (runs.length > MOST_RUNS) return [name.replace(RUNS, '$1')];
  const ways = Array.from({ length: 2 ** runs.length }, (_, way) => {
    let run = 0;
    return name.replace(RUNS, (_, letter: string) => ((way >> run++) & 1 ? letter + letter : letter));
  });
  return ways.filter((other) => other !== name);
}

function othersOf(lines: readonly (readonly string[])[]): Map<string, readonly string[]> {
  const others = new Map<string, readonly string[]>();
  for (const names of lines) {
    for (const name of names) {
      others.set(name, [...(others.get(name) ?? NONE), ...names.filter((other) => other !== name)]);
    }
  }
  return others;
}

function lettersOf(name: string): readonly string[] {
  const letters = name.replace(/[01345]/g, (figure) => LETTER_FOR[figure] ?? figure);
  const figures = name.replace(/\D/g, '').length;
  return /\d/.test(letters) || figures * 2 > name.length ? NONE : [letters];
}
