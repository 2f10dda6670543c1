// Generated from the spec by `npm run generate`. Do not edit.
/** The package's version, as in package.json. */
export const version: string = "0.1.0";
