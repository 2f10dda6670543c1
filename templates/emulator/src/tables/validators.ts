// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.
import type { Validator } from "../emulator-tables.js";
import { validators as validators1 } from "./validators-1.js";

export const validators: Readonly<Record<string, Validator>> = { ...validators1 };
