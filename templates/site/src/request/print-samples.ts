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
  readonly url: string;
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
  Shell: ({ url, method, auth }, { body }) => {
    const header = auth.in === "header" ? `  -H "${auth.name}: ${auth.scheme} $CLIPRISE_API_KEY" \\\n` : "";
    return `curl -X ${method} ${auth.in === "header" ? url : `"${url}?${auth.name}=$CLIPRISE_API_KEY"`} \\
${header}  -H "Content-Type: application/json" \\
  --data @- <<'JSON'
${JSON.stringify(body, null, 2)}
JSON`;
  },
  TypeScript: (_, { model, params, callbackUrl }) => `import { Cliprise } from "@cliprise/sdk";

// The key comes from the environment: CLIPRISE_API_KEY.
const cliprise = new Cliprise({ callbackUrl: ${JSON.stringify(callbackUrl)} });
const task = await cliprise.generate(${JSON.stringify(model)}, ${literal(params)});
const result = await task.wait();`,
  Python: ({ url, method, auth, reply }, { body }) => {
    const key = 'os.environ["CLIPRISE_API_KEY"]';
    const [address, header] =
      auth.in === "header"
        ? [JSON.stringify(url), `    headers={"${auth.name}": "${auth.scheme} " + ${key}},\n`]
        : [`${JSON.stringify(`${url}?${auth.name}=`)} + ${key}`, ""];
    return `import json, os, requests

body = json.loads(r"""${JSON.stringify(body, null, 2)}""")
reply = requests.${method.toLowerCase()}(
    ${address},
${header}    json=body,
).json()
reply = reply[0] if isinstance(reply, list) else reply
print(reply)  # ${reply}`;
  },
};

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
