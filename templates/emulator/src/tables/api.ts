// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.
import type { ApiFacts } from "../emulator-tables.js";

export const api: ApiFacts = {
  host: "business.api.cliprise.app",
  generate: {
    path: "/app/cliprise/generate",
    replies: {
      ok_array: {
        http: 200,
        body: "[{\"code\": 200, \"taskId\": \"f11021d5b56bc19932b336ac0dbf413f\"}]",
        lines: ["L90", "L154"]
      },
      ok_object: {
        http: 200,
        body: "{\"code\": 200, \"taskId\": \"f11021d5b56bc19932b336ac0dbf413f\"}",
        lines: ["L107", "L156"]
      },
      app_error: {
        http: 200,
        body: "{\"code\": 400, \"msg\": \"This field is required\", \"data\": null}",
        lines: ["L160", "L207"]
      },
      insufficient_credits: {
        http: 200,
        body: "{\"code\": 400, \"msg\": \"insufficient_credits\", \"action_url\": \"https://app.cliprise.app/pricing\"}",
        lines: ["L206", "L1217"]
      },
      invalid_api_key: { http: 400, body: "{\"msg\": \"invalid_api_key\"}", lines: ["L204"] },
      invalid_model_id: { http: 400, body: "{\"msg\": \"invalid_model_id\"}", lines: ["L205"] },
      method_not_allowed: { http: 400, body: "{\"msg\": \"method_not_allowed\"}", lines: ["L119"] },
      wrong_host: { http: 400, body: "", lines: ["L119", "L203", "L1213"] }
    }
  },
  status: {
    path: "/app/cliprise/status",
    replies: {
      processing: { http: 300, body: "{\"status\": \"processing\"}", lines: ["L181"] },
      completed: {
        http: 200,
        body: "{\"status\": \"completed\", \"fileURL\": \"https://cdn.example.com/results/f11021d5b56bc19932b336ac0dbf413f.png\"}",
        lines: ["L182", "L187"]
      },
      failed: { http: 400, body: "{\"status\": \"failed\", \"failMsg\": \"generation_failed\"}", lines: ["L184"] },
      invalid_api_key: { http: 400, body: "{\"msg\": \"invalid_api_key\"}", lines: ["L185"] },
      invalid_taskId: { http: 400, body: "{\"msg\": \"invalid_taskId\"}", lines: ["L186"] }
    }
  }
};
