/** What a file of an edition can be. */
export const forms = ["text", "html", "markdown"] as const;
export type Form = (typeof forms)[number];
