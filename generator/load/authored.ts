import type { Encoding, Measure, ParameterType } from "../../templates/sdk/src/contract.js";
import type { YamlDocument } from "./yaml-document.js";

/** The spec as it is written: what the JSON Schemas of spec/schema let through, nothing defaulted yet. */
export interface AuthoredSpec {
  readonly api: AuthoredApi;
  readonly fields: Readonly<Record<string, AuthoredField>>;
  readonly types: Readonly<Record<ParameterType, AuthoredType>>;
  readonly encodings: Readonly<Record<Encoding, AuthoredEncoding>>;
  readonly units: Readonly<Record<string, AuthoredUnit>>;
  readonly decisions: Readonly<Record<string, AuthoredDecision>>;
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
  readonly models: ReadonlyMap<AuthoredModel, YamlDocument>;
}

export type AuthoredEvidence = string | readonly string[];

export interface AuthoredApi {
  title: string;
  summary: string;
  reference: {
    file: string;
    sections: readonly { title: string; from: number; to: number; kinds: readonly string[] }[];
  };
  server: { url: string; evidence: AuthoredEvidence };
  operations: Readonly<Record<string, AuthoredOperation>> & {
    generate: AuthoredOperation & { body: Readonly<Record<string, AuthoredApiField>> };
    status: AuthoredOperation;
  };
  bodies: Readonly<Record<string, AuthoredBody>>;
  callback: {
    name: string;
    field: string;
    method: AuthoredOperation["method"];
    summary: string;
    description: string;
    evidence: AuthoredEvidence;
  };
  polling: { firstSeconds: number; factor: number; maxSeconds: number; evidence: AuthoredEvidence };
  billing: { charged: string; refund: string; evidence: AuthoredEvidence };
}

export interface AuthoredOperation {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  operationId: string;
  summary: string;
  auth: { in: "header" | "query"; name: string; scheme?: "Bearer"; summary?: string };
  body?: Readonly<Record<string, AuthoredApiField>>;
  query?: Readonly<Record<string, AuthoredQueryParameter>>;
  statuses?: Readonly<Record<string, { summary?: string; union?: string; envelope?: string }>>;
  replies: Readonly<Record<string, AuthoredReply>>;
  otherwise?: readonly { http: number; when?: AuthoredWhen; meaning: AuthoredReply["meaning"]; decision: string }[];
  evidence: AuthoredEvidence;
}

export interface AuthoredApiField {
  type: "string" | "object" | "json-object" | "json-urls";
  required?: true;
  pattern?: string;
  summary: string;
  sample?: string;
  evidence: AuthoredEvidence;
}

export interface AuthoredQueryParameter {
  type: "string" | "integer" | "boolean";
  role?: "task" | "file";
  required?: true;
  values?: readonly string[];
  summary: string;
  sample?: string;
  evidence: AuthoredEvidence;
}

export type AuthoredWhen = Readonly<Record<string, Scalar | { from: number; to: number }>>;

export interface AuthoredReply {
  http: number;
  meaning: "accepted" | "rejected" | "processing" | "succeeded" | "failed" | "refused" | "file";
  cause?: "wrong-host" | "wrong-key" | "unknown-model" | "unknown-task" | "invalid-field" | "no-credits";
  summary: string;
  body: string | { list: string };
  when?: AuthoredWhen;
  example?: unknown;
  evidence: AuthoredEvidence;
}

export interface AuthoredBody {
  summary?: string;
  members: Readonly<Record<string, AuthoredMember>>;
}

export interface AuthoredMember {
  type: "string" | "integer" | "boolean" | "null";
  role?: "task" | "result" | "failure" | "reason" | "action" | "state";
  required?: true;
  const?: Scalar;
  nullable?: true;
  summary?: string;
}

export interface AuthoredType {
  summary: string;
  pattern?: string;
  evidence?: AuthoredEvidence;
}

/** What an encoding asks of the parameter: a closed list of values, media links, or a list. */
export type Need = "values" | "media" | "list";

export interface AuthoredEncoding {
  summary: string;
  needs?: Need;
  evidence?: AuthoredEvidence;
}

export interface AuthoredField {
  type: ParameterType;
  variants?: readonly ParameterType[];
  summary: string;
  sample: unknown;
  evidence?: AuthoredEvidence;
}

export interface AuthoredUnit {
  summary: string;
  measure?: Measure;
  per?: number;
  evidence: AuthoredEvidence;
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
  settles?: readonly { of: string | readonly string[]; is: "absent" | Readonly<Record<string, unknown>> }[];
  evidence: AuthoredEvidence;
  parameters?: readonly string[];
  entries: "all" | readonly string[];
}

export interface AuthoredModel {
  id: string;
  name: string;
  order?: number;
  task: string;
  summary: string;
  evidence: AuthoredEvidence;
  decisions?: readonly string[];
  alias?: { of: string; evidence: AuthoredEvidence };
  body?: "input" | "root";
  routes?: Readonly<Record<string, AuthoredRoute>>;
  parameters?: Readonly<Record<string, AuthoredParameter>>;
  accepts?: Readonly<Record<string, { evidence: AuthoredEvidence }>>;
  neverSent?: Readonly<Record<string, { evidence: AuthoredEvidence }>>;
  output?: AuthoredOutput;
  pricing?: AuthoredPricing;
  notes?: readonly { text: string; evidence: AuthoredEvidence }[];
  examples?: readonly AuthoredExample[];
}

export interface AuthoredRoute {
  label: string;
  writes?: Readonly<Record<string, string | number>>;
  evidence: AuthoredEvidence;
}

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
  evidence: AuthoredEvidence;
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
  evidence: AuthoredEvidence;
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
