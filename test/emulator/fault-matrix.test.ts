import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FaultMatrix } from "../../generator/emit/conformance/faults.js";
import { createEmulator, type Emulator } from "../../templates/emulator/src/emulator.js";
import { kindsByPhase, phases } from "../../templates/emulator/src/script.js";
import { createClient } from "../../templates/sdk/src/client.js";
import { temporaryFolder } from "../support/temporary.js";
import { generated, tables } from "./support/emulator.js";
import { besideNodes, fetchThroughUndici } from "./support/fetch-through-undici.js";
import { type MatrixEnvironment, type MatrixRow, runScenario } from "./support/run-matrix.js";

const matrix = generated<FaultMatrix>("conformance/faults.json");
const undici = await besideNodes(() => import("undici"));
const rows: MatrixRow[] = [];
let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator(tables, { durations: 20 });
});

afterAll(async () => {
  await emulator.close();
  const line = ({ id, outcome, posts, charges }: MatrixRow) =>
    `${id.padEnd(36)} ${outcome.padEnd(14)} ${posts}     ${charges}`;
  console.log(`scenario                             outcome    POSTs charges\n${rows.map(line).join("\n")}`);
});

function environment(send: typeof fetch): MatrixEnvironment {
  return {
    url: emulator.url,
    folder: temporaryFolder(),
    fetch: send,
    fetchThrough: (proxy) => fetchThroughUndici(undici, proxy),
    createClient: (options) =>
      createClient(tables.rows, {
        ...options,
        fetch: options.fetch as (url: string, init?: RequestInit) => Promise<Response>,
        apiKey: emulator.apiKey,
        timeout: 1_000,
        poll: { initial: 5, max: 20 },
      }),
  };
}

describe("the SDK against every fault at every phase", () => {
  test.each(matrix.scenarios)("$id", async (scenario) => {
    const row = await runScenario(scenario, matrix, environment(fetch));
    rows.push(row);
    expect(row.problems).toEqual([]);
    expect(row.posts).toBeLessThanOrEqual(scenario.submissions ?? 1);
    expect(row.charges).toBeLessThanOrEqual(scenario.submissions ?? 1);
  });
});

test("a client that sends again after a failure, as most do, is caught by the matrix", async () => {
  const again: typeof fetch = async (input, init) => {
    const once = () => fetch(input, init);
    const reply = await once().catch(once);
    return reply.status >= 500 ? once() : reply;
  };
  const caught = [];
  for (const scenario of matrix.scenarios.filter(({ id }) =>
    /^submit\.(before|after)\.(reset|close|garbage|503)$/.test(id),
  )) {
    caught.push((await runScenario({ ...scenario, id: `again.${scenario.id}` }, matrix, environment(again))).problems);
  }
  expect(caught).toHaveLength(8);
  for (const problems of caught) expect(problems).toContain("2 POSTs instead of 1");
});

test("every task that a client was told of is there, and every charge is one task's", () => {
  const charges = emulator.journal.entries({ type: "charge" });
  expect(new Set(charges.map(({ taskId }) => taskId)).size).toBe(charges.length);
  expect(emulator.ledger.state().charged).toBe(charges.length * matrix.credits);
});

test("the matrix has every fault at every phase, and stands in the docs", () => {
  const kinds = (phase: string) =>
    new Set(
      matrix.scenarios
        .filter(({ do: what }) => what === "submit")
        .flatMap(({ script }) => script.faults ?? [])
        .filter((fault) => fault.phase === phase)
        .map(({ kind }) => kind),
    );
  for (const phase of phases) expect(kinds(phase)).toEqual(new Set(kindsByPhase[phase]));
  const page = readFileSync(new URL("../../generated/docs/conformance.md", import.meta.url), "utf8");
  for (const { id } of matrix.scenarios) expect(page).toContain(`\`${id}\``);
});
