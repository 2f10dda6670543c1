import { defineConfig } from "vitest/config";

/** The tests of one room, as run.ts names them. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env.MUTATION_TESTS ?? "[]") as string[],
    globalSetup: "test/support/temporary-root.ts",
    testTimeout: 20_000,
  },
});
