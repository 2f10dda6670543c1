/** Stand-in for the emitted facts, as `../../tables/rows.ts` is for the rows. */
import type { ApiFacts } from "../emulator-tables.js";

export const api: ApiFacts = {
  host: "business.api.example",
  generate: {
    path: "/app/cliprise/generate",
    replies: {
      ok_array: { http: 200, body: '[{"code": 200, "taskId": "f110"}]', lines: ["L90"] },
      ok_object: { http: 200, body: '{"code": 200, "taskId": "f110"}', lines: ["L107"] },
      app_error: { http: 200, body: '{"code": 400, "msg": "This field is required", "data": null}', lines: ["L160"] },
      insufficient_credits: { http: 200, body: '{"code": 400, "msg": "insufficient_credits"}', lines: ["L206"] },
      invalid_api_key: { http: 400, body: '{"msg": "invalid_api_key"}', lines: ["L204"] },
      invalid_model_id: { http: 400, body: '{"msg": "invalid_model_id"}', lines: ["L205"] },
      method_not_allowed: { http: 400, body: '{"msg": "method_not_allowed"}', lines: ["L119"] },
      wrong_host: { http: 400, body: "", lines: ["L203"] },
    },
  },
  status: {
    path: "/app/cliprise/status",
    replies: {
      processing: { http: 300, body: '{"status": "processing"}', lines: ["L181"] },
      completed: { http: 200, body: '{"status": "completed", "fileURL": "https://a.example/b.png"}', lines: ["L182"] },
      failed: { http: 400, body: '{"status": "failed", "failMsg": "generation_failed"}', lines: ["L184"] },
      invalid_api_key: { http: 400, body: '{"msg": "invalid_api_key"}', lines: ["L185"] },
      invalid_taskId: { http: 400, body: '{"msg": "invalid_taskId"}', lines: ["L186"] },
    },
  },
};
