/**
 * A second, independent reading of the API reference.
 *
 * The spec under `spec/models` was written from the same text. If one reader made it and checked it, an error
 * of that reader would confirm itself; so this file shares nothing with the generator and knows no model by
 * name. It knows the layout of the reference only, and throws, with the line, at a row it cannot place: a row
 * silently skipped would be a fact silently unchecked.
 *
 * The text lost the borders of its table cells (`flux-29 / 13 / 26 / 44per image` is id, credits, unit), so a
 * row can only be cut with what is known already. Hence the order: the catalog gives the ids (names begin
 * with a capital, so the cut is certain), the ids find the cards, the cards give the field names, and these
 * cut all other tables.
 */

export type Category = "image" | "video" | "audio";

export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface RequestModel {
  readonly model: string;
  readonly label: string;
}

/** A tier picked by a value at a stated place: `options.model: 0 = Pro / 1 = Flex`. */
export interface TierChoice {
  readonly at: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface Price {
  /** One number per tier in printed order, or a range where the reference gives no tiers. */
  readonly credits: readonly number[] | Range;
  readonly unit: string;
  /** As printed, one per number. Empty for a range, whose text names the axes of the price and not tiers. */
  readonly labels: readonly string[];
  /** What a range depends on ("720p/1080p × 5s/10s/15s"); null where there are labels. */
  readonly basis: string | null;
}

export type ValueLists = Readonly<Record<string, readonly string[]>>;

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly task: string;
  readonly summary: string;
  readonly rootOnly: boolean;
  /** The entry whose fields, values and prices hold for this one, if it is only another name for it. */
  readonly aliasOf: string | null;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The card's documented lists, in printed order, without annotations. */
  readonly values: ValueLists;
  /** What stood in parentheses behind a value: `{ n_frames: { "250": "10 s" } }`. */
  readonly valueNotes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The same parameters' lists as the Aspect Ratio & Size Quick Reference prints them. */
  readonly quickValues: ValueLists;
  /** The strings to send as `model` where they are not the id itself; empty where the id is sent. */
  readonly requestModels: readonly RequestModel[];
  readonly tierChoice: TierChoice | null;
  readonly note: string;
  readonly catalogCredits: Range;
  readonly priceRow: Price;
  readonly cardPrice: Price;
  /** Keys of the Field Index, with their `root:` mark, without remarks such as "(auto-set)". */
  readonly indexFields: readonly string[];
}

