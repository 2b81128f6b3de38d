import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    // By itself one processor is left free, of two just one.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        // Pure functions: a world of its own for each file costs more than the tests themselves.
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          testTimeout: 30_000,
          setupFiles: ['tests/unit/fake-chrome.ts'],
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'components',
          // Whole pages in jsdom, on a machine that may be busy with browsers as well.
          testTimeout: 30_000,
          environment: 'jsdom',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
    ],
  },
});
