/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    reporters: ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.fixture.ts', '**/*.d.ts'],
      thresholds: { lines: 100 },
    },
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'tests/supply/**/*.test.ts'] } },
      { extends: true, test: { name: 'pages', include: ['tests/pages/**/*.test.ts'], testTimeout: 300_000 } },
      { extends: true, test: { name: 'hostile', include: ['tests/hostile/**/*.test.ts'], testTimeout: 600_000 } },
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
    ],
  },
});
