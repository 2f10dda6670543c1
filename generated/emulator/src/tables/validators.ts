// Generated from the spec by `npm run generate`. Do not edit.
import type { Validator } from "../emulator-tables.js";
import { validators as validators1 } from "./validators-1.js";

export const validators: Readonly<Record<string, Validator>> = { ...validators1 };
