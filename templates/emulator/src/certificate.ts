import { generateKeyPairSync, sign } from "node:crypto";
import { createSecureContext, type SecureContext } from "node:tls";
import { u8 } from "./media/bytes.js";

/**
 * What no client should accept: a certificate that vouches for itself, under another name. Node makes keys but no
 * certificates, so it is put together here, by the rules of X.509.
 */
export function makeSelfSigned(): SecureContext {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  // ecdsa-with-SHA256
  const algorithm = sequence(item(0x06, u8(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)));
  const commonName = [item(0x06, u8(0x55, 0x04, 0x03)), item(0x0c, Buffer.from("emulator.invalid"))];
  const name = sequence(item(0x31, sequence(...commonName)));
  const [from, to] = ["200101000000Z", "491231235959Z"];
  const content = sequence(
    item(0xa0, integer(2)),
    integer(1),
    algorithm,
    name,
    sequence(item(0x17, Buffer.from(from)), item(0x17, Buffer.from(to))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const certificate = sequence(content, algorithm, item(0x03, u8(0), sign("sha256", content, privateKey)));
  return createSecureContext({
    key: privateKey.export({ type: "pkcs8", format: "pem" }),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64")}\n-----END CERTIFICATE-----\n`,
  });
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return item(0x30, ...parts);
}

function integer(value: number): Buffer {
  return item(0x02, u8(value));
}

/** Tag, length, content. */
function item(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  // Long lengths say first how many bytes they take.
  const long = length < 256 ? u8(0x81, length) : u8(0x82, length >> 8, length & 255);
  return Buffer.concat([u8(tag), length < 128 ? u8(length) : long, content]);
}
