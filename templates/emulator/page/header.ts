import type { Overview } from "../src/overview.js";
import { act } from "./act.js";
import { post } from "./control.js";
import { byId, type Child, h, show } from "./dom.js";
import { clockTime, count, credits, duration, number } from "./format.js";

/** How the emulator as a whole stands, and what it was started with. */
export function showHeader({ url, clock, ledger, options, counts }: Overview): void {
  show(byId("address"), url, () => [url]);
  show(byId("clock"), [clock.kind, clockTime(clock.now)], () => [
    `${clockTime(clock.now)} `,
    h("span", { class: "soft" }, clock.kind),
  ]);
  byId("advance").hidden = clock.kind !== "virtual";
  show(byId("balance"), ledger, () => [
    h("strong", {}, number(ledger.balance)),
    ` of ${number(ledger.initial + ledger.added)}`,
    h("span", { class: "soft" }, `, ${number(ledger.charged)} charged for ${count(ledger.charges, "task")}`),
  ]);
  show(byId("options"), options, () => chips(options));
  for (const name of ["tasks", "requests", "scenarios"] as const) {
    const text = counts[name] > 0 ? number(counts[name]) : "";
    if (byId(`count-${name}`).textContent !== text) byId(`count-${name}`).textContent = text;
  }
}

/** What is not as it is by itself, by the name on the command line. */
function chips(options: Overview["options"]): readonly Child[] {
  const { hostGate, assume, bareReplies, callbackTarget, callbacks, cors, durations, publicUrl, linkLifetime } =
    options;
  const texts = [
    hostGate && `--host-gate ${hostGate}`,
    ...Object.entries(assume).map(([id, reading]) => `--assume ${id}=${reading}`),
    bareReplies && "--bare",
    callbackTarget !== undefined && `--callback-target ${callbackTarget}`,
    callbacks.join() !== "on-time" && `--callbacks ${callbacks.join()}`,
    cors !== false && `--cors${cors === true ? "" : `=${cors.join()}`}`,
    publicUrl !== undefined && `--public-url ${publicUrl}`,
    ...(typeof durations === "number"
      ? [`tasks: ${seconds(durations)}`]
      : Object.entries(durations).map(([what, each]) => `${what}: ${seconds(each ?? 0)}`)),
    `links: ${duration(linkLifetime)}`,
  ];
  return texts.flatMap((text) => (text ? [h("li", { class: "chip" }, text)] : []));
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1_000} s`;
}

export function wireHeader(): void {
  for (const button of byId("advance").querySelectorAll("button")) {
    const milliseconds = Number(button.value);
    button.addEventListener("click", () => {
      void act(`The clock is ${duration(milliseconds)} further.`, () => post("clock", { advance: milliseconds }));
    });
  }
  byId("buy").addEventListener(
    "click",
    () => void act(`Bought ${credits(1_000)}.`, () => post("ledger", { add: 1_000 })),
  );
  byId("reset").addEventListener("click", () => {
    if (!confirm("Back to the start? Tasks, scenarios and the journal are forgotten.")) return;
    void act("Back to the start.", () => post("reset", {}));
  });
}
