import { isDeepStrictEqual } from "node:util";
import { didYouMean } from "../../templates/sdk/src/request/suggest.js";
import { addressesOf, type FactIndex, indexFacts } from "../derive/facts.js";
import type { Code } from "../diagnostics/codes.js";
import type { Location } from "../diagnostics/diagnostic.js";
import { knownNames } from "../diagnostics/known-names.js";
import type { Report } from "../diagnostics/report.js";
import type { Decision, ResolvedSpec, Settled } from "../ir/types.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import { isDay } from "./is-day.js";

/** What a decision settles is what the spec says: a decision and a fact that disagree are an error, whichever is wrong. */
export function checkDecisions(spec: ResolvedSpec, document: YamlDocument, report: Report, today: string): void {
  const index = indexFacts(spec);
  const items = new Map<number, string>();
  for (const decision of spec.decisions) {
    const { id, item, observed } = decision;
    const other = item === null ? undefined : items.get(item);
    if (other !== undefined) {
      const related = { location: document.locate([other, "item"]), message: "the other one" };
      report.add("duplicate-item", `${other} is number ${item} too`, document.locate([id, "item"]), related);
    } else if (item !== null) items.set(item, id);
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

/** What there is of the same owner; where there is no such owner, whatever is alike. */
function nearestIn(address: string, known: readonly string[]): string {
  const siblings = known.filter((each) => each !== address && ownerOf(each) === ownerOf(address));
  return siblings.length > 0
    ? didYouMean(address, siblings, knownNames(siblings))
    : didYouMean(address, known, "write <entry>, <entry>.<parameter>, api.<operation>.<field>");
}

interface Context {
  readonly index: FactIndex;
  readonly document: YamlDocument;
  readonly report: Report;
}

function checkSettled({ of, is }: Settled, decision: Decision, path: Path, context: Context): void {
  const { index, document, report } = context;
  const problems = new Problems();
  const at = (...steps: readonly string[]) => document.locate([...path, ...steps]);
  const isNone = (address: string, known: readonly string[]) => {
    const hint = nearestIn(address, known);
    problems.add(address, { code: "unknown-fact", say: (who) => `there is no ${who}`, hint, locate: () => at("of") });
  };
  for (const address of of.flatMap((each) => addressesOf(each, decision, index))) {
    const facts = index.get(address);
    if (is === "absent") {
      // That it is not there is a fact about what is: a misspelt owner would always be right. An entry that the decision touches
      // and that is gone is a problem of that list.
      const owner = ownerOf(address);
      const isTouched = decision.entries !== "all" && decision.entries.includes(owner);
      if (!isTouched && ![...index.keys()].some((key) => key.startsWith(`${owner}.`)))
        isNone(owner, [...new Set([...index.keys()].map(ownerOf))]);
      else if (facts) {
        const say = (who: string) => `${who}: there, and ${decision.id} says that it is not`;
        problems.add(address, { code: "decision-broken", say, locate: () => at("is") });
      }
    } else if (!facts) isNone(address, [...index.keys()]);
    else {
      for (const [name, wanted] of Object.entries(is)) {
        const locate = (part?: "key") => document.locate([...path, "is", name], part);
        if (!Object.hasOwn(facts, name)) {
          const hint = didYouMean(name, Object.keys(facts), `known: ${Object.keys(facts).join(", ")}`);
          const say = (who: string) => `${who}: no fact ${name}`;
          problems.add(address, { code: "unknown-fact", say, hint, locate: () => locate("key") });
        } else if (!isDeepStrictEqual(wanted, facts[name])) {
          const [given, want] = [JSON.stringify(facts[name]), JSON.stringify(wanted)];
          const say = (who: string) =>
            `${who}: ${name} is ${given}, and the decision says ${want}; one of them is wrong`;
          problems.add(address, { code: "decision-broken", say, locate });
        }
      }
    }
  }
  problems.tell(report);
}

interface Problem {
  readonly code: Code;
  readonly say: (who: string) => string;
  /** Of the first address that has the problem. */
  readonly hint?: string;
  readonly locate: () => Location;
}

/** What is wrong with many addresses is one mistake, and told once. */
class Problems {
  readonly #known = new Map<string, Problem & { readonly addresses: string[] }>();

  add(address: string, problem: Problem): void {
    const key = `${problem.code} ${problem.say("")}`;
    const known = this.#known.get(key);
    if (!known) this.#known.set(key, { ...problem, addresses: [address] });
    else if (!known.addresses.includes(address)) known.addresses.push(address);
  }

  tell(report: Report): void {
    for (const { code, say, hint, locate, addresses } of this.#known.values()) {
      const [shown, more] = [addresses.slice(0, 3).join(", "), addresses.length - 3];
      const who = more > 0 ? `${shown} and ${more} more` : shown;
      report.add(code, hint === undefined ? say(who) : `${say(who)}; ${hint}`, locate());
    }
  }
}
