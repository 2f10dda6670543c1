import type { GenerateBody, Tables } from "../../../sdk/src/contract.js";
import { ValidationError, type ValidationIssue } from "../../../sdk/src/errors.js";
import { encodeRequest } from "../../../sdk/src/request/encode-request.js";

/** A request that can be sent, or all that is wrong with it, in the SDK's words. */
export type Built =
  | { readonly body: GenerateBody; readonly issues: readonly [] }
  | { readonly body: undefined; readonly issues: readonly ValidationIssue[] };

export function buildRequest(tables: Tables, model: string, params: object, callbackUrl: string | undefined): Built {
  try {
    return { body: encodeRequest(tables, model, params, { callbackUrl }), issues: [] };
  } catch (cause) {
    if (!(cause instanceof ValidationError)) throw cause;
    return { body: undefined, issues: cause.issues };
  }
}

/** `image_urls[1]` -> `image_urls`: the field that an issue stands at. */
export function fieldOf({ path }: Pick<ValidationIssue, "path">): string {
  return path.replace(/\[\d+\]$/, "");
}