export interface Reference {
  readonly entries: readonly Entry[];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

interface CatalogRow {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly credits: Range;
}

interface Values {
  readonly list: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
}

type Card = Pick<
  Entry,
  | "category"
  | "task"
  | "summary"
  | "rootOnly"
  | "required"
  | "optional"
  | "values"
  | "valueNotes"
  | "requestModels"
  | "tierChoice"
  | "note"
  | "cardPrice"
>;

interface QuickRow {
  readonly aliasOf: string | null;
  readonly values: ValueLists;
}

const HEADINGS = {
  catalog: "Model Catalog",
  quick: "Aspect Ratio & Size Quick Reference",
  cards: "Input Parameters",
  index: "Field Index — All Models",
  pricing: "Pricing Reference",
  end: "Examples",
} as const;

const GROUPS: ReadonlySet<string> = new Set([
  "Image Generation",
  "Video Generation",
  "Audio & Utilities",
  "Video models",
  "Audio models",
]);

const VIA_OPTIONS = " (via options)";

export function readReference(text: string): Reference {
  const lines = numberLines(text);
  const catalog = tableRows(lines, HEADINGS.catalog, HEADINGS.quick, "model_id Display name").map(readCatalogRow);
  const ids = catalog.map((row) => row.id);
  const cards = readCards(sectionOf(lines, HEADINGS.cards, HEADINGS.index), catalog);
  const quick = byId(tableRows(lines, HEADINGS.quick, HEADINGS.cards, "model_idParameter"), ids, (id, line) =>
    readQuickRow(line, fieldsOf(found(cards, id, "card"))),
  );
  const index = byId(tableRows(lines, HEADINGS.index, HEADINGS.pricing, "modelInput fields"), ids, (_id, line) =>
    readIndexRow(line),
  );
  const prices = byId(tableRows(lines, HEADINGS.pricing, HEADINGS.end, "model_idCredits"), ids, (_id, line) =>
    readPricingRow(line),
  );

  return {
    entries: catalog.map((row) => {
      const card = found(cards, row.id, "card");
      if (card.category !== row.category) throw new Error(`${row.id}: catalog and card differ in category`);
      return {
        ...card,
        id: row.id,
        name: row.name,
        aliasOf: quick.get(row.id)?.aliasOf ?? null,
        quickValues: quick.get(row.id)?.values ?? {},
        catalogCredits: row.credits,
        priceRow: found(prices, row.id, "pricing row"),
        indexFields: found(index, row.id, "field index row"),
      };
    }),
  };
}

export function isRange(credits: readonly number[] | Range): credits is Range {
  return !Array.isArray(credits);
}

/** Prices are neither sorted nor unique, so the ends are found by value and not by position. */
export function rangeOf(credits: readonly number[] | Range): Range {
  return isRange(credits) ? credits : { min: Math.min(...credits), max: Math.max(...credits) };
}

/**
 * Every list of values to send that the reference prints for an entry. The card wins; the quick reference
 * fills in what the card leaves out; and a tier line that names an input field and the strings for it
 * (`input.mode: "std" = ...`) is such a list too, whereas one that names an index in `options` is not.
 */
export function documentedValues(entry: Entry): ValueLists {
  return { ...entry.quickValues, ...entry.values, ...inputTier(entry.tierChoice) };
}

function inputTier(tier: TierChoice | null): ValueLists {
  if (tier === null || !tier.at.startsWith("input.")) return {};
  return { [tier.at.slice("input.".length)]: tier.choices.map((choice) => choice.value) };
}

// --- lines and sections ------------------------------------------------------------------------------------

/** No-break spaces stand around the "+" of two quick reference rows only; they mean nothing. */
function numberLines(text: string): readonly Line[] {
  return text.split(/\r?\n/).map((line, at) => ({ number: at + 1, text: line.replaceAll("\u00a0", " ").trim() }));
}

function sectionOf(lines: readonly Line[], from: string, to: string): readonly Line[] {
  const body = lines.slice(headingAt(lines, from) + 1, headingAt(lines, to));
  return body.filter((line) => line.text !== "" && !GROUPS.has(line.text));
}

function headingAt(lines: readonly Line[], heading: string): number {
  const at = lines.findIndex((line) => line.text === heading);
  if (at < 0) throw new Error(`the reference has no heading "${heading}"`);
  return at;
}

/** The rows below the table's head. To the section's end all is rows, or prose, which ends in a period. */
function tableRows(lines: readonly Line[], from: string, to: string, head: string): readonly Line[] {
  const section = sectionOf(lines, from, to);
  const at = section.findIndex((line) => line.text.startsWith(head));
  if (at < 0) throw new Error(`section "${from}" has no table head "${head}"`);
  return section.slice(at + 1).filter((line) => !line.text.endsWith("."));
}

function byId<T>(
  rows: readonly Line[],
  ids: readonly string[],
  read: (id: string, rest: Line) => T,
): ReadonlyMap<string, T> {
  const result = new Map<string, T>();
  for (const row of rows) {
    const id = longestPrefix(row.text, ids);
    if (id === undefined) throw cannotRead(row, "begins with no catalog id");
    if (result.has(id)) throw cannotRead(row, `is a second row for ${id}`);
    result.set(id, read(id, { number: row.number, text: row.text.slice(id.length) }));
  }
  return result;
}

/** Longest, because `hailuo-produration` begins with `hailuo` as well as with `hailuo-pro`. */
function longestPrefix(text: string, candidates: readonly string[]): string | undefined {
  const fitting = candidates.filter((candidate) => text.startsWith(candidate));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

function found<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`${id}: no ${what}`);
  return value;
}

function cannotRead(line: Line, why: string): Error {
  return new Error(`reference line ${line.number} ${why}: ${line.text}`);
}

