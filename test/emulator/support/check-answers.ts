import fc from "fast-check";
import { expect, test } from "vitest";
import type { Emulator } from "../../../templates/emulator/src/emulator.js";
import { anyPath } from "../../support/any-character.js";
import { look, picture, start, submit } from "./emulator.js";
import { exchange, generateWire } from "./raw-client.js";

/** Whatever it was: the next request is served, and nothing was charged for what was none. */
export async function expectAlive(emulator: Emulator): Promise<void> {
  const charges = emulator.ledger.state().charges;
  const { json } = await submit(emulator, picture);
  expect(json.code).toBe(200);
  expect(emulator.ledger.state().charges).toBe(charges + 1);
}

/** Tests of the emulator with so many requests of any kind. */
export function checkAnswers(runs: number): void {
  test("any bytes: an answer, never a task", async () => {
    const emulator = await start();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        const head = generateWire(emulator, "", { "content-length": String(bytes.length) });
        const { text } = await exchange(emulator.url, Buffer.concat([Buffer.from(head), bytes]));
        expect(text).toMatch(/^HTTP\/1\.1 400 .*invalid_json/s);
      }),
      { numRuns: runs },
    );
    await expectAlive(emulator);
  });

  test("any JSON: an answer, never a task", async () => {
    const emulator = await start();
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.json(), async (model, input) => {
        for (const name of [model, JSON.stringify(picture.model)]) {
          const { status, json } = await submit(
            emulator,
            `{"model": ${name}, "callBackUrl": "https://a.example/", "input": ${input}}`,
          );
          expect([200, 400]).toContain(status);
          expect(json.taskId).toBeUndefined();
        }
      }),
      { numRuns: runs },
    );
    await expectAlive(emulator);
  });

  test("any path and query: an answer", async () => {
    const emulator = await start();
    await fc.assert(
      fc.asyncProperty(anyPath, anyPath, async (path, query) => {
        const response = await fetch(`${emulator.url}${path}?${query}`, { redirect: "manual" });
        expect(response.status).toBeGreaterThanOrEqual(200);
        expect((await look(emulator, query)).status).toBe(400);
      }),
      { numRuns: runs },
    );
    await expectAlive(emulator);
  });
}
