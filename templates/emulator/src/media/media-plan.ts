/** What a task delivers. It is data; the file itself is made when somebody asks for it, from the seed alone. */
export interface MediaPlan {
  readonly kind: "png" | "jpeg" | "mp4" | "mp3" | "json" | "zip";
  /** How many pictures a zip holds. */
  readonly images?: number;
  /** Hex digits that give the file its colours. */
  readonly seed: string;
}
