import type { ModelRow } from "../../sdk/src/contract.js";
import { isObject } from "../../sdk/src/request/parameter-types.js";
import type { Body } from "./decode-request.js";
import { stringifyFields } from "./find-problems.js";
import { knownModel } from "./known-model.js";
import type { World } from "./world.js";

/** What a body is taken for, as the behaviours are read. */
export interface TakenBody {
  /** With strings wherever the reference has strings. */
  readonly body: Body;
  /** Undefined where it means none. */
  readonly model: string | undefined;
  readonly row: ModelRow | undefined;
  /** What counts of it. */
  readonly read: Body;
}

export function takeBody(sent: Body, world: World): TakenBody {
  const { assume } = world.settings;
  const body = assume["json-in-strings"] === "plain" ? stringifyFields(sent) : sent;
  const model = knownModel(body.model, world);
  if (model === undefined) return { body, model, row: undefined, read: body };
  const row = world.tables.rows.models[model];
  const whole: Body = { ...body, model };
  const { input, ...root } = whole;
  // "Sending an input object for these models has no effect": what stands in it is not looked at.
  if (row?.home !== "root") return { body, model, row, read: whole };
  return { body, model, row, read: { ...root, ...(isMerged(world) && isObject(input) && input) } };
}

/** Whether what stands in `input` counts where the model has none. */
export function isMerged({ settings: { assume } }: World): boolean {
  return assume["root-only-input"] === "merged";
}
