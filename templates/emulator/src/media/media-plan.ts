export const mediaKinds = ["png", "jpeg", "mp4", "mp3", "json", "zip"] as const;

/** What a task delivers. It is data; the file itself is made when somebody asks for it, from the seed alone. */
export interface MediaPlan {
  readonly kind: (typeof mediaKinds)[number];
  /** How many pictures a zip holds. */
  readonly images?: number;
  /** Hex digits that give the file its colours. */
  readonly seed: string;
}
