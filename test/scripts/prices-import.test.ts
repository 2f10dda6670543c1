import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { main } from "../../scripts/prices-import.js";
import { run } from "../support/run-command.js";
import { baseSpec } from "../support/spec-files.js";
import { readTree, temporaryFolder, writeFiles } from "../support/temporary.js";

const csv = "id,Which,credits\npixel,1K,5\npixel,2K,7\n";
const pixel = "models/image/pixel.yaml";

function project(file: string) {
  const root = temporaryFolder();
  writeFiles(root, baseSpec());
  writeFileSync(join(root, "p.csv"), file);
  return { root, run: (...args: readonly string[]) => run(main, ["p.csv", "--root", root, ...args], root) };
}

it("shows the difference; writes it, but for --dry-run", async () => {
  const { root, run } = project(csv);
  const before = readTree(join(root, "spec"));
  const shown = `pixel  Pixel, per image
  1K                4 -> 5          +25 %  (resolution=1K)
1 price of 1 entry; 0 entries as before, 3 not in the file
`;
  expect(await run("--map", "tier=Which", "--dry-run")).toMatchObject({
    status: 0,
    stdout: `${shown}nothing was written: --dry-run\n`,
    stderr: "",
  });
  expect(readTree(join(root, "spec"))).toEqual(before);

  expect(await run("--map", "tier=Which")).toMatchObject({
    status: 0,
    stdout: `${shown}wrote spec/${pixel}\nnext: see that each evidence still says so, then npm run generate and npm run diff\n`,
  });
  const after = readTree(join(root, "spec"));
  expect([...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([pixel]);
  expect(readFileSync(join(root, "spec", pixel), "utf8")).toContain(
    "{ label: 1K, credits: 5, when: { resolution: 1K } }",
  );
});

it("what does not map: every problem, exit 1, nothing written; --json says the same as data", async () => {
  const { root, run } = project(csv.replace("pixel,2K,7", "pixel,2K,?\nnone,2K,7"));
  const before = readTree(root);
  const { status, stdout, stderr } = await run("--map", "tier=Which");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(
    /^p\.csv:3:10 error bad-credits: .*\np\.csv:4:1 error unknown-id: .*\n2 problems; nothing was written\n$/,
  );
  const answer = JSON.parse((await run("--map", "tier=Which", "--json")).stdout);
  expect(answer).toMatchObject({
    ok: false,
    changes: [],
    written: [],
    problems: [{ code: "bad-credits" }, { code: "unknown-id" }],
  });
  expect(readTree(root)).toEqual(before);
});

it.each([
  ["UTF-16", Buffer.from("\ufeffid,tier\n", "utf16le"), "UTF-16, not UTF-8: save it as CSV UTF-8"],
  ["a workbook", Buffer.from("PK\x03\x04"), "a workbook, not CSV: save it as CSV UTF-8"],
  ["Latin 1", Buffer.from("id,tier\npixel,\xe9\n", "latin1"), "not UTF-8: save it as CSV UTF-8"],
])("what is no CSV in UTF-8 is named: %s", async (_, bytes, want) => {
  const { root, run } = project(csv);
  writeFileSync(join(root, "p.csv"), bytes);
  expect(await run()).toMatchObject({ status: 2, stderr: `p.csv:1:1 error unreadable-file: ${want}\n` });
});

it("a file that is not there is said in words", async () => {
  const { root, run } = project(csv);
  rmSync(join(root, "p.csv"));
  expect(await run()).toMatchObject({ status: 2, stderr: "p.csv:1:1 error unreadable-file: no such file\n" });
});

it("a wrong command says how it is used, exit 2", async () => {
  const { run } = project(csv);
  expect(await run("--map", "price=Which")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("--map wants column=name"),
  });
  expect(await run("again.csv")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("npm run prices:import -- FILE.csv"),
  });
});

it("leaves what an editor keeps beside a model's file alone", async () => {
  const { root, run } = project(csv);
  writeFileSync(join(root, `spec/${pixel}~`), "# what it was yesterday");
  expect(await run("--map", "tier=Which")).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(root, `spec/${pixel}~`), "utf8")).toBe("# what it was yesterday");
});

it("a first day that no calendar has is a mistake of the command line", async () => {
  const { root, run } = project(csv);
  const before = readTree(root);
  const { status, stderr } = await run("--map", "tier=Which", "--since", "2027-02-31");
  expect({ status, stderr }).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("--since wants a day such as 2026-12-01; got 2027-02-31"),
  });
  expect(readTree(root)).toEqual(before);
});
