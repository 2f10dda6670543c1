import type {
  AuthoredApi,
  AuthoredDecisions,
  AuthoredFields,
  AuthoredModel,
  AuthoredPastPricing,
  AuthoredPricing,
  AuthoredScalar,
  AuthoredTypes,
  AuthoredUnits,
} from "./authored-types.js";
import type { YamlDocument } from "./yaml-document.js";

export type * from "./authored-types.js";

/** The spec as it is written: what the JSON Schemas of spec/schema let through, nothing defaulted yet. */
export interface AuthoredSpec {
  readonly api: AuthoredApi;
  readonly fields: AuthoredFields;
  readonly types: AuthoredTypes;
  readonly units: AuthoredUnits;
  readonly decisions: AuthoredDecisions;
  readonly models: readonly AuthoredModel[];
  readonly documents: Documents;
}

/** Where each part of the spec stands, for diagnostics. */
export interface Documents {
  readonly api: YamlDocument;
  readonly fields: YamlDocument;
  readonly types: YamlDocument;
  readonly encodings: YamlDocument;
  readonly units: YamlDocument;
  readonly decisions: YamlDocument;
  readonly models: ReadonlyMap<AuthoredModel, YamlDocument>;
}

export type Scalar = AuthoredScalar;

/** Of an entry, today or before. */
export type AuthoredPrices = AuthoredPricing | AuthoredPastPricing;

export type AuthoredOperation = AuthoredApi["generate"] | AuthoredApi["status"];
