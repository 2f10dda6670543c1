/** What is broken on purpose, and by which tests that should be noticed. The one place that names files: as globs, from the project's root. */
export interface Room {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** The share of mutants, in percent, that the tests have to notice. What is left was looked at: it changes nothing that counts. */
  readonly least: number;
}

const request = ["test/sdk/request/**/*.test.ts", "test/sdk/price/**/*.test.ts"];

export const rooms: Readonly<Record<string, Room>> = {
  encoder: {
    mutate: ["templates/sdk/src/request/{encode-request,encodings,plain,to-json,find-model}.ts"],
    tests: request,
    least: 90,
  },
  validator: { mutate: ["templates/sdk/src/request/{validate,parameter-types}.ts"], tests: request, least: 94 },
  estimator: {
    mutate: ["templates/sdk/src/price/{estimate-credits,estimate-at,measures,read-day,budget}.ts"],
    tests: request,
    least: 92,
  },
  replies: {
    mutate: ["templates/sdk/src/http/{read-reply,read-status,find-nearest,parse-exact}.ts"],
    tests: ["test/sdk/{http,submit,wait}/**/*.test.ts"],
    least: 93,
  },
  pricing: {
    mutate: ["generator/emit/pricing/*.ts", "generator/derive/price-*.ts"],
    tests: ["test/generate/{pricing,price-history}.test.ts", "test/derive/price-*.test.ts"],
    least: 93,
  },
};
