import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { DownloadError } from "../../../templates/sdk/src/index.js";
import { saveFile } from "../../../templates/sdk/src/platform/save-file.js";
import { temporaryFolder } from "../../support/temporary.js";
import { answer, canary, client, failure, scriptedFetch } from "../support/client.js";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

/** Task t-1's result, whose file is `body`. */
async function result(body: string | Buffer = "new", headers: Record<string, string> = {}) {
  const { fetch } = scriptedFetch(
    answer(200, { fileURL: "https://cdn.example.com/a" }),
    () => new Response(body, { headers }),
  );
  return client({ fetch }).tasks.wait("t-1");
}

describe("a path that cannot be written is an error of ours, with the task, and leaves nothing", () => {
  const longest = "n".repeat(255);
  const paths: [name: string, path: (at: string) => string, code: string | undefined][] = [
    ["no such folder", (at) => join(at, "no", "a"), "ENOENT"],
    ["a file in place of the folder", (at) => join(at, "file", "a"), "ENOTDIR"],
    ["a folder in the path that leads in a circle", (at) => join(at, "circle", "a"), "ELOOP"],
    ["a link that leads in a circle", (at) => join(at, "circle"), "ELOOP"],
    ["a name that is too long", (at) => join(at, `${longest}n`), "ENAMETOOLONG"],
    ["a NUL", (at) => join(at, "a\0b"), "ERR_INVALID_ARG_VALUE"],
    ["no text at all", () => undefined as never, undefined],
    ["a folder", (at) => join(at, "folder"), undefined],
    ["a link to a folder", (at) => join(at, "to-folder"), undefined],
    ["the null device", () => "/dev/null", undefined],
  ];
  test.each(paths)("%s", async (_, path, code) => {
    writeFileSync(join(folder, "file"), "old");
    mkdirSync(join(folder, "folder"));
    symlinkSync("circle", join(folder, "circle"));
    symlinkSync("folder", join(folder, "to-folder"));
    const before = readdirSync(folder, { recursive: true });
    const error = await failure<DownloadError>((await result()).save(path(folder)));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error).toMatchObject({ code: "download", taskId: "t-1" });
    expect(error.message).toContain("cannot write");
    expect(error.cause?.code).toBe(code);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("as the file system refuses it: EACCES, ENOSPC, EROFS, and the part cannot be taken away either", async () => {
    const { process } = globalThis;
    const fs = process.getBuiltinModule("node:fs/promises");
    for (const code of ["EACCES", "ENOSPC", "EROFS", "EPERM"]) {
      const refuse = async () => {
        throw Object.assign(new Error(`${code}: ${canary}`), { code, syscall: "open" });
      };
      const broken = { ...fs, writeFile: refuse, rm: refuse };
      const { getBuiltinModule } = process;
      process.getBuiltinModule = ((id: string) =>
        id === "node:fs/promises" ? broken : getBuiltinModule(id)) as typeof getBuiltinModule;
      try {
        const error = await failure<DownloadError>((await result()).save(join(folder, "a")));
        expect(error).toMatchObject({ code: "download", taskId: "t-1", cause: { code, syscall: "open" } });
        expect(error.message).not.toContain(canary);
      } finally {
        process.getBuiltinModule = getBuiltinModule;
      }
    }
  });

  test("nothing goes on being fetched for a path that cannot be written", async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    const fail = (what: string) => new DownloadError("download", what);
    await failure(saveFile(new Response(endless), join(folder, "no", "a"), fail));
    expect(cancelled).toBe(true);
  });

  test("a path that repeats the key", async () => {
    const error = await failure((await result()).save(join(folder, "no", canary)));
    expect(error.message).toContain("cannot write");
    expect(error.message).not.toContain(canary);
  });
});

test("the longest name that a file can have", async () => {
  const path = join(folder, "n".repeat(255));
  expect(await (await result()).save(path)).toMatchObject({ path, bytes: 3 });
  expect(readdirSync(folder)).toEqual(["n".repeat(255)]);
});

