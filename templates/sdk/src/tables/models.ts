// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.

/** picture-1. Made up. */
export interface Picture1Params {
  /** Made up. */
  prompt: string;
  /** Made up. */
  image_size: "1:1" | "16:9" | "1:1 HD";
  /** Made up. From 10000 to 999999. */
  seed?: number | undefined;
  /** Made up. At most 3 items. */
  image_urls?: readonly string[] | undefined;
  /** Made up. */
  tier?: "pro" | "flex" | undefined;
}

/** rooted. Made up. */
export interface RootedParams {
  /** Made up. */
  prompt: string;
  /** Made up. */
  fileUrl?: readonly string[] | undefined;
}

/** film-2. Made up. */
export interface Film2Params {
  /** Made up. */
  prompt: string;
  /** Made up. */
  duration: 5 | 10;
  /** Made up. */
  sound?: boolean | undefined;
}

/** speech-1. Made up. */
export interface Speech1Params {
  /** Made up. */
  text: string;
}

/** Every model that can be sent, with its parameters. */
export interface Models {
  /** picture-1: 9 to 26 credits per image. */
  "picture-1": Picture1Params;
  /** rooted, Pro: 9 credits per image. */
  "rooted-pro": RootedParams;
  /** film-2: 140 to 630 credits per video. */
  "film-2": Film2Params;
  /** speech-1: 49 credits per 5 000 characters. */
  "speech-1": Speech1Params;
}

/** Every value that can be sent as `model`. */
export type Model = keyof Models;
