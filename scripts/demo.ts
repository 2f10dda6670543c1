import { startEmulator } from "../generated/emulator/src/index.js";
import { Cliprise } from "../generated/sdk/src/index.js";
import { readArguments } from "./arguments.js";

const usage = `npm run demo

A picture in this folder, out of the emulator: no key, no network, no credits.`;

readArguments(usage, {}, () => undefined);
const emulator = await startEmulator();
try {
  const cliprise = new Cliprise({
    apiKey: emulator.apiKey,
    baseURL: emulator.url,
    callbackUrl: "https://your-service.example.com/webhooks/cliprise",
    maxCredits: 50,
    poll: { initial: 200, jitter: "none" },
  });
  const task = await cliprise.generate("qwen-image-2", {
    prompt: "A peaceful mountain lake at sunrise",
    image_size: "16:9",
    output_format: "jpeg",
    seed: 424242,
  });
  process.stdout.write(`task ${task.id} accepted\n`);
  const result = await task.wait({ onPoll: ({ state }) => process.stdout.write(`${state}\n`) });
  const { path, bytes } = await result.save("lake.jpg");
  process.stdout.write(`${path}: ${bytes} bytes, ${emulator.ledger.state().charged} of the emulator's credits\n`);
} finally {
  await emulator.close();
}
