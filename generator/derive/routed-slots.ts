import type { Route, Slot } from "../ir/types.js";

/** A slot that follows from the value of `model`. */
export interface RoutedSlot extends Slot {
  /** What stands there, in the order of the routes. */
  readonly values: readonly unknown[];
  /** "0 = flux-kontext-pro, 1 = flux-kontext-max" */
  readonly text: string;
}

export function routedSlots(routes: readonly Route[]): readonly RoutedSlot[] {
  return (routes[0]?.writes ?? []).map(({ place, key }) => {
    const values = routes.map(({ writes }) => writes.find((slot) => slot.key === key)?.value);
    const text = routes.map(({ model }, index) => `${values[index]} = ${model}`).join(", ");
    return { place, key, values, text };
  });
}
