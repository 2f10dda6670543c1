import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { buildSdk } from "./sdk-dist.js";

const root = join(import.meta.dirname, "../..");

/** Bytes of a program that submits one task and waits for its result, minified, and then compressed with `gzip -9`. */
export interface SizeRow {
  readonly name: string;
  readonly platform: "browser" | "node";
  readonly minified: number;
  readonly gzipped: number;
}

export const ours = `import { Cliprise } from "@cliprise/sdk";
const cliprise = new Cliprise({ apiKey: "x", callbackUrl: "https://app.example.com/cliprise" });
export const go = () => cliprise.run("qwen-image-2", { prompt: "p", image_size: "1:1", output_format: "png", seed: 10000 });
`;

const replicate = `import Replicate from "replicate";
const replicate = new Replicate({ auth: "x" });
export const go = () => replicate.run("black-forest-labs/flux-schnell", { input: { prompt: "p" } });
`;

/** Our bundle, the tables of all models in it, beside the smallest peer's, bundled the same way in the same run. */
export async function benchSize(): Promise<readonly SizeRow[]> {
  const alias = { "@cliprise/sdk": join(buildSdk(), "index.js") };
  const rows: SizeRow[] = [];
  for (const platform of ["browser", "node"] as const) {
    rows.push(await measure(`@cliprise/sdk ${versionOf("generated/sdk")}`, ours, platform, alias));
    rows.push(await measure(`replicate ${versionOf("node_modules/replicate")}`, replicate, platform, {}));
  }
  return rows;
}

async function measure(
  name: string,
  contents: string,
  platform: SizeRow["platform"],
  alias: Record<string, string>,
): Promise<SizeRow> {
  return { name, platform, ...(await bundledSize(contents, platform, alias)) };
}

export async function bundledSize(
  program: string,
  platform: SizeRow["platform"],
  alias: Record<string, string>,
): Promise<Pick<SizeRow, "minified" | "gzipped">> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    alias,
    write: false,
    logLevel: "error",
  });
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: text.length, gzipped: gzipSync(text, { level: 9 }).length };
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as { version: string }).version;
}
