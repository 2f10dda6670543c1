/** Names and addresses that are not on the public internet, as `URL` prints them. It catches mistakes; DNS can still lie. */
const privateHost =
  /^[^.]+\.?$|^\[|\.(local|localhost|internal|home\.arpa)\.?$|^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2[2-5]\d)(\.\d+)+$/;

/** A link that may be fetched: http(s), no user name, a public host; or a file on the very host that the API is on. */
export function isPublicLink(link: string, baseURL: string): boolean {
  const url = parseHttpUrl(link);
  return url !== undefined && (!privateHost.test(url.hostname) || url.origin === new URL(baseURL).origin);
}

/** Where the key may be sent: https, or plain http to a host of one's own (an emulator). */
export function isBaseURL(link: string): boolean {
  const url = parseHttpUrl(link);
  return url !== undefined && (url.protocol === "https:" || privateHost.test(url.hostname)) && !url.search && !url.hash;
}

function parseHttpUrl(link: string): URL | undefined {
  try {
    const url = new URL(link);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}
