import { abuseIn } from '../../../lib/checks/abusive-language/rules';
import { cluesBy } from '../../../lib/checks/abusive-language/clues';
import { abuseStretches, BIAS } from '../../../lib/checks/abusive-language/likely';
import { oddsOf, type Weights } from '../../../lib/checks/weights';
import { read } from '../../../lib/text/read';
import type { LabelledDraft } from '../labelled-draft';
import { judgedByOthers } from './by-others';
import { isFitToStand } from './fit';
import { anyNumberOf, namedClues } from './named-clues';
import { reachedWith, type Learned } from './reached';
import { learn } from './regression';
import { ordinaryToLearnFrom } from './strangers';
import { inTenths, weightLines } from './weight-lines';

/** A clue that weighs less is left out; tenths. */
const LEAST = 1;
const THRESHOLDS = [-15, -10, -8, -6, -4, -2, 0, 2, 5, 10];
const ID = 'abusive-language';
const CLUES = cluesBy(anyNumberOf);

const STRANGERS = 'post';

interface AbuseExample {
  readonly clues: readonly string[];
  readonly holds: boolean;
  readonly either: boolean;
  readonly source: string;
  readonly draft: string;
}

/**
 * How much each clue speaks for a stretch's being abusive.
 *
 * @param folder holds `posts/`, ordinary ones of which are taken for harmless
 */
export function learnAbuse(drafts: readonly LabelledDraft[], folder: string): Learned {
  const examples = drafts.flatMap(({ draft, expected, either, theme, line }) =>
    draft.parts.flatMap((text) =>
      examplesIn(text, expected.get(ID) ?? []).map((example) => ({
        ...example,
        either: either.includes(ID),
        // Files of abuse are few: each is several, so that what is learned can be tried on lines like those.
        source: expected.has(ID) || theme === 'sharp-words-a' ? `${theme} ${line % 8}` : theme,
        draft: `${theme}:${line}`,
      })),
    ),
  );
  // Posts too are tried by what was learned from others.
  const strangers = ordinaryToLearnFrom(folder).flatMap((text, post) =>
    examplesIn(text, []).map((example) => ({
      ...example,
      either: false,
      source: `${STRANGERS} ${post % 8}`,
      draft: `${STRANGERS} ${post}`,
    })),
  );
  const all = [...examples, ...strangers];
  const judged = judgedByOthers(all, (isOther) => {
    const weights = learnOnce(all.filter(isOther));
    return (example) => ({ ...example, odds: oddsOf(example.clues, weights) });
  });
  return { text: fileOf(learnOnce(all)), reached: reachedBy(judged) };
}

function examplesIn(text: string, wanted: readonly string[]): { clues: string[]; holds: boolean }[] {
  const reading = read(text);
  const places = wanted.map((words) => ({ from: text.indexOf(words), length: words.length }));
  return abuseStretches(reading, 0, abuseIn(reading)).map((stretch) => {
    const clues = namedClues((tell) => {
      CLUES.ofWords(stretch, stretch.first, tell);
      CLUES.ofRest(stretch, tell);
    });
    const { tokens } = stretch.passage;
    const [start, end] = [tokens[stretch.first]?.start ?? 0, tokens[stretch.last]?.end ?? 0];
    const holds = places.some(({ from, length }) => from >= 0 && from < end && start < from + length);
    return { clues, holds };
  });
}

/** Learned twice, the second time of those clues alone that are not left out; in tenths. */
function learnOnce(all: readonly AbuseExample[]): Weights {
  const examples = all.filter(({ either, holds }) => holds || !either);
  const { of } = learn(examples, (clue) => isFitToStand(clue, clue.split(/[_>*]/)));
  const kept = new Set([...of].filter(([, weight]) => Math.abs(10 * weight) >= LEAST).map(([clue]) => clue));
  return inTenths(learn(examples, (clue) => kept.has(clue)));
}

/** Of whole drafts, and of 1,000 ordinary posts how many are taken for abusive. */
function reachedBy(judged: readonly (AbuseExample & { readonly odds: number })[]): Learned['reached'] {
  const drafts = new Map<string, (typeof judged)[number][]>();
  for (const one of judged) drafts.set(one.draft, [...(drafts.get(one.draft) ?? []), one]);
  const scored = [...drafts].flatMap(([draft, stretches]) => {
    const holds = stretches.some((one) => one.holds);
    if (!holds && stretches.some((one) => one.either)) return [];
    return [
      {
        holds,
        ofStranger: draft.startsWith(`${STRANGERS} `),
        odds: Math.max(...stretches.map(({ odds }) => odds)),
      },
    ];
  });
  const posts = scored.filter(({ ofStranger }) => ofStranger);
  const own = scored.filter(({ ofStranger }) => !ofStranger);
  return THRESHOLDS.map((least) => ({
    least,
    ...reachedWith(own, ({ odds }) => odds >= least),
    'per 1,000 posts': ((1000 * posts.filter(({ odds }) => odds >= least).length) / posts.length).toFixed(2),
  }));
}

function fileOf({ bias, of }: Weights): string {
  return `// Tenths of the logarithm of the odds, with the clues that weigh as much; \`clues.ts\` says what they are. Learned by
// \`npm run learn\` from the drafts in \`tests/accuracy\`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for a stretch's being abusive; the first is what no clue at all says. */
export const WEIGHTS = \`
${[`${bias} ${BIAS}`, ...weightLines(of)].join('\n')}
\`;
`;
}
