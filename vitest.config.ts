import { setFlagsFromString } from "node:v8";
import { defineConfig } from "vitest/config";
import { optimizeLate } from "./scripts/support/optimize-late.js";

// A test runs each piece of code a few times: V8's quick compiler for all.
setFlagsFromString("--always-sparkplug");
optimizeLate();
// Most of what a test makes is thrown away with it: with room for that, less is collected.
setFlagsFromString("--min-semi-space-size=64");
setFlagsFromString("--max-semi-space-size=64");
setFlagsFromString("--initial-old-space-size=512");

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/mutation/**", "test/slow/**", "test/interop/*/**", "test/openapi-lint/**", "test/runtimes/**"],
    // The compilers that many files load are read once, not once a file; no test leaves anything global behind.
    pool: "threads",
    isolate: false,
    // One worker less than cores is the default: on two cores that would be one.
    maxWorkers: "100%",
    globalSetup: "test/support/temporary-root.ts",
    // For what hangs. What is slow on a busy machine is not wrong.
    testTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
