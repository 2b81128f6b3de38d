import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What puts stand-ins in place of modules needs a world of its own: the stand-ins would stay for the files that follow. */
const WITH_STAND_INS = [
  'tests/unit/components/reminder/mount.test.tsx',
  'tests/unit/components/reminder/thumbnail.test.tsx',
  'tests/unit/components/settings/photos.test.tsx',
  'tests/unit/photo-engine/engine.test.tsx',
];

/** Whole pages in jsdom. A world of its own for each file costs more than the tests themselves. */
const PAGES = {
  environment: 'jsdom' as const,
  setupFiles: ['tests/unit/fake-chrome.ts', 'tests/unit/setup.ts'],
  // On a machine that may be busy with browsers as well.
  testTimeout: 30_000,
};

export default defineConfig({
  test: {
    // By itself one processor is left free, of two just one.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
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
          ...PAGES,
          name: 'components',
          isolate: false,
          include: ['tests/unit/**/*.test.tsx'],
          exclude: WITH_STAND_INS,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...PAGES, name: 'components with stand-ins', include: WITH_STAND_INS },
      },
    ],
  },
});
