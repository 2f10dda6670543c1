/** Replaces every form of the key in a text. */
export type Redact = (text: string) => string;

/** Scrubs a secret: raw, percent- and form-encoded, base64 and base64url. */
export function createRedactor(secret: string): Redact {
  const base64 = btoa(secret).replace(/=/g, "");
  const base64url = base64.replace(/\+/g, "-").replace(/\//g, "_");
  const forms = [
    secret,
    encodeURIComponent(secret),
    `${new URLSearchParams([["", secret]])}`.slice(1),
    base64,
    base64url,
  ];
  const pattern = new RegExp(forms.map((form) => form.replace(/\W/g, "\\$&")).join("|"), "gi");
  return (text) => text.replace(pattern, "[redacted]");
}
