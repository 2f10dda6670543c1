import type { ModelComponents } from "./components.js";

/**
 * What differs between the documents: how much a reply says, where the key stands, and whether there is a union of models.
 * The portable profiles take what strict client generators can compile.
 */
export interface Profile {
  readonly replies: "exact" | "envelope" | "any";
  readonly portable: boolean;
  readonly models: readonly ModelComponents[];
}
