// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.
import type { Tables } from "../contract.js";

/** By themselves for who needs no more than these. */
export const url = /^https?:\/\/(?:(?:[^\x00-,./:-@\[-\^\x60{-\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\.0\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\t-\r \xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$/u;
export const callbackUrl = /^https:\/\/[^\t-\r ]+$/u;
export const taskMember = "taskId";

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
          { http: 400, meaning: "failed", when: { status: "failure" } },
          { http: 400, meaning: "failed", when: { status: "fail" } },
          { http: 400, meaning: "failed", when: { status: "cancelled" } },
          { http: 400, meaning: "failed", when: { status: "canceled" } },
          { http: 400, meaning: "failed", when: { status: "expired" } },
          { http: 400, meaning: "failed", when: { status: "rejected" } },
          { http: 300, meaning: "processing", when: { status: "processing" } },
          { http: 201, meaning: "succeeded", when: { fileURL: "*" } },
          { http: 202, meaning: "succeeded", when: { fileURL: "*" } },
          { http: 200, meaning: "failed", when: { failMsg: "*" } },
          { http: 200, meaning: "refused", when: { code: { from: 400, to: 407 } }, noTask: true },
          { http: 200, meaning: "refused", when: { code: { from: 409, to: 428 } }, noTask: true },
          { http: 200, meaning: "processing", when: { status: "*" } },
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
  url,
  callbackUrl,
};