describe("what stands at the path", () => {
  test.each([0o600, 0o640, 0o644, 0o666, 0o755, 0o400])("a file's mode %o is kept", async (mode) => {
    const path = join(folder, "a");
    writeFileSync(path, "old");
    chmodSync(path, mode);
    await (await result()).save(path);
    expect(statSync(path).mode & 0o7777).toBe(mode);
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  test("a new file gets what the process gives", async () => {
    const path = join(folder, "a");
    await (await result()).save(path);
    expect(statSync(path).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  const links: [name: string, target: string, there: boolean][] = [
    ["a link beside its file", "file", true],
    ["a link into another folder", "folder/file", true],
    ["a link to nothing yet", "folder/later", false],
    ["a link to a link", "second", true],
    ["a link to a link to nothing yet", "third", false],
  ];
  test.each(links)("%s stays, and what it leads to is written", async (_, target, there) => {
    mkdirSync(join(folder, "folder"));
    for (const name of ["file", "folder/file"]) writeFileSync(join(folder, name), "old");
    symlinkSync("folder/file", join(folder, "second"));
    symlinkSync("folder/later", join(folder, "third"));
    const path = join(folder, "link");
    symlinkSync(target, path);
    expect(existsSync(path)).toBe(there);
    expect(await (await result()).save(path)).toMatchObject({ path });
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readlinkSync(path)).toBe(target);
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder).some((name) => name.endsWith(".part"))).toBe(false);
    expect(readdirSync(join(folder, "folder")).some((name) => name.endsWith(".part"))).toBe(false);
  });
});

test("a link to nothing yet, in a folder that is a link itself: where it leads is told from the real folder", async () => {
  mkdirSync(join(folder, "real", "deep"), { recursive: true });
  symlinkSync("real/deep", join(folder, "short"));
  symlinkSync("../later", join(folder, "real", "deep", "link"));
  await (await result()).save(join(folder, "short", "link"));
  expect(readFileSync(join(folder, "real", "later"), "utf8")).toBe("new");
});

test.each([
  ["with a length that fits", { "content-length": "3" }, true],
  ["without one", {}, false],
])("a body %s is said to be checked, or not", async (_, headers, verified) => {
  expect(await (await result("new", headers)).save(join(folder, "a"))).toMatchObject({ verified });
});

test.each([
  "<!doctype html><title>Sign in",
  "<!DOCTYPE HTML>",
  "\n  <html lang='en'>",
  "\uFEFF<!doctype html>",
  "<!-- proxy --> <head>",
  "<script>location = '/'</script>",
  '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml">',
  '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
  "<!-- a > b --><html>",
  "<!-- a --><!-- b\n > -- c -->\n<html>",
  `<!--${" proxy".repeat(300)} --><html>`,
  Buffer.from("\uFEFF<!doctype html><title>", "utf16le"),
  Buffer.from("\uFEFF<html>", "utf16le").swap16(),
  Buffer.from("<html>", "utf16le"),
  ...["div", "h1 class=a", "iframe", "link rel=a", "p", "style", "table"].map((tag) => `<${tag}>`),
])("a web page that calls itself a picture is not saved, nor handed out: %j", async (page) => {
  const response = await (await result(page, { "content-type": "image/png" })).download();
  expect(await failure(response.text())).toMatchObject({
    code: "download",
    message: expect.stringContaining("web page"),
  });
  const path = join(folder, "a.png");
  writeFileSync(path, "old");
  const error = await failure((await result(page, { "content-type": "image/png" })).save(path));
  expect(error).toMatchObject({ code: "download", taskId: "t-1", message: expect.stringContaining("web page") });
  expect(readdirSync(folder)).toEqual(["a.png"]);
  expect(readFileSync(path, "utf8")).toBe("old");
});

test.each([
  '<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a"><svg><title>html</title></svg>',
  "<!-- <html> --><svg/>",
  "<plist/>",
  "<tt><head/><body><div/></body></tt>",
  "a < b, <html>",
  `<!--${"<!--".repeat(2_000)}`,
  Buffer.from("\0\0\0<ftypisom\0\0\0\0"),
  Buffer.from("\uFEFFsubtitles <p>", "utf16le"),
])("what has marks or tags, and is no web page, is a file: %j", async (body) => {
  const path = join(folder, "a");
  await (await result(body)).save(path);
  expect(readFileSync(path).equals(Buffer.from(body as string))).toBe(true);
});
