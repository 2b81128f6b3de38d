import { scan, type Scanner } from '../text/scan';
import { tokensOf, type Token } from '../text/tokens';
import type { Reading } from '../text/reading';
import { aimedAt, isHandle } from './abusive-language/aimed';
import { contemptIn, type Kind } from './abusive-language/contempt';
import { groupsIn } from './abusive-language/groups';
import { isQuotedOrOwn, quotedStretches } from './abusive-language/quoted';
import { sortAt } from './abusive-language/sorts';
import { hasKisses, isSoftened } from './abusive-language/softened';
import type { Check, Finding, Span } from './check';
import { wordSet } from '../text/word-set';

const SAID = {
  group: { clause: 'respect.derogatory', noticed: 'noticedAbusiveGroup', why: 'whyAbusiveGroup' },
  person: { clause: 'respect.bully', noticed: 'noticedAbusivePerson', why: 'whyAbusivePerson' },
} as const;

/**
 * Notices words that are derogatory about people of some kind, wherever they stand, and insults and wishes of harm that are
 * aimed at somebody. It leaves alone what is quoted or spoken about, what people say of themselves, coarse words that hit
 * nobody, and mild ones. Its sentences never repeat the words: the draft has them underlined.
 */
export const abusiveLanguage: Check = {
  id: 'abusive-language',
  clauses: ['respect.derogatory', 'respect.bully', 'security.public'],
  inspect(_, { readings }) {
    const spans: Record<Kind, Span[]> = { group: [], person: [] };
    readings.forEach((reading, part) => {
      for (const { kind, start, end } of abuseIn(reading)) spans[kind].push({ part, start, end });
    });
    return (['group', 'person'] as const).flatMap((kind): Finding[] => {
      if (spans[kind].length === 0) return [];
      const { clause, noticed, why } = SAID[kind];
      return [
        {
          check: 'abusive-language',
          clause,
          spans: spans[kind],
          weight: kind === 'group' ? 75 : 65,
          noticed: { id: noticed, with: [] },
          why: { id: why, with: [] },
          key: `abusive-language:${kind}`,
          actions: ['dismiss', 'mute'],
        },
      ];
    });
  },
};

interface Abuse {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

function abuseIn(reading: Reading): Abuse[] {
  const words = scan(reading, WORDS);
  const contempt = contemptIn(reading);
  const groups = groupsIn(reading).map((stretch) => ({ ...stretch, kind: 'group' as const }));
  if (words.length + contempt.length + groups.length === 0) return [];
  const tokens = tokensOf(reading);
  const quoted = quotedStretches(reading.text);
  const soft = isSoftened(reading);
  const unkind = soft || hasKisses(reading) ? words.filter(({ kind }) => kind === 'group') : words;
  const meant = soft ? contempt.filter(({ kind }) => kind === 'group') : contempt;
  return [...unkind, ...meant, ...groups].filter(({ start }) => !isQuotedOrOwn(tokens, start, quoted));
}

const WORDS: Scanner<Abuse> = {
  reach: 12,
  find(tokens, at, text) {
    const hit = sortAt(text, tokens, at);
    if (!hit || isHandle(text, tokens, at)) return undefined;
    const { sort, last } = hit;
    const { start } = tokens[at] as Token;
    const { end } = tokens[last] as Token;
    if (sort === 'slurs') return isExcused(tokens, at, last) ? undefined : { kind: 'group', start, end };
    const aimed = aimedAt(text, tokens, at, last);
    if (aimed === undefined || (sort === 'mild' && aimed !== 'hard')) return undefined;
    if (sort !== 'loaded') return { kind: 'person', start, end };
    return isExcused(tokens, at, last) ? undefined : { kind: 'group', start, end };
  },
};

/** Beside these words it is something else: a disease, a cat, a cigarette, a leaf, a dam, a fire door. */
const EXCUSED_BY = wordSet(
  'quadriplegia diplegia hemiplegia tetraplegia paraplegia colon paralysis cerebral cp maine break breaks packet ash butt butts ends lighter smoke smoking outside lime offa offas growth flame fire gobble gobbledy',
);
/** The one that is a dish too, and what is said of dishes. */
const DISH = /ggots$/;
const SERVED = wordSet(
  'peas gravy mash butcher butchers brains oven tea dinner supper lunch eat eating ate cooked made recipe food chips onion onions',
);
/** The one that is short for what a van is or has. */
const OF_VANS = /nn(?:y|ies)$/;
const VAN = wordSet('van motor engine transmission transit gearbox');

function isExcused(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at]?.text ?? '';
  const [dish, van] = [DISH.test(word), OF_VANS.test(word)];
  const near = [...tokens.slice(Math.max(0, at - 4), at), ...tokens.slice(last + 1, last + 5)];
  return near.some(
    ({ text }) => EXCUSED_BY.has(text) || (dish && SERVED.has(text)) || (van && VAN.has(text)),
  );
}
