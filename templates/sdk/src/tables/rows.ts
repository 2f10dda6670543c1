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
  url: /^[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:(?![^/?#:]*\.(?:[Ll][Oo][Cc][Aa][Ll](?:[Hh][Oo][Ss][Tt])?|[Ii][Nn][Tt][Ee][Rr][Nn][Aa][Ll]|[Ll][Aa][Nn]|[Hh][Oo][Mm][Ee]\.[Aa][Rr][Pp][Aa])\.?(?:[:/?#]|$))(?:[^\s\x00-\x2c./:;<=>?@[-^`{-\x7f]+\.)+(?:[A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{1,59})\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\d)\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|192\.0\.0\.|198\.1[89]\.)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)|\[(?!2002:|2001:0{0,4}:|2001:0?[dD][bB]8:)[23][0-9A-Fa-f]{3}:[0-9A-Fa-f:]+\])(?::\d{1,5})?(?:[/?#][^\s]*)?$/u,
  callbackUrl: /^https:\/\/\S+$/u,
} as const satisfies Tables;
