import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { inPage, type SiteTrial } from "./site-trial.js";

const subject = "every page";

/** One of each kind; of the overview and the budget, the states that show most. */
const pages = [
  "index.html",
  "index.html?task=image-to-video&length=10&with=sound&sort=price&compare=kling-2-6,kling-3,wan-2-5",
  "index.html?q=nothing+like+that",
  "budget.html",
  "budget.html?credits=100&gives=video",
  "price-changes.html",
  "decisions.html",
  "api.html",
  "downloads.html",
  "models/kling-3.html",
  "models/elevenlabs-v3-dialogue.html",
  // With problems at its fields.
  "models/flux-2.html#model=flux-2&input_urls=ftp%3A%2F%2Fexample.com&callBackUrl=x",
] as const;

const widths = [320, 390, 768, 1024, 1440] as const;

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is read of what axe finds. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What holds on each of them; how it looks is no matter of where it comes from. */
export async function tryAllPages(trial: SiteTrial): Promise<void> {
  const check = (name: string, work: (page: Page) => Promise<string | undefined>, options = {}) =>
    inPage(trial, subject, name, work, options);
  for (const path of trial.base.startsWith("http") ? pages : []) {
    for (const colorScheme of ["light", "dark"] as const) {
      const name = `${path} (${colorScheme}): nothing that axe complains of`;
      await check(name, (page) => accessible(page, trial.base + path), { colorScheme });
    }
    await check(`${path}: at ${widths.join(", ")} pixels nothing scrolls sideways`, (page) =>
      fits(page, trial.base + path),
    );
  }
  await check("offline and by the navigation: each link leads to its page", (page) => follow(page, trial.base));
}

async function accessible(page: Page, address: string): Promise<string | undefined> {
  await page.goto(address);
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(
    `axe.run(document, ${JSON.stringify({ runOnly: standards, preload: false })})`,
  );
  const lines = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length})\n  ${nodes[0]?.html}\n  ${nodes[0]?.failureSummary}`,
  );
  return lines.join("\n") || undefined;
}

async function fits(page: Page, address: string): Promise<string | undefined> {
  const wide: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    const needed = await page.evaluate<number>("document.documentElement.scrollWidth");
    if (needed > width) wide.push(`${width}: needs ${needed}`);
  }
  return wide.join("\n") || undefined;
}

async function follow(page: Page, base: string): Promise<string | undefined> {
  await page.goto(`${base}models/kling-3.html`);
  const links = await page
    .locator(".site-header nav a")
    .evaluateAll((all) => all.map((link) => (link as { readonly href: string }).href));
  const wrong: string[] = [];
  for (const link of links) {
    await page.goto(link);
    const current = await page
      .locator("[aria-current=page]")
      .evaluate((each) => (each as { readonly href: string }).href);
    if (current !== link) wrong.push(`${link}: ${current}`);
  }
  return links.length > 5 ? wrong.join("\n") || undefined : `only ${links.length} links`;
}
