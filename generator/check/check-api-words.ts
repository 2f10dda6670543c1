import { didYouMean } from "../../templates/sdk/src/request/suggest.js";
import type { Report } from "../diagnostics/report.js";
import { apiWords, unknownWords } from "../ir/api-words.js";
import type { Api } from "../ir/types.js";
import type { AuthoredSpec } from "../load/authored.js";
import { visitTexts } from "./check-texts.js";

/** The texts in which words of the API are filled in; `others` has a text for each reading. */
const filled = new Set<unknown>(["what", "others", "question", "decision", "means"]);

/** A word in braces stands for a word of the API: else it would be printed as it is written. */
export function checkApiWords({ documents: { decisions, emulator } }: AuthoredSpec, api: Api, report: Report): void {
  const words = apiWords(api);
  const known = Object.entries(words).flatMap(([name, word]) => (word ? [name] : []));
  for (const document of [decisions, emulator]) {
    visitTexts(document.value, [], (text, path, part) => {
      if (part === "key" || !path.slice(-2).some((key) => filled.has(key))) return;
      for (const name of unknownWords(text, words)) {
        const hint = didYouMean(name, known, `known: ${known.join(", ")}`);
        report.add("unknown-word", `{${name}} stands for no word of api.yaml; ${hint}`, document.locate(path));
      }
    });
  }
}
