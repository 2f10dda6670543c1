import { tablesOf } from "../derive/rows.js";
import type { Report } from "../diagnostics/report.js";
import { type Resolved, resolve } from "../ir/resolve.js";
import type { AuthoredSpec } from "../load/authored.js";
import { checkApi } from "./check-api.js";
import { checkApiWords } from "./check-api-words.js";
import { checkBehaviours } from "./check-behaviours.js";
import { checkDecisions } from "./check-decisions.js";
import { checkEvidence } from "./check-evidence.js";
import { checkExamples } from "./check-examples.js";
import { checkLinks } from "./check-links.js";
import { checkComponentNames, checkNames } from "./check-names.js";
import { checkParameters } from "./check-parameters.js";
import { checkPriceHistory } from "./check-price-history.js";
import { checkPricing } from "./check-pricing.js";
import { checkProbes } from "./check-probes.js";
import { checkRoles } from "./check-roles.js";
import { checkTasks } from "./check-tasks.js";
import { checkTexts } from "./check-texts.js";
import { checkUse } from "./check-use.js";
import { checkVocabulary, checkWords } from "./check-vocabulary.js";
import { checkWire } from "./check-wire.js";

/** Resolves a spec that was released: an earlier generator was content with it, and today's checks came later. */
export function resolveReleased(authored: AuthoredSpec, report: Report): Resolved | undefined {
  return checkWords(authored, report) ? resolve(authored, report) : undefined;
}

/**
 * Resolves a spec of the right shape, and checks that it means something. Every problem is in the report. Undefined where the
 * vocabulary has words that the generator does not know: what they mean in a model is anybody's guess.
 */
export function resolveAndCheck(authored: AuthoredSpec, report: Report, today: string): Resolved | undefined {
  checkTexts(authored, report);
  checkNames(authored, report);
  checkLinks(authored, report);
  checkUse(authored, report);
  checkEvidence(authored, report);
  checkBehaviours(authored, report);
  if (!checkVocabulary(authored, report)) return undefined;
  const resolved = resolve(authored, report);
  checkRoles(authored, resolved.spec.vocabulary.roles, report);
  checkTasks(resolved.spec, resolved.sources, report);
  checkApi(authored, resolved.spec.api, tablesOf(resolved.spec), report);
  // Ids that clash make components that clash: that is one problem, not two.
  if (report.diagnostics.every(({ code }) => code !== "id-clash"))
    checkComponentNames(resolved.spec, resolved.sources, authored.documents.api, report);
  for (const [entry, document] of resolved.sources) {
    if (entry.aliasOf === null) {
      checkParameters(entry, document, report);
      checkWire(entry, resolved.spec.vocabulary, document, report);
      checkPricing(entry, resolved.spec.units, document, report);
      checkPriceHistory(entry, document, report);
    }
    checkExamples(entry, tablesOf(resolved.spec), document, report);
  }
  checkDecisions(resolved.spec, authored.documents.decisions, report, today);
  checkProbes(resolved.spec, authored.documents.decisions, report);
  // What is wrong with the API leaves its words out: that is one problem, not two.
  if (report.diagnostics.every(({ location }) => location.file !== authored.documents.api.file))
    checkApiWords(authored, resolved.spec.api, report);
  return resolved;
}
