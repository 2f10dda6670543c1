import type { Api } from "../ir/types.js";
import { httpOf, memberOf } from "./operations.js";

/** What texts call by the API's own words: written `{link}`, so that another name of the API is another name in the text. */
export type ApiWords = Readonly<
  Record<"key" | "task" | "link" | "failure" | "reason" | "action" | "processing" | "callback", string>
>;

export function apiWords(api: Api): ApiWords {
  const { status, generate } = api;
  return {
    key: status.auth.name,
    task: memberOf(api, generate, "task") ?? "",
    link: memberOf(api, status, "result") ?? "",
    failure: memberOf(api, status, "failure") ?? "",
    reason: memberOf(api, generate, "reason") ?? "",
    action: memberOf(api, generate, "action") ?? "",
    callback: api.callback.method,
    processing: String(httpOf(status, "processing") ?? ""),
  };
}

export function fillWords(text: string, words: ApiWords): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => words[name as keyof ApiWords] ?? whole);
}
