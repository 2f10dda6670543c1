import { expect, test } from "vitest";
import type { EmulatorOptions } from "../../templates/emulator/src/emulator-options.js";
import { type Snapshot, SnapshotError } from "../../templates/emulator/src/snapshot.js";
import { accepted, control, look, picture, pictureCredits, start, submit } from "./support/emulator.js";
import { at, fullSnapshot, type Json, place, withAt } from "./support/snapshots.js";

test("the journal, whole and filtered", async () => {
  const emulator = await start();
  const id = await accepted(emulator);
  await look(emulator, id);
  const all = await control(emulator, "GET", "journal");
  expect(all.json.count).toBe(emulator.journal.count());
  expect(all.json.entries).toEqual(emulator.journal.entries());
  expect((await control(emulator, "GET", "journal?type=request&operation=generate")).json.count).toBe(1);
  expect((await control(emulator, "GET", `journal?type=reply&status=300&taskId=${id}`)).json.count).toBe(1);
});

test("the ledger, and buying credits", async () => {
  const emulator = await start({ credits: 1000 });
  await accepted(emulator);
  expect((await control(emulator, "GET", "ledger")).json).toEqual({
    initial: 1000,
    added: 0,
    charged: pictureCredits,
    charges: 1,
    balance: 1000 - pictureCredits,
  });
  expect((await control(emulator, "POST", "ledger", { add: 100 })).json).toMatchObject({
    added: 100,
    balance: 1100 - pictureCredits,
  });
  expect((await control(emulator, "POST", "ledger", { add: "much" })).status).toBe(400);
});

test("the clock: a virtual one is advanced, a real one is not", async () => {
  const emulator = await start();
  const id = await accepted(emulator);
  expect((await control(emulator, "POST", "clock", { advance: 60_000 })).json).toEqual({
    kind: "virtual",
    now: 60_000,
  });
  expect((await look(emulator, id)).status).toBe(200);
  expect((await control(emulator, "POST", "clock", { advance: -1 })).status).toBe(400);
  expect((await control(await start({ clock: "real" }), "POST", "clock", { advance: 1 })).status).toBe(409);
});

test("a task, and its end", async () => {
  const emulator = await start();
  const id = await accepted(emulator);
  expect((await control(emulator, "GET", `tasks/${id}`)).json).toMatchObject({
    id,
    model: "nano-banana",
    state: "processing",
  });
  expect((await control(emulator, "POST", `tasks/${id}`, { outcome: "failed", failMsg: "nsfw" })).json).toMatchObject({
    state: "failed",
  });
  expect((await look(emulator, id)).json).toEqual({ status: "failed", failMsg: "nsfw" });
  expect((await control(emulator, "POST", `tasks/${id}`, { outcome: "done" })).status).toBe(404);
  expect((await control(emulator, "POST", `tasks/${id}`, { outcome: "lost" })).status).toBe(400);
  expect((await control(emulator, "GET", "tasks")).json.tasks).toHaveLength(1);
});

test("scenarios: added, looked at, removed", async () => {
  const emulator = await start();
  const added = await control(emulator, "POST", "scenarios", { id: "mine", tasks: [{ outcome: "failed" }] });
  expect(added.json).toEqual({ id: "mine", url: emulator.url, headers: { "x-cliprise-scenario": "mine" } });
  await submit(emulator, picture, { "x-cliprise-scenario": "mine" });
  const { json } = await control(emulator, "GET", "scenarios/mine");
  expect(json).toMatchObject({
    postsReceived: 1,
    requests: { generate: 1, status: 0 },
    ledgerChange: -pictureCredits,
    unfired: [],
  });
  expect(json.taskIds).toEqual(emulator.tasks.list().map(({ id }) => id));
  expect((await control(emulator, "GET", "scenarios")).json.scenarios).toHaveLength(1);
  expect((await control(emulator, "DELETE", "scenarios/mine")).status).toBe(200);
  expect((await control(emulator, "GET", "scenarios/mine")).status).toBe(404);
});

test("a snapshot holds everything: what follows it can be lived twice", async () => {
  const emulator = await start();
  const { headers } = await emulator.scenarios.add({ faults: [{ kind: "status", attempt: 3 }] });
  const id = String((await submit(emulator, picture, headers)).json.taskId);
  await emulator.clock.advance(700);
  const snapshot = await control(emulator, "GET", "snapshot");
  const live = async () => {
    await submit(emulator, picture, headers);
    await submit(emulator, picture, headers);
    await emulator.clock.advance(1_000);
    await look(emulator, id, "", headers);
    return emulator.journal.text();
  };
  const first = await live();
  expect((await control(emulator, "POST", "snapshot", snapshot.text)).json).toEqual({ restored: true });
  expect(emulator.ledger.state().balance).toBe(5000 - pictureCredits);
  expect(await live()).toBe(first);
});

