import { encodings, type Fault, type Script, scenarioHeader } from "../../../templates/emulator/src/script.js";
import { encodeRequest } from "../../../templates/sdk/src/request/encode-request.js";
import { fixedPriceCall } from "../../derive/fixed-price-call.js";
import { acceptedText, replyText } from "../../derive/operations.js";
import { tablesOf } from "../../derive/rows.js";
import { apiWords } from "../../ir/api-words.js";
import type { ResolvedSpec } from "../../ir/types.js";

/** What a client must report. `unknown`: it may have been accepted and charged, so it must not be sent again. */
export type Outcome =
  | "accepted"
  | "rejected"
  | "not_sent"
  | "unknown"
  | "succeeded"
  | "failed"
  | "download_error"
  /** Of the platform, not of the client: never expected. */
  | "raw_error";

/** One row of the matrix: a script for the emulator, what the client does under it, and what must come of it. */
export interface FaultScenario {
  readonly id: string;
  readonly what: string;
  /**
   * `submit`; `wait` submits and waits for the result; `download` waits and fetches the file, which it then does once more; `save`
   * does the same into a file on disk.
   */
  readonly do: "submit" | "wait" | "download" | "save";
  /** Submissions one after the other; the last one's outcome counts. Default: 1. */
  readonly submissions?: number;
  readonly script: Script;
  readonly expect: {
    /** Any of these. */
    readonly outcome: readonly Outcome[];
    readonly postsReceived: number;
    readonly ledgerChange: number;
  };
}

export interface FaultMatrix {
  readonly header: string;
  /** What is submitted in every scenario. */
  readonly call: {
    readonly model: string;
    readonly params: object;
    readonly callBackUrl: string;
    readonly request: object;
  };
  readonly credits: number;
  readonly scenarios: readonly FaultScenario[];
}

/** Every fault at every phase, with what a client that cares for its user's money makes of it. None without a fixed price. */
export function faultMatrix(spec: ResolvedSpec): FaultMatrix | undefined {
  const call = fixedPriceCall(spec);
  if (!call) return undefined;
  const { model, params, callbackUrl, credits } = call;
  return {
    header: scenarioHeader,
    call: {
      model,
      params,
      callBackUrl: callbackUrl,
      request: encodeRequest(tablesOf(spec), model, params, { callbackUrl }),
    },
    credits,
    scenarios: [
      ...connections(),
      ...tunnels(),
      ...handshakes(),
      ...submissions("before", "nothing is charged", credits),
      ...rejections(spec),
      ...submissions("after", "the task exists and is paid for", credits),
      ...tasksUnderOtherStatus(spec, credits),
      ...slowAnswers(credits),
      ...looks(spec, credits),
      ...downloads(credits),
    ],
  };
}

function connections(): FaultScenario[] {
  const kinds = [
    ["refuse", "nobody listens", ["not_sent"]],
    ["reset", "the connection is reset at once", ["unknown", "not_sent"]],
    ["close", "the connection is closed at once", ["unknown", "not_sent"]],
    ["hang", "nothing is read, nothing is answered", ["unknown", "not_sent"]],
  ] as const;
  return kinds.map(([kind, what, outcome]) => ({
    id: `submit.connect.${kind}`,
    what,
    do: "submit",
    script: { faults: [{ kind, phase: "connect", attempt: "every" }] },
    expect: { outcome, postsReceived: 0, ledgerChange: 0 },
  }));
}

/** What a proxy says to CONNECT comes before any request; whatever else happens there proves nothing. */
function tunnels(): FaultScenario[] {
  const refusals = [
    [407, "the proxy wants a password"],
    [502, "the proxy does not reach the server"],
  ] as const;
  const kinds = [
    ["reset", "the proxy resets the connection"],
    ["close", "the proxy closes the connection"],
    ["hang", "the proxy does not answer"],
    ["garbage", "the proxy answers with bytes that are no HTTP"],
  ] as const;
  const row = (id: string | number, what: string, fault: Fault, outcome: readonly Outcome[]): FaultScenario => ({
    id: `submit.tunnel.${id}`,
    what,
    do: "submit",
    script: { faults: [{ ...fault, phase: "tunnel", attempt: "every" }] },
    expect: { outcome, postsReceived: 0, ledgerChange: 0 },
  });
  return [
    ...refusals.map(([status, what]) =>
      row(status, `${what}: HTTP ${status}`, { kind: "status", status }, ["not_sent"]),
    ),
    ...kinds.map(([kind, what]) => row(kind, what, { kind }, ["unknown", "not_sent"])),
  ];
}

