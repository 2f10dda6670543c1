import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Catalog } from "../../../generator/derive/catalog/catalog-types.js";
import { projectRoot } from "../../../scripts/support/project-root.js";
import { differs, inPage, type SiteTrial } from "./site-trial.js";

const subject = "overview";

const { entries } = JSON.parse(readFileSync(join(projectRoot, "generated/catalog/catalog.json"), "utf8")) as Catalog;
const total = entries.length;
const images = entries.filter(({ gives }) => gives === "image");
const inUnit = `Per image ${images.filter(({ pricing }) => pricing.unit === "per image").length}`;

/** What a person does on the overview, and what comes out of it. */
export async function tryOverview(trial: SiteTrial): Promise<void> {
  const open = (page: Page, query = "") => page.goto(`${trial.base}index.html${query}`);
  const check = (name: string, work: (page: Page) => Promise<string | undefined>, options = {}) =>
    inPage(trial, subject, name, work, options);

  await check("search: narrows while typing; Enter opens what stands first", async (page) => {
    await open(page);
    await page.getByRole("searchbox", { name: "Search" }).fill("kling motion");
    const found = differs(await rows(page), ["kling-2-6-motion", "kling-3-motion"]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/kling-2-6-motion\.html/);
    return found;
  });

  await check("a newcomer: the cheapest 10 s image-to-video with sound", async (page) => {
    await open(page);
    await page.getByLabel("Task").selectOption("Image to video");
    await page.getByLabel("Length, s").selectOption("10");
    await page.getByRole("checkbox", { name: "sound" }).check();
    await page.getByRole("button", { name: "Credits" }).click();
    return differs(
      [await rows(page), await cell(page, "kling-2-6"), await cell(page, "kling-3"), await status(page)],
      [
        ["kling-2-6", "kling-3-multi-shot", "kling-3"],
        "396 for 10 s of video",
        "200–1200 for 10 s of video range only",
        `3 of ${total} models. Credits are for 10 s, with sound.`,
      ],
    );
  });

  await check("a newcomer: the price of two models for the same job", async (page) => {
    await open(page);
    await page.getByLabel("Resolution").selectOption("720p");
    await page.getByLabel("Length, s").selectOption("10");
    await page.getByRole("checkbox", { name: "Compare Wan 2.5" }).check();
    await page.getByRole("checkbox", { name: "Compare Seedance V1 Pro Fast" }).check();
    const side = page.getByRole("region", { name: "Side by side" });
    const prices = await side.getByRole("row", { name: "Credits for the job" }).getByRole("cell").allInnerTexts();
    return differs(prices.map(plain), ["216 for 10 s of video", "65 for 10 s of video"]);
  });

  await check("sort: within a unit, both ways, and back to the catalogue", async (page) => {
    await open(page);
    const button = page.getByRole("button", { name: "Credits" });
    const header = page.getByRole("columnheader", { name: "Credits" });
    const seen: unknown[] = [];
    for (let press = 0; press < 3; press++) {
      await button.click();
      seen.push([await header.getAttribute("aria-sort"), (await headings(page))[0], (await rows(page)).length]);
    }
    return differs(seen, [
      ["ascending", inUnit, total],
      ["descending", inUnit, total],
      [null, `Image ${images.length}`, total],
    ]);
  });

  await check("compare: three at most; what is chosen can be cleared", async (page) => {
    await open(page, "?q=kling");
    const picks = page.locator(".pick");
    for (let index = 0; index < 3; index++) await picks.nth(index).check();
    const isDisabled = await picks.nth(3).isDisabled();
    const side = page.getByRole("region", { name: "Side by side" });
    const columns = await side.getByRole("columnheader").count();
    await side.getByRole("button", { name: "Clear" }).click();
    return differs(
      [isDisabled, columns, await side.count(), await picks.nth(0).isChecked(), await picks.nth(3).isDisabled()],
      [true, 3, 0, false, false],
    );
  });

  await check("an address says everything: filters, order, what is compared", async (page) => {
    await open(page, "?takes=image&unit=per+video&credits=100&with=seed&sort=name&compare=wan-2-2,hailuo");
    const form = await page.evaluate<string>(`[...new FormData(document.querySelector("form"))].join("&")`);
    const side = page.getByRole("region", { name: "Side by side" });
    return differs(
      [form, await rows(page), await side.getByRole("columnheader").allInnerTexts()],
      [
        "q,&gives,&takes,image&length,&resolution,&with,seed&credits,100&unit,per video&task,&sort,name",
        ["seedance-v1", "wan-2-2"],
        ["Wan 2.2", "Hailuo 02"],
      ],
    );
  });

  await check("an address that makes no sense is the whole catalogue", async (page) => {
    await open(page, "?length=abc&sort=__proto__&gives=&credits=-1&compare=no-such-model&resolution=");
    return differs([(await rows(page)).length, await page.locator("#compare").isVisible()], [total, false]);
  });

  await check("back and forward: each choice is a step, typing on is one", async (page) => {
    await open(page);
    await page.getByLabel("Gives").selectOption("audio");
    await page.getByRole("searchbox").pressSequentially("tts");
    const search = () => new URL(page.url()).search;
    const steps: unknown[] = [[search(), (await rows(page)).length]];
    for (const go of ["goBack", "goBack", "goForward", "goForward"] as const) {
      await page[go]();
      steps.push([search(), (await rows(page)).length, await page.getByRole("searchbox").inputValue()]);
    }
    return differs(steps, [
      ["?q=tts&gives=audio", 3],
      ["?gives=audio", 5, ""],
      ["", total, ""],
      ["?gives=audio", 5, ""],
      ["?q=tts&gives=audio", 3, "tts"],
    ]);
  });

  await check("back from a model's page: everything is as it was", async (page) => {
    await open(page, "?gives=audio&sort=price");
    await page.getByRole("link", { name: "ElevenLabs Sound Effect" }).click();
    await page.waitForURL(/elevenlabs-sound-effect/);
    await page.goBack();
    return differs([(await rows(page)).length, await page.getByLabel("Gives").inputValue()], [5, "audio"]);
  });

  await check("nothing fits: what was meant, and what to ask for less", async (page) => {
    await open(page, "?q=klng+3.0");
    return differs(
      await status(page),
      `0 of ${total} models. Did you mean Kling 3.0? There would be ${total} without the search.`,
    );
  });

  await check("keyboard alone: search, filters, order, compare; the focus stays", async (page) => {
    await open(page);
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () =>
      page.evaluate<string>(`document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent`);
    await press("Tab");
    const skip = await focused();
    await press("/");
    await page.keyboard.type("kling");
    await press("Tab", "v", "Tab", "Tab", "Space");
    await page.getByRole("button", { name: "Credits" }).focus();
    await press("Enter");
    const sorter = await focused();
    await page.locator(".pick").first().focus();
    await press("Space");
    const first = await focused();
    return differs(
      [skip, sorter, first, new URL(page.url()).search],
      [
        "To the content",
        "Credits",
        first.startsWith("Compare ") ? first : "Compare ...",
        "?q=kling&gives=video&takes=image&sort=price&compare=kling-2-1",
      ],
    );
  });

  await check(
    "without JavaScript: every entry with its facts and links, and nothing that would do nothing",
    async (page) => {
      await open(page);
      const hidden = await page.locator("form, .pick, [role=status]").filter({ visible: true }).count();
      const found = [(await rows(page)).length, hidden, await cell(page, "kling-2-6")];
      await page.getByRole("link", { name: "Kling 2.6", exact: true }).click();
      await page.waitForURL(/kling-2-6\.html/);
      return differs(found, [total, 0, "99–396 per video"]);
    },
    { javaScriptEnabled: false },
  );

  await check("on a narrow screen the filters fold away, and the order can be chosen all the same", async (page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page);
    const isShown = await page.getByLabel("Order").isVisible();
    await page.getByText("Filters and order").click();
    await page.getByLabel("Order").selectOption("credits, lowest first");
    return differs([isShown, (await headings(page))[0]], [false, inUnit]);
  });

  await check("on paper: every row that is shown, no form", async (page) => {
    // As wide as A4 between its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: "print" });
    await open(page);
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    await open(page, "?gives=audio");
    const visible = await page.locator("form, nav, .pick").filter({ visible: true }).count();
    return differs([width, (await rows(page)).length, visible], [718, 5, 0]);
  });
}

/** The ids of the rows that are shown, in their order. */
function rows(page: Page): Promise<readonly string[]> {
  return page
    .locator("#models tbody tr[id]")
    .filter({ visible: true })
    .evaluateAll((all) => all.map(({ id }) => id));
}

async function headings(page: Page): Promise<readonly string[]> {
  return (await page.locator("#models tr.group").allInnerTexts()).map(plain);
}

async function cell(page: Page, id: string): Promise<string> {
  return plain(await page.locator(`[id="${id}"] .price`).innerText());
}

async function status(page: Page): Promise<string> {
  return plain(await page.getByRole("status").innerText());
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
