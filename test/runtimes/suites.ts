/** What is run inside each runtime. */
export { smoke } from "../../scripts/runtimes/smoke-suite.js";
export { faults } from "./faults-suite.js";
