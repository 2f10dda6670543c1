/** A message has room for so many. */
const most = 12;

/** "known: pixel, motion, canvas": of names that grow with the catalogue the first ones. A closed list is told whole. */
export function knownNames(names: readonly string[]): string {
  return `known: ${names.slice(0, most).join(", ")}${names.length > most ? ", ..." : ""}`;
}
