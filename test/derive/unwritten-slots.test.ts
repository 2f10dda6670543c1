import { expect, test } from "vitest";
import { tablesOf } from "../../generator/derive/rows.js";
import { sampleRequest } from "../../generator/derive/sample-request.js";
import { unwrittenSlots } from "../../generator/derive/unwritten-slots.js";
import { parseSlot } from "../../generator/ir/slots.js";
import { encodeRequest } from "../../templates/sdk/src/request/encode-request.js";
import { resolveRealSpec } from "../support/real-spec.js";

const spec = resolveRealSpec();
const tables = tablesOf(spec);
const cases = spec.models.flatMap((sendable) => unwrittenSlots(sendable.entry).map((slot) => ({ sendable, slot })));

test("there are such places", () => expect(cases).not.toEqual([]));

test.each(cases.map((each) => [each.sendable.model, each.slot, each] as const))(
  "given `extra` for %s with %s, want it sent: no parameter writes it",
  (model, _, { sendable, slot }) => {
    const { place, key } = parseSlot(slot);
    const { params } = sampleRequest(sendable, spec);
    const callbackUrl = "https://app.example.com/hook";
    const body = encodeRequest(tables, model, params, { callbackUrl, extra: { [place]: { [key]: "{}" } } });
    const { input, options } = body as { input?: object; options?: string };
    const places = { root: body, input, options: options && JSON.parse(options) };
    expect(places[place]).toHaveProperty(key, "{}");
  },
);
