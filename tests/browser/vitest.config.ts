import { defineConfig } from 'vitest/config';

/** The tests in real browsers. They need the built extension and the built practice pages: `npm test` sees to both. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
    expect: { poll: { timeout: 10_000, interval: 60 } },
    maxWorkers: 2,
    projects: (['chromium', 'firefox'] as const).map((which) => ({
      extends: true,
      test: { name: which, include: ['tests/browser/**/*.test.ts'], provide: { which } },
    })),
  },
});
