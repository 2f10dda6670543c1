import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { CheckReport } from "../../../scripts/support/check-report.js";

/** The site in a browser, from a server or from a folder. */
export interface SiteTrial {
  readonly browser: Browser;
  readonly report: CheckReport;
  /** Where the site is, with a slash at its end: over HTTP, or in a folder. */
  readonly base: string;
  readonly temporary: string;
}

/** One check in a page of its own: what it says is wrong, what the browser complains of, and what is asked of anybody else. */
export async function inPage(
  { browser, report, base }: SiteTrial,
  subject: string,
  name: string,
  work: (page: Page) => Promise<string | undefined>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const place = `${subject} ${base.split(":")[0]}`;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) complaints.push(`asks for ${request.url()}`);
  });
  await report.part(place, name, async () => {
    const problem = await work(page);
    report.add(place, { name, problem: [problem, ...complaints].filter(Boolean).join("\n") || undefined });
  });
  await context.close();
}

/** What is there and what should be, where they differ. */
export function differs(given: unknown, want: unknown): string | undefined {
  const [one, other] = [JSON.stringify(given), JSON.stringify(want)];
  return one === other ? undefined : `given ${one}\nwant  ${other}`;
}
