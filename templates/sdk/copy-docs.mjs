// Puts the pages that users read into the package. They are generated beside it, once, so that no page is in the tree twice.
import { cpSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const pages = ["models", "decisions.md", "http.md"];

const [from, to] = ["../docs/", "docs/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
if (!existsSync(from)) throw new Error(`${from} is missing: run npm run generate`);
rmSync(to, { recursive: true, force: true });
for (const page of pages) cpSync(from + page, to + page, { recursive: true });
