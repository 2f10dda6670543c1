import { type Child, h } from "./dom.js";
import { number } from "./format.js";

const longest = 400;
const preview = 160;

/** A text that came with a request: apart from what stands around it, and folded where it is long. */
export function given(text: string): HTMLElement {
  if (text.length <= longest) return h("bdi", {}, text);
  const start = Array.from(text.slice(0, preview * 2))
    .slice(0, preview)
    .join("");
  const summary = h(
    "summary",
    {},
    h("bdi", {}, `${start}…`),
    " ",
    h("span", { class: "soft" }, `${number(text.length)} characters`),
  );
  return h("details", { class: "long" }, summary, h("bdi", {}, text));
}

/** Any value that came with a request: texts as they are, lists of them line by line, everything else as JSON. */
export function givenValue(value: unknown): Child {
  if (typeof value === "string") return value === "" ? h("span", { class: "soft" }, "empty") : given(value);
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string")) {
    return h("ul", { class: "plain" }, ...value.map((item) => h("li", {}, given(item))));
  }
  return h("code", {}, given(JSON.stringify(value) ?? ""));
}
