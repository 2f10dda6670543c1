import { differs, inPage, type SiteTrial } from "./site-trial.js";

const subject = "budget";

/** What a number of credits buys. */
export async function tryBudget(trial: SiteTrial): Promise<void> {
  const address = (query = "") => `${trial.base}budget.html${query}`;
  const shown = "#prices tr[data-min]";

  await inPage(trial, subject, "what does not fit is left out; how much of the rest it buys", async (page) => {
    await page.goto(address());
    const all = await page.locator(shown).count();
    await page.getByLabel("Credits").fill("100");
    await page.getByRole("checkbox", { name: "video" }).check();
    const rows = await page.locator(shown).filter({ visible: true }).allInnerTexts();
    const texts = rows.map((row) => row.replace(/\s+/g, " ").trim());
    const dearest = await page
      .locator(shown)
      .filter({ visible: true })
      .evaluateAll((found) => Math.max(...found.map((row) => Number(row.getAttribute("data-min")))));
    return differs(
      [all > 100, dearest <= 100, texts[0], texts.find((text) => text.startsWith("Wan Animate 480p"))],
      [true, true, "Seedance 1.5 Pro 480p 4s 8 per video 12 ×", "Wan Animate 480p 11 per second 9 seconds"],
    );
  });

  await inPage(trial, subject, "a range buys between the two, and says that it is one", async (page) => {
    await page.goto(address("?credits=1000"));
    const text = await page.locator(shown).filter({ hasText: "Kling 3.0 Std" }).innerText();
    return differs(text.replace(/\s+/g, " ").includes("range only 200–1200 per video 0–5 ×"), true) && text;
  });

  await inPage(trial, subject, "the address says it; back and forward work", async (page) => {
    await page.goto(address("?credits=50&gives=audio"));
    await page.getByRole("checkbox", { name: "image" }).check();
    await page.goBack();
    const back = [
      await page.getByLabel("Credits").inputValue(),
      await page.getByRole("checkbox", { name: "image" }).isChecked(),
    ];
    await page.goForward();
    return differs([back, new URL(page.url()).search], [["50", false], "?credits=50&gives=image,audio"]);
  });

  await inPage(
    trial,
    subject,
    "without JavaScript: every price",
    async (page) => {
      await page.goto(address());
      const form = await page.locator("form").filter({ visible: true }).count();
      return differs([form, (await page.locator(shown).filter({ visible: true }).count()) > 100], [0, true]);
    },
    { javaScriptEnabled: false },
  );
}
