/** What a server has said: a text or a number that is not blank. */
export type Said = string | number;

export const isText = (value: unknown): value is Said => typeof value === "string" || typeof value === "number";

export const isSaid = (value: unknown): value is Said => isText(value) && `${value}`.trim() !== "";

/**
 * What stands nearest to the top under each name: further down there may be the request's own members, of which one may be called
 * like that. A list stands for the first that is in it.
 * @param wide for what must not be lost: also in lists of several, and alone in an object
 * @param isEcho whether the request itself has such a member
 */
export function findNearest(
  top: unknown,
  names: readonly string[],
  wide = true,
  isEcho: (member: object) => unknown = () => false,
): Readonly<Record<string, Said>> {
  const found: Record<string, Said> = {};
  // What is added is visited, too, and nothing twice: a parsed body may lead back to itself.
  const reached = new Set([top]);
  for (const each of reached) {
    if (typeof each !== "object" || each === null || (!wide && Array.isArray(each) && each.length > 1)) continue;
    for (const [name, member] of Object.entries(each)) {
      const value = unwrap(member, wide);
      const isNew = names.includes(name) && found[name] === undefined && isSaid(value);
      if (isNew && (each === top || !isEcho({ [name]: member }))) found[name] = value;
      reached.add(member);
    }
  }
  return found;
}

function unwrap(member: unknown, wide: boolean): unknown {
  if (Array.isArray(member)) return member[0];
  if (!wide || typeof member !== "object" || member === null) return member;
  const [value, ...more] = Object.values(member);
  return more.length > 0 ? undefined : value;
}
