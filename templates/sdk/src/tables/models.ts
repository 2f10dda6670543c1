// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.

/** picture-1. Made up. (docs/models/picture-1.md) */
export interface Picture1Params {
  /** Made up. (docs/models/picture-1.md) */
  prompt: string;
  /** Made up. (docs/models/picture-1.md) */
  image_size: "1:1" | "16:9" | "1:1 HD";
  /** Made up. From 10000 to 999999. (docs/models/picture-1.md) */
  seed?: number | undefined;
  /** Made up. At most 3 items. (docs/models/picture-1.md) */
  image_urls?: readonly string[] | undefined;
  /** Made up. (docs/models/picture-1.md) */
  tier?: "pro" | "flex" | undefined;
}

/** rooted. Made up. (docs/models/rooted.md) */
export interface RootedParams {
  /** Made up. (docs/models/rooted.md) */
  prompt: string;
  /** Made up. (docs/models/rooted.md) */
  fileUrl?: readonly string[] | undefined;
}

/** film-2. Made up. (docs/models/film-2.md) */
export interface Film2Params {
  /** Made up. (docs/models/film-2.md) */
  prompt: string;
  /** Made up. (docs/models/film-2.md) */
  duration: 5 | 10;
  /** Made up. (docs/models/film-2.md) */
  sound?: boolean | undefined;
}

/** speech-1. Made up. (docs/models/speech-1.md) */
export interface Speech1Params {
  /** Made up. (docs/models/speech-1.md) */
  text: string;
}

/** Every model that can be sent, with its parameters. */
export interface Models {
  /** picture-1: 9 to 26 credits per image. */
  "picture-1": Picture1Params;
  /** rooted, Pro: 9 credits per image since 2026-07-01. */
  "rooted-pro": RootedParams;
  /** film-2: 140 to 630 credits per video. */
  "film-2": Film2Params;
  /** speech-1: 49 credits per 5 000 characters. */
  "speech-1": Speech1Params;
}

/** Every value that can be sent as `model`. */
export type Model = keyof Models;
