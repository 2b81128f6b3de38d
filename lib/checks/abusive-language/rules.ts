import { scan, type Scanner } from '../../text/scan';
import { tokensOf, type Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import { wordSet } from '../../text/word-set';
import { aimedAt, isHandle } from './aimed';
import { contemptIn } from './contempt';
import { groupsIn } from './groups';
import type { Abuse } from './likely';
import { isQuotedOrOwn, quotedStretches } from './quoted';
import { canBeSorted, sortAt } from './sorts';
import { hasKisses, isSoftened } from './softened';

/** Words that are derogatory by themselves, insults that are aimed at somebody, and set phrases, by rules alone. */
export function abuseIn(reading: Reading): Abuse[] {
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
  begins: canBeSorted,
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
