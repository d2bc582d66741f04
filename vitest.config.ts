/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Modules that hold what a page holds, and listen to it. */
const STATEFUL = ['src/{stores,platform}/**/*.test.ts', 'src/islands/**/*.test.tsx'];

export default getViteConfig({
  test: {
    reporters: ['default'],
    // Starts a sixth faster than processes of their own.
    pool: 'threads',
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.fixture.ts', '**/*.d.ts'],
      thresholds: { lines: 100 },
    },
    projects: [
      // Modules that keep no state share their worker: most of the time went into loading them anew for each file.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/{bench,supply}/**/*.test.ts'],
          exclude: [...STATEFUL],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'unit-stateful', include: [...STATEFUL] } },
      { extends: true, test: { name: 'pages', include: ['tests/pages/**/*.test.ts'], testTimeout: 300_000 } },
      { extends: true, test: { name: 'hostile', include: ['tests/hostile/**/*.test.ts'], testTimeout: 600_000 } },
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
    ],
  },
});
