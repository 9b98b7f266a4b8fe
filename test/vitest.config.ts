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
          exclude: ['test/e2e/**', 'test/built/**', 'test/platform/**'],
          setupFiles: ['test/tools/seeded.ts'],
          // Long texts on a busy machine: what they assert are ratios, not seconds.
          testTimeout: 30_000,
          // Files share their modules, which hold no state: half the time goes into loading them otherwise.
          isolate: false,
        },
      },
      {
        extends: true,
        // Each file puts a browser of its own under the modules, so none shares them.
        test: { name: 'platform', include: ['test/platform/**/*.test.ts'] },
      },
      {
        extends: true,
        // What the build made: manifests and sizes. Needs a build.
        test: { name: 'built', include: ['test/built/**/*.test.ts'] },
      },
      {
        extends: true,
        // Real browsers, one after the other: two at a time need as long together, and keep each other waiting. Needs a build.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a driver loses between two processes of its browser says nothing of the extension.
          retry: { count: 1, condition: /Protocol error|[Dd]etached|Session (?:closed|with given id)/ },
        },
      },
    ],
  },
});
