/** Names that are one to most people who write them, `bare`; a line for each. */
const SAME = [
  'muhammad mohammed mohammad muhammed mohamed muhamad mohamad',
  'yusuf yousuf yusef yousef',
  'aisha ayesha aysha',
  'zoe zoey',
  'isobel isabel',
  'sophie sofie',
  'sophia sofia',
  'zofia zosia',
  'katherine catherine kathryn',
  'niamh neeve',
  'aidan aiden',
  'jayden jaden',
  'oscar oskar',
  'jacob jakob',
].map((line) => line.split(' '));

const NONE: readonly string[] = [];

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  SAME.flatMap((names) => names.map((name) => [name, names.filter((other) => other !== name)] as const)),
);
const STRETCH = /(\p{L})\1\1/u;
const STRETCHED = /(\p{L})\1{2,}/gu;

/** Other ways to write a first name: *Mohammed* for *Muhammad*, and *Olivia* for *Oliviaaaa*. */
export function otherSpellings(name: string): readonly string[] {
  const others = OTHERS.get(name);
  if (others) return others;
  return STRETCH.test(name) ? [name.replace(STRETCHED, '$1'), name.replace(STRETCHED, '$1$1')] : NONE;
}
