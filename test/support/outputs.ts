import { type EmittedFile, piecesOf, placesOf } from "../../generator/emit/emitter.js";

export function textOf(file: EmittedFile): string {
  return [...piecesOf(file)].join("");
}

/** Every output, path -> text, made no sooner than it is asked for: most tests look at a few of many hundred. */
export class Outputs implements ReadonlyMap<string, string> {
  readonly #coming: Iterator<EmittedFile>;
  readonly #files = new Map<string, EmittedFile>();
  readonly #texts = new Map<EmittedFile, string>();

  constructor(files: Iterable<EmittedFile>) {
    this.#coming = files[Symbol.iterator]();
  }

  get(path: string): string | undefined {
    const file = this.#find(path);
    if (!file) return undefined;
    const text = this.#texts.get(file) ?? textOf(file);
    this.#texts.set(file, text);
    return text;
  }

  has(path: string): boolean {
    return this.#find(path) !== undefined;
  }

  get size(): number {
    return this.#all().size;
  }

  keys(): MapIterator<string> {
    return this.#all().keys();
  }

  values(): MapIterator<string> {
    return this.#whole().values();
  }

  entries(): MapIterator<[string, string]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(visit: (text: string, path: string, outputs: ReadonlyMap<string, string>) => void): void {
    for (const [path, text] of this) visit(text, path, this);
  }

  #find(path: string): EmittedFile | undefined {
    while (!this.#files.has(path)) {
      const { done, value } = this.#coming.next();
      if (done) break;
      this.#note(value);
    }
    return this.#files.get(path);
  }

  #note(file: EmittedFile): void {
    for (const path of placesOf(file)) this.#files.set(path, file);
  }

  #all(): ReadonlyMap<string, EmittedFile> {
    for (let next = this.#coming.next(); !next.done; next = this.#coming.next()) this.#note(next.value);
    return this.#files;
  }

  #whole(): ReadonlyMap<string, string> {
    return new Map([...this.#all().keys()].map((path) => [path, this.get(path) ?? ""]));
  }
}
