import type { Page } from "playwright-core";
import { printAddress } from "../../../templates/site/src/form/address.js";
import { measureField, textsOf } from "../../../templates/site/src/form/form-values.js";

/** A model's page, as somebody uses it. */
export class ModelForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, base: string, entry: string, address = ""): Promise<ModelForm> {
    // A page of the same path with another fragment would not be loaded again.
    await page.goto("about:blank");
    await page.goto(`${base}models/${entry}.html${address}`);
    return new ModelForm(page);
  }

  /** Follows another address of the same page, as a link or the back button does. */
  async follow(address: string): Promise<void> {
    await this.page.evaluate(`new Promise((done) => {
      addEventListener("hashchange", () => done(), { once: true });
      if (location.hash === ${JSON.stringify(address)}) done(); else location.hash = ${JSON.stringify(address)};
    })`);
  }

  /** Chooses a value where there are some to choose from, and writes it where there are not. */
  async fill(name: string, text: string): Promise<void> {
    const radio = this.page.locator(`input[type=radio][name="${name}"][value=${JSON.stringify(text)}]`);
    if ((await radio.count()) > 0) await radio.check();
    else if ((await this.page.locator(`select[name="${name}"]`).count()) > 0)
      await this.page.locator(`select[name="${name}"]`).selectOption(text);
    else {
      const field = this.page.locator(`[name="${name}"]`).last();
      await field.fill(text);
      await field.blur();
    }
  }

  async price(): Promise<string> {
    return (await this.page.locator("#amount").textContent()) ?? "";
  }

  async exactness(): Promise<string> {
    return (await this.page.locator("#exact").textContent()) ?? "";
  }

  async body(): Promise<unknown> {
    return JSON.parse((await this.page.locator("#body").textContent()) ?? "null");
  }

  async sample(lang: string): Promise<string> {
    return (await this.page.locator(`#sample-${lang} code`).textContent()) ?? "";
  }

  async problemAt(name: string): Promise<string> {
    return (await this.page.locator(`[data-field="${name}"] .problem`).textContent()) ?? "";
  }

  async isBuilt(): Promise<boolean> {
    return this.page.locator("#samples").isVisible();
  }
}

/** The address of a call: what its form holds when it is filled in so. */
export function addressOf(
  call: { readonly model: string; readonly params: object; readonly callbackUrl: string },
  measured: Readonly<Record<string, number>> = {},
): string {
  const filled = Object.entries(call.params).flatMap(([name, value]) =>
    textsOf(value).map((text) => [name, text] as const),
  );
  const asked = Object.entries(measured).map(([name, amount]) => [`${measureField}${name}`, String(amount)] as const);
  return printAddress([["model", call.model], ...filled, ["callBackUrl", call.callbackUrl], ...asked]);
}
