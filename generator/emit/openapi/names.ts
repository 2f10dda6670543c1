import type { Value } from "../../ir/types.js";

/** `kling-2-1-pro` -> `Kling21Pro`. Ids that would fall together are refused by the check of names. */
export function pascal(id: string): string {
  const name = id
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
  return /^[A-Z]/.test(name) ? name : `M${name}`;
}

/** `16:9` of aspect_ratio -> `ASPECT_RATIO_16_9`: identifiers in every language, unique without regard to case. */
export function enumNames(values: readonly Value["value"][], parameter: string): readonly string[] {
  const taken = new Set<string>();
  return values.map((value, index) => {
    const word = upperSnake(String(value));
    const name = /^[A-Z]/.test(word) ? word : `${upperSnake(parameter)}_${word || index}`;
    let free = name;
    for (let next = index; taken.has(fold(free)); next++) free = `${name}_${next}`;
    taken.add(fold(free));
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

function fold(name: string): string {
  return name.replaceAll("_", "");
}
