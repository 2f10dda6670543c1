import { expect, test } from "vitest";
import type { Emulator } from "../../templates/emulator/src/emulator.js";
import { checkLedger } from "./support/check-ledger.js";
import { picture, pictureCredits, start, submit } from "./support/emulator.js";

/** The long run is test/slow/ledger.test.ts. */
test("balance = initial + bought - the sum of accepted charges, whatever happens in whatever order", async () => {
  expect(await checkLedger(10)).toBeGreaterThan(1_500);
});

test("over HTTP, at the same time: nobody spends credits that are not there", async () => {
  const emulator: Emulator = await start({ credits: pictureCredits * 50 });
  const answers = await Promise.all(Array.from({ length: 120 }, () => submit(emulator, picture)));
  const ids = answers.flatMap(({ json }) => (json.taskId ? [json.taskId] : []));
  expect([ids.length, new Set(ids).size, emulator.ledger.state().balance]).toEqual([50, 50, 0]);
});
