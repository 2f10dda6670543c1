import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { parseUrl } from "../../sdk/src/request/parse-url.js";
import type { Settings } from "./emulator-options.js";
import type { ApiFacts } from "./emulator-tables.js";
import { isAnyAddress, urlOfHost } from "./listen.js";

/**
 * Why a request to the control API is refused. Any page that somebody looks at can send requests to this machine: directly, and
 * then the browser says from where (`Origin`, `Sec-Fetch-Site`), or by a name of its own that leads here, and then that name is
 * the Host.
 */
export function refusalOf(headers: IncomingHttpHeaders, settings: Settings): string | undefined {
  const { host, origin, "sec-fetch-site": site = "none" } = headers;
  if (host !== undefined && !isOwnHost(host, settings)) {
    const own = isAnyAddress(settings.host) ? "its address" : settings.host;
    return `the control API is not for the Host ${JSON.stringify(host)}: use ${own}, or start with --public-url http://${host}`;
  }
  if (allowsOrigin(origin, settings) || (origin === undefined && settings.cors === true)) return undefined;
  const isForeign = origin === undefined ? site !== "none" && site !== "same-origin" : hostOf(origin) !== host;
  if (!isForeign) return undefined;
  const hint = headers["sec-fetch-mode"] === "navigate" ? "type the address, or " : "";
  return `the control API is not for other sites (Origin ${JSON.stringify(origin ?? "none")}): ${hint}start with --cors for tests in a page`;
}

/** Of the control API and of files. */
const ownMethods = ["GET", "POST", "DELETE"];

/** What a page of an allowed origin needs to read an answer; empty for all others. */
export function corsHeaders(
  headers: IncomingHttpHeaders,
  settings: Settings,
  { operations }: Pick<ApiFacts, "operations">,
): Readonly<Record<string, string>> {
  const { origin } = headers;
  if (!allowsOrigin(origin, settings)) return {};
  const readable = { "access-control-allow-origin": origin, "access-control-expose-headers": "*", vary: "origin" };
  if (headers["access-control-request-method"] === undefined) return readable;
  const wanted = headers["access-control-request-headers"];
  const methods = Object.values(operations).map(({ method }) => method);
  return {
    ...readable,
    "access-control-allow-methods": [...new Set([...ownMethods, ...methods])].join(", "),
    ...(wanted !== undefined && { "access-control-allow-headers": wanted }),
    ...(headers["access-control-request-private-network"] && { "access-control-allow-private-network": "true" }),
    "access-control-max-age": "600",
  };
}

function allowsOrigin(origin: string | undefined, { cors }: Settings): origin is string {
  return origin !== undefined && (typeof cors === "boolean" ? cors : cors.includes(origin));
}

/** A name that cannot be made to lead here by somebody else. */
function isOwnHost(host: string, settings: Settings): boolean {
  const name = nameOf(`http://${host}`);
  if (name === undefined) return false;
  const own = nameOf(urlOfHost(settings.host)) ?? settings.host;
  if (isLoopback(name) || name === own || name === nameOf(settings.publicUrl ?? "")) return true;
  return !isLoopback(own) && (isIP(name) > 0 || name === nameOf(urlOfHost(hostname())));
}

function isLoopback(name: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|::1)$/.test(name);
}

/** Without the port, and as addresses are usually written; undefined for what is no URL. */
function nameOf(url: string): string | undefined {
  return parseUrl(url)?.hostname.replace(/^\[|\]$|\.$/g, "");
}

function hostOf(origin: string): string | undefined {
  return parseUrl(origin)?.host;
}
