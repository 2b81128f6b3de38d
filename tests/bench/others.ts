import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** What other programs that look at a text in the browser take for it. */
export interface Other {
  readonly name: string;
  run(text: string): unknown;
  /** It is not asked for longer texts, which would take it minutes; UTF-16 units. */
  readonly longest: number;
}

export async function others(): Promise<readonly Other[]> {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return [
    {
      name: 'obscenity, the matcher alone',
      run: (text) => matcher.getAllMatches(text),
      longest: 63_206,
    },
    {
      name: 'compromise, finding people',
      run: (text) => nlp(text).people().out('array') as unknown,
      longest: 63_206,
    },
    { name: 'harper.js, linting', run: (text) => linter.lint(text), longest: 63_206 },
  ];
}
