// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.
import type { ModelFacts } from "../emulator-tables.js";

export const models: Readonly<Record<string, ModelFacts>> = {
  "picture-1": { entry: "picture-1", name: "picture-1", category: "image", task: "text-to-image" },
  "rooted-pro": { entry: "rooted", name: "rooted", category: "image", task: "text-to-image", output: { kind: "zip", images: 2 } },
  "film-2": { entry: "film-2", name: "film-2", category: "video", task: "text-to-video" },
  "speech-1": { entry: "speech-1", name: "speech-1", category: "audio", task: "tts" },
};
