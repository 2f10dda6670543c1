import { readFileSync } from "node:fs";
import { join } from "node:path";

interface PackageFacts {
  /** The name in its manifest. */
  readonly npmName: string;
  /** What is copied from beside the package, to the same place in it, so that nothing is in the tree twice. */
  readonly copies: readonly string[];
  /** What users look for in the tarball, besides what the manifest points to. */
  readonly always: readonly string[];
  /** Entry points that are data alone: they share no file with the others, so that nobody loads them who did not ask. */
  readonly apart: readonly string[];
  /** Bytes of its declarations, of one module system: what a compiler has to read. */
  readonly declarations: number;
}

/** What is published, by its folder under generated/. */
export const packages = {
  sdk: {
    npmName: "@cliprise/sdk",
    copies: ["docs/models", "docs/decisions.md", "docs/http.md"],
    always: [
      "README.md",
      "LICENSE",
      "CHANGELOG.md",
      "llms.txt",
      "docs/models/index.md",
      "docs/decisions.md",
      "docs/http.md",
    ],
    apart: ["catalog"],
    declarations: 200_000,
  },
  emulator: {
    npmName: "@cliprise/emulator",
    copies: ["docs/emulator.md", "docs/conformance.md", "docs/faults.md", "conformance"],
    always: [
      "README.md",
      "LICENSE",
      "CHANGELOG.md",
      "docs/emulator.md",
      "docs/conformance.md",
      "docs/faults.md",
      "conformance/vectors.json",
      "conformance/faults.json",
    ],
    apart: [],
    declarations: 46_000,
  },
} as const satisfies Readonly<Record<string, PackageFacts>>;

export type PackageId = keyof typeof packages;

/** The first part of a path under generated/. */
const folderOf = (path: string): string => path.split("/")[0] ?? path;

/** The folders of generated/ from which packages take what they copy. */
export const copiedFolders: readonly string[] = [
  ...new Set(Object.values(packages).flatMap(({ copies }) => copies.map(folderOf))),
];

export const packageIds = Object.keys(packages) as readonly PackageId[];

/** Something of each package. */
export type PerPackage<T> = Readonly<Record<PackageId, T>>;

export async function perPackage<T>(make: (id: PackageId) => T | Promise<T>): Promise<PerPackage<T>> {
  const made: [PackageId, T][] = [];
  for (const id of packageIds) made.push([id, await make(id)]);
  return Object.fromEntries(made) as Record<PackageId, T>;
}

type Conditions = Readonly<Record<string, string>>;

/** What a package says of itself, as far as this project writes it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly bin?: Conditions;
  readonly exports: Readonly<Record<string, string | { readonly import: Conditions; readonly require: Conditions }>>;
  readonly dependencies?: object;
  readonly scripts?: Conditions;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The modules in a folder of dist/ that the manifest offers: `index` for `./dist/esm/index.js`. */
export function entryPoints({ exports }: Manifest, kind: "esm" | "browser" | "cjs"): readonly string[] {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? [] : [...Object.values(target.import), ...Object.values(target.require)],
  );
  return namesIn(kind, targets);
}

/** The programs in dist/esm. */
export function commandsOf({ bin = {} }: Manifest): readonly string[] {
  return namesIn("esm", Object.values(bin));
}

function namesIn(kind: string, targets: readonly string[]): readonly string[] {
  const found = targets.map((path) => /^(?:\.\/)?dist\/(\w+)\/([\w-]+)\.js$/.exec(path) ?? []);
  return [...new Set(found.flatMap(([, folder, name]) => (folder === kind && name ? [name] : [])))];
}
