import { type Assume, turnedOf } from "./assumptions.js";
import type { Settings } from "./emulator-options.js";
import type { JournalEntry } from "./journal.js";
import type { LedgerState } from "./ledger.js";
import { redactIn } from "./redact-in.js";
import type { Scenario, ScenarioReport, Scenarios } from "./scenarios.js";
import { type FaultKind, kindsByPhase, type Operation, operations, type Phase, type Script } from "./script.js";
import type { EmulatedTask } from "./task-store.js";
import type { World } from "./world.js";

/** How a task stands, with what its model is called and what came of it so far. */
export interface TaskLine extends EmulatedTask {
  /** The name of the model's entry. */
  readonly name: string;
  /** What the price leaves open, and what was taken for it. */
  readonly assumed?: unknown;
  /** Its callbacks so far, in order: how each was meant to come, and the receiver's answer. */
  readonly deliveries: readonly { readonly mode: unknown; readonly outcome: unknown }[];
}

/** A request, and what it was answered with, or the fault that hit it: entries of the journal, without bodies. */
export interface RequestLine {
  readonly request: JournalEntry;
  readonly answer?: JournalEntry;
}

export interface ScenarioLine extends Omit<ScenarioReport, "taskIds"> {
  readonly always: boolean;
  readonly tasks: NonNullable<Script["tasks"]>;
  /** Where its clients connect. Absent: where all do. */
  readonly url?: string;
  /** The proxy that they have to use. Absent: none. */
  readonly proxy?: string;
}

/** Everything at a glance, for somebody who watches: the newest of each, newest first, and how many there are. */
export interface Overview {
  readonly url: string;
  /** What it was started with, but for the key; of its assumptions those that are turned. */
  readonly options: Omit<Settings, "apiKey" | "assume"> & { readonly assume: Assume };
  readonly clock: { readonly kind: "real" | "virtual"; readonly now: number };
  readonly ledger: LedgerState;
  readonly tasks: readonly TaskLine[];
  readonly requests: readonly RequestLine[];
  readonly scenarios: readonly ScenarioLine[];
  readonly counts: Readonly<Record<"tasks" | "requests" | "refused" | "scenarios" | "dropped", number>>;
  /** What can be planted. */
  readonly faults: {
    readonly operations: readonly Operation[];
    readonly kindsByPhase: Readonly<Record<Phase, readonly FaultKind[]>>;
  };
}

const tasksShown = 100;
const requestsShown = 200;
const scenariosShown = 50;

/** What of the journal belongs together. */
interface Story {
  readonly requests: readonly JournalEntry[];
  /** By the number of the request. */
  readonly answers: ReadonlyMap<unknown, JournalEntry>;
  /** By task. */
  readonly charges: ReadonlyMap<unknown, JournalEntry>;
  readonly deliveries: ReadonlyMap<unknown, readonly JournalEntry[]>;
}

/** The key is in nothing of it, wherever a test may have put it. */
export function overviewOf(world: World, scenarios: Scenarios, url: string): Overview {
  const { clock, journal, ledger, tasks, settings } = world;
  const { apiKey: _secret, assume, ...others } = settings;
  const options = { ...others, assume: turnedOf(assume) };
  const story = readStory(journal.entries());
  const all = tasks.list();
  const reports = scenarios.all();
  const overview: Overview = {
    url,
    options,
    clock: { kind: clock.kind, now: clock.now() },
    ledger: ledger.state(),
    tasks: newest(all, tasksShown).map((task) => toTaskLine(task, story, world)),
    requests: newest(story.requests, requestsShown).map((request) => toRequestLine(request, story)),
    scenarios: newest(reports, scenariosShown).map((scenario) => {
      const { taskIds: _, ...report } = scenario.report();
      const { always = false, tasks: scripts = [] } = scenario.script;
      return { ...report, always, tasks: scripts, ...placeOf(scenario) };
    }),
    counts: {
      tasks: all.length,
      requests: story.requests.length,
      refused: [...story.answers.values()].filter(({ refused }) => refused !== undefined).length,
      scenarios: reports.length,
      dropped: journal.dropped,
    },
    faults: { operations, kindsByPhase },
  };
  return redactIn(overview, world.redact) as Overview;
}

function placeOf({ door }: Scenario): Pick<ScenarioLine, "url" | "proxy"> {
  return door ? { url: door.url, ...(door.proxy !== undefined && { proxy: door.proxy }) } : {};
}

function readStory(entries: readonly JournalEntry[]): Story {
  const requests: JournalEntry[] = [];
  const answers = new Map<unknown, JournalEntry>();
  const charges = new Map<unknown, JournalEntry>();
  const deliveries = new Map<unknown, JournalEntry[]>();
  for (const entry of entries) {
    const { type, taskId, request } = entry;
    if (type === "request") requests.push(entry);
    else if (type === "charge") charges.set(taskId, entry);
    else if (type === "delivery") deliveries.set(taskId, [...(deliveries.get(taskId) ?? []), entry]);
    else if (type === "reply" || type === "fault") answers.set(request, entry);
  }
  return { requests, answers, charges, deliveries };
}

function toTaskLine(task: EmulatedTask, story: Story, { tables }: World): TaskLine {
  const charge = story.charges.get(task.id);
  return {
    ...task,
    name: tables.models[task.model]?.name ?? task.model,
    ...(charge?.assumed !== undefined && { assumed: charge.assumed }),
    deliveries: (story.deliveries.get(task.id) ?? []).map(({ mode, outcome }) => ({ mode, outcome })),
  };
}

function toRequestLine({ body: _long, ...request }: JournalEntry, { answers }: Story): RequestLine {
  const answer = answers.get(request.n);
  return { request: request as JournalEntry, ...(answer && { answer }) };
}

function newest<T>(items: readonly T[], count: number): readonly T[] {
  return items.slice(-count).reverse();
}
