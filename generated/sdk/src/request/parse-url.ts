/**
 * A URL; undefined for what is none. Not `URL.canParse`: once they have optimized it, Node 20 and 22 refuse by it each host with
 * Latin-1 letters beyond ASCII.
 */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
