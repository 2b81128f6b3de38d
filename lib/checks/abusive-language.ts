import type { Kind } from './abusive-language/contempt';
import { speaksOfKind } from './abusive-language/clues';
import { abuseJudge, abuseStretches, type Abuse, type LikelyAbuse } from './abusive-language/likely';
import { quotedStretches } from './abusive-language/quoted';
import { abuseIn } from './abusive-language/rules';
import type { Check, Finding, Span } from './check';
import { keyOfAll } from './keys';
import { remembered } from './said/remembered';
import type { Reading } from '../text/reading';

const SAID = {
  group: { clause: 'respect.derogatory', noticed: 'noticedAbusiveGroup', why: 'whyAbusiveGroup' },
  person: { clause: 'respect.bully', noticed: 'noticedAbusivePerson', why: 'whyAbusivePerson' },
} as const;

/**
 * Notices words that are derogatory about people of some kind, insults and wishes of harm that are aimed at somebody, and sentences
 * that run people down in words of no list. It leaves alone what is quoted or spoken about, what people say of themselves, coarse
 * words that hit nobody, and mild ones. Its sentences never repeat the words: the draft has them underlined.
 */
export const abusiveLanguage: Check = {
  id: 'abusive-language',
  clauses: ['respect.derogatory', 'respect.bully', 'security.public'],
  inspect({ parts }, { readings }) {
    const spans: Record<Kind, Span[]> = { group: [], person: [] };
    const stretches = readings.flatMap((reading, part) =>
      reading.words.length === 0 ? [] : abuseStretches(reading, part, abuseIn(reading)),
    );
    for (const stretch of abuseJudge.judge(stretches)) {
      const { part } = stretch.passage;
      for (const { kind, start, end } of abuseOf(stretch)) spans[kind].push({ part, start, end });
    }
    return (['group', 'person'] as const).flatMap((kind): Finding[] => {
      if (spans[kind].length === 0) return [];
      const { clause, noticed, why } = SAID[kind];
      return [
        {
          check: 'abusive-language',
          clause,
          alongside: ['security.public'],
          spans: spans[kind],
          weight: kind === 'group' ? 75 : 65,
          noticed: { id: noticed, with: [] },
          why: { id: why, with: [] },
          key: keyOfAll(`abusive-language:${kind}`, spans[kind], parts),
          actions: ['dismiss', 'mute'],
        },
      ];
    });
  },
};

/** A stretch of fewer words says too little to be sure of. */
const SHORT = 12;
/**
 * How likely abuse must be where the rules found some, in a short stretch and in others, and where they found none; tenths of the
 * logarithm of the odds. Where they found some more is asked than where they found none: that they did, such as `=person`, is a clue
 * that has raised the odds already.
 */
const ENOUGH = { short: -10, found: 4, unfound: 0 } as const;
/** A sentence that speaks for it by this share of the one that speaks most for it is told as well. */
const SHARE = 0.5;

function abuseOf(stretch: LikelyAbuse): Abuse[] {
  const { found } = stretch.known;
  const [odds = 0] = stretch.odds;
  const short = stretch.last - stretch.first + 1 < SHORT;
  if (found.length > 0)
    return odds >= (short ? ENOUGH.short : ENOUGH.found) ? found.map(({ abuse }) => abuse) : [];
  if (short || odds < ENOUGH.unfound) return [];
  const quoted = quotedIn(stretch.passage.reading);
  return sentencesOf(stretch).filter(
    ({ start, end }) => !quoted.some((one) => one.start <= start && end <= one.end),
  );
}

const quotedIn = remembered(({ text }: Reading) => quotedStretches(text));

/** The sentences of a stretch that speak most for it. */
function sentencesOf(stretch: LikelyAbuse): Abuse[] {
  const { tokens } = stretch.passage;
  const sentences = abuseJudge.sentencesOf(stretch);
  const most = Math.max(...sentences.map(({ odds: [odds = 0] }) => odds));
  const telling = sentences.filter(({ odds: [odds = 0] }) => odds >= SHARE * most);
  const [one, other] = [tokens[telling[0]?.first ?? -1], tokens[telling.at(-1)?.last ?? -1]];
  if (!one || !other) return [];
  const kind = telling.some((sentence) => speaksOfKind(stretch, sentence)) ? 'group' : 'person';
  return [{ kind, start: one.start, end: other.end }];
}
