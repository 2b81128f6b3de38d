import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** About how long a file takes in Chromium; seconds. */
const SECONDS: readonly (readonly [file: string, seconds: number])[] = [
  ['sites/', 40],
  ['promises', 35],
  ['work-photo', 30],
  ['extension-life', 25],
  ['pack', 20],
  ['managed', 10],
  ['profile', 10],
];

function weight({ project, moduleId }: TestSpecification): number {
  const [, seconds = 0] = SECONDS.find(([file]) => moduleId.includes(`/browser/${file}`)) ?? [];
  return project.name === 'firefox' ? seconds * 1.4 : seconds;
}

/** What takes longest starts first, so that no browser works alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => weight(other) - weight(one));
  }
}

/** The tests in real browsers. They need the built extension and the built practice pages: `npm test` sees to both. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
    expect: { poll: { timeout: 10_000, interval: 30 } },
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: (['chromium', 'firefox'] as const).map((which) => ({
      extends: true,
      test: { name: which, include: ['tests/browser/**/*.test.ts'], provide: { which } },
    })),
  },
});
