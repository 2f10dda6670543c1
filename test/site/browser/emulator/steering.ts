import assert from "node:assert/strict";
import { type Checks, hour, picture, requestOf, visit } from "./visit.js";

/** What somebody does to the emulator from its page. */
export const steering: Checks = {
  "a fault is planted, fires, is seen, and is taken away": (browser) =>
    visit(browser, {}, async ({ emulator, page, open, submit }) => {
      await open("#faults");
      await page.getByText("Nothing is planted").waitFor();
      await page.getByLabel("How").selectOption("status");
      await page.getByLabel("HTTP status").fill("502");
      await page.locator("#plant").getByRole("button", { name: "Plant" }).click();
      await page.getByText("not fired").waitFor();
      await page.getByLabel("Message").fill("nsfw");
      await page.locator("#plant-tasks").getByRole("button", { name: "Plant" }).click();
      await page.getByText("Every task ends failed: nsfw").waitFor();
      await page.getByText("not fired").waitFor();
      assert.equal(await submit(picture), "");
      await page.getByText("fired 1×").waitFor();
      await emulator.clock.advance(hour);
      await page.getByRole("link", { name: "Requests" }).click();
      await page.getByText("fault: status after it is carried out", { exact: false }).waitFor();
      await page.getByRole("link", { name: "Tasks" }).click();
      await page.getByText("failed: nsfw", { exact: true }).waitFor();
      await page.getByRole("link", { name: "Faults" }).click();
      await page.getByRole("button", { name: "Remove scenario page" }).click();
      await page.getByText("Nothing is planted").waitFor();
      assert.deepEqual(emulator.scenarios.reports(), []);
    }),

  "a mistake is answered in the emulator's words": (browser) =>
    visit(browser, { emulator: { credits: Number.MAX_SAFE_INTEGER } }, async ({ page, open }) => {
      await open();
      await page.getByRole("button", { name: "Buy 1,000 credits" }).click();
      await page.getByText("add: expected a whole number", { exact: false }).waitFor();
    }),

  "the clock is advanced, tasks are ended by hand, all is forgotten": (browser) =>
    visit(browser, {}, async ({ emulator, page, complaints, open, submit }) => {
      const [first, second] = [await submit(picture), await submit(requestOf("veo-3-fast"))];
      await open(`#tasks/${first}`);
      await page.getByRole("button", { name: "Fail it now" }).click();
      await page.locator("#detail-facts").getByText("failed: generation_failed").waitFor();
      await page.getByText("A task that failed has no result").waitFor();
      await page.getByRole("button", { name: "+10 s" }).click();
      await page.getByText("The clock is 10 s further.").waitFor();
      assert.deepEqual([emulator.clock.now(), emulator.tasks.get(second)?.state], [10_000, "done"]);
      await page.getByRole("button", { name: "Reset" }).click();
      await page.getByText(`There is no task ${first}`).waitFor();
      assert.deepEqual(emulator.tasks.list(), []);
      assert.match(complaints[0] ?? "", /^dialog: Back to the start\?/);
    }),
};