const noSnapshot: [path: string, value: unknown, want: string][] = [
  ["tasks", undefined, "snapshot.tasks is missing"],
  ["extra", 1, "snapshot.extra is unknown"],
  ["clock.agenda", [{ at: 0, event: null }], "snapshot.clock.agenda[0].event: expected an object, got null"],
  ["clock.agenda", [{ at: 0, event: {} }], "snapshot.clock.agenda[0].event.kind is missing"],
  ["clock.agenda", [{ at: 0, event: { kind: "end" } }], "snapshot.clock.agenda[0].event.taskId is missing"],
  [
    "clock.agenda",
    [{ at: 0, event: { kind: "deliver", taskId: "t" } }],
    "snapshot.clock.agenda[0].event.mode is missing",
  ],
  ["clock.agenda", [null], "snapshot.clock.agenda[0]: expected an object, got null"],
  [
    "clock.agenda",
    [{ at: -1, event: { kind: "end", taskId: "t" } }],
    "snapshot.clock.agenda[0].at: expected a number of milliseconds from 0",
  ],
  ["clock.now", "soon", "snapshot.clock.now: expected a number of milliseconds from 0"],
  ["clock", null, "snapshot.clock: expected an object, got null"],
  ["held.0", null, "snapshot.held[0]: expected an object, got null"],
  ["held.0.path", "@evil.example/", "snapshot.held[0].path: expected a path that begins with a slash"],
  ["held.0.body", 1, "snapshot.held[0].body: expected a text"],
  ["tasks.0", null, "snapshot.tasks[0]: expected an object, got null"],
  ["tasks.0.id", "a\r\nb", "snapshot.tasks[0].id: expected 32 hex digits"],
  ["tasks.0.state", "lost", "snapshot.tasks[0].state: expected one of processing, done, failed"],
  ["tasks.0.media", null, "snapshot.tasks[0].media: expected an object, got null"],
  ["tasks.0.media.kind", "gif", "snapshot.tasks[0].media.kind: expected one of png"],
  [
    "tasks.0.media.images",
    1e9,
    "snapshot.tasks[0].media.images: expected a whole number from 1 to 100, got 1000000000",
  ],
  ["tasks.0.callbacks", ["sometimes"], "snapshot.tasks[0].callbacks[0]: expected one of on-time"],
  ["tasks.0.callBackUrl", 1, "snapshot.tasks[0].callBackUrl: expected a text"],
  ["draws.task", -1, "snapshot.draws.task: expected a whole number"],
  ["draws.task", undefined, "snapshot.draws.task is missing"],
  ["draws.task", 1, "snapshot.draws.task: expected a whole number from 2"],
  ["draws.faults", undefined, "snapshot.draws.faults is missing"],
  ["draws.forged", undefined, "snapshot.draws.forged is missing"],
  ["draws.tasks", 7, "snapshot.draws.tasks is unknown"],
  ["draws", {}, "snapshot.draws.task is missing"],
  ["ledger.charged", -5, "snapshot.ledger.charged: expected a whole number from 0"],
  ["ledger.balance", 1, "snapshot.ledger.balance: expected initial + added - charged"],
  ["journal.entries.0", null, "snapshot.journal.entries[0]: expected an object, got null"],
  ["journal.entries.0.type", "noise", "snapshot.journal.entries[0].type: expected one of request"],
  ["journal.entries.1.n", 1, "snapshot.journal.entries[1].n: expected one of 2, got 1"],
  ["journal.dropped", 7, "snapshot.journal.entries[0].n: expected one of 8, got 1"],
  ["journal.dropped", 0.5, "snapshot.journal.dropped: expected a whole number"],
  ["scenarios.scenarios.0", null, "snapshot.scenarios.scenarios[0]: expected an object, got null"],
  ["scenarios.scenarios.0.script", null, "snapshot.scenarios.scenarios[0].script: expected an object, got null"],
  ["scenarios.scenarios.0.script.id", undefined, "snapshot.scenarios.scenarios[0].script.id is missing"],
  ["scenarios.scenarios.0.script.faults.0", {}, "snapshot.scenarios.scenarios[0].script.faults[0].kind is missing"],
  [
    "scenarios.scenarios.0.fired",
    [],
    "snapshot.scenarios.scenarios[0].fired: expected a number for each of 1 faults, got 0",
  ],
  [
    "scenarios.scenarios.0.requests.generate",
    null,
    "snapshot.scenarios.scenarios[0].requests.generate: expected a whole number",
  ],
];
test.each(noSnapshot)("what is no snapshot changes nothing: %s = %j", async (path, value, want) => {
  const emulator = await start();
  const bad = withAt(await fullSnapshot(emulator), path, value);
  const before = JSON.stringify(emulator.snapshot());
  const { status, json } = await control(emulator, "POST", "snapshot", bad);
  expect([status, json.error]).toEqual([400, expect.stringContaining(want)]);
  expect(JSON.stringify(emulator.snapshot())).toBe(before);
  await expect(emulator.restore(bad as unknown as Snapshot)).rejects.toThrow(SnapshotError);
  await emulator.clock.advance(120_000);
});

