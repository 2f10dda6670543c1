import type { Api, Auth, Operation } from "../../ir/types.js";
import type { Json } from "./document-part.js";
import type { Profile } from "./profile.js";

/** How the key travels, each way once. In the portable profile a key in the query is a parameter like any other. */
export function securitySchemes(api: Api, profile: Profile): Json {
  const ways = api.operations.map(({ auth }) => auth).filter((auth) => !isParameter(auth, profile));
  return Object.fromEntries(ways.map((auth) => [schemeName(auth, api), toScheme(auth)]));
}

export function securityOf({ auth }: Operation, api: Api, profile: Profile): readonly Json[] {
  return isParameter(auth, profile) ? [] : [{ [schemeName(auth, api)]: [] }];
}

function isParameter({ in: place }: Auth, { portable }: Profile): boolean {
  return portable && place === "query";
}

function schemeName(auth: Auth, { operations }: Api): string {
  if (auth.in === "header") return "bearerAuth";
  const names = new Set(operations.flatMap((each) => (each.auth.in === "query" ? [each.auth.name] : [])));
  return names.size > 1 ? `apiKeyQuery_${auth.name}` : "apiKeyQuery";
}

function toScheme(auth: Auth): Json {
  return auth.in === "header"
    ? { type: "http", scheme: auth.scheme.toLowerCase(), description: "The API key, as a bearer token." }
    : { type: "apiKey", in: "query", name: auth.name, description: "The API key, as a query parameter." };
}
