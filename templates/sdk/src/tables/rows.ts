/** Stand-in for the emitted table: a few rows of each kind, for the runtime's own tests. `npm run generate` writes the real one. */
import type { ParameterRow, Tables } from "../runtime/contract.js";

const prompt = { name: "prompt", type: "string", required: true } as const satisfies ParameterRow;

export const tables = {
  models: {
    "picture-1": {
      body: "input",
      parameters: [
        prompt,
        { name: "image_size", type: "string", required: true, values: ["1:1", "16:9", "1:1 HD"] },
        { name: "seed", type: "integer", min: 10_000, max: 999_999 },
        {
          name: "image_urls",
          type: "urls",
          max: 3,
          to: [
            ["input", "image_urls", "value"],
            ["root", "imageURLList", "url-list"],
          ],
        },
        { name: "tier", type: "string", values: ["pro", "flex"], to: [["options", "model", "index"]] },
      ],
    },
    "rooted-pro": {
      body: "root",
      parameters: [prompt, { name: "fileUrl", type: "urls", to: [["root", "fileUrl", "json-string"]] }],
      fixed: [["options", "model", 0]],
    },
    "film-2": {
      body: "input",
      parameters: [
        prompt,
        { name: "duration", type: "integer", required: true, values: [5, 10] },
        { name: "sound", type: "boolean" },
      ],
    },
    "speech-1": { body: "input", parameters: [{ name: "text", type: "string", required: true }] },
  },
  families: { rooted: ["rooted-pro"] },
  url: /^https?:\/\/[^\s/?#:@]+\.[^\s/?#:@]+(?:[/?#]\S*)?$/u,
  callbackUrl: /^https:\/\/\S+$/u,
} as const satisfies Tables;
