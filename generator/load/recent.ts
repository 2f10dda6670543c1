/** Enough for the states of today, of the last release, and of an edit between them. */
const mostKept = 4;

/**
 * What was made of the texts that each file had last. A process reads a spec again and again - watching, comparing, editing -
 * and nearly all files are what they were.
 */
export class Recent<T> {
  readonly #byPath = new Map<string, readonly { readonly text: string; readonly made: T }[]>();

  /** @param make what is made of the text, and does not change */
  of(path: string, text: string, make: () => T): T {
    const kept = this.#byPath.get(path) ?? [];
    const known = kept.find((each) => each.text === text) ?? { text, made: make() };
    if (known !== kept[0]) this.#byPath.set(path, [known, ...kept.filter((each) => each !== known)].slice(0, mostKept));
    return known.made;
  }
}
