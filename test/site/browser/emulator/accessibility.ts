import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { type Checks, hour, requestOf, visit } from "./visit.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const accessibility: Checks = {
  "axe finds nothing, in any view, light and dark, wide and narrow": checkAccessibility,
};

function checkAccessibility(browser: Browser): Promise<void> {
  const emulator = { callbacks: ["late"] as const };
  return visit(browser, { emulator, browser: { bypassCSP: true } }, async ({ emulator, page, open, submit }) => {
    const ids: string[] = [];
    for (const model of ["nano-banana", "veo-3-fast", "elevenlabs-tts", "elevenlabs-speech-to-text"]) {
      ids.push(await submit(requestOf(model)));
    }
    await submit({ ...requestOf("nano-banana"), input: { promt: "x" } });
    await emulator.clock.advance(hour);
    await emulator.scenarios.add({
      id: "mine",
      faults: [{ kind: "reset", optional: true }],
      tasks: [{ outcome: "failed" }],
    });
    ids.push(await submit(requestOf("nano-banana"), { "x-cliprise-scenario": "mine" }).catch(() => ""));
    ids.push(
      await submit({
        ...requestOf("nano-banana"),
        input: { ...(requestOf("nano-banana").input as object), prompt: "long ".repeat(500) },
      }),
    );
    const refused = emulator.journal.entries({ type: "reply", refused: "invalid_request" })[0]?.request;
    const views = [
      "",
      ...ids.filter(Boolean).map((id) => `#tasks/${id}`),
      "#tasks/none",
      "#requests",
      `#requests:refused/${refused}`,
      "#faults",
    ];
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1280, 375]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        for (const view of views) {
          await open(view);
          await page.waitForTimeout(150);
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
          assert.deepEqual([colorScheme, width, view, found], [colorScheme, width, view, []]);
        }
      }
    }
  });
}

interface Axe {
  run(): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}
