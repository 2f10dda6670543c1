import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar as ScalarNode,
  type YAMLMap,
} from "yaml";
import type { Tier } from "../../generator/ir/types.js";
import type { Scalar } from "../../generator/load/authored.js";
import { isFilled, type PriceEdit, tierChanges } from "./price-edits.js";

/** A piece of the text, and what comes in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The model's file with the new prices, and the old ones in its history, word by word. The parsed document says where each
 * value stands; only those places are rewritten, because printing the whole document would lay out every list anew.
 * @param since the first day of the new prices
 */
export function withPrices(text: string, change: PriceEdit, since: string): string {
  const pricing = parseDocument(text).get("pricing");
  if (!isMap(pricing)) throw new Error("no pricing");
  const layout = new Layout(text, pricing);
  const prices = isFilled(change) ? fillRange(layout, change) : newPrices(layout, change);
  return apply(text, [...prices, ...(isCorrection(change, since) ? [] : appendToHistory(layout, since))]);
}

/** Nobody was charged anything else: it is the same range, now with its tiers, or was wrong for less than a day. */
function isCorrection(change: PriceEdit, since: string): boolean {
  const { pricing } = change.entry;
  const sameRange = change.min === pricing.min && change.max === pricing.max && !repriced(change);
  return pricing.since === since || (isFilled(change) && sameRange);
}

/** A tier of the spec that costs something else now. */
function repriced(change: PriceEdit): boolean {
  return tierChanges(change).some(({ when, before }) => when !== "" && before !== null);
}

function newPrices(layout: Layout, { tiers, range }: Pick<PriceEdit, "tiers" | "range">): readonly Edit[] {
  return [
    ...(tiers ?? []).map(({ credits }, index) => layout.setScalar(["tiers", index, "credits"], credits)),
    ...(range ? newRange(layout, range) : []),
  ];
}

function newRange(layout: Layout, { min, max }: NonNullable<PriceEdit["range"]>): readonly Edit[] {
  return [layout.setScalar(["range", "min"], min), layout.setScalar(["range", "max"], max)];
}

/** The tiers, and the range as long as it is needed; what else the pricing says stays. */
function fillRange(layout: Layout, { entry, tiers, range }: PriceEdit): readonly Edit[] {
  const { indent } = layout;
  const known = entry.pricing.tiers ?? [];
  const lines = (indent: string) =>
    (tiers ?? [])
      .slice(known.length)
      .map((tier) => `\n${indent}- ${printTier(tier)}`)
      .join("");
  const end = layout.endOfList("tiers");
  if (end) {
    const rest = range ? newRange(layout, range) : [...layout.removeLines("range"), ...layout.removeLines("basis")];
    const old = newPrices(layout, { tiers: (tiers ?? []).slice(0, known.length), range: null });
    return [...old, { from: end.at, to: end.at, text: lines(end.indent) }, ...rest];
  }
  const text = `tiers:${lines(`${indent}  `)}`;
  if (!range) return [{ ...layout.pair("range"), text }, ...layout.removeLines("basis")];
  const { from } = layout.pair("range");
  return [{ from, to: from, text: `${text}\n${indent}` }, ...newRange(layout, range)];
}

function appendToHistory(layout: Layout, since: string): readonly Edit[] {
  const { indent } = layout;
  const past = layout.linesBut("history");
  const day = layout.has("since") ? [layout.setScalar(["since"], since)] : [];
  const sinceLine = day.length > 0 ? "" : `${indent}since: ${since}\n`;
  const end = layout.endOfList("history");
  if (end) return [...day, { from: end.at, to: end.at, text: `\n${toItem(past, indent, end.indent)}` }];
  const at = layout.has("evidence") ? layout.startOfLine("evidence") : layout.end();
  const text = `${sinceLine}${indent}history:\n${toItem(past, indent, `${indent}  `)}\n`;
  return [...day, { from: at, to: at, text }];
}

/** Lines of a mapping as an item of a list. */
function toItem(lines: readonly string[], from: string, to: string): string {
  const moved = lines.map((line) => (line.startsWith(from) ? `${to}  ${line.slice(from.length)}` : line));
  const [first = "", ...others] = moved;
  return [`${to}- ${first.slice(to.length + 2)}`, ...others].join("\n");
}

