import { Document, isScalar, visit } from "yaml";
import { isHelper } from "../ir/slots.js";
import { anyCategory } from "../reference/categories.js";
import { type Card, type Reference, textOf } from "../reference/reference.js";
import { rowOf } from "../reference/speaking-lines.js";
import { draftParameter, type Vocabulary } from "./draft-parameter.js";
import { draftPricing } from "./draft-pricing.js";
import { catalogCells } from "./quotes.js";
import { sentencesOf } from "./sentences.js";

export interface Draft {
  readonly path: string;
  readonly text: string;
}

/**
 * The file of a model that is new, as far as its card says it in words that can be read by rule. Nothing is guessed: what cannot
 * be read stands beside the gap, as it is printed, in a mark that `check` refuses.
 */
export function draftModel(card: Card, reference: Reference, vocabulary: Vocabulary): Draft {
  const linesOf = (part: string) => card.lines.filter((line) => line.part === part);
  const text = ({ line }: { readonly line: number }) => textOf(reference, { from: line, to: line }).trim();
  const names = (part: string) => linesOf(part).flatMap((line) => line.names);
  const [category = "image", task = ""] = linesOf("price").map(text).join(" ").split(" ");
  const { name, badge } = headOf(card, reference);
  const [required, optional] = [names("required fields"), names("optional fields")];
  const values = new Map(linesOf("allowed values").map((line) => [line.names[0] ?? "", text(line)]));
  const parameters = [...new Set([...required, ...optional])].filter((field) => !isHelper(field));
  const drafted = parameters.map((field) => [
    field,
    draftParameter(field, {
      isRequired: required.includes(field),
      cell: values.get(field)?.slice(field.length),
      vocabulary,
    }),
  ]);
  const [summary = "", ...more] = linesOf("summary").map(text);
  const routes = linesOf("selection").map((line) => routesOf(text(line)));
  const unread = [
    "drafted from the card",
    ...(badge === "" || badge === "Root-only" ? [] : [badge]),
    ...more,
    ...linesOf("selection")
      .map(text)
      .filter((_, index) => routes[index] === undefined),
    ...[...values].filter(([field]) => !parameters.includes(field)).map(([, row]) => row),
  ];
  const accepts = [...required, ...optional].filter(isHelper).map((field) => `root.${field}`);
  const model = {
    unread: unread.join("; "),
    name,
    task,
    summary,
    ...(badge === "Root-only" && { body: "root" }),
    ...(routes.some(Boolean) && { routes: Object.assign({}, ...routes) }),
    parameters: Object.fromEntries(drafted),
    ...(accepts.length > 0 && { accepts }),
    pricing: draftPricing(card, reference, vocabulary, Object.fromEntries(drafted)),
    ...(linesOf("note").length > 0 && { notes: linesOf("note").flatMap((line) => sentencesOf(text(line))) }),
  };
  return { path: `spec/models/${category}/${card.id}.yaml`, text: print(model) };
}

/** The name is what the catalog calls it, where it has a row; what else stands in the head is a badge. */
function headOf(card: Card, reference: Reference): { readonly name: string; readonly badge: string } {
  const head = textOf(reference, { from: card.from, to: card.from })
    .trim()
    .slice(card.id.length + 1);
  const row = rowOf(reference, "catalog", card.id);
  const inCatalog = row && catalogCells(row.text).name.replace(new RegExp(`(${anyCategory})$`), "");
  const name = inCatalog && head.startsWith(inCatalog) ? inCatalog : head.replace(/ (Root-only|alias)$/, "");
  return { name, badge: head.slice(name.length).trim() };
}

/** `Request model values: wave-lite = Lite / wave-pro = Pro (9 credits)`; undefined for other words. */
function routesOf(text: string): Readonly<Record<string, { readonly label: string }>> | undefined {
  const [, list] = /^Request model values: (.+)$/.exec(text) ?? [];
  const routes = list?.split(" / ").map((item) => /^([a-z0-9][a-z0-9-]*) = ([^(]*\S)(?: \(.*\))?$/.exec(item));
  if (!routes || routes.some((route) => route === null)) return undefined;
  return Object.fromEntries(routes.map((route) => [route?.[1] ?? "", { label: route?.[2] ?? "" }]));
}

/** As the models are laid out: a list of values, a tier, and what has nothing in it, on a line each. */
function print(model: object): string {
  const document = new Document(model);
  if (document.contents)
    document.contents.commentBefore = " yaml-language-server: $schema=../../schema/model.schema.json";
  visit(document, {
    // What an older YAML takes for a time of the day.
    Scalar: (_, node) => {
      if (typeof node.value === "string" && /^[\d:]+$/.test(node.value)) node.type = "QUOTE_DOUBLE";
    },
    Seq: (_, node) => {
      node.flow = node.items.every((item) => isScalar(item) && !/\S \S+ \S/.test(String(item.value)));
    },
    Map: (key, node) => {
      node.flow = typeof key === "number" || node.items.length === 0;
    },
  });
  return document.toString({ lineWidth: 125 }).replace(/^(\s*\w+: )\[ (.*) \]$/gm, "$1[$2]");
}
