import { spellOut } from "./spell-out.js";

/** A language, as viewers of OpenAPI know it, what the sample is made with, and the program. */
export interface CodeSample {
  readonly lang: SampleLanguage;
  readonly label: string;
  readonly source: string;
}

export type SampleLanguage = "Shell" | "TypeScript" | "Python";

/** What a sample is made with. */
export const sampleLabels: Readonly<Record<SampleLanguage, string>> = {
  Shell: "curl",
  TypeScript: "@cliprise/sdk",
  Python: "requests",
};

/** How a request is submitted, whatever it asks for. */
export interface Submission {
  /** Where the API is, unless the environment says otherwise. */
  readonly base: { readonly url: string; readonly variable?: string };
  readonly path: string;
  readonly method: string;
  /** Where the key goes. */
  readonly auth:
    | { readonly in: "header"; readonly name: string; readonly scheme: string }
    | { readonly in: "query"; readonly name: string };
  /** What stands in the reply. */
  readonly reply: string;
}

/** What is submitted: as a caller of the SDK says it, and as it is sent. */
export interface SubmittedCall {
  readonly model: string;
  readonly params: object;
  readonly callbackUrl: string;
  readonly body: object;
}

/** The program of each language. Request bodies are JSON, which is a literal in all three. The key is in the environment. */
const printers: Readonly<Record<SampleLanguage, (submission: Submission, call: SubmittedCall) => string>> = {
  Shell: ({ base, path, method, auth }, { body }) => {
    const header = auth.in === "header" ? `  -H "${auth.name}: ${auth.scheme} $CLIPRISE_API_KEY" \\\n` : "";
    const query = auth.in === "query" ? `?${auth.name}=$CLIPRISE_API_KEY` : "";
    return `${shellBase(base)}

curl -X ${method} "$base${path}${query}" \\
${header}  -H "Content-Type: application/json" \\
  --data @- <<'JSON'
${JSON.stringify(body, null, 2)}
JSON`;
  },
  TypeScript: (_, { model, params, callbackUrl }) => `import { Cliprise } from "@cliprise/sdk";

// The key comes from the environment: CLIPRISE_API_KEY.
const cliprise = new Cliprise({ callbackUrl: ${JSON.stringify(callbackUrl)} });
const task = await cliprise.generate(${JSON.stringify(model)}, ${literal(params)});
console.log(task.id); // store it: with it the result can be fetched later
const result = await task.wait();
await result.save("result");`,
  Python: ({ base, path, method, auth, reply }, { body }) => {
    const key = 'os.environ["CLIPRISE_API_KEY"]';
    const [query, header] =
      auth.in === "header"
        ? ["", `    headers={"${auth.name}": "${auth.scheme} " + ${key}},\n`]
        : [` + "?${auth.name}=" + ${key}`, ""];
    return `import json, os, requests

${pythonBase(base)}
body = json.loads(r"""${JSON.stringify(body, null, 2)}""")
reply = requests.${method.toLowerCase()}(
    base + "${path}"${query},
${header}    json=body,
).json()
reply = reply[0] if isinstance(reply, list) else reply
print(reply)  # ${reply}`;
  },
};

/** The line that says where the API is. */
export function shellBase({ url, variable }: Submission["base"]): string {
  return `base=${variable === undefined ? url : `\${${variable}:-${url}}`}`;
}

export function pythonBase({ url, variable }: Submission["base"]): string {
  return `base = ${variable === undefined ? `"${url}"` : `os.environ.get("${variable}", "${url}")`}`;
}

/** How a model is called, in three languages. What does not show in the texts of its body is spelled out: it is JSON in all three. */
export function printSamples(submission: Submission, call: SubmittedCall): readonly CodeSample[] {
  return (Object.keys(printers) as SampleLanguage[]).map((lang) => ({
    lang,
    label: sampleLabels[lang],
    source: spellOut(printers[lang](submission, call)),
  }));
}

/** JSON as people write it in TypeScript. A line break in a text is escaped, so a line that begins with a key is one. */
function literal(value: object): string {
  return JSON.stringify(value, null, 2).replace(/^( +)"([A-Za-z_]\w*)":/gm, "$1$2:");
}
