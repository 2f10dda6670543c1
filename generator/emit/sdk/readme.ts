import { apiWords } from "../../ir/api-words.js";
import type { Api, ResolvedSpec } from "../../ir/types.js";
import type { Assets } from "../emitter.js";
import { compilePage } from "../page.js";

export const readmeTemplate = "README.md.hbs";

/** The package's README: what it says of the API, and above all what it redacts, goes by the API's own names. */
export function printReadme({ api }: ResolvedSpec, assets: Assets): string {
  return compilePage<object>(
    assets,
    readmeTemplate,
    "sdk",
  )({
    ...apiWords(api),
    ...keysInUrls(api),
    settleSeconds: api.polling.settleSeconds,
  });
}

/** The requests whose URL has the key, and what it is called there; both empty where none has. */
function keysInUrls({ operations }: Api): object {
  const keyed = operations.filter(({ auth }) => auth.in === "query");
  const names = [...new Set(keyed.map(({ auth }) => auth.name))];
  return {
    keyed: keyed.map(({ id }) => id).join(" and "),
    // A name is letters, digits, - and _, none of which means anything in a pattern.
    keyPattern: names.length > 1 ? `(?:${names.join("|")})` : names.join(""),
    keyNames: names.map((name) => `\`${name}=\``).join(" or "),
  };
}
