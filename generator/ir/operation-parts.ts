import type { Api, ApiField, Meaning, Member, Operation, QueryParameter, Reply, Role } from "./types.js";

export function parameterOf({ query }: Operation, role: QueryParameter["role"]): QueryParameter | undefined {
  return query.find((parameter) => parameter.role === role);
}

/** The field of a submission that has the link for callbacks; undefined where there is none. */
export function callbackField({ generate }: Pick<Api, "generate">): ApiField | undefined {
  return generate.body.find(({ name }) => name === "callBackUrl");
}

/** With this query parameter the reply is the file itself. */
export function fileParameter(operation: Operation): { readonly name: string; readonly value: string } | undefined {
  const parameter = parameterOf(operation, "file");
  return parameter && { name: parameter.name, value: parameter.values?.[0] ?? parameter.sample ?? "" };
}

/** The HTTP status of the first reply that means that; undefined where there is none. */
export function httpOf(operation: Operation, meaning: Meaning): number | undefined {
  return httpsOf(operation, meaning)[0];
}

/** Every HTTP status of the replies that mean that, each once, in the order of the replies. */
export function httpsOf({ replies }: Operation, meaning: Meaning): readonly number[] {
  return [...new Set(replies.filter((reply) => reply.meaning === meaning).map(({ http }) => http))];
}

export function membersOf({ bodies }: Pick<Api, "bodies">, { body }: Reply): readonly Member[] {
  return bodies.find(({ name }) => name === body?.name)?.members ?? [];
}

/** The member in which an operation's replies say that; undefined where none does. */
export function memberOf(api: Pick<Api, "bodies">, operation: Operation, role: Role): string | undefined {
  return operation.replies.flatMap((reply) => membersOf(api, reply)).find((member) => member.role === role)?.name;
}
