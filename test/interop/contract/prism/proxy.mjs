/** Runs a command with every emulator behind a Prism of its own, which refuses what the document does not allow. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const command = process.argv.slice(2);
const names = ["CLIPRISE_URL", "CLIPRISE_URL_BARE", "CLIPRISE_URL_BROKE", "CLIPRISE_URL_FAILING"];
const violations = [];

const proxies = await Promise.all(names.map((name) => startProxy(process.env[name])));
const env = Object.fromEntries(names.map((name, index) => [name, proxies[index].url]));
const smoke = spawn(command[0], command.slice(1), {
  stdio: ["ignore", "pipe", "inherit"],
  env: { ...process.env, ...env },
});
const said = [];
createInterface({ input: smoke.stdout }).on("line", (line) => said.push(line));
const code = await new Promise((resolve) => smoke.once("close", resolve));
const failures = said.filter((line) => !line.startsWith("pass "));
const found = [...violations];
const caught = await catchesViolations(env.CLIPRISE_URL);
for (const proxy of proxies) proxy.stop();

report("client", code !== 0 || said.length === 0 ? [`it ended with ${code}`, ...failures] : failures);
report("no-violation", found);
report("catches-violations", caught);

function report(name, problems) {
  console.log(problems.length === 0 ? `pass ${name}` : `fail ${name}: ${problems.join("; ")}`);
}

async function startProxy(upstream) {
  const args = ["node_modules/@stoplight/prism-cli/dist/index.js", "proxy", process.env.DOCUMENT, upstream];
  const child = spawn(process.execPath, [...args, "--errors", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise((resolve, reject) => {
    child.once("exit", (status) => reject(new Error(`prism ended with ${status}`)));
    lines.on("line", (line) => {
      const [, address] = /Prism is listening on (\S+)/.exec(line) ?? [];
      if (address) resolve(address);
      if (/ error /.test(line)) violations.push(line.trim());
    });
  });
  return { url, stop: () => child.kill() };
}

/** That nothing was found is worth something only if something would have been. */
async function catchesViolations(url) {
  const response = await fetch(`${url}/app/cliprise/generate`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLIPRISE_API_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "runway" }),
  });
  return response.status === 422 ? [] : [`a body without its fields got HTTP ${response.status}`];
}
