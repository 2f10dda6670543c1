import type { ReadMeaning } from "../../generator/ir/types.js";
import type { Balance, CapturedReply, CaptureProblem, Exchange } from "../../generator/observe/exchange.js";
import { isObject } from "../../templates/sdk/src/request/parameter-types.js";
import { parseUrl } from "../../templates/sdk/src/request/parse-url.js";

/** An entry of the emulator's journal, in the parts that are read here. What is of another type counts as absent. */
type Entry = Readonly<Record<string, unknown>>;

const states: Readonly<Record<string, ReadMeaning>> = {
  processing: "processing",
  done: "succeeded",
  failed: "failed",
};

/** What the emulator wrote down. It keeps no body of its replies, but what each of them was. */
export function readJournal(
  entries: readonly { readonly place: string; readonly value: unknown }[],
  report: (problem: CaptureProblem) => void,
): { readonly exchanges: readonly Exchange[]; readonly balances: readonly Balance[]; readonly elsewhere: number } {
  const exchanges: Exchange[] = [];
  const balances: Balance[] = [];
  const requests = new Map<number, Entry>();
  const charges = new Map<string, number>();
  let elsewhere = 0;
  let added = 0;
  for (const { place, value } of entries) {
    if (!isObject(value) || typeof value.type !== "string" || typeof value.n !== "number") {
      report({ place, message: "is no entry of a journal: n and type are expected: passed over" });
      continue;
    }
    const { type, n } = value;
    if (type === "request") requests.set(n, value);
    if (type === "charge") charges.set(text(value.taskId), number(value.credits) ?? 0);
    if (type === "credits") added += number(value.credits) ?? 0;
    if (type === "reply" || type === "fault") {
      const request = requests.get(number(value.request) ?? 0);
      requests.delete(number(value.request) ?? 0);
      if (!request) report({ place, message: "answers a request that the journal does not have: passed over" });
      else if (value.operation === "file") elsewhere++;
      else exchanges.push(toExchange(request, value, exchanges.length + 1, charges));
    }
    const balance = number(value.balance);
    if (balance !== undefined && type !== "charge") {
      balances.push({ after: exchanges.length, credits: balance, added });
      added = 0;
    }
  }
  for (const request of requests.values()) {
    if (request.operation === "file") elsewhere++;
    else exchanges.push(toExchange(request, undefined, exchanges.length + 1, charges));
  }
  return { exchanges, balances, elsewhere };
}

function toExchange(
  request: Entry,
  reply: Entry | undefined,
  n: number,
  charges: ReadonlyMap<string, number>,
): Exchange {
  const path = text(request.path);
  const url = parseUrl(path, "http://host") ?? new URL("http://host/");
  return {
    n,
    place: `journal ${request.n}`,
    isPlain: false,
    method: text(request.method),
    path: url.pathname,
    query: [...url.searchParams],
    body: typeof request.body === "string" ? request.body : null,
    reply: reply ? noted(reply) : null,
    charged: charges.get(text(reply?.taskId)) ?? null,
  };
}

function noted({ type, kind, status, refused, state, operation, taskId }: Entry): CapturedReply | null {
  if (typeof status !== "number" || (type === "fault" && kind !== "status")) return null;
  const word = typeof refused === "string" ? refused : null;
  // A fault changed what was sent.
  if (type === "fault") return { kind: "noted", status, meaning: null, word: null };
  if (operation === "download" && state === "done") return { kind: "file", status };
  const isAccepted = operation === "generate" && word === null && typeof taskId === "string";
  const meaning = isAccepted ? "accepted" : (states[text(state)] ?? null);
  return { kind: "noted", status, meaning: word === null ? meaning : null, word };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function number(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
