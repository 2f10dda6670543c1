/**
 * What a link may be, once more, as an independent reading of spec/vocabulary/types.yaml: with look-ahead, the list of what is
 * refused stands in one place.
 */
const blank = "\\s\u2027-\u202f\ufefe-\uff00";
const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const ownTop = "(?:local|localhost|localdomain|internal|lan|arpa)";
const ownNetwork =
  "(?:0|10|127|22[4-9]|2[3-5][0-9]|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])|169\\.254|172\\.(?:1[6-9]|2[0-9]|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])";
const end = "(?=[:/?#]|$)";
const name = `(?:[^${blank}\\0-,./:-@\\[-^\`{-\\xa0]+\\.){1,127}(?!${anyCase(ownTop)}\\.?${end})[A-Za-z][A-Za-z0-9-]+\\.?`;
const address = `(?!${ownNetwork}\\.)${octet}(?:\\.${octet}){3}`;
const link = new RegExp(`^https?://(?:${name}|${address})${end}(?::[0-9]+)?(?:[/?#][^${blank}]*)?$`, "u");

export function isPublicLink(text: string): boolean {
  return link.test(text);
}

function anyCase(pattern: string): string {
  return pattern.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** Links of every kind that people send, and of every kind that nobody could fetch: by rule, and then by hand. */
export function listLinks(): readonly string[] {
  return [...new Set([...hosts().flatMap(around), ...marks().flatMap(inPlaces), ...odd])];
}

function hosts(): readonly string[] {
  const tops = [
    "com",
    "co.uk",
    "io",
    "museum",
    "xn--p1ai",
    "c",
    "1com",
    "com1",
    "рф",
    "local",
    "localhost",
    "localdomain",
    "internal",
    "lan",
    "arpa",
  ];
  const near = [
    "la",
    "lo",
    "loc",
    "loca",
    "locals",
    "localh",
    "locale",
    "land",
    "in",
    "inter",
    "intern",
    "internals",
    "ar",
    "arp",
    "arpas",
    "ARPA",
    "LoCaL",
    "Internal",
  ];
  const names = ["example", "sub.example", "a_b", "-a", "münchen", "例え", "😀", "1", "a..b", ""];
  const networks = [
    0, 1, 9, 10, 11, 99, 100, 101, 126, 127, 128, 168, 169, 170, 171, 172, 173, 191, 192, 193, 197, 198, 199, 223, 224,
    239, 240, 255, 256,
  ];
  const seconds = [0, 1, 15, 16, 17, 18, 19, 20, 31, 32, 63, 64, 127, 128, 167, 168, 169, 253, 254, 255];
  return [
    ...[...tops, ...near].map((top) => `example.${top}`),
    ...names.map((host) => `${host}.com`),
    ...networks.flatMap((first) => seconds.map((second) => `${first}.${second}.${(first + second) % 2}.7`)),
    ...[
      "1.2.3",
      "1.2.3.4.5",
      "1.2.3.04",
      "01.2.3.4",
      "1.2.3.256",
      "0x7f.0.0.1",
      "2130706433",
      "١.٢.٣.٤",
      "1.2.3.4.com",
    ],
    ...[
      "localhost",
      "[::1]",
      "[2a00:1450:4001::1]",
      "[::ffff:127.0.0.1]",
      "user@example.com",
      "user:pass@example.com",
      "example.com@localhost",
    ],
  ];
}

/** A host where links have it; a few of the endings each, so that all of them occur with many. */
function around(host: string, index: number): readonly string[] {
  const endings = [
    "",
    "/",
    "/a.png",
    "?q=1",
    "#top",
    ".",
    "./",
    ":80",
    ":8080/x",
    ":",
    ":x",
    ":٣",
    " ",
    "\n",
    "/\n",
    "\\x",
    "/a b",
    "/a%20b",
    "/é",
    "/😀",
  ];
  const schemes = ["https://", "http://", "HTTPS://", "ftp://", "//", "https:/", "", " https://"];
  const scheme = schemes[index % 12] ?? "https://";
  return [
    `https://${host}/x.png`,
    ...[0, 7, 13].map((step) => `${scheme}${host}${endings[(index + step) % endings.length]}`),
  ];
}

/** Characters on which engines differ: blanks, digits, line ends, marks that nobody sees. */
function marks(): readonly string[] {
  const codes = [
    0, 9, 10, 11, 12, 13, 0x1c, 0x1f, 0x20, 0x7f, 0x85, 0xa0, 0xa1, 0x660, 0x1680, 0x180e, 0x2000, 0x200a, 0x200b,
    0x2027, 0x2028, 0x2029, 0x202a, 0x202e, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff, 0xff10, 0xfffd, 0x1f600, 0x10ffff,
  ];
  return [...codes.map((code) => String.fromCodePoint(code)), ..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"];
}

function inPlaces(mark: string): readonly string[] {
  return [
    `https://a${mark}b.com/x`,
    `https://example.com/a${mark}b`,
    `https://example.com${mark}`,
    `https://example.co${mark}m/x`,
    `https://8.8.8${mark}8/x`,
    `https://example.com/x${mark}`,
    `${mark}https://example.com/x`,
    `https://example.com:8${mark}0/x`,
  ];
}

const odd: readonly string[] = [
  "",
  "example.com/x",
  "data:image/png;base64,AAAA",
  "https://",
  "https://.com",
  "https://com",
  "https://example.com/x\n\n",
  "https://example.com/x\r\n",
  "https://example.com\n.evil.com/x",
  "first line\nhttps://example.com/x",
  "https://example.com\\@localhost/x",
  "https://example.com/?next=http://localhost/x",
  "https://example.com/#@127.0.0.1",
  "http://169.254.169.254/latest/meta-data",
  "https://bucket.s3.amazonaws.com/a.png?X-Amz-Expires=3600&X-Amz-Signature=0123456789abcdef",
  `https://example.com/${"x".repeat(20_000)}`,
  `https://${"a.".repeat(126)}com/x`,
  `https://${"a.".repeat(127)}com/x`,
  `https://${"a.".repeat(128)}com/x`,
  `https://${"a.".repeat(5_000)}com/x`,
  `https://${"a.".repeat(5_000)}local/x`,
  `https://${"a".repeat(20_000)}`,
  `https://example.${"l".repeat(20_000)}/x`,
];
