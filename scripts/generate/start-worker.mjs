// Node gives a thread none of the loaders of its process: TypeScript is registered here again.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
