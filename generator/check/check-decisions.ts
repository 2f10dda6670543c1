import { isDeepStrictEqual } from "node:util";
import { didYouMean } from "../../templates/sdk/src/request/suggest.js";
import { addressesOf, type FactIndex, indexFacts } from "../derive/facts.js";
import type { Report } from "../diagnostics/report.js";
import type { Decision, ResolvedSpec, Settled } from "../ir/types.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import { isDay } from "./is-day.js";

/** What a decision settles is what the spec says: a decision and a fact that disagree are an error, whichever is wrong. */
export function checkDecisions(spec: ResolvedSpec, document: YamlDocument, report: Report, today: string): void {
  const index = indexFacts(spec);
  for (const decision of spec.decisions) {
    const { id, observed } = decision;
    if (observed !== null && !isDay(observed))
      report.add("bad-date", `${observed} is no day of the calendar`, document.locate([id, "observed"]));
    else if (observed !== null && observed > today) {
      const message = `${observed} is still to come: today is ${today}, UTC, and nobody has observed anything after it`;
      report.add("bad-date", message, document.locate([id, "observed"]));
    }
    for (const [position, settled] of decision.settles.entries()) {
      checkSettled(settled, decision, [decision.id, "settles", position], { index, document, report });
    }
  }
}

/** `kling-3` of `kling-3.duration`; what has no owner is its own. */
function ownerOf(address: string): string {
  return address.replace(/\.[^.]*$/, "");
}

interface Context {
  readonly index: FactIndex;
  readonly document: YamlDocument;
  readonly report: Report;
}

function checkSettled({ of, is }: Settled, decision: Decision, path: Path, context: Context): void {
  const { index, document, report } = context;
  for (const address of of.flatMap((each) => addressesOf(each, decision, index))) {
    const facts = index.get(address);
    const at = (...steps: readonly string[]) => document.locate([...path, ...steps]);
    if (is === "absent") {
      // That it is not there is a fact about what is: a misspelt owner would always be right. An entry that the decision touches
      // and that is gone is a problem of that list.
      const owner = ownerOf(address);
      const isTouched = decision.entries !== "all" && decision.entries.includes(owner);
      if (!isTouched && ![...index.keys()].some((key) => key.startsWith(`${owner}.`))) {
        const hint = didYouMean(
          owner,
          [...new Set([...index.keys()].map(ownerOf))],
          "write <entry>.<parameter>, api.<operation>.<field>",
        );
        report.add("unknown-fact", `there is no ${owner}; ${hint}`, at("of"));
      } else if (facts)
        report.add("decision-broken", `${address} is there, and ${decision.id} says that it is not`, at("is"));
      continue;
    }
    if (!facts) {
      const hint = didYouMean(
        address,
        [...index.keys()],
        "write <entry>, <entry>.<parameter>, api.<operation>.<field>",
      );
      report.add("unknown-fact", `there is no ${address}; ${hint}`, at("of"));
      continue;
    }
    for (const [name, wanted] of Object.entries(is)) {
      if (!Object.hasOwn(facts, name)) {
        const names = Object.keys(facts);
        const hint = didYouMean(name, names, `known: ${names.join(", ")}`);
        report.add(
          "unknown-fact",
          `${address} has no fact ${name}; ${hint}`,
          document.locate([...path, "is", name], "key"),
        );
      } else if (!isDeepStrictEqual(wanted, facts[name])) {
        const message = `${address}: ${name} is ${JSON.stringify(facts[name])}, and the decision says ${JSON.stringify(wanted)}; one of them is wrong`;
        report.add("decision-broken", message, at("is", name));
      }
    }
  }
}
