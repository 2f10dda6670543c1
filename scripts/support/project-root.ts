import { fileURLToPath } from "node:url";

/** The folder that holds spec/, templates/ and generated/. */
export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
