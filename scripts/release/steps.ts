import type { Step } from "./step.js";
import { budgets } from "./steps/budgets.js";
import { build } from "./steps/build.js";
import { changelog } from "./steps/changelog.js";
import { check } from "./steps/check.js";
import { clean } from "./steps/clean.js";
import { install } from "./steps/install.js";
import { pack } from "./steps/pack.js";
import { packageChecks } from "./steps/package.js";
import { publish } from "./steps/publish.js";
import { smoke } from "./steps/smoke.js";
import { surface } from "./steps/surface.js";
import { tests } from "./steps/tests.js";
import { version } from "./steps/version.js";

/** In this order: what is quick to say and quick to mend comes first. */
export const steps: readonly Step[] = [
  clean,
  check,
  version,
  changelog,
  surface,
  tests,
  build,
  pack,
  packageChecks,
  budgets,
  install,
  smoke,
  publish,
];