test.each([
  ["tasks", "tasks[2]"],
  ["scenarios.scenarios", "scenarios.scenarios[1]"],
])("given %s with one of them twice, want no snapshot", async (path, want) => {
  const emulator = await start();
  const full = await fullSnapshot(emulator);
  const list = at(full, place(path)) as unknown as readonly unknown[];
  const twice = withAt(full, path, [...list, list[0]]) as unknown as Snapshot;
  await expect(emulator.restore(twice)).rejects.toThrow(`snapshot.${want}: `);
});

test("given an agenda in any order, want all of it to fall due in order, and no time to run back", async () => {
  const emulator = await start();
  const [first, second] = [await accepted(emulator), await accepted(emulator)];
  const due = (taskId: string, when: number) => ({ at: when, event: { kind: "end", taskId } });
  const clock = { now: 5_000, agenda: [due(first, 60_000), due(second, 1_000)] };
  const snapshot = { ...(emulator.snapshot() as unknown as Json), clock } as unknown as Snapshot;
  await emulator.restore(snapshot);
  await emulator.clock.advance(10_000);
  expect([first, second].map((id) => emulator.tasks.get(id)?.state)).toEqual(["processing", "done"]);
  expect(emulator.journal.entries({ type: "state", state: "done" })).toMatchObject([{ at: 5_000, taskId: second }]);
});

const callbacksLate: EmulatorOptions = { callbackTarget: "http://127.0.0.1:9", callbacks: ["late"] };
const long = "x".repeat(100_000);
test.each<readonly [what: string, callBackUrl: string, failMsg: string]>([
  ["a callback to a path of two slashes", "https://app.example.com//hook", "nsfw"],
  ["a callBackUrl as long as a request may be", `https://app.example.com/${long}`, "nsfw"],
  ["a callback with a text as long as a script may have", "https://app.example.com/hook", long],
])("given %s, want the emulator's own snapshot to be one", async (_, callBackUrl, failMsg) => {
  const emulator = await start(callbacksLate);
  await emulator.scenarios.add({ always: true, tasks: [{ outcome: "failed", failMsg }] });
  await accepted(emulator, { ...picture, callBackUrl });
  await emulator.clock.advance(10_000);
  expect((await control(emulator, "POST", "snapshot", emulator.snapshot())).json).toEqual({ restored: true });
});

test("given a clock that was moved on by more than it takes at once, want the emulator's own snapshot to be one", async () => {
  const emulator = await start();
  for (let time = 0; time < 2; time++) await emulator.clock.advance(1e12);
  await accepted(emulator);
  await emulator.restore(emulator.snapshot());
  expect(emulator.clock.now()).toBe(2e12);
});

test("given an account that has reached its limit of requests, want a reset to end that, and its snapshot to keep it", async () => {
  const emulator = await start({ assume: { "one-account": "limited" } });
  for (let time = 0; time < 20; time++) await accepted(emulator);
  const full = emulator.snapshot();
  await emulator.reset();
  expect((await submit(emulator, picture)).status).toBe(200);
  await emulator.restore(full);
  expect((await submit(emulator, picture)).status).toBe(429);
});

test("held callbacks of a snapshot come to nothing where there is no target", async () => {
  const emulator = await start();
  await control(emulator, "POST", "snapshot", await fullSnapshot(emulator));
  await emulator.clock.advance(600_000);
  expect(emulator.journal.count({ type: "delivery" })).toBe(0);
});

