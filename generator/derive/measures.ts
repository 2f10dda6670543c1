import type { Measure, ParameterType } from "../../templates/sdk/src/contract.js";

interface MeasureRow {
  /** The parameters that tell how much of it a request asks for; how the SDK counts it stands in the SDK's own table. */
  readonly countedBy: readonly ParameterType[];
}

export const measures: Readonly<Record<Measure, MeasureRow>> = {
  seconds: { countedBy: ["integer", "number"] },
  characters: { countedBy: ["string"] },
};

/** The parameters that tell how many images a call may return at most. */
export const calls: MeasureRow = { countedBy: ["integer", "number"] };
