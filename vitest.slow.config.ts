import { defineConfig } from "vitest/config";

/** The long matrices: `npm run test:slow`. */
export default defineConfig({
  // One worker less than cores is the default: on two cores that would be one.
  test: {
    globalSetup: "test/support/temporary-root.ts",
    include: ["test/slow/**/*.test.ts"],
    testTimeout: 600_000,
    maxWorkers: "100%",
  },
});
