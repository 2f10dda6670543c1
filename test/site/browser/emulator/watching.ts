import assert from "node:assert/strict";
import { createServer } from "node:http";
import { type Checks, hour, picture, requestOf, submit, visit } from "./visit.js";

/** What somebody sees who watches. */
export const watching: Checks = {
  "a task appears as it is submitted, and changes as it ends": (browser) =>
    visit(browser, {}, async ({ emulator, page, complaints, open, submit }) => {
      await open();
      await page.getByText("No task yet").waitFor();
      const id = await submit(picture);
      await page.getByRole("row", { name: "Nano Banana" }).getByText("processing").waitFor();
      await emulator.clock.advance(hour);
      await page.getByRole("row", { name: "Nano Banana" }).getByText("done", { exact: true }).waitFor();
      await page.getByRole("row").getByText(id.slice(0, 8)).waitFor();
      const { balance } = emulator.ledger.state();
      await page.getByText(new Intl.NumberFormat("en").format(balance), { exact: true }).waitFor();
      assert.deepEqual(complaints, []);
    }),

  "options and lists are decoded, by parameter": (browser) =>
    visit(browser, {}, async ({ page, open, submit }) => {
      const id = await submit(requestOf("imagen-v4", "full"));
      await open(`#tasks/${id}`);
      const tier = page.getByRole("row").filter({ has: page.getByText("tier", { exact: true }) });
      await tier.getByText("options.", { exact: false }).waitFor();
      await tier.getByText("a position in its list").waitFor();
      await tier.getByText("fast", { exact: true }).waitFor();
      const multi = await submit(requestOf("kling-3-multi-shot", "full"));
      await open(`#tasks/${multi}`);
      await page.getByRole("heading", { name: "Kling 3.0 Multi-Shot" }).waitFor();
      await page.getByText("a list in a string").first().waitFor();
    }),

  "pictures are shown, films and sounds are played, texts are read, archives are saved": (browser) =>
    visit(browser, { emulator: { credits: 1e6 } }, async ({ emulator, page, complaints, open, submit }) => {
      const models = ["nano-banana", "veo-3-fast", "elevenlabs-tts", "elevenlabs-speech-to-text", "grok-imagine"];
      const ids: Record<string, string> = {};
      for (const model of models) ids[model] = await submit(requestOf(model));
      await emulator.clock.advance(hour);
      await open();
      const thumbnail = page.getByRole("row", { name: "Nano Banana" }).locator("img");
      await thumbnail.waitFor();
      assert.ok(
        await page.evaluate(
          "(image => image.decode().then(() => image.naturalWidth))(document.querySelector('#tasks img'))",
        ),
      );
      for (const [model, tag] of [
        ["veo-3-fast", "video"],
        ["elevenlabs-tts", "audio"],
      ] as const) {
        await open(`#tasks/${ids[model]}`);
        await page.locator(tag).waitFor();
        const length = await page.evaluate<number>(`(async (media) => {
          while (!(media.readyState >= 2)) await new Promise((resolve) => setTimeout(resolve, 20));
          await media.play();
          return media.duration;
        })(document.querySelector("${tag}"))`);
        assert.ok(length > 0.1, `${tag} of ${length} s`);
      }
      await open(`#tasks/${ids["elevenlabs-speech-to-text"]}`);
      await page.getByText("The quick brown fox").waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("link", { name: /^Save .*\.json$/ })
          .nth(1)
          .click(),
      ]);
      assert.equal(download.suggestedFilename(), `${ids["elevenlabs-speech-to-text"]}.json`);
      assert.deepEqual(complaints, []);
    }),

  "a player goes on while the page changes around it": (browser) =>
    visit(browser, {}, async ({ emulator, page, open, submit }) => {
      const id = await submit(requestOf("veo-3-fast"));
      await emulator.clock.advance(hour);
      await open(`#tasks/${id}`);
      await page.locator("video").evaluate((video) => video.setAttribute("data-mark", "mine"));
      const status = `${emulator.url}/app/cliprise/status?apiKey=${emulator.apiKey}&taskId=${id}`;
      await fetch(status);
      await fetch(status);
      await page.getByText("2 times").waitFor();
      assert.equal(await page.locator("video").getAttribute("data-mark"), "mine");
    }),

  "refused requests say what is wrong with them, and where": (browser) =>
    visit(browser, {}, async ({ page, open, submit }) => {
      await submit({ ...picture, input: { promt: "x", image_size: "squar" } });
      await submit("{");
      await open("#requests:refused");
      await page.getByRole("link", { name: "POST generate" }).last().click();
      await page.getByText("input.prompt is missing").waitFor();
      await page.getByText("input.image_size is none of its values").waitFor();
      await page.getByRole("row", { name: "input.promt not a field of this model" }).waitFor();
      await page.getByRole("link", { name: "Hit by a fault" }).click();
      await page.getByText("None yet.").waitFor();
    }),

  "callbacks: how they were to come, and what the receiver said": async (browser) => {
    const receiver = createServer((_, response) => response.writeHead(204).end());
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    const { port } = receiver.address() as { readonly port: number };
    const emulator = { callbackTarget: `http://127.0.0.1:${port}`, callbacks: ["twice"] as const };
    await visit(browser, { emulator }, async ({ emulator, page, open, submit }) => {
      const id = await submit(picture);
      await emulator.clock.advance(hour);
      await open(`#tasks/${id}`);
      await page.locator("#detail-facts").getByText("twice → 204, twice → 204").waitFor();
      await page.getByText(`--callback-target http://127.0.0.1:${port}`).waitFor();
    });
    receiver.close();
  },

  "an emulator that ends is said to be gone, and the next one is shown without a reload": async (browser) => {
    let port = 0;
    const context = await browser.newContext();
    const page = await context.newPage();
    await visit(browser, {}, async ({ emulator, submit }) => {
      port = Number(new URL(emulator.url).port);
      await submit(picture);
      await page.goto(`${emulator.url}/_emulator/`);
      await page.getByRole("row", { name: "Nano Banana" }).waitFor();
    });
    await page.getByText("not reachable").waitFor();
    await visit(browser, { emulator: { port } }, async ({ emulator }) => {
      await page.getByText("No task yet").waitFor();
      await submit(emulator, requestOf("veo-3-fast"));
      await page.getByRole("row", { name: "Veo" }).waitFor();
    });
    await context.close();
  },
};
