/** Stands in for the version that is emitted: that of the project's package.json. */
export const version: string = "0.0.0";
