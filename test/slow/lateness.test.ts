import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { projectRoot } from "../../scripts/support/project-root.js";
import { drawTheSame, simulate, summarize } from "../sdk/support/lateness.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const readme = join(projectRoot, "templates/sdk/README.md.hbs");
/** Seconds. */
const durations = [5, 20, 60, 600];
const runs = 50;

const round = (value: number) => value.toFixed(1);
const rows: string[] = [];

for (const seconds of durations) {
  test(`tasks of ${seconds} s: what is promised of the default pace, and what the README says of it`, async () => {
    drawTheSame();
    const given = summarize(await simulate(seconds * 1000, undefined).run(runs));
    const doubling = summarize(await simulate(seconds * 1000, { factor: 2, jitter: "full" }).run(runs));
    const learning = simulate(seconds * 1000, undefined);
    for (let seen = 0; seen < 2; seen++) await learning.run(1);
    const learned = summarize(await learning.run(runs));

    expect(given.median).toBeLessThan(0.15 * seconds + 2);
    expect(given.p90).toBeLessThan(0.3 * seconds + 2);
    expect(given.looks).toBeLessThan(2 * doubling.looks);
    expect(learned.median).toBeLessThan(0.05 * seconds + 1);
    expect(learned.looks).toBeLessThan(2 * doubling.looks);
    rows.push(
      `| ${seconds} s | ${round(given.median)} s | ${round(given.p90)} s | ${round(given.looks)} | ${round(learned.median)} s | ${round(learned.p90)} s | ${round(learned.looks)} |`,
    );
    expect(readFileSync(readme, "utf8")).toContain(rows.at(-1));
  });
}

test("500 tasks of 20 s are all noticed within 10 s of their end", async () => {
  drawTheSame();
  const { most } = summarize(await simulate(20_000, undefined, 0).run(500));
  expect(most).toBeLessThan(10);
});
