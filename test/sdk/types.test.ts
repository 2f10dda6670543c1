import { expect, test } from "vitest";
import { type Cliprise, ClipriseError, encodeRequest, type TaskStatus } from "../../templates/sdk/src/index.js";

/** Never called: the compiler is the test (`npx tsc -p .`). */
function refusals(cliprise: Cliprise): void {
  void cliprise.generate("film-2", { prompt: "waves", duration: 5 });
  void cliprise.run("film-2", { prompt: "waves", duration: 5, sound: undefined }, { timeout: 1, onPoll: undefined });

  // @ts-expect-error unknown model
  void cliprise.generate("film-3", { prompt: "waves", duration: 5 });
  // @ts-expect-error a family's id
  void cliprise.generate("rooted", { prompt: "waves" });
  // @ts-expect-error missing parameter
  void cliprise.generate("film-2", { prompt: "waves" });
  // @ts-expect-error not in the list
  void cliprise.generate("film-2", { prompt: "waves", duration: 7 });
  // @ts-expect-error typo
  void cliprise.generate("film-2", { prompt: "waves", duration: 5, sond: true });
  // @ts-expect-error wrong type
  void cliprise.generate("film-2", { prompt: "waves", duration: "5" });
  // @ts-expect-error another model's parameter
  void cliprise.generate("film-2", { prompt: "waves", duration: 5, image_size: "1:1" });
}

/** Never called either. */
function narrowed(status: TaskStatus, error: unknown): string | undefined {
  if (error instanceof ClipriseError) {
    if (error.code === "budget") return undefined;
    // @ts-expect-error there is no such code
    if (error.code === "over_budget") return undefined;
  }
  // @ts-expect-error a callback URL is required
  encodeRequest("film-2", { prompt: "waves", duration: 5 });
  // @ts-expect-error there may be none
  const link: string = status.fileURL;
  // @ts-expect-error there is no such state
  if (status.state === "done") return link;
  if (status.state === "succeeded") return status.fileURL.trim();
  return status.state === "failed" ? status.failMsg.trim() : undefined;
}

test("codes and states are unions", () => {
  expect(narrowed).toBeTypeOf("function");
});

test("the compiler refuses the seven mistakes", () => {
  expect(refusals).toBeTypeOf("function");
});
