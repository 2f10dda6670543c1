import type { Encoding } from "../../sdk/src/contract.js";
import type { ExplainedRequest, Slot, SlotKind } from "../src/explain-request.js";
import type { FieldProblem } from "../src/problems.js";
import { type Child, h } from "./dom.js";
import { number } from "./format.js";
import { given, givenValue } from "./given.js";

const encodingWords: Readonly<Record<Encoding, string>> = {
  value: "",
  index: "a position in its list",
  "json-string": "JSON in a string",
  "url-list": "a list in a string",
};

const kindWords: Readonly<Record<SlotKind, string>> = {
  envelope: "in every request",
  parameter: "",
  fixed: "follows from the model",
  unknown: "not a field of this model",
  ignored: "has no effect on this model",
};

/** What the commonest rules of a schema say; the others go by their names. */
const ruleWords: Readonly<Record<string, string>> = {
  required: "is missing",
  unknown: "is not a field of this model",
  enum: "is none of its values",
  type: "is of another type",
  pattern: "has another form",
  minLength: "is empty",
  minItems: "is empty",
  maxLength: "is too long",
  maxItems: "has too many items",
  minimum: "is too small",
  maximum: "is too large",
};

/** A request as it came, and what each member of it means. */
export function requestView({ request, answer, name, slots, params }: ExplainedRequest): readonly Child[] {
  const { body, bytes, path } = request;
  const problems = (answer?.problems ?? []) as readonly FieldProblem[];
  return [
    problems.length > 0 && problemList(problems),
    bytes !== undefined &&
      h("p", { class: "soft" }, `${number(Number(bytes))} bytes: more than the journal keeps of a body.`),
    slots && slotTable(slots, problems, name !== undefined),
    body === undefined && bytes === undefined && h("pre", {}, given(String(path))),
    params && folded("As parameters of the SDK", pretty(params)),
    typeof body === "string" && folded("The body as it came", body || "empty"),
  ];
}

function problemList(problems: readonly FieldProblem[]): Child {
  const items = problems.map(({ path, rule }) =>
    h("li", {}, h("code", {}, path || "the body"), ` ${ruleWords[rule] ?? rule}`),
  );
  return h("div", { class: "problems" }, h("p", {}, "What is wrong with it:"), h("ul", {}, ...items));
}

function slotTable(slots: readonly Slot[], problems: readonly FieldProblem[], isKnown: boolean): HTMLElement {
  // Or something inside it is.
  const isWrong = ({ at }: Slot) => problems.some(({ path }) => path === at || path.startsWith(`${at}.`));
  const head = h(
    "thead",
    {},
    h("tr", {}, ...["In the request", "Parameter", "Means"].map((text) => h("th", { scope: "col" }, text))),
  );
  const rows = slots.map((slot) => slotRow(slot, isWrong(slot), isKnown));
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "group", "aria-label": "Request, decoded" },
    h("table", { class: "slots" }, head, h("tbody", {}, ...rows)),
  );
}

function slotRow(
  { at, kind, wire, parameter, as = "value", value }: Slot,
  isWrong: boolean,
  isKnown: boolean,
): HTMLElement {
  const isDecoded = as !== "value" && value !== undefined;
  const why = kind === "unknown" && !isKnown ? "the model is unknown" : kindWords[kind];
  return h(
    "tr",
    { class: isWrong ? "wrong" : undefined },
    h(
      "td",
      {},
      h("code", { class: kind === "unknown" ? undefined : "known" }, at),
      isDecoded && h("div", { class: "soft under" }, givenValue(wire), h("span", {}, ` ${encodingWords[as]}`)),
    ),
    h(
      "td",
      {},
      parameter === undefined
        ? h("span", { class: kind === "unknown" ? "warn" : "soft" }, why)
        : h("code", { class: "known" }, parameter),
    ),
    h(
      "td",
      {},
      givenValue(isDecoded ? value : wire),
      as !== "value" && !isDecoded && h("div", { class: "warn" }, `is not ${encodingWords[as]}`),
    ),
  );
}

function folded(title: string, text: string): HTMLElement {
  return h("details", { class: "raw" }, h("summary", {}, title), h("pre", { tabindex: 0 }, h("bdi", {}, text)));
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
