import { printOf, readPrints } from '../../text/prints';
import type { Reading } from '../../text/reading';
import { SITE_PRINTS } from './sites.data';
import { wordSet } from '../../text/word-set';

/** What sort of site a school could not stand beside. */
export type SiteKind = 'adult' | 'gambling';

/** Top-level domains that are for such sites alone (IANA's root zone). */
const DOMAINS: ReadonlyMap<string, SiteKind> = new Map([
  ...['xxx', 'porn', 'adult', 'sex', 'sexy', 'cam'].map((domain) => [domain, 'adult'] as const),
  ...['casino', 'bet', 'poker', 'bingo', 'lotto'].map((domain) => [domain, 'gambling'] as const),
]);
/** Parts of a domain's name that say what it is; not of pictures of food and views. */
const TELLING: readonly (readonly [RegExp, SiteKind])[] = [
  [
    /(?<!food|earth|word|prop|book|house|room|car|map|data|design|yarn)porn|hentai|xxx|sexcam|camsex|nudes|onlyfans|milf/,
    'adult',
  ],
  [/casino(?!royale)|pokerstar|onlinebet|betting|freespins|slotsite/, 'gambling'],
];
/** Words by which a post says that a link is of that kind. */
const ADULT_WORDS = wordSet(
  'nsfw nudes nude porn porno xxx onlyfans horny milf hentai camgirl camgirls sexcam freespins spins casino jackpot',
);

let prints: { sites: ReadonlyMap<number, SiteKind>; shorteners: ReadonlySet<number> } | undefined;

function open(): NonNullable<typeof prints> {
  return (prints ??= {
    sites: new Map([
      ...readPrints(SITE_PRINTS.adult).map((print) => [print, 'adult'] as const),
      ...readPrints(SITE_PRINTS.gambling).map((print) => [print, 'gambling'] as const),
    ]),
    shorteners: new Set(readPrints(SITE_PRINTS.shorteners)),
  });
}

/** Whether a site is one that a school could not stand beside: by its domain, one above it, or what its name says. */
export function kindOfSite(labels: readonly string[]): SiteKind | undefined {
  const top = DOMAINS.get(labels.at(-1) ?? '');
  if (top) return top;
  const { sites } = open();
  for (const count of [2, 3]) {
    const kind = labels.length >= count ? sites.get(printOf(labels.slice(-count).join('.'))) : undefined;
    if (kind) return kind;
  }
  const named = labels.slice(0, -1).map((label) => TELLING.find(([telling]) => telling.test(label))?.[1]);
  return named.find((kind) => kind !== undefined);
}

/** Whether the domain is that of a service that shortens links. */
export function isShortener(labels: readonly string[]): boolean {
  return labels.length === 2 && open().shorteners.has(printOf(labels.join('.')));
}

/** Whether the words of a post are of adult or gambling things. */
export function speaksOfAdultThings({ words }: Reading): boolean {
  return words.some(({ folded }) => ADULT_WORDS.has(folded));
}
