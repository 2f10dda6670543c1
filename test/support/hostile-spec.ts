import { parse } from "yaml";
import { allCitationsIn } from "../reference/support/real-citations.js";
import type { SpecFiles } from "./spec-files.js";
import { undecided } from "./undecided.js";

type Node = Record<string, unknown>;

/** Keys that hold free text, wherever they stand in the spec. */
const prose = new Set([
  "title",
  "summary",
  "question",
  "decision",
  "means",
  "charged",
  "refund",
  "name",
  "label",
  "basis",
  "note",
]);

/**
 * The spec with another text in every place that takes one: prose, values with the tiers and examples that name them,
 * samples, and replies. What the schemas bind to a form, such as ids, stays.
 */
export function fillTexts(files: SpecFiles, nextText: () => string): { files: SpecFiles; count: number } {
  let count = 0;
  const seen = new Set<string>();
  const text = (most: number) => {
    count++;
    const given = nextText().slice(0, most - 5);
    // Blank texts are refused, and so are labels that stand twice.
    const one = /\S/.test(given) && !seen.has(given) ? given : `${given}${count}`;
    seen.add(one);
    return one;
  };
  // The facts that decisions settle will be other ones.
  const result = new Map(undecided(files));
  const quotes = allCitationsIn(result).flatMap(({ citation }) => citation.split(" > ")[1] ?? []);
  const references = [...result].filter(([path]) => path.startsWith("spec/reference/")).map(([, words]) => words);
  const isUnique = (note: string) => references.join("\n").split(note).length === 2;
  for (const [path, source] of [...result]) {
    if (!path.endsWith(".yaml")) continue;
    const document: Node = parse(source);
    if (path.startsWith("spec/models/")) {
      fillModel(document, text);
      fillNotes(document, text, { quotes, isUnique }, (old, now) => {
        for (const [name, words] of result) {
          if (name.startsWith("spec/reference/"))
            result.set(
              name,
              words.replace(old, () => now),
            );
        }
      });
    }
    if (path === "spec/vocabulary/fields.yaml") {
      for (const field of Object.values(document) as Node[]) fillSample(field, text);
    }
    if (path === "spec/api.yaml") fillReplies(document, text);
    if (path === "spec/emulator.yaml") {
      // A behaviour's basis is no prose, as that of a price is.
      for (const behaviour of Object.values(document) as Node[]) behaviour.what = text(300);
    } else {
      // Types, encodings and units: their names are fixed, their prose is not.
      fillProse(document, text);
    }
    // JSON is YAML, and carries halves of surrogate pairs.
    result.set(path, JSON.stringify(document, null, 1));
  }
  return { files: result, count };
}

type Text = (most: number) => string;

function fillProse(node: unknown, text: Text): void {
  if (Array.isArray(node)) for (const item of node) fillProse(item, text);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node)) {
    // Its titles are headings of the reference.
    if (key === "reference") continue;
    if (key === "params" || key === "sample" || key === "when" || key === "example") continue;
    // Of a header, a query parameter and a callback.
    if (key === "name" && ("in" in node || "field" in node)) continue;
    if (key === "decision" && "meaning" in node) continue;
    // What members are called is no prose, whatever it is.
    if (key === "members") continue;
    if (typeof value !== "string" || !prose.has(key)) fillProse(value, text);
    else (node as Node)[key] = text(key === "summary" ? 300 : 190);
  }
}

function fillModel(model: Node, text: Text): void {
  const renamed = new Map<string, Map<unknown, string>>();
  for (const [name, parameter] of Object.entries((model.parameters ?? {}) as Record<string, Node>)) {
    for (const list of ["values", "known", "not"]) {
      const values = parameter[list] as unknown[] | undefined;
      const names = new Map<unknown, string>();
      parameter[list] = values?.map((item, index) => {
        const value = (item as Node).value ?? item;
        if (typeof value !== "string") return item;
        // Values of one list differ, and the list is no list of numbers.
        const other = `${text(150)}~${index}`;
        names.set(value, other);
        return typeof item === "object" ? { ...item, value: other } : other;
      });
      if (values === undefined) delete parameter[list];
      if (list === "values") renamed.set(name, names);
    }
    if (typeof parameter.sample === "string" && !parameter.sample.startsWith("http")) parameter.sample = text(100);
  }
  const rename = (name: string, value: unknown) => renamed.get(name)?.get(value) ?? value;
  const tiers = ((model.pricing as Node | undefined)?.tiers ?? []) as { when?: Record<string, unknown> }[];
  for (const { when = {} } of tiers) {
    for (const [name, value] of Object.entries(when)) {
      when[name] = Array.isArray(value) ? value.map((item) => rename(name, item)) : rename(name, value);
    }
  }
  for (const example of (model.examples ?? []) as { params: Node; request?: string }[]) {
    delete example.request;
    for (const [name, value] of Object.entries(example.params)) {
      example.params[name] = name === "prompt" ? text(190) : rename(name, value);
    }
  }
  for (const { writes = {} } of Object.values((model.routes ?? {}) as Record<string, { writes?: Node }>)) {
    for (const slot of Object.keys(writes)) writes[slot] = text(100);
  }
}

/** A note is a sentence of the card, so the card says the same; and the entry cites it, so that its words are in the outputs. */
function fillNotes(
  model: Node,
  text: Text,
  { quotes, isUnique }: { readonly quotes: readonly string[]; readonly isUnique: (note: string) => boolean },
  reword: (old: string, now: string) => void,
): void {
  const notes = (model.notes ?? []) as string[];
  for (const [index, old] of notes.entries()) {
    // What is cited by its words stays what it is, and what stands on several cards.
    if (quotes.some((quote) => old.includes(quote)) || !isUnique(old)) continue;
    const note = `${text(300).replace(/\s+/g, " ").trim()}~~${index}`;
    reword(old, note);
    notes[index] = note;
    model.evidence = `card > ${note}`;
  }
}

function fillSample(field: Node, text: Text): void {
  if (field.type === "string") field.sample = text(190);
  if (field.type === "objects") field.sample = [{ prompt: text(190) }];
}

function fillReplies(api: Node, text: Text): void {
  for (const operation of Object.values(api.operations as Record<string, Node>)) {
    for (const { example, when = {} } of Object.values(operation.replies as Record<string, Node>)) {
      for (const body of [example].flat() as (Node | undefined)[]) {
        for (const [key, value] of Object.entries(body ?? {})) {
          // What tells replies apart stays as it is.
          if (typeof value === "string" && !Object.values(when as Node).includes(value))
            (body as Node)[key] = text(190);
        }
      }
    }
    const fields = { ...(operation.body as Node | undefined), ...(operation.query as Node | undefined) };
    for (const field of Object.values(fields) as Node[]) {
      if (field.sample && !field.pattern) field.sample = text(100);
    }
  }
}
