import { sentencesOf } from '../../text/sentences';
import { tokenFrom, tokensOf } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Span } from '../check';
import { whoseMarks } from '../said/marks';

const OWN_CLASS = /^(?:my|our)\b/i;

/** What is said of school without what is said of the writer's own family there: *my daughter's first day of Year 1*. */
export function withoutOwnFamily(readings: readonly Reading[], spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return spans;
  const families = readings.map(sentencesOfFamily);
  return spans.filter(({ part, start, end }) => {
    const reading = readings[part];
    if (!reading || OWN_CLASS.test(reading.text.slice(start, end))) return true;
    const sentence = sentencesOf(reading)[tokenFrom(tokensOf(reading), start)];
    return sentence === undefined || !families[part]?.has(sentence);
  });
}

function sentencesOfFamily(reading: Reading): ReadonlySet<number> {
  const sentences = sentencesOf(reading);
  const own = whoseMarks(reading).filter(({ label }) => label === 'own');
  return new Set(own.flatMap(({ first }) => sentences[first] ?? []));
}
