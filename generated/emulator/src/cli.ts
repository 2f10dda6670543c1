import { startEmulator } from "./index.js";
import { serve } from "./serve.js";
import { models } from "./tables/models.js";

serve(process.argv.slice(2), { start: startEmulator, models: Object.keys(models) }).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`cliprise-emulator: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
