import { startEmulator } from "./index.js";
import { serve } from "./serve.js";

serve(process.argv.slice(2), startEmulator).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`cliprise-emulator: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
