/** Unguessable, in lower-case hex. Not `randomUUID`: browsers offer that on https pages only. */
export const randomHex = (bytes = 16): string => toHex(crypto.getRandomValues(new Uint8Array(bytes)));

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
