import { describe, expect, test } from "vitest";
import { Cliprise, encodeRequest } from "../../../templates/sdk/src/index.js";
import { answer, canary, client, failure, scriptedFetch } from "../support/client.js";

/**
 * The ways to write an address: whose it is, and so what may lead there. `public`: media, callbacks, results at every hop.
 * `private`: plain http with the key, as to an emulator. `neither`: nothing.
 */
const hosts: Record<"public" | "private" | "neither", readonly string[]> = {
  public: [
    "cdn.example.com",
    "cdn.example.com.",
    "CDN.Example.COM",
    "cdn.example.com:8443",
    "bücher.example",
    "xn--bcher-kva.example",
    "例え.xn--r8jz45g",
    "my_bucket.s3.example.com",
    "localhost.example.com",
    "127.0.0.1.example.com",
    "internal.example",
    "local.dev",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.0.1",
    "172.15.255.255",
    "172.32.0.1",
    "192.167.255.255",
    "223.255.255.255",
  ],
  private: [
    "localhost",
    "LOCALHOST",
    "localhost.",
    "localhost:4010",
    "app.localhost",
    "App.LocalHost",
    "localhost.localdomain",
    "ip6-localhost",
    "emulator",
    "printer.local",
    "printer.LOCAL.",
    "metadata.google.internal",
    "METADATA.GOOGLE.INTERNAL",
    "router.lan",
    "nas.home.arpa",
    "127.0.0.1",
    "127.255.255.254",
    "127.0.0.1.",
    "127.1",
    "127.0.1",
    "2130706433",
    "017700000001",
    "0177.0.0.1",
    "0177.0.0.0x1",
    "0x7f.1",
    "0x7f000001",
    "0x7F.0x0.0x0.0x1",
    "0",
    "0.0.0.0",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.255",
    "169.254.169.254",
    "0xA9FEA9FE",
    "2852039166",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "192.0.0.1",
    "198.18.0.1",
    "１２７.0.0.1",
    "127。0。0。1",
    "ⓛocalhost",
    "%6cocalhost",
    "%31%32%37.0.0.1",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[0000:0000::0001]:4010",
    "[fc00::1]",
    "[fd12:3456:789a::1]",
    "[FD00:EC2::254]",
    "[fe80::1]",
    "[febf::1]",
  ],
  neither: [
    "",
    "8.8.8.8.",
    "134744072",
    "0x08080808",
    "010.010.010.010",
    "8.8.2056",
    "[2606:4700::1111]",
    "[2001:db8::1]",
    "[fc::1]",
    "[fe8::1]",
    "[fec0::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::ffff:8.8.8.8]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "user@cdn.example.com",
    "user:pw@cdn.example.com",
    "cdn.example.com@127.0.0.1",
    "127.0.0.1@cdn.example.com",
    "cdn.example.com\\@127.0.0.1",
    "127.0.0.1\\@cdn.example.com",
    "cdn.example.com%2f@127.0.0.1",
    "256.256.256.256",
    "1.2.3.4.5",
    "0x7f.0.0.0.1",
    "[::1%25lo]",
    "[::1",
    "cdn exam.ple.com",
    "cdn\t.example.com",
    "a b",
  ],
};

/** Written otherwise than a link should be; but as platforms read a redirect, these lead to a public place. */
const readAsPublic = [
  "134744072",
  "0x08080808",
  "010.010.010.010",
  "8.8.2056",
  "8.8.8.8.",
  "cdn\t.example.com",
  "cdn.example.com\\@127.0.0.1",
];

const picture = { prompt: "p", image_size: "1:1" } as const;
const succeeds = (link: string) => answer(200, { fileURL: link });

/** The gates that the rule stands at: each says whether a link is let through. */
const gates: Record<string, (host: string) => boolean | Promise<boolean>> = {
  "a media parameter": (host) =>
    passes(() => encodeRequest("picture-1", { ...picture, image_urls: [`https://${host}/a`] }, { callbackUrl })),
  "a callback": (host) => passes(() => client({ callbackUrl: `https://${host}/a` }).dryRun("picture-1", picture)),
  "a result": async (host) => {
    const { fetch, calls } = scriptedFetch(succeeds(`http://${host}/a`), () => new Response("file"));
    const result = await client({ fetch }).tasks.wait("t-1");
    await result.download().catch(() => {});
    return calls.length > 1;
  },
  "a redirect of a result": async (host) => {
    const redirect = new Response(null, { status: 302 });
    // Past the class, which refuses white space and other letters, as a server need not.
    Object.defineProperty(redirect, "headers", {
      value: { get: (name: string) => (name === "location" ? `http://${host}/b` : null) },
    });
    const { fetch, calls } = scriptedFetch(
      succeeds("https://cdn.example.com/a"),
      () => redirect,
      () => new Response("file"),
    );
    const result = await client({ fetch }).tasks.wait("t-1");
    await result.download().catch(() => {});
    return calls.length > 2;
  },
};
const callbackUrl = "https://app.example.com/cliprise";