function match(line: Line, pattern: RegExp, what: string): readonly (string | undefined)[] {
  const groups = pattern.exec(line.text);
  if (groups === null) throw cannotRead(line, `is no ${what}`);
  return groups.slice(1);
}

// --- catalog -----------------------------------------------------------------------------------------------

function readCatalogRow(line: Line): CatalogRow {
  const pattern = /^([a-z0-9-]+)([A-Z].*?)(image|video|audio)([\d–]+)per .+$/;
  const [id = "", name = "", category = "", credits = ""] = match(line, pattern, "catalog row");
  return {
    id,
    name: withoutAliasMark(name),
    category: category as Category,
    credits: rangeOf(readCredits({ ...line, text: credits })),
  };
}

function withoutAliasMark(text: string): string {
  return text.replace(/ \(alias\)$/, "");
}

// --- cards -------------------------------------------------------------------------------------------------

function readCards(section: readonly Line[], catalog: readonly CatalogRow[]): ReadonlyMap<string, Card> {
  const starts = section.flatMap((line, at) => {
    const row = catalog.find(({ id, name }) => badgeOf(line.text, `${id} ${name}`) !== null);
    return row === undefined ? [] : [{ at, row }];
  });
  const result = new Map<string, Card>();
  starts.forEach(({ at, row }, nth) => {
    if (result.has(row.id)) throw new Error(`${row.id}: two cards`);
    const card = section.slice(at, starts[nth + 1]?.at ?? section.length);
    result.set(row.id, readCard(card, badgeOf(card[0]?.text ?? "", `${row.id} ${row.name}`) === "Root-only"));
  });
  return result;
}

/** The badge behind a card's title, "" without one, null if the line is not this title. */
function badgeOf(text: string, title: string): string | null {
  if (text === title) return "";
  const badge = text.startsWith(`${title} `) ? text.slice(title.length + 1) : "";
  return badge === "Root-only" || badge === "alias" ? badge : null;
}

function readCard(card: readonly Line[], rootOnly: boolean): Card {
  const [title, tag, summary] = card;
  if (title === undefined || tag === undefined || summary === undefined) throw new Error("a card is cut short");
  const [category = "", task = "", price = ""] = match(tag, /^(image|video|audio) (\S+) (.+)$/, "card tagline");
  const required = fieldsBelow(card, "Required fields", title);
  const optional = fieldsBelow(card, "Optional fields", title);
  const rows = valueRows(card, [...required, ...optional]);
  const lists = rows.flatMap(({ parameter, text }) => {
    const values = readValues(text);
    return values === null ? [] : [{ parameter, values }];
  });
  const tierChoice = readTierChoice(card);
  const note = noteOf(card, rows.length);
  return {
    category: category as Category,
    task,
    summary: summary.text,
    rootOnly,
    required,
    optional,
    values: Object.fromEntries(lists.map(({ parameter, values }) => [parameter, values.list])),
    valueNotes: Object.fromEntries(
      lists
        .filter(({ values }) => Object.keys(values.notes).length > 0)
        .map(({ parameter, values }) => [parameter, values.notes]),
    ),
    requestModels: readRequestModels(card, note, tierChoice),
    tierChoice,
    note,
    cardPrice: readCardPrice({ ...tag, text: price }),
  };
}

function fieldsOf(card: Card): readonly string[] {
  return [...card.required, ...card.optional];
}

function fieldsBelow(card: readonly Line[], heading: string, title: Line): readonly string[] {
  const at = card.findIndex((line) => line.text === heading);
  if (at < 0) throw cannotRead(title, `starts a card without "${heading}"`);
  const line = card[at + 1]?.text;
  return line !== undefined && isFieldLine(line) ? line.split(" ") : [];
}

/** A card may have no fields; what follows then, a heading or the note, has a capital or a period. */
function isFieldLine(text: string): boolean {
  return text.split(" ").every((word) => /^[a-z][A-Za-z0-9_]*$/.test(word));
}

interface ValueRow {
  readonly parameter: string;
  readonly text: string;
}

function valueRows(card: readonly Line[], fields: readonly string[]): readonly ValueRow[] {
  const head = tableHeadAt(card);
  if (head < 0) return [];
  const rows: ValueRow[] = [];
  for (const line of card.slice(head + 1)) {
    const row = cutValueRow(line.text, fields);
    if (row === null) break;
    rows.push(row);
  }
  return rows;
}

