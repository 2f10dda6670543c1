import fc from "fast-check";

/**
 * Any character, but for halves of surrogate pairs. fast-check's own (the unit `binary`, of which its paths and URLs are built, too)
 * draws up a table of a million characters first, which takes a second.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

/** A path below a host, and what may stand behind it; what a URL may not have in it is escaped. */
export const anyPath: fc.Arbitrary<string> = fc
  .array(fc.oneof(anyCharacter, fc.constantFrom(..."az09/.;:@&=?#+~")))
  .map((characters) => encodeURI(`/${characters.join("")}`));