function handshakes(): FaultScenario[] {
  const kinds = [
    ["refuse", "the server refuses the TLS handshake"],
    ["certificate", "a certificate that vouches for itself, under another name"],
    ["reset", "the connection is reset during the TLS handshake"],
    ["close", "the connection is closed during the TLS handshake"],
    ["hang", "the TLS handshake is not answered"],
    ["garbage", "the TLS handshake is answered with bytes that are no TLS"],
  ] as const;
  return kinds.map(([kind, what]) => ({
    id: `submit.tls.${kind}`,
    what,
    do: "submit",
    script: { faults: [{ kind, phase: "tls", attempt: "every" }] },
    expect: { outcome: ["unknown", "not_sent"], postsReceived: 0, ledgerChange: 0 },
  }));
}

const html = { body: "<html>bad gateway</html>", headers: { "content-type": "text/html" } };

/** Answers that prove nothing about a submission, whichever phase they come from. */
const answers: readonly (readonly [id: string, what: string, fault: Fault])[] = [
  ["reset", "the connection is reset", { kind: "reset" }],
  ["close", "the connection is closed", { kind: "close" }],
  ["hang", "no answer", { kind: "hang" }],
  ["truncate", "the answer breaks off", { kind: "truncate" }],
  ["garbage", "bytes that are no HTTP", { kind: "garbage" }],
  ...[301, 302, 303, 307, 308].map(
    (status) =>
      [
        `${status}`,
        `HTTP ${status} to elsewhere`,
        { kind: "status", status, headers: { location: "/elsewhere" } },
      ] as const,
  ),
  ...[401, 404, 408, 429, 500, 502, 503, 504].map(
    (status) => [`${status}`, `HTTP ${status}`, { kind: "status", status }] as const,
  ),
  ["400-html", "HTTP 400 with HTML", { kind: "status", status: 400, ...html }],
  ["200-html", "HTTP 200 with HTML", { kind: "status", status: 200, ...html }],
  ["200-empty", "HTTP 200 without a body", { kind: "status", status: 200 }],
  ["200-no-task", "HTTP 200 without the id of a task", { kind: "status", status: 200, body: '[{"code": 200}]' }],
  ["200-code-500", "HTTP 200 with code 500", { kind: "status", status: 200, body: '{"code": 500, "msg": "oops"}' }],
];

function submissions(phase: "before" | "after", state: string, credits: number): FaultScenario[] {
  const ledgerChange = phase === "after" ? -credits : 0;
  const once = answers.map(
    ([id, what, fault]): FaultScenario => ({
      id: `submit.${phase}.${id}`,
      what: `${what}; ${state}`,
      do: "submit",
      script: { faults: [{ ...fault, phase }] },
      expect: { outcome: ["unknown"], postsReceived: 1, ledgerChange },
    }),
  );
  const second: FaultScenario = {
    id: `submit.${phase}.keep-alive-reset`,
    what: `a second submission, on a kept connection that is reset; ${state}`,
    do: "submit",
    submissions: 2,
    script: { faults: [{ kind: "reset", phase, attempt: 2 }] },
    expect: { outcome: ["unknown"], postsReceived: 2, ledgerChange: ledgerChange - credits },
  };
  return [...once, second];
}

/** The documented refusals: nothing is charged, and the client may say so. */
function rejections({ api }: ResolvedSpec): FaultScenario[] {
  return api.generate.replies
    .filter(({ meaning }) => meaning === "rejected")
    .map((reply) => ({ ...reply, status: reply.http, body: replyText(reply) }))
    .map(({ id, status, body, summary }) => ({
      id: `submit.refused.${id.replaceAll("_", "-")}`,
      what: summary,
      do: "submit",
      script: { faults: [{ kind: "status", phase: "before", status, body }] },
      expect: { outcome: ["rejected"], postsReceived: 1, ledgerChange: 0 },
    }));
}

