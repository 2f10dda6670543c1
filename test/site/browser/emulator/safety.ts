import assert from "node:assert/strict";
import { createServer } from "node:http";
import { type Checks, hour, picture, visit } from "./visit.js";

/** What comes from requests and from other sites does no harm, and the key goes nowhere. */
export const safety: Checks = {
  "what requests bring is text, and nothing else": (browser) =>
    visit(browser, {}, async ({ emulator, page, complaints, open, submit }) => {
      const bad = `<img src=x onerror="document.title='pwned'"></script><script>document.title='pwned'</script>`;
      const prompt = `${bad} \u202egnp.exe\u2066 ${"long ".repeat(1_000)}${"x".repeat(3_000)}`;
      const input = { ...(picture.input as object), prompt };
      const id = await submit({ ...picture, callBackUrl: "https://a.example/javascript:alert(1)", input });
      await submit({ ...picture, model: bad });
      await submit({ ...picture, [bad]: bad, options: bad });
      await submit(bad);
      await fetch(`${emulator.url}/${encodeURIComponent(bad)}?${encodeURIComponent(bad)}=1`);
      await open(`#tasks/${id}`);
      await page.getByText("<img src=x onerror=", { exact: false }).first().waitFor();
      await page.getByText("characters").first().click();
      await page.getByText("\\u202egnp.exe\\u2066", { exact: false }).first().waitFor();
      const requests = emulator.journal.entries({ type: "request" });
      for (const { n } of requests) {
        await open(`#requests/${n}`);
        await page.getByText(`#${n},`, { exact: false }).waitFor();
        const found = await page.evaluate(`({
          injected: document.querySelectorAll("main img:not([src^='/_emulator/']), main script, main [onerror]").length,
          wide: document.documentElement.scrollWidth > innerWidth,
        })`);
        assert.deepEqual([n, found], [n, { injected: 0, wide: false }]);
      }
      assert.equal(await page.title(), "Cliprise emulator");
      assert.deepEqual(complaints, []);
    }),

  "the key is not in the page, its address, or what it stores; the journal does not know of the visit": (browser) =>
    visit(browser, {}, async ({ emulator, page, open, submit }) => {
      const input = { ...(picture.input as object), prompt: emulator.apiKey };
      const id = await submit({ ...picture, callBackUrl: `https://a.example/?key=${emulator.apiKey}`, input });
      await fetch(`${emulator.url}/app/cliprise/status?apiKey=${emulator.apiKey}&taskId=${id}`, { redirect: "manual" });
      await emulator.clock.advance(hour);
      const before = emulator.journal.text();
      for (const hash of ["", `#tasks/${id}`, "#requests/1", "#requests", "#faults"]) {
        await open(hash);
        await page.waitForTimeout(300);
        assert.equal((await page.content()).includes(emulator.apiKey), false);
      }
      assert.equal(page.url().includes(emulator.apiKey), false);
      assert.equal(await page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"), 0);
      assert.equal(emulator.journal.text(), before);
    }),

  "no other site gets in": (browser) =>
    visit(browser, {}, async ({ emulator, page, submit }) => {
      await submit(picture);
      const address = `${emulator.url}/_emulator/`;
      const site = createServer((_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.end(
          `<a href="${address}">there</a><iframe src="${address}"></iframe><img src="${address}page/icon.svg">`,
        );
      });
      await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
      const { port } = site.address() as { readonly port: number };
      const answers: number[] = [];
      page.on("response", (response) => {
        if (response.url().startsWith(address)) answers.push(response.status());
      });
      // Another name of this machine is another site.
      await page.goto(`http://localhost:${port}/`);
      await page.getByRole("link", { name: "there" }).click();
      await page.getByText("not for other sites", { exact: false }).waitFor();
      assert.ok(answers.length >= 2 && answers.every((status) => status === 403), answers.join());
      site.close();
    }),

  "a name that somebody else makes lead here is refused": (browser) =>
    visit(browser, {}, async ({ emulator, submit }) => {
      await submit(picture);
      // The browser asks evil.example, and its proxy is this machine.
      const context = await browser.newContext({ proxy: { server: emulator.url } });
      const page = await context.newPage();
      for (const path of ["", "page/main.js", "overview"]) {
        const response = await page.goto(`http://evil.example/_emulator/${path}`);
        assert.deepEqual([path, response?.status()], [path, 403]);
        assert.match((await response?.text()) ?? "", /not for the Host/);
      }
      await context.close();
    }),
};
