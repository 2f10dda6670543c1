// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.
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
          { http: 400, meaning: "rejected", empty: true }
        ],
        otherwise: [
          { http: 200, meaning: "rejected", when: { code: { from: 400, to: 499 } } },
          { meaning: "accepted", when: { code: { from: 200, to: 299 }, taskId: "*" } },
          { http: 200, meaning: "accepted", when: { taskId: "*" } },
          { http: 201, meaning: "accepted", when: { taskId: "*" } },
          { http: 202, meaning: "accepted", when: { taskId: "*" } },
          { http: 400, meaning: "rejected" }
        ]
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
          { http: 400, meaning: "refused", when: { msg: "invalid_taskId" }, noTask: true },
          { http: 400, meaning: "refused", when: { msg: "method_not_allowed" } },
          { http: 200, meaning: "succeeded", when: { fileURL: "*" } },
          { http: 400, meaning: "failed", when: { failMsg: "*" } },
          { http: 300, meaning: "processing" },
          { http: 400, meaning: "refused", empty: true }
        ],
        otherwise: [
          { http: 400, meaning: "failed", when: { status: "failed" } },
          { http: 400, meaning: "failed", when: { status: "error" } },
          { http: 300, meaning: "processing", when: { status: "processing" } },
          { http: 200, meaning: "failed", when: { failMsg: "*" } },
          { http: 200, meaning: "processing", when: { status: "*" } },
          { http: 200, meaning: "refused", when: { code: 400 }, noTask: true },
          { http: 400, meaning: "refused", when: { msg: "*" }, noTask: true }
        ]
      }
    },
    callbackUrlRequired: true,
    poll: { initial: 2000, max: 60000, factor: 1.25, jitter: "half", settles: 60000 }
  },
  models: {
    "picture-1": {
      parameters: {
        prompt: { required: true },
        image_size: { required: true, values: ["1:1", "16:9", "1:1 HD"] },
        seed: { type: "integer", max: 999999, min: 10000 },
        image_urls: { type: "urls", also: [{ place: "root", key: "imageURLList", as: "url-list" }], max: 3 },
        tier: { values: ["pro", "flex"], instead: [{ place: "options", key: "model", as: "index" }] },
      },
      price: { unit: "per image", credits: [9, 26], axes: ["tier"] },
    },
    "rooted-pro": {
      parameters: {
        prompt: { required: true },
        fileUrl: { type: "urls", instead: [{ place: "root", key: "fileUrl", as: "json-string" }] },
      },
      price: { unit: "per image", credits: [9] },
      home: "root",
      fixed: [{ place: "options", key: "model", value: 0 }],
      before: [
        { until: "2026-01-01" },
        { until: "2026-07-01", price: { unit: "per image", credits: [7] } },
      ],
    },
    "film-2": {
      parameters: {
        prompt: { required: true },
        duration: { type: "integer", required: true, values: [5, 10] },
        sound: { type: "boolean" },
      },
      price: { unit: "per video", credits: [140, 630] },
    },
    "speech-1": {
      parameters: {
        text: { required: true },
      },
      price: { unit: "per 5 000 characters", credits: [49], from: "text", measure: "characters", per: 5000 },
    },
  },
  families: { rooted: ["rooted-pro"] },
  url: /^https?:\/\/(?:(?:[^\s\0-,./:-@[-^`{-\xa0]+\.)+(?!(?:[Ll][Oo][Cc][Aa][Ll](?:[Hh][Oo][Ss][Tt]|[Dd][Oo][Mm][Aa][Ii][Nn])?|[Ii][Nn][Tt][Ee][Rr][Nn][Aa][Ll]|[Ll][Aa][Nn]|[Aa][Rr][Pp][Aa])\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\d|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.0|198\.1[89])\.)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|(?=[:/?#]|$))){4})(?::\d+)?(?:[/?#]\S*)?$/u,
  callbackUrl: /^https:\/\/[^\s]+$/u,
};
