/** Stand-in for the emitted types, as `rows.ts` is for the rows. */
export interface Models {
  "picture-1": {
    prompt: string;
    image_size: "1:1" | "16:9" | "1:1 HD";
    seed?: number | undefined;
    image_urls?: readonly string[] | undefined;
    tier?: "pro" | "flex" | undefined;
  };
  "rooted-pro": { prompt: string; fileUrl?: readonly string[] | undefined };
  "film-2": { prompt: string; duration: 5 | 10; sound?: boolean | undefined };
  "speech-1": { text: string };
}

/** Every value that can be sent as `model`. */
export type Model = keyof Models;
