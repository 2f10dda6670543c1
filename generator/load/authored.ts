import type { Encoding, ParameterType } from "../../templates/sdk/src/contract.js";
import type { Reference } from "../reference/reference.js";
import type {
  AuthoredApi,
  AuthoredDecisions,
  AuthoredEmulator,
  AuthoredEncoding,
  AuthoredEvidence,
  AuthoredFields,
  AuthoredOperation,
  AuthoredPastPricing,
  AuthoredPricing,
  AuthoredRoles,
  AuthoredScalar,
  AuthoredTasks,
  AuthoredType,
  AuthoredUncited,
  AuthoredUnits,
  AuthoredUnread,
  AuthoredModel as ModelFile,
} from "./authored-types.js";
import type { YamlDocument } from "./yaml-document.js";

export type * from "./authored-types.js";

/** The spec as it is written: what the JSON Schemas of spec/schema let through, nothing defaulted yet. */
export interface AuthoredSpec {
  readonly api: AuthoredApi;
  readonly roles: AuthoredRoles;
  readonly tasks: AuthoredTasks;
  readonly fields: AuthoredFields;
  /** All of these: `check` compares their names with the generator's tables before anybody reads them. */
  readonly types: Readonly<Record<ParameterType, AuthoredType>>;
  readonly encodings: Readonly<Record<Encoding, AuthoredEncoding>>;
  readonly units: AuthoredUnits;
  readonly decisions: AuthoredDecisions;
  readonly emulator: AuthoredEmulator;
  /** Null where the edition cannot be read, which is reported. */
  readonly reference: Reference | null;
  /** The lines of it that state nothing. */
  readonly uncited: AuthoredUncited;
  readonly models: readonly AuthoredModel[];
  readonly documents: Documents;
}

/** What of the reference nobody has read yet, and the files that have the facts: known in whatever shape these are. */
export interface Unread extends AuthoredUnread {
  readonly documents: OpenDocuments;
}

/** Where each part of the spec stands, for diagnostics. */
export interface Documents {
  readonly api: YamlDocument;
  readonly roles: YamlDocument;
  readonly tasks: YamlDocument;
  readonly fields: YamlDocument;
  readonly types: YamlDocument;
  readonly encodings: YamlDocument;
  readonly units: YamlDocument;
  readonly decisions: YamlDocument;
  readonly emulator: YamlDocument;
  readonly uncited: YamlDocument;
  readonly unread: YamlDocument;
  readonly models: ReadonlyMap<AuthoredModel, YamlDocument>;
}

/** The same before anybody knows which model each of the files is. */
export type OpenDocuments = Omit<Documents, "models"> & { readonly models: readonly YamlDocument[] };

/** A model's file, and the id that is its name. */
export type AuthoredModel = ModelFile & { readonly id: string };

/** A word of the vocabulary. */
export interface AuthoredTerm {
  readonly summary: string;
  readonly evidence?: AuthoredEvidence;
}

export type Scalar = AuthoredScalar;

/** Of an entry, today or before. */
export type AuthoredPrices = AuthoredPricing | AuthoredPastPricing;

export type AuthoredWhen = Readonly<Record<string, Scalar | { readonly from: number; readonly to: number }>>;

type AuthoredBodyFields = NonNullable<AuthoredOperation["body"]>;

export type AuthoredApiField = AuthoredBodyFields[keyof AuthoredBodyFields];

/** What an encoding asks of the parameter: a closed list of values, media links, or a list. */
export type Need = "values" | "media" | "list";