test.each([
  [
    "POST",
    "ledger",
    { add: "much" },
    'add: expected a whole number from -9007199254740991 to 9007199254740991, got "much"',
  ],
  ["POST", "ledger", { ad: 1 }, "ad is unknown; did you mean add?"],
  ["POST", "ledger", { add: -5001 }, "add: expected a whole number from -5000 to "],
  ["POST", "ledger", { add: Number.MAX_SAFE_INTEGER }, "add: expected a whole number from -5000 to 9007199254735991"],
  ["POST", "clock", { advance: -1 }, "advance: expected a number of milliseconds from 0 to 1000000000000, got -1"],
  ["POST", "clock", { advance: null }, "advance: expected a number of milliseconds from 0 to 1000000000000, got null"],
  ["POST", "clock", { advanced: 1 }, "advanced is unknown; did you mean advance?"],
  ["POST", "tasks/x", { outcome: "lost" }, 'outcome: expected one of done, failed, got "lost"'],
  [
    "POST",
    "tasks/x",
    { outcome: "failed", failMsg: {} },
    "failMsg: expected a text of 100000 characters at most, got an object",
  ],
  ["POST", "tasks/x", { outcome: "failed", failmsg: "" }, "failmsg is unknown; did you mean failMsg?"],
  [
    "GET",
    "journal?type=requests",
    undefined,
    'journal.type: expected one of request, reply, charge, credits, state, delivery, fault, got "requests"; did you mean request?',
  ],
])("%s %s %j is refused", async (method, path, body, want) => {
  const emulator = await start();
  const before = JSON.stringify(emulator.snapshot());
  const { status, json } = await control(emulator, method, path, body);
  expect([status, json.error]).toEqual([400, expect.stringContaining(want)]);
  expect(JSON.stringify(emulator.snapshot())).toBe(before);
});

test("the same in code", async () => {
  const emulator = await start();
  const id = await accepted(emulator);
  const { now } = emulator.clock;
  for (const wrong of [Number.NaN, -1e9, Number.POSITIVE_INFINITY, "1", undefined]) {
    await expect(emulator.clock.advance(wrong as number)).rejects.toThrow(
      /^advance: expected a number of milliseconds/,
    );
    expect(() => emulator.ledger.add(wrong as number)).toThrow(/^add: expected a whole number/);
  }
  expect(() => emulator.tasks.end(id, "lost" as "done")).toThrow(/^outcome: expected one of done, failed, got "lost"/);
  expect([now(), emulator.tasks.get(id)?.state]).toEqual([0, "processing"]);
});

test("reset: no tasks, no scenarios, all credits", async () => {
  const emulator = await start();
  await emulator.scenarios.add({ faults: [{ kind: "reset", phase: "connect" }] });
  await accepted(emulator);
  await emulator.clock.advance(100);
  expect((await control(emulator, "POST", "reset")).json).toEqual({ reset: true });
  expect([emulator.tasks.list(), emulator.journal.entries(), emulator.scenarios.reports()]).toEqual([[], [], []]);
  expect([emulator.ledger.state().balance, emulator.clock.now()]).toEqual([5000, 0]);
});

test("verify: all is well", async () => {
  const { status, json } = await control(await start(), "GET", "verify");
  expect([status, json]).toEqual([200, { ok: true }]);
});

test("what there is not is not found, and says where to look", async () => {
  const emulator = await start();
  for (const path of ["", "x", "ledger/1", "journal/1/2", "tasks/%E0%A4%A", "tasks/none"]) {
    const { status } = await control(emulator, "GET", path);
    expect([path, status]).toEqual([path, path === "" ? 200 : path.includes("%") ? 400 : 404]);
  }
  expect((await control(emulator, "GET", "")).json.routes).toContain("POST /_emulator/scenarios");
});

test.each([
  ["/_emulator", 200],
  ["/_emulator/", 200],
  ["/_emulator?x=1", 200],
  ["/_emulatorX", 404],
  ["/_emulator.json", 404],
  ["/_emulators/clock", 404],
])("what is the control API: %s", async (path, status) => {
  const emulator = await start();
  const response = await fetch(emulator.url + path);
  const isControl = emulator.journal.count({ type: "request" }) === 0;
  expect([response.status, isControl]).toEqual([status, status === 200]);
});
