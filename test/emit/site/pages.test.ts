import { checkPages } from "../../support/check-pages.js";
import { baseSpec, generate, resolveSpec } from "../../support/spec-files.js";

checkPages(generate(resolveSpec(baseSpec())));
