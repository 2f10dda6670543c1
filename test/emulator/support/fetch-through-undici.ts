/** What is used of undici. It is passed in: not every runtime that this file is bundled for has it. */
export interface Undici {
  readonly fetch: unknown;
  readonly ProxyAgent: new (proxy: string) => { destroy(): Promise<void> };
}

/**
 * undici beside Node's own. Whichever is loaded first serves every `fetch` of the process from then on, and that has to be Node's.
 * @param load gets what only Node can load
 */
export async function besideNodes<T>(load: () => T): Promise<T> {
  await fetch("data:,");
  return load();
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
