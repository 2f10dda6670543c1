import type { Encoding, ParameterType } from "../../templates/sdk/src/contract.js";
import type { Holds, Reference } from "../reference/reference.js";
import type { YamlDocument } from "./yaml-document.js";

/** The spec as it is written: what the JSON Schemas of spec/schema let through, nothing defaulted yet. */
export interface AuthoredSpec {
  readonly api: AuthoredApi;
  readonly fields: Readonly<Record<string, AuthoredField>>;
  readonly types: Readonly<Record<ParameterType, AuthoredTerm & { pattern?: string }>>;
  readonly units: Readonly<Record<string, AuthoredUnit>>;
  readonly encodings: Readonly<Record<string, AuthoredTerm>>;
  readonly decisions: Readonly<Record<string, AuthoredDecision>>;
  readonly emulator: Readonly<Record<string, AuthoredBehaviour>>;
  /** Null where the edition cannot be read, which is reported. */
  readonly reference: Reference | null;
  readonly models: readonly AuthoredModel[];
  readonly namesSchema: object;
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
  readonly emulator: YamlDocument;
  readonly models: ReadonlyMap<AuthoredModel, YamlDocument>;
}

/** One citation of a place, or several: `card`, `section Key Concepts > Root-only model`. */
export type AuthoredEvidence = string | readonly string[];

/** A word of the vocabulary. */
export interface AuthoredTerm {
  summary: string;
  evidence?: AuthoredEvidence;
}

export interface AuthoredBehaviour {
  what: string;
  basis: "documented" | "assumed";
  evidence?: AuthoredEvidence;
}

export interface AuthoredApi {
  title: string;
  summary: string;
  reference: {
    file: string;
    sections: readonly (string | { title: string; holds: Holds })[];
  };
  server: { url: string; host: string; evidence: AuthoredEvidence };
  generate: AuthoredOperation & { fields: Readonly<Record<string, AuthoredApiField>> };
  status: AuthoredOperation & { parameters: Readonly<Record<string, AuthoredApiField>> };
  polling: { firstSeconds: number; factor: number; maxSeconds: number; evidence: AuthoredEvidence };
  billing: { charged: string; refund: string; evidence: AuthoredEvidence };
}

export interface AuthoredOperation {
  method: "GET" | "POST";
  path: string;
  operationId: string;
  summary: string;
  evidence: AuthoredEvidence;
  replies: Readonly<Record<string, AuthoredReply>>;
}

export interface AuthoredApiField {
  type: "string" | "object" | "json-object" | "json-urls";
  required?: true;
  pattern?: string;
  values?: readonly string[];
  summary: string;
  sample?: string;
  evidence: AuthoredEvidence;
}

export interface AuthoredReply {
  http: number;
  meaning: "accepted" | "rejected" | "processing" | "succeeded" | "failed";
  summary: string;
  body: string;
  evidence: AuthoredEvidence;
}

export interface AuthoredField extends AuthoredTerm {
  type: ParameterType;
  variants?: readonly ParameterType[];
  sample: unknown;
}

export interface AuthoredUnit extends AuthoredTerm {
  measure?: "seconds" | "characters";
  per?: number;
}

export interface AuthoredDecision {
  item?: number;
  kind: "contradiction" | "gap" | "ambiguity" | "invalid-example";
  weight: "high" | "medium" | "low";
  question: string;
  decision: string;
  effects: readonly ("sent" | "accepted" | "charged" | "read")[];
  status: "inferred" | "observed";
  observed?: string;
  evidence: AuthoredEvidence;
  parameters?: readonly string[];
  entries: "all" | readonly string[];
}

export interface AuthoredModel {
  /** The name of the file. */
  id: string;
  name: string;
  task: string;
  summary: string;
  evidence?: AuthoredEvidence;
  alias?: { of: string; evidence?: AuthoredEvidence };
  body?: "input" | "root";
  routes?: Readonly<Record<string, AuthoredRoute>>;
  parameters?: Readonly<Record<string, AuthoredParameter>>;
  accepts?: readonly AuthoredSlot[];
  neverSent?: readonly AuthoredSlot[];
  output?: AuthoredOutput;
  pricing?: AuthoredPricing;
  notes?: readonly string[];
  examples?: readonly AuthoredExample[];
}

export interface AuthoredRoute {
  label: string;
  writes?: Readonly<Record<string, string | number>>;
  evidence?: AuthoredEvidence;
}

export type AuthoredSlot = string | { slot: string; evidence: AuthoredEvidence };

export type AuthoredBinding = string | { at: string; as?: Encoding; fallback?: true };

export interface AuthoredParameter {
  required?: true;
  type?: ParameterType;
  values?: readonly (string | number | { value: string | number; label?: string })[];
  known?: readonly string[];
  not?: readonly string[];
  min?: number;
  max?: number;
  maxLength?: number;
  maxItems?: number;
  wire?: AuthoredBinding | readonly AuthoredBinding[];
  alsoAccepted?: AuthoredBinding | readonly AuthoredBinding[];
  note?: string;
  sample?: unknown;
  evidence?: AuthoredEvidence;
}

export type Scalar = string | number | boolean;

export interface AuthoredPrices {
  unit: string;
  quantity?: { from: string } | { atMost: string };
  tiers?: readonly { label: string; credits: number; when?: Readonly<Record<string, Scalar | readonly Scalar[]>> }[];
  range?: { min: number; max: number };
  basis?: string;
  since?: string;
  evidence?: AuthoredEvidence;
}

export interface AuthoredPricing extends AuthoredPrices {
  history?: readonly (AuthoredPrices & { until?: string })[];
}

export interface AuthoredOutput {
  kind: "zip";
  images: number;
  with?: Readonly<Record<string, number>>;
  evidence: AuthoredEvidence;
}

export interface AuthoredExample {
  name: string;
  model?: string;
  callbackUrl?: string;
  params: Readonly<Record<string, unknown>>;
  request?: string;
  evidence?: AuthoredEvidence;
}
