import { expect, test } from "vitest";
import { parseExact } from "../../../templates/sdk/src/http/parse-exact.js";

test("every id of many digits keeps them all; other members, and other numbers, stay what they are", () => {
  const text =
    '{"id":12345678901234567890,"n":12345678901234567890,"more":{"id": [98765432109876543210]},"last":{"id":7}}';
  expect(parseExact(text, "id")).toEqual({
    id: "12345678901234567890",
    n: Number("12345678901234567890"),
    more: { id: ["98765432109876543210"] },
    last: { id: 7 },
  });
});
