export const server = { url: "" };

/** What orval calls to send a request: the paths of its own client have no server. */
export async function http<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(server.url + path, init);
  const text = await response.text();
  return { data: text ? JSON.parse(text) : {}, status: response.status, headers: response.headers } as T;
}
