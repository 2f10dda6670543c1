import type { ModelRow } from "../../../sdk/src/contract.js";

type Priced = Pick<ModelRow, "price" | "before">;

/** Today, as the API counts days: `2026-12-01`, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The rows with what is charged on a day, as the SDK estimates by itself; what nobody knows is no price. */
export function pricesOn<Row extends Priced>(
  models: Readonly<Record<string, Row>>,
  day: string,
): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    Object.entries(models).map(([model, row]) => [model, { ...row, price: priceOn(row, day) }]),
  );
}

function priceOn({ price, before }: Priced, day: string): ModelRow["price"] {
  const step = stepOn(before, day);
  return step ? (step.price ?? { unit: price.unit, credits: [null] }) : price;
}

/** The first day on which something else is charged. */
export function nextChange({ before }: Priced, day: string): string | undefined {
  return stepOn(before, day)?.until;
}

function stepOn(before: Priced["before"] = [], day: string) {
  return before.find(({ until }) => day < until);
}
