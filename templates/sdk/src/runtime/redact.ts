/** Replaces every form of the key in a text. */
export type Redact = (text: string) => string;

/** Scrubs a secret: raw, percent- and form-encoded, base64 and base64url, also where it sits inside a longer base64 text. */
export function createRedactor(secret: string): Redact {
  const forms = [secret, encodeURIComponent(secret), `${new URLSearchParams({ "": secret })}`.slice(1)];
  for (const before of ["", "a", "aa"]) {
    // Only the characters that the secret alone decides: the ones at the edges depend on its neighbours too.
    const base64 = btoa(before + secret).slice(
      Math.ceil((before.length * 4) / 3),
      Math.floor(((before.length + secret.length) * 4) / 3),
    );
    if (base64.length > 7) forms.push(base64, base64.replace(/\+/g, "-").replace(/\//g, "_"));
  }
  const pattern = new RegExp(forms.map((form) => form.replace(/[^\w]/g, "\\$&")).join("|"), "gi");
  return (text) => text.replace(pattern, "[redacted]");
}
