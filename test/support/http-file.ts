export interface HttpRequest {
  readonly title: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed; undefined when there is none. */
  readonly body: unknown;
}

export interface HttpFile {
  readonly variables: Readonly<Record<string, string>>;
  readonly requests: readonly HttpRequest[];
}

/** Reads the part of the `.http` format that we emit, and throws at anything else. */
export function readHttpFile(text: string): HttpFile {
  const [head = "", ...blocks] = text.split(/^### /m);
  const variables = lines(head).map((line): [string, string] => {
    const [, name = "", value = ""] = /^@(\w+) = (\S+)$/.exec(line) ?? fail("no variable", line);
    return [name, value];
  });
  return { variables: Object.fromEntries(variables), requests: blocks.map(readBlock) };
}

function readBlock(block: string): HttpRequest {
  const [title = "", ...rest] = block.split("\n");
  const [head = "", body] = rest.join("\n").split(/\n\n/, 2);
  const [first = "", ...headers] = lines(head);
  const [, method = "", url = ""] = /^(GET|POST) (\S+)$/.exec(first) ?? fail("no request line", first);
  return {
    title,
    method,
    url,
    headers: Object.fromEntries(
      headers.map((line) => /^([\w-]+): (.+)$/.exec(line)?.slice(1) ?? fail("no header", line)),
    ),
    body: body?.trim() ? JSON.parse(body) : undefined,
  };
}

/** Without blank lines and comments. */
function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** What a client would fill in, or run. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(.{0,20})/g)].map(([, name = ""]) => name.split("}}")[0] ?? "");
}

function fail(what: string, line: string): never {
  throw new Error(`${what}: ${JSON.stringify(line)}`);
}