/** Where the parts of a block of YAML stand. Throws where it is not laid out on lines of their own. */
class Layout {
  readonly #text: string;
  readonly #map: YAMLMap;
  readonly indent: string;

  constructor(text: string, map: YAMLMap) {
    this.#text = text;
    this.#map = map;
    const first = map.range?.[0] ?? 0;
    this.indent = text.slice(text.lastIndexOf("\n", first - 1) + 1, first);
    if (map.flow || !/^ +$/.test(this.indent)) throw new Error("pricing is not written on lines of its own");
  }

  has(key: string): boolean {
    return this.#map.has(key);
  }

  /** As it is written, where it says the same. */
  setScalar(path: readonly (string | number)[], value: number | string): Edit {
    const node = this.#map.getIn(path, true);
    if (!isScalar(node) || !node.range) throw new Error(`no value at pricing.${path.join(".")}`);
    const [from, to] = node.range;
    return node.value === value ? { from, to: from, text: "" } : { from, to, text: String(value) };
  }

  pair(key: string): Pick<Edit, "from" | "to"> {
    const pair = this.#map.items.find((each) => isScalar(each.key) && each.key.value === key) as
      | Pair<ScalarNode, ScalarNode>
      | undefined;
    if (!pair?.key.range || !pair.value?.range) throw new Error(`no key ${key} in pricing`);
    return { from: pair.key.range[0], to: pair.value.range[1] };
  }

  startOfLine(key: string): number {
    return this.#text.lastIndexOf("\n", this.pair(key).from) + 1;
  }

  removeLines(key: string): readonly Edit[] {
    if (!this.has(key)) return [];
    return [{ from: this.startOfLine(key), to: this.#endOfLine(this.pair(key).to) + 1, text: "" }];
  }

  /** Its lines, comments and all, without those of one key. */
  linesBut(key: string): readonly string[] {
    const keys = this.#map.items.map((pair) => String((pair.key as ScalarNode).value));
    const starts = keys.map((each) => this.startOfLine(each));
    const end = this.end();
    const parts = keys.map((each, index) =>
      each === key ? "" : this.#text.slice(starts[index], starts[index + 1] ?? end),
    );
    return parts.join("").trimEnd().split("\n");
  }

  /** Where the next line of the block goes. */
  end(): number {
    const keys = this.#map.items.map((pair) => String((pair.key as ScalarNode).value));
    const { to } = this.pair(keys.at(-1) ?? "");
    return this.#endOfLine(this.#text.slice(0, to).trimEnd().length) + 1;
  }

  /** Behind the last item, and how far in the items stand; undefined when there is no such list. */
  endOfList(key: string): { readonly at: number; readonly indent: string } | undefined {
    const list = this.#map.get(key);
    if (!isSeq(list)) return undefined;
    const start = list.range?.[0] ?? 0;
    const indent = this.#text.slice(this.#text.lastIndexOf("\n", start - 1) + 1, start);
    if (list.flow || !/^ +$/.test(indent)) throw new Error(`pricing.${key} is not written on lines of its own`);
    return { at: this.#endOfLine(this.#text.slice(0, list.range?.[1]).trimEnd().length), indent };
  }

  #endOfLine(from: number): number {
    const end = this.#text.indexOf("\n", from);
    return end < 0 ? this.#text.length : end;
  }
}

function apply(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.from - a.from);
  return fromTheEnd.reduce((result, edit) => result.slice(0, edit.from) + edit.text + result.slice(edit.to), text);
}

/** On one line, as tiers are written everywhere in the spec. */
function printTier({ label, credits, when }: Tier): string {
  const conditions = Object.entries(when).map(([name, values]) => {
    const [first, ...more] = values.map(print);
    return `${print(name)}: ${more.length === 0 ? first : `[${[first, ...more].join(", ")}]`}`;
  });
  const selects = conditions.length > 0 ? `, when: { ${conditions.join(", ")} }` : "";
  return `{ label: ${print(label)}, credits: ${credits}${selects} }`;
}

/** A scalar that holds inside brackets: the library knows which need quotes there. */
function print(value: Scalar): string {
  const document = new Document();
  document.contents = document.createNode([value], { flow: true });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}
