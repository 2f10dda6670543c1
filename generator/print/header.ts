/** Stands at the head of every emitted module. */
export const header = "// Generated from the spec by `npm run generate`. Do not edit.";
