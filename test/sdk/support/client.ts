import { type ClientOptions, Cliprise } from "../../../templates/sdk/src/index.js";

/** A key with everything that encodings change; its base64 has both `+` and `/`. */
export const canary = "sk-Canary+/=%42?key&xab~>>>???1234567890";

/** A client for tests: its own callback URL, and a short schedule. */
export function client(options: Partial<ClientOptions> = {}): Cliprise {
  return new Cliprise({
    apiKey: canary,
    callbackUrl: "https://app.example.com/cliprise",
    poll: { initial: 1, max: 5 },
    ...options,
  });
}

/** A `fetch` that answers from a list, the last answer for ever; `calls` are what it was asked. */
export function scriptedFetch(...answers: (Response | Error | (() => Response | Promise<Response>))[]) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    calls.push({ url, init });
    const answer = answers[Math.min(calls.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer() : (answer as Response).clone();
  };
  return { fetch, calls };
}

export const answer = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });

/** What a rejected promise rejects with. */
export async function failure<E extends Error>(promise: Promise<unknown>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error("expected a rejection");
}
