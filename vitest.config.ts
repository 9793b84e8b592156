import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A browser and a build take their time on a small machine; no test waits without reason.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
