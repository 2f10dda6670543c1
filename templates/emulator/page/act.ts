import { byId } from "./dom.js";

let refresh: () => void = () => {};

/** Who is to look again after something was done. */
export function onAct(again: () => void): void {
  refresh = again;
}

/** Does something to the emulator, says what came of it, and looks again. */
export async function act(done: string, work: () => Promise<unknown>): Promise<void> {
  const said = byId("said");
  try {
    await work();
    said.className = "";
    said.textContent = done;
  } catch (error) {
    said.className = "bad";
    said.textContent = error instanceof Error ? error.message : String(error);
  }
  refresh();
}
