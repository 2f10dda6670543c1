/** What is run inside each runtime. */

export * from "../../scripts/runtimes/isolate-suite.js";
export { smoke } from "../../scripts/runtimes/smoke-suite.js";
export { faults } from "./faults-suite.js";
