import { markdownCode, markdownText } from "../print/markdown.js";
import type { Change } from "./change.js";
import type { ChangeReport } from "./change-report.js";
import { type Product, products, rules, type Topic, topics } from "./verdicts.js";

const names: Readonly<Record<Product, string>> = { sdk: "SDK", openapi: "OpenAPI" };

const titles: Readonly<Record<Topic, string>> = {
  models: "Models",
  parameters: "Parameters",
  wire: "On the wire",
  prices: "Prices",
  api: "API",
  decisions: "Decisions",
  texts: "Texts and sources",
};

const noRelease =
  "No release is known here: there is no tag such as v1.2.3. This is the difference to the last commit alone; what was committed before is not in it.";

/** A chapter of the changelog: what breaks first, each with why; then the rest by topic. */
export function printMarkdown(report: ChangeReport): string {
  const { base, changes, verdicts, version, lowestVersion } = report;
  const title = `## Changes since ${markdownText(base.ref)} (${base.version})\n`;
  const heading = base.isRelease ? title : `${title}\n${noRelease}\n`;
  if (changes.length === 0) return `${heading}\n${base.isRelease ? "None." : "Since then: none."}\n`;
  const judged = products.map((product) => `${names[product]}: **${verdicts[product].verdict}**`).join(", ");
  const numbers = `Version ${lowestVersion} or higher; it is ${version}.`;
  const breaking = changes.filter(isBreaking);
  const rest = changes.filter((change) => !isBreaking(change));
  const chapters = [
    chapter(
      "Breaking",
      breaking.map((change) => `${line(change)}\n  ${brokenBy(change)}`),
    ),
    ...topics.map((topic) => {
      const own = rest.filter(({ kind }) => rules[kind].topic === topic);
      return chapter(titles[topic], topic === "texts" ? summarized(own) : own.map(line));
    }),
  ];
  return `${heading}\n${judged}. ${numbers}\n${chapters.join("")}`;
}

function isBreaking({ verdicts }: Change): boolean {
  return products.some((product) => verdicts[product] === "major");
}

function line({ subject, text }: Change): string {
  return `- ${markdownCode(subject)}: ${markdownText(text)}`;
}

function brokenBy({ verdicts, reason }: Change): string {
  return `(${products.map((product) => `${names[product]} ${verdicts[product]}`).join(", ")}) ${markdownText(reason)}`;
}

/** One line per entry: a changelog's reader wants to know that the words are others, not which. */
function summarized(changes: readonly Change[]): readonly string[] {
  const parts = new Map<string, string[]>();
  for (const { subject } of changes) {
    const [entry = "", ...path] = subject.split(".");
    parts.set(entry, [...(parts.get(entry) ?? []), path.join(".")]);
  }
  return [...parts].map(([entry, paths]) => {
    const shown = paths
      .filter((path) => path !== "")
      .slice(0, 3)
      .map(markdownCode);
    const more = paths.length > shown.length && shown.length > 0 ? `, and ${paths.length - shown.length} more` : "";
    return `- ${markdownCode(entry)}${shown.length > 0 ? `: ${shown.join(", ")}${more}` : ""}`;
  });
}

function chapter(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n### ${title}\n\n${lines.join("\n")}\n`;
}
