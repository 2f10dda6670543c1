/** A key with everything that encodings change; its base64 has both `+` and `/`. */
export const canary = "sk-Canary+/=%42?key&xab~>>>???1234567890";

const base64 = btoa(canary);
const unpadded = base64.replace(/=/g, "");

export const forms: readonly string[] = [
  canary,
  encodeURIComponent(canary),
  new URLSearchParams({ "": canary }).toString().slice(1),
  base64,
  unpadded,
  unpadded.replace(/\+/g, "-").replace(/\//g, "_"),
  JSON.stringify(canary).slice(1, -1),
];

/** The forms in which a text shows the key. */
export function leaks(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return forms.filter((form) => lower.includes(form.toLowerCase()));
}
