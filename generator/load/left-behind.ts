/**
 * What systems, editors and version control leave beside files: `.DS_Store`, `.client.ts.swp`, `client.ts~`, `#client.ts#`,
 * `client.ts.orig`. No part of anything that is read or written here.
 */
export function isLeftBehind(name: string): boolean {
  return /^[.#]|~$|\.(sw[a-p]|orig|rej|bak|tmp)$|^(Thumbs\.db|desktop\.ini|Icon\r)$/i.test(name);
}
