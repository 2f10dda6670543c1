import { startEmulator } from "../generated/emulator/src/index.js";
import { Cliprise } from "../generated/sdk/src/index.js";
import { readArguments } from "./arguments.js";
import { type Io, startCommand } from "./run-command.js";

const usage = `npm run demo

A picture in this folder, out of the emulator: no key, no network, no credits.`;

export async function main(args: readonly string[], { stdout }: Io): Promise<number> {
  readArguments(usage, args, {}, () => undefined);
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
    stdout.write(`task ${task.id} accepted\n`);
    const result = await task.wait({ onPoll: ({ state }) => stdout.write(`${state}\n`) });
    const { path, bytes } = await result.save("lake.jpg");
    stdout.write(`${path}: ${bytes} bytes, ${emulator.ledger.state().charged} of the emulator's credits\n`);
  } finally {
    await emulator.close();
  }
  return 0;
}

await startCommand(import.meta.url, main);
