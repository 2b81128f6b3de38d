import { describe, expect, test } from 'vitest';
import { EXAMPLES as schoolName } from './examples/school-name';
import { EXAMPLES as workPhoto } from './examples/work-photo';
import { EXAMPLES as workingHours } from './examples/working-hours';
import { read } from '../../../lib/text/read';
import type { Example, Examples } from './examples/example';

function findings({ check }: Examples, { draft, rulebook }: Example) {
  return check.inspect(draft, { rulebook, readings: draft.parts.map(read) });
}

function described({ draft }: Example): string {
  return JSON.stringify({ text: draft.parts, files: draft.files, at: new Date(draft.at).toISOString() });
}

describe.each([schoolName, workPhoto, workingHours])('the examples of $check.id', (examples) => {
  test.each(examples.notice.map((example) => [described(example), example] as const))(
    'notices %s',
    (_, example) => {
      const found = findings(examples, example);
      expect(found.length).toBeGreaterThan(0);
      if (example.words) {
        expect(
          found.flatMap(({ spans }) =>
            spans.map(({ part, start, end }) => example.draft.parts[part]?.slice(start, end)),
          ),
        ).toEqual(example.words);
      }
    },
  );

  test.each(examples.leave.map((example) => [described(example), example] as const))(
    'leaves %s',
    (_, example) => {
      expect(findings(examples, example)).toEqual([]);
    },
  );
});
