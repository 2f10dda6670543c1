// What users of Node write, compiled as it stands. Never run.
import { createServer } from "node:http";
import { type Emulator, startEmulator } from "@cliprise/emulator";
import { Cliprise } from "@cliprise/sdk";
import { createCallbackReceiver } from "@cliprise/sdk/callbacks";

export async function tests(): Promise<number> {
  const emulator: Emulator = await startEmulator({ clock: "virtual", credits: 100 });
  const receiver = createCallbackReceiver({ url: "https://app.example.com/cliprise" });
  const server = createServer(receiver.node);
  const { headers } = await emulator.scenarios.add({ faults: [{ kind: "reset", phase: "after" }] });
  const cliprise = new Cliprise({
    apiKey: emulator.apiKey,
    baseURL: emulator.url,
    callbackUrl: receiver.ticket,
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init?.headers, ...headers } }),
    logger: console,
  });
  const kept: string = JSON.stringify(emulator.snapshot());
  await cliprise.tasks.status("t-1");
  await emulator.restore(JSON.parse(kept));
  server.close();
  return emulator.journal.count({ type: "request" });
}
