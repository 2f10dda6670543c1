import type { SiteTrial } from "./site-trial.js";

const slower = 6;

/** When the overview can be used on a slow device; noted, not judged: a busy machine is not a slow page. */
export async function measureSpeed({ browser, report, base }: SiteTrial): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    await page.goto(`${base}index.html`);
    await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
    times.push(await page.evaluate(() => performance.getEntriesByName("usable")[0]?.startTime ?? Number.NaN));
  }
  const median = times.sort((a, b) => a - b)[2] ?? Number.NaN;
  report.note("overview", `usable after ${Math.round(median)} ms with the CPU slowed ${slower} times`);
  await context.close();
}
