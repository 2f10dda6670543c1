/** What is used of undici. It is passed in: not every runtime that this file is bundled for has it. */
export interface Undici {
  readonly fetch: unknown;
  readonly ProxyAgent: new (proxy: string) => { destroy(): Promise<void> };
}

/** A `fetch` through a proxy, as Node's users have it. */
export function fetchThroughUndici({ fetch: send, ProxyAgent }: Undici, proxy: string): typeof fetch {
  return async (input, init) => {
    const dispatcher = new ProxyAgent(proxy);
    try {
      return await (send as typeof fetch)(input, { ...init, dispatcher } as RequestInit);
    } catch (error) {
      // To a proxy that breaks its connections it would go on opening new ones.
      await dispatcher.destroy();
      throw error;
    }
  };
}
