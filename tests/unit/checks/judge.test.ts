import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abuseJudge, abuseStretches } from '../../../lib/checks/abusive-language/likely';
import { abuseIn } from '../../../lib/checks/abusive-language/rules';
import { isSoftened } from '../../../lib/checks/abusive-language/softened';
import { saidJudge } from '../../../lib/checks/said/likelihood';
import { knownStretches } from '../../../lib/checks/said/likely';
import { read, reread } from '../../../lib/text/read';
import type { Reading } from '../../../lib/text/reading';
import { continueTokens } from '../../../lib/text/tokens';
import { post } from './examples/example';
import { rulebook } from './rulebooks';

const BOOK = rulebook();

/** Odds of every stretch of a text, and of its sentences, by both judges. */
function odds(reading: Reading): unknown {
  const abuse = abuseStretches(reading, 0, abuseIn(reading));
  const said = knownStretches(post(reading.text), { rulebook: BOOK, readings: [reading] });
  return [
    abuseJudge.judge(abuse).map((one) => one.odds),
    abuse.map((one) => abuseJudge.sentencesOf(one)),
    saidJudge.judge(said).map((one) => one.odds),
    said.map((one) => saidJudge.sentencesOf(one)),
    isSoftened(reading),
  ];
}

/** With nothing left in memory of what was judged before. */
function oddsAfresh(text: string): unknown {
  abuseJudge.judge([]);
  saidJudge.judge([]);
  return odds(read(text));
}

const PIECES =
  'you |are |an |absolute |idiot|. |the |Muslims |they |all |want |flogging|hope |our |head |never |listens |a|s|h|piece |of |shit|haha|lol| 😂|love |you|!|? |\n|one two three four five six seven |is |off |sick |deputy |s1ut |paki |bitch |you bitch. |x |St. |- |-'.split(
    '|',
  );
/** So many of them at once that a stretch is cut where it was not a key ago. */
const SEVEN = 'one two three four five six seven ';
const YOU = 'you ';
const CUT_ANEW: [string[], [number, string[]][]] = [
  [SEVEN, SEVEN, YOU, YOU, YOU, YOU, YOU, YOU, YOU, YOU, SEVEN, YOU, '? '],
  [
    [0, [YOU, YOU, YOU, YOU]],
    [0, [SEVEN]],
  ],
];
const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });

describe('the odds of what is said', () => {
  it('are the same at every key as in a text that is new', () => {
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.nat(3), words), { maxLength: 8 }), (start, keys) => {
        let text = start.join('');
        let reading = read(text);
        odds(reading);
        const states = keys.map(([taken, more]) => {
          text = text.slice(0, Math.max(0, text.length - taken)) + more.slice(0, 4).join('');
          const next = reread(text, reading);
          continueTokens(next, reading);
          reading = next;
          return [text, odds(reading)] as const;
        });
        for (const [typed, kept] of states) expect(kept).toEqual(oddsAfresh(typed));
      }),
      {
        numRuns: 200,
        examples: [CUT_ANEW],
      },
    );
  });

  it('are the same where words are put in before others', () => {
    fc.assert(
      fc.property(words, words, words, (start, put, end) => {
        const before = read(start.join('') + end.join(''));
        odds(before);
        const text = start.join('') + put.join('') + end.join('');
        const reading = reread(text, before);
        continueTokens(reading, before);
        expect(odds(reading)).toEqual(oddsAfresh(text));
      }),
      { numRuns: 200 },
    );
  });
});
