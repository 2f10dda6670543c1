import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckReport } from "../../scripts/support/check-report.js";
import { documents, openapi } from "./documents.js";
import { faults, type Portable } from "./lint-faults.js";
import { redocly, spectral } from "./linters.js";

const linters = {
  redocly: { subject: "Redocly recommended-strict", lint: redocly },
  spectral: { subject: "Spectral, its rules and ours", lint: spectral },
} as const;

/** Both linters over all documents, none of which may have as much as a hint. */
export async function lintDocuments(report: CheckReport): Promise<void> {
  const groups = documents();
  for (const { subject, lint } of Object.values(linters)) {
    await report.part(subject, "runs", async () => {
      const findings = await lint(Object.values(groups).flat());
      for (const [name, files] of Object.entries(groups)) {
        const texts = findings.filter(({ file }) => files.includes(file)).map(({ file, text }) => `${file}: ${text}`);
        report.add(subject, { name, problem: texts.join("\n") || undefined });
      }
      const elsewhere = findings.filter(({ file }) => !Object.values(groups).flat().includes(file));
      if (elsewhere.length > 0) report.add(subject, { name: "elsewhere", problem: JSON.stringify(elsewhere, null, 1) });
    });
  }
}

/** Each rule finds what is broken for it. */
export async function lintFaults(temporary: string, report: CheckReport): Promise<void> {
  const good = readFileSync(join(openapi, "portable/openapi.json"), "utf8");
  const files = faults.map(({ breaks }, index) => {
    const document = JSON.parse(good) as Portable;
    breaks(document);
    const file = join(temporary, `fault-${index}.json`);
    writeFileSync(file, JSON.stringify(document));
    return file;
  });
  for (const [name, { subject, lint }] of Object.entries(linters)) {
    await report.part(subject, "finds faults", async () => {
      const own = faults.flatMap((fault, index) =>
        fault.linter === name ? { ...fault, file: files[index] ?? "" } : [],
      );
      const findings = await lint(own.map(({ file }) => file));
      for (const { rule, what, file } of own) {
        const found = findings.filter((finding) => finding.file === file).map((finding) => finding.rule);
        const problem = found.includes(rule) ? undefined : `found ${found.join(", ") || "nothing"}`;
        report.add(subject, { name: `${rule} finds ${what}`, problem });
      }
    });
  }
}
