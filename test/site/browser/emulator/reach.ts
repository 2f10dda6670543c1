import assert from "node:assert/strict";
import { type Checks, hour, picture, requestOf, visit } from "./visit.js";

/** However it is looked at: by address, by keyboard, on a small screen, on paper, without its script. */
export const reach: Checks = {
  "links lead to a view, back leads back, and a reload stays": (browser) =>
    visit(browser, {}, async ({ page, open, submit }) => {
      const id = await submit(picture);
      await open();
      await page.getByRole("link", { name: "Nano Banana" }).click();
      await page.getByRole("heading", { name: "Nano Banana" }).waitFor();
      assert.ok(page.url().endsWith(`/_emulator/#tasks/${id}`));
      await page.reload();
      await page.getByRole("heading", { name: "Nano Banana" }).waitFor();
      await page.getByRole("link", { name: "#1" }).click();
      await page.getByRole("heading", { name: "POST generate" }).waitFor();
      await page.goBack();
      await page.getByRole("heading", { name: "Nano Banana" }).waitFor();
      await page.goBack();
      await page.getByRole("heading", { name: "Nano Banana" }).waitFor({ state: "hidden" });
      await open("#tasks/none");
      await page.getByText("There is no task none").waitFor();
      await open("#requests/99");
      await page.getByText("The journal has no request 99").waitFor();
    }),

  "everything by keyboard": (browser) =>
    visit(browser, {}, async ({ page, open, submit }) => {
      for (let turn = 0; turn < 3; turn++) await submit(picture);
      await open();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const focused = () => page.evaluate("document.activeElement?.id || document.activeElement?.className");
      assert.equal(await focused(), "main");
      await page.keyboard.press("Tab");
      assert.equal(await focused(), "row-link");
      const key = () => page.evaluate("document.activeElement?.getAttribute('data-key')");
      const [first] = [await key(), await page.keyboard.press("ArrowDown")];
      assert.notEqual(await key(), first);
      const second = await key();
      await page.keyboard.press("Enter");
      await page.locator("#detail").getByRole("heading", { name: "Nano Banana" }).waitFor();
      assert.ok(page.url().endsWith(`#tasks/${second}`));
      // A change does not take the focus away.
      await submit(picture);
      await page.getByText("4", { exact: true }).first().waitFor();
      assert.equal(await key(), second);
      await page.keyboard.press("Escape");
      await page.locator("#detail").waitFor({ state: "hidden" });
      assert.equal(await key(), second);
    }),

  "narrow: nothing is cut off, and a detail has the screen to itself": (browser) =>
    visit(browser, { browser: { viewport: { width: 320, height: 640 } } }, async ({ emulator, page, open, submit }) => {
      const id = await submit(requestOf("imagen-v4", "full"));
      await submit({ ...picture, input: { promt: "x" } });
      await emulator.scenarios.add({
        id: "x".repeat(100),
        always: true,
        faults: [{ kind: "slow", attempt: 99, optional: true }],
      });
      await emulator.clock.advance(hour);
      for (const hash of ["", `#tasks/${id}`, "#requests", "#requests/5", "#faults"]) {
        await open(hash);
        const width = await page.evaluate("document.documentElement.scrollWidth");
        assert.deepEqual([hash, width], [hash, 320]);
      }
      await open();
      await page.getByRole("link", { name: "Imagen V4" }).click();
      await page.getByRole("heading", { name: "Imagen V4" }).waitFor();
      assert.equal(await page.locator("#list").isVisible(), false);
      assert.equal(await page.evaluate("document.activeElement?.id"), "detail-title");
      await page.getByRole("link", { name: "Close" }).click();
      await page.getByRole("link", { name: "Imagen V4" }).waitFor();
    }),

  "printed, it is what is shown, without what is pressed": (browser) =>
    visit(browser, {}, async ({ page, open, submit }) => {
      const id = await submit(picture);
      await open(`#tasks/${id}`);
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.getByRole("button", { name: "Reset" }).isVisible(), false);
      assert.equal(await page.getByRole("heading", { name: "Nano Banana" }).isVisible(), true);
    }),

  "without JavaScript it says where else to look": (browser) =>
    visit(browser, { browser: { javaScriptEnabled: false } }, async ({ page, open }) => {
      await open();
      await page.locator("noscript p").waitFor();
    }),
};
