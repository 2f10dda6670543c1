/** Replaces every form of the key in a text. */
export type Redact = (text: string) => string;

/**
 * Scrubs a secret: raw, percent- and form-encoded, base64 and base64url. One of less than 8 letters cannot be told from other text,
 * and is left alone: ids of paid tasks and their links would be spoilt by it.
 */
export function createRedactor(secret: string): Redact {
  if (secret.length < 8) return String;
  // Inside a longer text that is base64, a secret begins at one of three alignments; its first and last letters mix with others.
  const base64 = [0, 1, 2].map((offset) =>
    btoa(" ".repeat(offset) + secret)
      .slice(offset && offset + 1)
      .replace(/.=+$/, ""),
  );
  const base64url = base64.map((text) => text.replace(/\+/g, "-").replace(/\//g, "_"));
  const forms = [
    secret,
    encodeURIComponent(secret),
    `${new URLSearchParams([["", secret]])}`.slice(1),
    ...base64,
    ...base64url,
  ];
  const pattern = new RegExp(forms.map((form) => form.replace(/\W/g, "\\$&")).join("|"), "gi");
  return (text) => text.replace(pattern, "[redacted]");
}
