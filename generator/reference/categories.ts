/** The groups of the catalog: words of the reference, and the folders of spec/models/. Another one is a word more here. */
export const categories = ["image", "video", "audio"] as const;

export type Category = (typeof categories)[number];

/** For patterns of what the reference prints, whose cells have run together. */
export const anyCategory = categories.join("|");