function tableHeadAt(card: readonly Line[]): number {
  return card.findIndex((line) => line.text === "ParameterAllowed values");
}

/**
 * A row has its value glued to the field name; a note that happens to begin with a field name has a space
 * there ("duration accepts an integer ...").
 */
function cutValueRow(text: string, fields: readonly string[]): ValueRow | null {
  const parameter = longestPrefix(text, fields);
  if (parameter === undefined) return null;
  const rest = withoutPrefix(text.slice(parameter.length), VIA_OPTIONS);
  return /^\S/.test(rest) ? { parameter, text: rest } : null;
}

function withoutPrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/**
 * The card's last paragraph. It has at most one, and a value row that was not understood would pass for it.
 */
function noteOf(card: readonly Line[], rows: number): string {
  const note = card.slice(noteAt(card, rows));
  const stray = note.find((line, at) => at > 0 || !line.text.endsWith("."));
  if (stray !== undefined) throw cannotRead(stray, "is neither a value row nor a note");
  return note[0]?.text ?? "";
}

function noteAt(card: readonly Line[], rows: number): number {
  const table = tableHeadAt(card);
  if (table >= 0) return table + 1 + rows;
  const optional = card.findIndex((line) => line.text === "Optional fields");
  const next = card[optional + 1]?.text;
  return optional + (next !== undefined && isFieldLine(next) ? 2 : 1);
}

/**
 * The values of a list without their annotations, or null where the text only describes the values ("includes
 * FICTION", "string enum (pipeline-specific)", "see model card"): a description is several words and no
 * alternatives.
 */
function readValues(text: string): Values | null {
  const parts = text.split(" | ").map((part) => {
    const [, value = "", note] = /^(.*?)(?: \(([^()]*)\))?$/.exec(part) ?? [];
    return { value, note };
  });
  const [first] = parts;
  if (first === undefined || (parts.length === 1 && /\s/.test(first.value))) return null;
  const noted = parts.flatMap(({ value, note }) => (note === undefined ? [] : [[value, note] as const]));
  return { list: parts.map((part) => part.value), notes: Object.fromEntries(noted) };
}

function readTierChoice(card: readonly Line[]): TierChoice | null {
  for (const line of card) {
    const [, at, text] = /^Tier(?: \/ type)? selection: ([a-z]+\.\w+): (.+)$/.exec(line.text) ?? [];
    if (at === undefined || text === undefined) continue;
    const choices = splitLabels(text).map((choice) => readPair({ ...line, text: choice }));
    return {
      at,
      choices: choices.map(({ left, right }) => ({ value: left.replaceAll('"', ""), label: right })),
    };
  }
  return null;
}

function readRequestModels(
  card: readonly Line[],
  note: string,
  tierChoice: TierChoice | null,
): readonly RequestModel[] {
  const prefix = "Request model values: ";
  const line = card.find((candidate) => candidate.text.startsWith(prefix));
  if (line !== undefined) {
    const pairs = splitLabels(line.text.slice(prefix.length)).map((pair) => readPair({ ...line, text: pair }));
    return pairs.map(({ left, right }) => ({ model: left, label: right }));
  }
  return routedInNote(note).map((model, at) => ({ model, label: tierChoice?.choices[at]?.label ?? "" }));
}

/** One card has its routed values in the note ("Use routed model values a or b."), in its tiers' order. */
function routedInNote(note: string): readonly string[] {
  const [, models] = /Use routed model values ([a-z0-9-]+(?: or [a-z0-9-]+)+)\./.exec(note) ?? [];
  return models?.split(" or ") ?? [];
}

function readPair(line: Line): { readonly left: string; readonly right: string } {
  const [left = "", right = ""] = match(line, /^(.+?) = (.+?)(?: \(\d+ credits\))?$/, "choice");
  return { left, right };
}

// --- quick reference and field index -----------------------------------------------------------------------

