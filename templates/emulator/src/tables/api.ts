// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.
import type { ApiFacts } from "../emulator-tables.js";

export const api: ApiFacts = {
  host: "business.api.cliprise.app",
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
          body: "[{\"code\": 200, \"taskId\": \"f11021d5b56bc19932b336ac0dbf413f\"}]",
          lines: ["L90", "L154"]
        },
        {
          id: "ok_object",
          http: 200,
          meaning: "accepted",
          body: "{\"code\": 200, \"taskId\": \"f11021d5b56bc19932b336ac0dbf413f\"}",
          lines: ["L107", "L156"]
        },
        {
          id: "app_error",
          http: 200,
          meaning: "rejected",
          cause: "invalid-field",
          body: "{\"code\": 400, \"msg\": \"This field is required\", \"data\": null}",
          lines: ["L160", "L207"]
        },
        {
          id: "insufficient_credits",
          http: 200,
          meaning: "rejected",
          cause: "no-credits",
          body: "{\"code\": 400, \"msg\": \"insufficient_credits\", \"action_url\": \"https://app.cliprise.app/pricing\"}",
          lines: ["L206", "L1217"]
        },
        {
          id: "invalid_api_key",
          http: 400,
          meaning: "rejected",
          cause: "wrong-key",
          body: "{\"msg\": \"invalid_api_key\"}",
          lines: ["L204"]
        },
        {
          id: "invalid_model_id",
          http: 400,
          meaning: "rejected",
          cause: "unknown-model",
          body: "{\"msg\": \"invalid_model_id\"}",
          lines: ["L205"]
        },
        {
          id: "method_not_allowed",
          http: 400,
          meaning: "rejected",
          cause: "wrong-host",
          body: "{\"msg\": \"method_not_allowed\"}",
          lines: ["L119"]
        },
        {
          id: "wrong_host",
          http: 400,
          meaning: "rejected",
          cause: "wrong-host",
          body: "",
          lines: ["L119", "L203", "L1213"]
        }
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
        {
          id: "processing",
          http: 300,
          meaning: "processing",
          body: "{\"status\": \"processing\"}",
          lines: ["L181"]
        },
        {
          id: "completed",
          http: 200,
          meaning: "succeeded",
          body: "{\"status\": \"completed\", \"fileURL\": \"https://cdn.example.com/results/f11021d5b56bc19932b336ac0dbf413f.png\"}",
          lines: ["L182", "L187"]
        },
        {
          id: "failed",
          http: 400,
          meaning: "failed",
          body: "{\"status\": \"failed\", \"failMsg\": \"generation_failed\"}",
          lines: ["L184"]
        },
        {
          id: "invalid_api_key",
          http: 400,
          meaning: "refused",
          cause: "wrong-key",
          body: "{\"msg\": \"invalid_api_key\"}",
          lines: ["L185"]
        },
        {
          id: "invalid_taskId",
          http: 400,
          meaning: "refused",
          cause: "unknown-task",
          body: "{\"msg\": \"invalid_taskId\"}",
          lines: ["L186"]
        },
        {
          id: "method_not_allowed",
          http: 400,
          meaning: "refused",
          cause: "wrong-host",
          body: "{\"msg\": \"method_not_allowed\"}",
          lines: ["L119"]
        },
        {
          id: "wrong_host",
          http: 400,
          meaning: "refused",
          cause: "wrong-host",
          body: "",
          lines: ["L119", "L1213"]
        }
      ]
    }
  }
};
