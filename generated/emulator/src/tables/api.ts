// Generated from the spec by `npm run generate`. Do not edit.
import type { ApiFacts } from "../emulator-tables.js";

export const api: ApiFacts = {
  host: "business.api.cliprise.app",
  generate: {
    path: "/app/cliprise/generate",
    replies: {
      ok_array: { http: 200, body: "[{\"code\": 200, \"taskId\": \"f11021d5b56bc19932b336ac0dbf413f\"}]" },
      ok_object: { http: 200, body: "{\"code\": 200, \"taskId\": \"f11021d5b56bc19932b336ac0dbf413f\"}" },
      app_error: { http: 200, body: "{\"code\": 400, \"msg\": \"This field is required\", \"data\": null}" },
      insufficient_credits: {
        http: 200,
        body: "{\"code\": 400, \"msg\": \"insufficient_credits\", \"action_url\": \"https://app.cliprise.app/pricing\"}"
      },
      invalid_api_key: { http: 400, body: "{\"msg\": \"invalid_api_key\"}" },
      invalid_model_id: { http: 400, body: "{\"msg\": \"invalid_model_id\"}" },
      method_not_allowed: { http: 400, body: "{\"msg\": \"method_not_allowed\"}" },
      wrong_host: { http: 400, body: "" }
    }
  },
  status: {
    path: "/app/cliprise/status",
    replies: {
      processing: { http: 300, body: "{\"status\": \"processing\"}" },
      completed: {
        http: 200,
        body: "{\"status\": \"completed\", \"fileURL\": \"https://cdn.example.com/results/f11021d5b56bc19932b336ac0dbf413f.png\"}"
      },
      failed: { http: 400, body: "{\"status\": \"failed\", \"failMsg\": \"generation_failed\"}" },
      invalid_api_key: { http: 400, body: "{\"msg\": \"invalid_api_key\"}" },
      invalid_taskId: { http: 400, body: "{\"msg\": \"invalid_taskId\"}" }
    }
  }
};
