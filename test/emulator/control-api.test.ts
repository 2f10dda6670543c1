import { expect, test } from "vitest";
import { accepted, control, look, picture, pictureCredits, start, submit } from "./support/emulator.js";

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

test("what is no snapshot changes nothing", async () => {
  const emulator = await start();
  await accepted(emulator);
  expect((await control(emulator, "POST", "snapshot", { tasks: [] })).status).toBe(400);
  expect(emulator.tasks.list()).toHaveLength(1);
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
