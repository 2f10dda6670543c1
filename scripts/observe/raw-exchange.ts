/** A request and its reply as a format has them, before anything is known of either. */
export interface RawExchange {
  readonly place: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Content;
  /** Null where none came. */
  readonly reply: { readonly status: number; readonly headers: Headers; readonly content: Content } | null;
  /** Credits on the account once it was over; null where the capture does not say. */
  readonly balance: number | null;
}

export type Headers = readonly (readonly [name: string, value: string])[];

/** The text of a body; undefined where bytes are no text, and null where the capture has none. */
export type Content = string | undefined | null;

/** A body as captures write it: a text, perhaps in base64. */
export function toContent(text: string | undefined, encoding: string | undefined): Content {
  if (text === undefined) return null;
  if (encoding !== "base64") return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "base64"));
  } catch {
    return undefined;
  }
}
