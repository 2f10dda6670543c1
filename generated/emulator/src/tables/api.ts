// Generated from the spec by `npm run generate`. Do not edit.
import type { ApiFacts } from "../emulator-tables.js";

export const api: ApiFacts = {
  host: "business.api.cliprise.app",
  callback: { method: "POST" },
  operations: {
    generate: {
      method: "POST",
      path: "/app/cliprise/generate",
      members: { task: "taskId", reason: "msg", action: "action_url" },
      replies: [
        {
          id: "ok_array",
          http: 200,
          meaning: "accepted",
          body: "[{\"code\": 200, \"taskId\": \"f11021d5b56bc19932b336ac0dbf413f\"}]"
        },
        {
          id: "ok_object",
          http: 200,
          meaning: "accepted",
          body: "{\"code\": 200, \"taskId\": \"f11021d5b56bc19932b336ac0dbf413f\"}"
        },
        {
          id: "app_error",
          http: 200,
          meaning: "rejected",
          cause: "invalid-field",
          body: "{\"code\": 400, \"msg\": \"This field is required\", \"data\": null}",
          reason: "This field is required"
        },
        {
          id: "insufficient_credits",
          http: 200,
          meaning: "rejected",
          cause: "no-credits",
          body: "{\"code\": 400, \"msg\": \"insufficient_credits\", \"action_url\": \"https://app.example.com/pricing\"}",
          reason: "insufficient_credits"
        },
        {
          id: "invalid_api_key",
          http: 400,
          meaning: "rejected",
          cause: "wrong-key",
          body: "{\"msg\": \"invalid_api_key\"}",
          reason: "invalid_api_key"
        },
        {
          id: "invalid_model_id",
          http: 400,
          meaning: "rejected",
          cause: "unknown-model",
          body: "{\"msg\": \"invalid_model_id\"}",
          reason: "invalid_model_id"
        },
        {
          id: "method_not_allowed",
          http: 400,
          meaning: "rejected",
          cause: "wrong-host",
          body: "{\"msg\": \"method_not_allowed\"}",
          reason: "method_not_allowed"
        },
        { id: "wrong_host", http: 400, meaning: "rejected", cause: "wrong-host", body: "" }
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
        { id: "processing", http: 300, meaning: "processing", body: "{\"status\": \"processing\"}" },
        {
          id: "completed",
          http: 200,
          meaning: "succeeded",
          body: "{\"status\": \"completed\", \"fileURL\": \"https://cdn.example.com/results/f11021d5b56bc19932b336ac0dbf413f.png\"}"
        },
        {
          id: "failed",
          http: 400,
          meaning: "failed",
          body: "{\"status\": \"failed\", \"failMsg\": \"generation_failed\"}"
        },
        {
          id: "invalid_api_key",
          http: 400,
          meaning: "refused",
          cause: "wrong-key",
          body: "{\"msg\": \"invalid_api_key\"}",
          reason: "invalid_api_key"
        },
        {
          id: "invalid_taskId",
          http: 400,
          meaning: "refused",
          cause: "unknown-task",
          body: "{\"msg\": \"invalid_taskId\"}",
          reason: "invalid_taskId"
        },
        {
          id: "method_not_allowed",
          http: 400,
          meaning: "refused",
          cause: "wrong-host",
          body: "{\"msg\": \"method_not_allowed\"}",
          reason: "method_not_allowed"
        },
        { id: "wrong_host", http: 400, meaning: "refused", cause: "wrong-host", body: "" }
      ]
    }
  }
};
