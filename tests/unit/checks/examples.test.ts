import { describe, expect, test } from 'vitest';
import { EVERY_EXAMPLES } from './examples/every';
import { findingsOn, type Example } from './examples/example';

function described({ draft }: Example): string {
  return JSON.stringify({ text: draft.parts, files: draft.files, at: new Date(draft.at).toISOString() });
}

describe.each(EVERY_EXAMPLES)('the examples of %s', (_, examples) => {
  test.each(examples.notice.map((example) => [described(example), example] as const))(
    'notices %s',
    (_, example) => {
      const found = findingsOn(examples, example);
      expect(found.length).toBeGreaterThan(0);
      const words = found.flatMap(({ spans }) =>
        spans.map(({ part, start, end }) => example.draft.parts[part]?.slice(start, end)),
      );
      expect(words).toEqual(example.words ?? words);
    },
  );

  test.each(examples.leave.map((example) => [described(example), example] as const))(
    'leaves %s',
    (_, example) => {
      expect(findingsOn(examples, example)).toEqual([]);
    },
  );
});
