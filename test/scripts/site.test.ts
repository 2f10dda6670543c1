import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { serveFolder } from "../../scripts/site/serve-folder.js";
import { main } from "../../scripts/site.js";
import { nodeArguments, run } from "../support/run-command.js";
import { projectRoot } from "../support/spec-files.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

function folderWith(...files: readonly (readonly [path: string, text: string])[]): string {
  const folder = join(temporaryFolder(), "site");
  writeFiles(folder, files);
  return folder;
}

/** The status and the body of a path that is sent as it is. */
async function get(url: string, path: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  let reply = "";
  for await (const chunk of socket) reply += chunk;
  return `${reply.split(" ")[1]} ${reply.split("\r\n\r\n")[1] ?? ""}`;
}

describe("a folder is served", () => {
  it("with its index, its types, and nothing beside it", async () => {
    const folder = folderWith(["index.html", "<p>all"], ["prices.atom", "<feed/>"], ["../secret.txt", "secret"]);
    const server = await serveFolder(folder, 0);
    try {
      expect(await (await fetch(server.url)).text()).toBe("<p>all");
      expect((await fetch(`${server.url}index.html?q=x`)).headers.get("content-type")).toContain("text/html");
      expect((await fetch(`${server.url}prices.atom`)).headers.get("content-type")).toContain("atom+xml");
      for (const path of ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/none.html"]) {
        expect(await get(server.url, path), path).toMatch(/^404 /);
      }
    } finally {
      await server.close();
    }
  });

  it("as it is now, not as it was", async () => {
    const folder = folderWith(["index.html", "old"]);
    const server = await serveFolder(folder, 0);
    try {
      expect(await (await fetch(server.url)).text()).toBe("old");
      writeFiles(folder, [["index.html", "new text"]]);
      expect(await (await fetch(server.url)).text()).toBe("new text");
    } finally {
      await server.close();
    }
  });
});

describe("npm run site", () => {
  it("says where the page is, and ends when it is told to", async () => {
    const child = spawn(process.execPath, nodeArguments(join(projectRoot, "scripts/site.ts"), ["--port", "0"]));
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const page = await fetch(String(line).trim());
    expect(await page.text()).toContain("<h1>Models</h1>");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("a port that is taken or none is said", async () => {
    const server = await serveFolder(folderWith(["index.html", ""]), 0);
    try {
      const { port } = new URL(server.url);
      expect(await run(main, ["--port", port])).toMatchObject({
        status: 1,
        stderr: `port ${port} is taken; --port 0 takes a free one\n`,
      });
    } finally {
      await server.close();
    }
    for (const port of ["x", "65536", "-1", "1.5", ""]) {
      const { status, stderr } = await run(main, [`--port=${port}`]);
      expect([status, stderr.split("\n")[0]]).toEqual([
        2,
        `--port: expected a number from 0 to 65535, got ${JSON.stringify(port)}`,
      ]);
    }
  });
});
