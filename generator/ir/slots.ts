import type { Encoding, Place } from "../../templates/sdk/src/contract.js";
import type { AuthoredBinding } from "../load/authored.js";
import type { Binding, Entry, Slot } from "./types.js";

/** All of them. */
export const places: Readonly<Record<Place, true>> = { root: true, input: true, options: true };

/** The three fields at the body root that are JSON inside a string. */
const helpers = ["options", "imageURLList", "videoURLList"] as const;

export function isHelper(key: string): key is (typeof helpers)[number] {
  return helpers.some((helper) => helper === key);
}

export function parseSlot(text: string): Slot {
  const dot = text.indexOf(".");
  return { place: text.slice(0, dot) as Slot["place"], key: text.slice(dot + 1) };
}

/** One binding or several, as a list. */
export function parseBindings(authored: AuthoredBinding | readonly AuthoredBinding[] | undefined): readonly Binding[] {
  return authored === undefined ? [] : [authored].flat().map(parseBinding);
}

/** `imageURLList` alone is short for the root helper of that name, which carries a list of URLs. */
function parseBinding(authored: AuthoredBinding): Binding {
  if (typeof authored === "string" && !authored.includes(".")) return binding("root", authored, "url-list");
  if (typeof authored === "string") return { ...parseSlot(authored), encoding: "value", fallback: false };
  return { ...parseSlot(authored.at), encoding: authored.as ?? "value", fallback: authored.fallback ?? false };
}

function binding(place: Slot["place"], key: string, encoding: Encoding): Binding {
  return { place, key, encoding, fallback: false };
}

/** Whether a parameter travels there under its own name, as it is, in the body's own place: what needs no word. */
export function isOwnSlot(
  { place, key, encoding, fallback }: Binding,
  name: string,
  { body }: Pick<Entry, "body">,
): boolean {
  return place === body && key === name && encoding === "value" && !fallback;
}

export function slotName({ place, key }: Slot): string {
  return `${place}.${key}`;
}
