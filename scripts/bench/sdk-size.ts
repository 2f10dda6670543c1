import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { projectRoot } from "../support/project-root.js";
import { sdkConsumer } from "./sdk-consumer.js";

export type Platform = "browser" | "node";

/** Bytes of a program that submits one task and waits for its result, minified, and then compressed with `gzip -9`. */
export interface SizeRow {
  readonly name: string;
  readonly platform: Platform;
  readonly minified: number;
  readonly gzipped: number;
  /** Compressed, ours over that of @fal-ai/client. */
  readonly toFal: number;
}

/** The same errand with each client. */
const programs = {
  "@cliprise/sdk": `import { Cliprise } from "@cliprise/sdk";
const cliprise = new Cliprise({ apiKey: "x", callbackUrl: "https://app.example.com/cliprise" });
export const go = () => cliprise.run("qwen-image-2", { prompt: "p", image_size: "1:1", output_format: "png", seed: 10000 });
`,
  "@fal-ai/client": `import { createFalClient } from "@fal-ai/client";
const fal = createFalClient({ credentials: "x" });
export const go = () => fal.subscribe("fal-ai/flux/schnell", { input: { prompt: "p" } });
`,
  replicate: `import Replicate from "replicate";
const replicate = new Replicate({ auth: "x" });
export const go = () => replicate.run("black-forest-labs/flux-schnell", { input: { prompt: "p" } });
`,
};

type Client = keyof typeof programs;

/** Our bundle, the tables of all models in it, beside those of two peers, bundled the same way in the same run. */
export async function benchSize(): Promise<readonly SizeRow[]> {
  const folder = await sdkConsumer();
  const rows: SizeRow[] = [];
  for (const platform of ["browser", "node"] as const) {
    const fal = await bundledSize("@fal-ai/client", platform, folder);
    for (const client of Object.keys(programs) as readonly Client[]) {
      const size = await bundledSize(client, platform, folder);
      const name = `${client} ${versionOf(client, folder)}`;
      rows.push({ name, platform, ...size, toFal: size.gzipped / fal.gzipped });
    }
  }
  return rows;
}

/** @param folder where our SDK is installed; the peers are the project's own */
export async function bundledSize(
  client: Client,
  platform: Platform,
  folder: string,
): Promise<Pick<SizeRow, "minified" | "gzipped">> {
  const { outputFiles } = await build({
    stdin: { contents: programs[client], resolveDir: folder },
    nodePaths: [join(projectRoot, "node_modules")],
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    write: false,
    logLevel: "error",
  });
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: text.length, gzipped: gzipSync(text, { level: 9 }).length };
}

function versionOf(client: Client, folder: string): string {
  const modules = client === "@cliprise/sdk" ? folder : projectRoot;
  const manifest = readFileSync(join(modules, "node_modules", client, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
