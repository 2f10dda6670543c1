import type { Tables } from "../../templates/sdk/src/contract.js";
import type { Report } from "../diagnostics/report.js";
import type { AuthoredSpec } from "../load/authored.js";

/** Links that no API can fetch. A pattern that lets one through would cost its users credits. */
const unreachable = ["http://localhost/ref.jpg", "http://192.168.1.10/ref.jpg"];

/** What all models share: replies that can be read, and patterns that do what they are for. */
export function checkApi({ api, documents }: AuthoredSpec, tables: Tables, report: Report): void {
  for (const link of unreachable) {
    if (!tables.url.test(link)) continue;
    report.add("bad-pattern", `accepts ${link}`, documents.types.locate(["url", "pattern"]));
  }
  const { sample } = api.generate.fields.callBackUrl ?? {};
  if (sample === undefined || !tables.callbackUrl.test(sample)) {
    const message = "every example needs a sample of callBackUrl that matches its pattern";
    report.add("sample-invalid", message, documents.api.locate(["generate", "fields", "callBackUrl", "sample"]));
  }
  for (const operation of ["generate", "status"] as const) {
    for (const [id, { body }] of Object.entries(api[operation].replies)) {
      if (body === "" || isJson(body)) continue;
      report.add("bad-reply", "not JSON", documents.api.locate([operation, "replies", id, "body"]));
    }
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
