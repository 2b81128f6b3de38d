import { expect, test } from 'vitest';
import { knownStretches } from '../../../lib/checks/said/likely';
import { topicOf, type LikelyTopic } from '../../../lib/checks/said/topic-of';
import { read } from '../../../lib/text/read';
import { post } from './examples/example';
import { rulebook } from './rulebooks';

function topicIn(text: string): LikelyTopic | undefined {
  const draft = post(text);
  const [stretch] = knownStretches(draft, { rulebook: rulebook(), readings: draft.parts.map(read) });
  if (!stretch) throw new Error('Nothing is said.');
  return topicOf(stretch, stretch);
}

test.each<[string, LikelyTopic | undefined]>([
  ['One of my class has been diagnosed with diabetes', 'Needs'],
  ['Our receptionist has been diagnosed with diabetes', 'Staff'],
  ['A colleague of mine is having IVF', 'Staff'],
  ['Our site manager has dementia', 'Staff'],
  ['His mum has cancer', 'Home'],
  ['My mum has cancer', undefined],
  ['Teaching Year 4 all day while my mum has cancer', 'Private'],
  ['Exclusion letter sent home', 'Place'],
  ['We are a quarter of a million short', 'Private'],
])('%j is about %s', (text, topic) => {
  expect(topicIn(text)).toBe(topic);
});
