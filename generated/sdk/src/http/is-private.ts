/**
 * Whether a host is one's own, so that plain http may take the key there. Of the two ways that a URL writes a name or an IPv4
 * address, public or private, it is the latter; or it is loopback, unique-local or link-local in IPv6. What is none of these is
 * neither private nor public: it gets no key, and nothing is fetched from it.
 * @param publicLink what a public link looks like: the rule for media, callbacks and results
 */
export function isPrivate(url: string, publicLink: RegExp): boolean {
  // The platform's own reading: 0x7f.1 and 2130706433 have become 127.0.0.1, and letters small.
  const { hostname } = new URL(url);
  return /^[\w.-]+$/.test(hostname)
    ? !publicLink.test(`http://${hostname}`)
    : /^\[(::1]|f[cd]\w\w:|fe[89ab]\w:)/.test(hostname);
}
