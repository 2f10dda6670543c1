import type { AcceptedSlot, Binding, Parameter } from "../../ir/types.js";
import { places } from "../describe.js";
import type { CatalogBinding, CatalogParameter, CatalogSlot } from "./catalog-types.js";

export function toCatalogParameter(parameter: Parameter): CatalogParameter {
  const { name, role, type, required, summary, note, values, members, known, not, min, max, maxLength, maxItems } =
    parameter;
  return {
    ...{ name, role: role.name, type, required, summary, note },
    values: values?.map(({ value, label }) => ({ value, label })) ?? null,
    ...{ members, known, not, min, max, maxLength, maxItems },
    wire: parameter.bindings.map(toBinding),
    alsoAccepted: parameter.alsoAccepted.map(toBinding),
    sample: parameter.sample,
    decisions: parameter.decisions,
    evidence: places(parameter.evidence),
  };
}

export function toCatalogSlot({ place, key, type, evidence }: AcceptedSlot): CatalogSlot {
  return { place, key, type, evidence: places(evidence) };
}

function toBinding({ place, key, encoding, fallback }: Binding): CatalogBinding {
  return { place, key, encoding, fallback };
}
