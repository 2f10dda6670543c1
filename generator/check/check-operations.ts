import type { Location } from "../diagnostics/diagnostic.js";
import type { Report } from "../diagnostics/report.js";
import type { Api, Cause, Meaning, Method, Operation } from "../ir/types.js";
import type { YamlDocument } from "../load/yaml-document.js";

const hasBody: Readonly<Record<Method, boolean>> = { GET: false, DELETE: false, POST: true, PUT: true, PATCH: true };

/** What clients and the emulator cannot do without. */
const needed: Readonly<Record<"generate" | "status", readonly (Meaning | Cause)[]>> = {
  generate: ["accepted", "wrong-host", "wrong-key", "unknown-model", "invalid-field", "no-credits"],
  status: ["processing", "succeeded", "failed", "wrong-key", "unknown-task"],
};

/** Operations that a client can call: each by itself, with everything that it has to say. */
export function checkOperations({ operations, status, generate }: Api, document: YamlDocument, report: Report): void {
  const first = { request: new Map<string, () => Location>(), operationId: new Map<string, () => Location>() };
  for (const operation of operations) {
    const { id, method, path, operationId, body, auth, query } = operation;
    const at = (...steps: (string | number)[]) => document.locate(["operations", id, ...steps]);
    const claim = (taken: Map<string, () => Location>, name: string, locate: () => Location) => {
      const before = taken.get(name);
      if (!before) taken.set(name, locate);
      else {
        const related = { location: before(), message: "the first one" };
        report.add("operation-clash", `${name} stands twice`, locate(), related);
      }
    };
    claim(first.request, `${method} ${path}`, () => at("path"));
    claim(first.operationId, operationId, () => at("operationId"));
    if (body && id !== generate.id) {
      const message = `the SDK's encoder and the emulator's validators know the body of ${generate.id} alone: state the fields of ${id} under query, or write what encodes and validates them first`;
      report.add("request-body", message, document.locate(["operations", id, "body"], "key"));
    } else if (body && !hasBody[method]) {
      const message = `${method} requests have no body, which ${id} needs: POST, PUT or PATCH; or state its fields under query`;
      report.add("request-body", message, at("method"));
    }
    if (auth.in === "query" && query.some(({ name }) => name === auth.name)) {
      report.add("operation-clash", `${auth.name} carries the key, and is a parameter too`, at("auth", "name"));
    }
    for (const { name } of query.filter(({ role }) => role === null)) {
      const message = `${name} has no role: the documents would tell of it, and no client would send it; expected role: task or file`;
      report.add("missing-key", message, at("query", name));
    }
    for (const role of ["task", "file"] as const) {
      const [, second] = query.filter((parameter) => parameter.role === role);
      if (second) report.add("role-clash", `two parameters have the role ${role}`, at("query", second.name, "role"));
    }
    checkFile(operation, document, report);
  }
  if (!status.query.some(({ role, required }) => role === "task" && required)) {
    const message = "expected a required parameter with the role task: status could ask about no task";
    report.add("missing-key", message, document.locate(["operations", "status", "query"]));
  }
  for (const [id, wanted] of Object.entries(needed)) {
    const { replies } = id === generate.id ? generate : status;
    for (const what of wanted) {
      if (replies.some(({ meaning, cause }) => meaning === what || cause === what)) continue;
      const message = `no reply of ${id} means ${what}: the emulator has no answer, and no client can tell`;
      report.add("missing-reply", message, document.locate(["operations", id, "replies"], "key"));
    }
  }
}

/** The parameter that asks for the file, and the reply that is one, belong together. */
function checkFile({ id, query, replies }: Operation, document: YamlDocument, report: Report): void {
  const parameter = query.find(({ role }) => role === "file");
  const reply = replies.find(({ meaning }) => meaning === "file");
  if (parameter && !reply) {
    const message = `${parameter.name} asks for the file, and no reply of ${id} is one: state one that means file`;
    report.add("missing-reply", message, document.locate(["operations", id, "query", parameter.name]));
  }
  if (reply && !parameter) {
    const message = `${reply.id} is a file, and no parameter of ${id} asks for it: state one with the role file`;
    report.add("reply-meaning", message, document.locate(["operations", id, "replies", reply.id, "meaning"]));
  }
  if (parameter && !parameter.values) {
    const message = `${parameter.name} needs the value that asks for the file`;
    report.add("missing-key", message, document.locate(["operations", id, "query", parameter.name]));
  }
}