function passes(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

for (const [name, letsThrough] of Object.entries(gates)) {
  describe(`${name} may lead to public hosts only`, () => {
    for (const [kind, given] of Object.entries(hosts)) {
      test.each(given)(`${kind}: %j`, async (host) => {
        const isHop = name.startsWith("a redirect");
        expect(await letsThrough(host)).toBe(kind === "public" || (isHop && readAsPublic.includes(host)));
      });
    }
  });
}

describe("plain http takes the key to private hosts only", () => {
  for (const [kind, given] of Object.entries(hosts)) {
    test.each(given)(`${kind}: %j`, (host) => {
      expect(passes(() => new Cliprise({ apiKey: canary, baseURL: `http://${host}` }))).toBe(kind === "private");
    });
  }
  test.each(["http://127.0.0.1:4010/base", "https://8.8.8.8", "https://[2606:4700::1111]"])("taken: %s", (baseURL) => {
    expect(passes(() => new Cliprise({ apiKey: canary, baseURL }))).toBe(true);
  });
});

test.each([
  ["http://127.0.0.1:4010", "http://127.0.0.1:4010/files/a", true],
  ["http://127.0.0.1:4010/base", "http://127.0.0.1:4010/files/a", true],
  ["http://localhost:4010", "http://localhost:4010/files/a", true],
  ["http://127.0.0.1:4010", "http://127.0.0.1:4011/files/a", false],
  ["http://127.0.0.1:4010", "http://localhost:4010/files/a", false],
  ["http://127.0.0.1:4010", "http://user@127.0.0.1:4010/files/a", false],
  ["http://127.0.0.1:4010", "http://127.0.0.1:40101/files/a", false],
  ["http://127.0.0.1", "http://127.0.0.1.evil/files/a", true],
  ["http://127.0.0.1", "http://127.0.0.10/files/a", false],
])("at the base URL %s, a result at %s is fetched: %s", async (baseURL, link, want) => {
  const { fetch, calls } = scriptedFetch(succeeds(link), () => new Response("file"));
  const result = await client({ fetch, baseURL }).tasks.wait("t-1");
  await result.download().catch(() => {});
  expect(calls.length > 1).toBe(want);
});

test("the hops of a link are followed one by one, without credentials, and not for ever", async () => {
  const redirect = (status: number, location: string) => new Response(null, { status, headers: { location } });
  const { fetch, calls } = scriptedFetch(
    succeeds("https://cdn.example.com/a"),
    redirect(301, "/b"),
    redirect(307, "//eu.example.com/c"),
    redirect(308, "d?signature=1"),
    () => new Response("file"),
  );
  const result = await client({ fetch }).tasks.wait("t-1");
  expect(await (await result.download()).text()).toBe("file");
  expect(calls.slice(1).map(({ url }) => url)).toEqual([
    "https://cdn.example.com/a",
    "https://cdn.example.com/b",
    "https://eu.example.com/c",
    "https://eu.example.com/d?signature=1",
  ]);
  for (const { init } of calls.slice(1)) {
    expect(init).toMatchObject({ redirect: "manual", headers: { "accept-encoding": "identity" } });
  }

  const endless = scriptedFetch(succeeds("https://cdn.example.com/a"), () => redirect(302, "/a"));
  const error = await failure((await client({ fetch: endless.fetch }).tasks.wait("t-1")).download());
  expect(error).toMatchObject({ code: "download", taskId: "t-1", message: expect.stringContaining("too often") });
  expect(endless.calls).toHaveLength(7);
});

test("a fetch that follows redirects by itself is found out", async () => {
  const followed = new Response("file");
  Object.defineProperties(followed, { redirected: { value: true }, url: { value: "http://169.254.169.254/latest" } });
  const { fetch } = scriptedFetch(succeeds("https://cdn.example.com/a"), () => followed);
  const result = await client({ fetch }).tasks.wait("t-1");
  expect(await failure(result.download())).toMatchObject({ code: "download", taskId: "t-1" });
});
