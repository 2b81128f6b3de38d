import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

function weight({ project, moduleId }: TestSpecification): number {
  return (moduleId.includes('/sites/') ? 2 : 0) + (project.name === 'firefox' ? 1 : 0);
}

/** What takes longest starts first, so that no browser works alone at the end: Firefox, and the sites with all their boxes. */
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
