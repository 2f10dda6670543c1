import type { Encoding, ModelRow, Place } from "../../sdk/src/contract.js";
import { type Body, bindingsOf, decodeRequest, placesOf, readValue } from "./decode-request.js";
import type { JournalEntry } from "./journal.js";
import { isShallow, readJson, requestDepth } from "./read-json.js";
import { isMerged, type TakenBody, takeBody } from "./take-body.js";
import type { World } from "./world.js";

/**
 * What a member of a body is: `model` and `callBackUrl`, which all requests have; a parameter of the model; a value that follows
 * from the model; none that the model has; what has no effect.
 */
export type SlotKind = "envelope" | "parameter" | "fixed" | "unknown" | "ignored";

/** One member of a body, and what it means. */
export interface Slot {
  /** `callBackUrl`, `input.image_size`, `options.model`. */
  readonly at: string;
  readonly kind: SlotKind;
  /** As it travels. */
  readonly wire: unknown;
  readonly parameter?: string;
  readonly as?: Encoding;
  /** As a caller says it. Absent: what travels is no value of the parameter. */
  readonly value?: unknown;
}

/** A request of the journal, read as its model's: what people would otherwise have to decode by hand. */
export interface ExplainedRequest {
  readonly request: JournalEntry;
  /** What it was answered with, or the fault that hit it. Absent: it is under way, or its answer is no longer in the journal. */
  readonly answer?: JournalEntry;
  /** The name of the model's entry. Absent: there is no such model. */
  readonly name?: string;
  /** Absent: the body is no JSON object, or is too long for the journal. */
  readonly slots?: readonly Slot[];
  /** What a caller of the SDK would pass. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Undefined when the journal has no request of that number. The key is in nothing of it: it is read from the journal. */
export function explainRequest(world: World, n: number): ExplainedRequest | undefined {
  const { journal, tables } = world;
  const [request] = Number.isSafeInteger(n) ? journal.entries({ type: "request", n }) : [];
  if (!request) return undefined;
  const [answer] = journal.entries({ request: n });
  const sent = typeof request.body === "string" ? readJson(Buffer.from(request.body), requestDepth) : undefined;
  const taken = sent && takeBody(sent, world);
  const { model = "", row } = taken ?? {};
  const read = {
    ...(taken && { slots: readSlots(taken, sent, isMerged(world)) }),
    ...(taken && row && { params: decodeRequest(row, taken.read) }),
  };
  return {
    request,
    ...(answer && { answer }),
    ...(row && { name: tables.models[model]?.name ?? model }),
    // JSON inside a text can be as deep as the text is long.
    ...(isShallow(read, requestDepth) && read),
  };
}

const envelope = ["model", "callBackUrl"];
/** The places inside a body, by the member that holds them. */
const nested = ["input", "options"] as const;

function readSlots({ row, body }: TakenBody, sent: Body, isMerged: boolean): readonly Slot[] {
  const places = placesOf(body);
  return Object.entries(sent).flatMap(([key, wire]): Slot[] => {
    const place = nested.find((each) => each === key);
    if (!place) return [{ ...readSlot(row, "root", key, body[key]), wire }];
    const members = Object.entries(places[place]);
    const isRoot = place === "input" && row?.home === "root";
    if (isRoot && !isMerged) return [{ at: place, kind: "ignored", wire }];
    // What is there is no object, or holds nothing.
    if (members.length === 0) return [{ at: place, kind: "unknown", wire }];
    return members.map(([name, member]) => ({
      ...readSlot(row, isRoot ? "root" : place, name, member),
      at: `${place}.${name}`,
    }));
  });
}

function readSlot(row: ModelRow | undefined, place: Place, key: string, wire: unknown): Slot {
  const at = place === "root" ? key : `${place}.${key}`;
  if (place === "root" && envelope.includes(key)) return { at, kind: "envelope", wire };
  const isHere = (slot: { readonly place: Place; readonly key: string }) => slot.place === place && slot.key === key;
  if (row?.fixed?.some(isHere)) return { at, kind: "fixed", wire };
  const bound = Object.entries(row?.parameters ?? {}).flatMap(([parameter, facts]) =>
    bindingsOf(row as ModelRow, parameter)
      .filter(isHere)
      .map(({ as = "value", fallback }) => ({ parameter, facts, as, fallback })),
  );
  // A slot of one's own comes before one that is only lent.
  const own = bound.find(({ fallback }) => !fallback) ?? bound[0];
  if (!own) return { at, kind: "unknown", wire };
  const { parameter, as, facts } = own;
  const value = readValue(facts, wire, as);
  return { at, kind: "parameter", wire, parameter, as, ...(value !== undefined && { value }) };
}
