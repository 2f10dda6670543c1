/** Stand-in for the emitted table: a few rows of each kind, for the runtime's own tests. `npm run generate` writes the real one. */
import type { Tables } from "../contract.js";

export const tables: Tables = {
  api: {
    url: "https://business.api.cliprise.app",
    operations: {
      generate: {
        method: "POST",
        path: "/app/cliprise/generate",
        members: { task: "taskId", reason: "msg", action: "action_url" },
        replies: [
          { http: 200, meaning: "rejected", when: { "*": "insufficient_credits" }, noCredits: true },
          { http: 400, meaning: "rejected", when: { msg: "invalid_api_key" } },
          { http: 400, meaning: "rejected", when: { msg: "invalid_model_id" } },
          { http: 400, meaning: "rejected", when: { msg: "method_not_allowed" } },
          { http: 200, meaning: "accepted", when: { code: 200, taskId: "*" } },
          { http: 200, meaning: "rejected", when: { code: 400 } },
          { http: 400, meaning: "rejected", empty: true },
        ],
        otherwise: [
          { http: 200, meaning: "rejected", when: { code: { from: 400, to: 499 } } },
          { http: 200, meaning: "accepted", when: { taskId: "*" } },
          { http: 400, meaning: "rejected" },
        ],
      },
      status: {
        method: "GET",
        path: "/app/cliprise/status",
        key: "apiKey",
        task: "taskId",
        file: { name: "download", value: "true", http: 200 },
        members: { state: "status", result: "fileURL", failure: "failMsg", reason: "msg" },
        replies: [
          { http: 400, meaning: "refused", when: { msg: "invalid_api_key" } },
          { http: 400, meaning: "refused", when: { msg: "invalid_taskId" } },
          { http: 400, meaning: "refused", when: { msg: "method_not_allowed" } },
          { http: 200, meaning: "succeeded", when: { fileURL: "*" } },
          { http: 400, meaning: "failed", when: { failMsg: "*" } },
          { http: 300, meaning: "processing" },
          { http: 400, meaning: "refused", empty: true },
        ],
        otherwise: [
          { http: 400, meaning: "failed", when: { status: "failed" } },
          { http: 400, meaning: "failed", when: { status: "error" } },
          { http: 200, meaning: "processing", when: { status: "*" } },
        ],
      },
    },
    callbackUrlRequired: true,
    poll: { initial: 2000, max: 60000, factor: 2 },
  },
  models: {
    "picture-1": [
      [
        ["prompt", "string", true],
        ["image_size", "string", true, ["1:1", "16:9", "1:1 HD"]],
        ["seed", "integer", undefined, undefined, undefined, undefined, 999_999, 10_000],
        ["image_urls", "urls", undefined, undefined, [["root", "imageURLList", "url-list"]], undefined, 3],
        ["tier", "string", undefined, ["pro", "flex"], undefined, [["options", "model", "index"]]],
      ],
      ["per image", [9, 26], ["tier"]],
    ],
    "rooted-pro": [
      [
        ["prompt", "string", true],
        ["fileUrl", "urls", undefined, undefined, undefined, [["root", "fileUrl", "json-string"]]],
      ],
      ["per image", [9]],
      "root",
      [["options", "model", 0]],
    ],
    "film-2": [
      [
        ["prompt", "string", true],
        ["duration", "integer", true, [5, 10]],
        ["sound", "boolean"],
      ],
      ["per video", [140, 630]],
    ],
    "speech-1": [[["text", "string", true]], ["per 5 000 characters", [49], undefined, "text", "characters", 5000]],
  },
  families: { rooted: ["rooted-pro"] },
  url: /^[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:(?![^/?#:]*\.(?:[Ll][Oo][Cc][Aa][Ll](?:[Hh][Oo][Ss][Tt])?|[Ii][Nn][Tt][Ee][Rr][Nn][Aa][Ll]|[Ll][Aa][Nn]|[Hh][Oo][Mm][Ee]\.[Aa][Rr][Pp][Aa])\.?(?:[:/?#]|$))(?:[^\s\x00-\x2c./:;<=>?@[-^`{-\x7f]+\.)+(?:[A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{1,59})\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\d)\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|192\.0\.0\.|198\.1[89]\.)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)|\[(?!2002:|2001:0{0,4}:|2001:0?[dD][bB]8:)[23][0-9A-Fa-f]{3}:[0-9A-Fa-f:]+\])(?::\d{1,5})?(?:[/?#][^\s]*)?$/u,
  callbackUrl: /^https:\/\/\S+$/u,
};