function readQuickRow(line: Line, fields: readonly string[]): QuickRow {
  const [, aliasOf] = /^Alias — same as ([a-z0-9-]+)$/.exec(line.text) ?? [];
  if (aliasOf !== undefined) return { aliasOf, values: {} };

  const cut = cutParameters(withoutPrefix(line.text, "root:"), fields);
  if (cut === null) throw cannotRead(line, "begins with no field of the card");
  const { parameters, rest } = cut;
  const texts = rest.replace(/ — index .*$/, "").split(/ +\+ +/);
  if (texts.length !== parameters.length) throw cannotRead(line, "has not one list per parameter");
  const lists = parameters.map((parameter, at) => [parameter, readValues(texts[at] ?? "")?.list] as const);
  return {
    aliasOf: null,
    values: Object.fromEntries(lists.flatMap(([key, list]) => (list ? [[key, list]] : []))),
  };
}

/** A row may hold two parameters and then their two lists: "aspect_ratio + resolution1:1 | 9:16 + 720p". */
function cutParameters(
  text: string,
  fields: readonly string[],
): { readonly parameters: readonly string[]; readonly rest: string } | null {
  const parameter = longestPrefix(text, fields);
  if (parameter === undefined) return null;
  const rest = withoutPrefix(text.slice(parameter.length), VIA_OPTIONS);
  if (!rest.startsWith(" + ")) return { parameters: [parameter], rest };
  const more = cutParameters(rest.slice(" + ".length), fields);
  return more && { parameters: [parameter, ...more.parameters], rest: more.rest };
}

function readIndexRow(line: Line): readonly string[] {
  if (line.text.startsWith("Compatibility alias")) return [];
  return line.text.split(", ").map((field) => {
    const [key = ""] = match({ ...line, text: field }, /^((?:root:)?[a-z][A-Za-z0-9_]*)(?: \([^()]*\))?$/, "field");
    return key;
  });
}

// --- prices ------------------------------------------------------------------------------------------------

function readPricingRow(line: Line): Price {
  const text = withoutPrefix(line.text, " (alias)");
  const [credits = "", unit = "", tiers = ""] = match({ ...line, text }, /^(\d.*?)(per .+?) — (.+)$/, "price");
  return priceOf(line, credits, unit, tiers);
}

function readCardPrice(line: Line): Price {
  const pattern = /^(\d.*?) credits (per [^()]+?)(?: \((.+)\))?$/;
  const [credits = "", unit = "", tiers] = match(line, pattern, "card price");
  return priceOf(line, credits, unit, tiers);
}

/** A card prints no label beside a single price; the pricing table prints "Standard" there. */
function priceOf(line: Line, creditsText: string, unit: string, tiers: string | undefined): Price {
  const credits = readCredits({ ...line, text: creditsText });
  if (isRange(credits)) return { credits, unit, labels: [], basis: tiers ?? null };
  const labels = tiers === undefined ? [] : splitLabels(tiers.replace(/ \(same as [a-z0-9-]+\)$/, ""));
  if (labels.length !== credits.length && !(labels.length === 0 && credits.length === 1)) {
    throw cannotRead(line, `has ${credits.length} prices and ${labels.length} labels`);
  }
  return { credits, unit, labels, basis: null };
}

function readCredits(line: Line): readonly number[] | Range {
  const [min, max, ...more] = line.text.split("–");
  if (min === undefined || more.length > 0) throw cannotRead(line, "is no range");
  if (max !== undefined) return { min: readNumber(line, min), max: readNumber(line, max) };
  return min.split(" / ").map((text) => readNumber(line, text));
}

/** "1 134" is one number: a space groups thousands, only " / " separates. */
function readNumber(line: Line, text: string): number {
  if (!/^(?:\d+|\d{1,3}(?: \d{3})+)$/.test(text)) throw cannotRead(line, `has "${text}", which is no number`);
  return Number(text.replaceAll(" ", ""));
}

/** Splits at " / " outside parentheses: "Both tiers (t2i 6 imgs / i2i 2 imgs)" is one label. */
function splitLabels(text: string): readonly string[] {
  const labels: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0 && text.startsWith(" / ", at)) {
      labels.push(text.slice(start, at));
      start = at + " / ".length;
    }
  }
  return [...labels, text.slice(start)];
}