/** An id that the server sent is a task that was paid for, whatever stands around it. */
function tasksUnderOtherStatus({ api }: ResolvedSpec, credits: number): FaultScenario[] {
  const body = acceptedText(api);
  return [201, 202, 500].map((status) => ({
    id: `submit.after.${status}-task`,
    what: `HTTP ${status} with the usual body; the task exists and is paid for`,
    do: "submit",
    script: { faults: [{ kind: "status", phase: "after", status, body }] },
    expect: { outcome: ["accepted"], postsReceived: 1, ledgerChange: -credits },
  }));
}

function slowAnswers(credits: number): FaultScenario[] {
  return (["before", "after"] as const).map((phase) => ({
    id: `submit.${phase}.slow`,
    what: phase === "after" ? "the answer comes slowly, and whole" : "HTTP 503 comes slowly; nothing is charged",
    do: "submit",
    script: { faults: [{ kind: "slow", phase, ms: 200 }] },
    expect: {
      outcome: [phase === "after" ? "accepted" : "unknown"],
      postsReceived: 1,
      ledgerChange: phase === "after" ? -credits : 0,
    },
  }));
}

/** A look that fails is not a task that fails: the wait goes on, and gets the result that was paid for. */
function looks({ api }: ResolvedSpec, credits: number): FaultScenario[] {
  const { state, doneState } = apiWords(api);
  const says = (word: string) => replyText({ example: { [state]: word } });
  const bad: readonly (readonly [id: string, what: string, fault: Fault])[] = [
    ...answers.filter(([id]) => !["400-html", "200-no-task", "200-code-500"].includes(id)),
    ["200-no-link", "completed, but without its link", { kind: "status", status: 200, body: says(doneState) }],
    ["200-odd-state", "a state that nobody knows", { kind: "status", status: 200, body: says("queued") }],
  ];
  const expect = { postsReceived: 1, ledgerChange: -credits } as const;
  const task = { duration: 20 } as const;
  return [
    ...bad.map(
      ([id, what, fault]): FaultScenario => ({
        id: `wait.${id}`,
        what: `the first look: ${what}`,
        do: "wait",
        script: { faults: [{ ...fault, operation: "status" }], tasks: [task] },
        expect: { outcome: ["succeeded"], ...expect },
      }),
    ),
    {
      id: "wait.storm",
      what: "three looks in a row are answered with HTTP 429",
      do: "wait",
      script: {
        faults: [1, 2, 3].map((attempt) => ({ kind: "status", operation: "status", status: 429, attempt })),
        tasks: [task],
      },
      expect: { outcome: ["succeeded"], ...expect },
    },
    {
      id: "wait.failed",
      what: "the task fails; its credits stay taken",
      do: "wait",
      script: { tasks: [{ ...task, outcome: "failed", failMsg: "nsfw" }] },
      expect: { outcome: ["failed"], ...expect },
    },
  ];
}

const privateRedirect = [
  "private-redirect",
  "HTTP 302 to a private host, which has the file",
  { kind: "status", status: 302, headers: { location: "{elsewhere}" } },
] as const;

/** A file that does not arrive whole is an error, and the task still has it. */
function downloads(credits: number): FaultScenario[] {
  // A GET that brought no answer is free to be sent again, and many platforms do that by themselves.
  const outcomes: Partial<Record<string, readonly Outcome[]>> = {
    reset: ["download_error", "succeeded"],
    close: ["download_error", "succeeded"],
  };
  const bad = answers.filter(([id]) => ["reset", "close", "truncate", "garbage", "404", "503"].includes(id));
  const all = [
    ...bad,
    ["403", "HTTP 403, as of an expired link", { kind: "status", status: 403 }] as const,
    privateRedirect,
  ];
  const row = (how: "download" | "save", id: string, what: string, fault: Fault): FaultScenario => ({
    id: `${how}.${id}`,
    what: `the file: ${what}`,
    do: how,
    script: { faults: [{ ...fault, operation: "file", phase: "after" }], tasks: [{ duration: 0 }] },
    expect: { outcome: outcomes[id] ?? ["download_error"], postsReceived: 1, ledgerChange: -credits },
  });
  // Whether a decompressed body is whole many platforms do not tell: what lies on a disk has to be.
  const cut = encodings.map((encoding) =>
    row("save", `truncate-${encoding}`, `compressed with ${encoding}, and breaks off`, { kind: "truncate", encoding }),
  );
  return [...all.map(([id, what, fault]) => row("download", id, what, fault)), ...cut];
}
