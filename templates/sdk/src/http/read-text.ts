import { isString } from "../request/parameter-types.js";
import { toJson } from "../request/to-json.js";
import { discard } from "./discard.js";

/** Bytes of a reply that are read at most, after decompression: a hundred times what any documented one has. */
const sizeLimit = 1_048_576;

/**
 * A reply's body. Rejects when it is larger than any reply needs to be.
 * @param onPart told what has come so far: all that there will ever be, when it breaks off
 */
export async function readText(response: Response, onPart?: (text: string) => void): Promise<string> {
  // Not every `fetch` that users bring along has streams.
  const reader = response.body?.getReader?.();
  if (!reader) {
    // Nor is what they call its text always one: some hand out what they have made of the JSON.
    const given: unknown = await response.text();
    const text = isString(given) ? given : toJson(given);
    if (text === undefined) throw { name: "NoText" };
    return text;
  }
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
    onPart?.(text);
    if (bytes > sizeLimit) {
      discard(reader);
      throw { name: "ReplyTooLarge" };
    }
  }
}
