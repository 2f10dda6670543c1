import { defineConfig } from "vitest/config";

/** The long matrices: `npm run test:slow`. */
export default defineConfig({
  test: { include: ["test/slow/**/*.test.ts"], testTimeout: 600_000 },
});
