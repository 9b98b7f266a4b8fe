import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/built/**'],
          // Long texts on a busy machine: what they assert are ratios, not seconds.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // What the build made: manifests and sizes. Needs a build.
        test: { name: 'built', include: ['test/built/**/*.test.ts'] },
      },
      {
        extends: true,
        // Real browsers, two at a time: each waits more than it works. Needs a build.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
