type Json = Record<string, unknown>;

/** How to break the portable document so that a rule finds it: a rule that finds nothing is none. */
export interface Fault {
  readonly linter: "redocly" | "spectral";
  readonly rule: string;
  readonly what: string;
  readonly breaks: (document: Portable) => void;
}

export interface Portable {
  readonly paths: Readonly<Record<string, Readonly<Record<string, PortableOperation>>>>;
  readonly components: {
    readonly schemas: Record<string, Json> & { readonly GenerateRequest: Union };
    readonly securitySchemes: Json;
  };
}

interface PortableOperation extends Json {
  operationId: string;
  readonly responses: Record<string, { readonly content: Record<string, Json> }>;
}

interface Union extends Json {
  readonly oneOf: Json[];
  readonly discriminator: { readonly mapping: Record<string, string> };
}

const model = "nano-banana";
const submit = ({ paths }: Portable): PortableOperation => {
  const operation = Object.values(paths)[0]?.post;
  if (!operation) throw new Error("the portable document has no POST");
  return operation;
};
const anEnum = ({ components }: Portable): Json => components.schemas.NanoBanana2AspectRatio ?? {};
const rename = (document: Portable, edit: (names: string[]) => string[]): void => {
  const names = edit(anEnum(document)["x-enum-varnames"] as string[]);
  Object.assign(anEnum(document), { "x-enum-varnames": names, "x-enumNames": names });
};
const spectral = (rule: string, what: string, breaks: Fault["breaks"]): Fault => ({
  linter: "spectral",
  rule,
  what,
  breaks,
});

export const faults: readonly Fault[] = [
  {
    linter: "redocly",
    rule: "no-unresolved-refs",
    what: "a reference to nothing",
    breaks: ({ components }) => void delete components.schemas.ErrorMessage,
  },
  spectral("oas3-schema", "info without a title", (document) => Object.assign(document, { info: {} })),
  spectral("cliprise-explicit-responses", "a default response", (document) => {
    const { responses } = submit(document);
    Object.assign(responses, { default: responses["400"] });
  }),
  spectral("cliprise-one-of-by-reference", "an inline member", ({ components: { schemas } }) => {
    schemas.GenerateRequest.oneOf.push({ type: "object" });
  }),
  spectral("cliprise-one-to-one-mapping", "two values of one schema", ({ components: { schemas } }) => {
    const { mapping } = schemas.GenerateRequest.discriminator;
    mapping["another-value"] = mapping[model] ?? "";
  }),
  spectral("cliprise-one-to-one-mapping", "a member that is not mapped", ({ components: { schemas } }) => {
    delete schemas.GenerateRequest.discriminator.mapping[model];
  }),
  spectral("cliprise-enum-names", "no names", (document) => void delete anEnum(document)["x-enum-varnames"]),
  spectral("cliprise-enum-names", "one extension only", (document) => void delete anEnum(document)["x-enumNames"]),
  spectral("cliprise-enum-names", "a name that is no identifier", (document) => {
    rename(document, ([, ...more]) => ["1:1", ...more]);
  }),
  spectral("cliprise-enum-names", "two names that differ by an underscore", (document) => {
    rename(document, ([first = "", , ...more]) => [first, first.replace("_", ""), ...more]);
  }),
  spectral("cliprise-enum-names", "a name too few", (document) => rename(document, ([, ...more]) => more)),
  spectral("cliprise-component-names", "a name with a hyphen", ({ components: { schemas } }) => {
    schemas["nano-banana"] = {};
  }),
  spectral("cliprise-operation-ids", "a name with a hyphen", (document) => {
    submit(document).operationId = "create-task";
  }),
  spectral("cliprise-no-default-value", "a default", (document) => Object.assign(anEnum(document), { default: "1:1" })),
  spectral("cliprise-no-all-of", "allOf", (document) => Object.assign(anEnum(document), { allOf: [{}] })),
  spectral("cliprise-portable-key", "a key in the query", ({ components: { securitySchemes } }) => {
    securitySchemes.apiKeyQuery = { type: "apiKey", in: "query", name: "apiKey" };
  }),
  spectral("cliprise-portable-media-type", "a second media type", (document) => {
    Object.assign(submit(document).responses["400"]?.content ?? {}, { "application/octet-stream": {} });
  }),
  spectral("cliprise-portable-callbacks", "callbacks", (document) =>
    Object.assign(submit(document), { callbacks: {} }),
  ),
  ...["number", "integer"].map((type) =>
    spectral("cliprise-portable-number-format", `a field that is just ${type}`, ({ components: { schemas } }) => {
      schemas.QwenImageInput = { type: "object", properties: { guidance_scale: { type } } };
    }),
  ),
];
