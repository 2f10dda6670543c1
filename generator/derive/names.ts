import type { Value } from "../ir/types.js";

/** `kling-2-1-pro` -> `Kling21Pro`: the name of a type, in every language. */
export function pascal(id: string): string {
  const name = id
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
  return /^[A-Z]/.test(name) ? name : `M${name}`;
}

/** The named components of a request: one per sendable model, and per entry its input and its closed lists of values. */
export function requestName(model: string): string {
  return `${pascal(model)}Request`;
}

export function inputName(entryId: string): string {
  return `${pascal(entryId)}Input`;
}

export function valuesName(entryId: string, key: string): string {
  return `${pascal(entryId)}${pascal(key)}`;
}

/** `16:9` of aspect_ratio -> `ASPECT_RATIO_16_9`: identifiers in every language, unique without regard to case. */
export function enumNames(values: readonly Value["value"][], parameter: string): readonly string[] {
  const taken = new Set<string>();
  return values.map((value, index) => {
    const word = upperSnake(String(value));
    const name = /^[A-Z]/.test(word) ? word : `${upperSnake(parameter)}_${word || index}`;
    let free = name;
    for (let next = index; taken.has(foldName(free)); next++) free = `${name}_${next}`;
    taken.add(foldName(free));
    return free;
  });
}

function upperSnake(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}

/** What some language's generator takes for the same name: without punctuation, or whatever the case. */
export function foldName(name: string): string {
  return pascal(name).toLowerCase();
}
