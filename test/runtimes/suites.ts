import { faults } from "./faults.js";
import { type Sdk, type Setup, smoke } from "./smoke.js";

const suites = { smoke, faults };

export type SuiteName = keyof typeof suites;

/** What a runtime can do with the SDK, which each loads in its own way. */
export const suitesOf =
  (sdk: Sdk) =>
  (name: SuiteName, setup: Setup): Promise<unknown> =>
    suites[name](sdk, setup);
