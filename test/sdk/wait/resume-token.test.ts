import fc from "fast-check";
import { expect, test } from "vitest";
import { ConfigurationError, createResumeToken, readResumeToken } from "../../../templates/sdk/src/index.js";

const id = fc.stringMatching(/^[\w.~-]{1,200}$/);
const model = fc.stringMatching(/^[\w.-]{1,100}$/);

test("what was made can be read", () => {
  fc.assert(
    fc.property(id, model, (taskId, name) => {
      expect(readResumeToken(createResumeToken({ id: taskId, model: name }))).toEqual({ taskId, model: name });
    }),
  );
});

test("anything else is refused, with an error of ours", () => {
  const near = fc.record(
    { cliprise: fc.anything(), taskId: fc.anything(), model: fc.anything(), url: fc.webUrl() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        near.map((value) => JSON.stringify(value) ?? ""),
      ),
      (text) => {
        expect(() => readResumeToken(text)).toThrow(ConfigurationError);
      },
    ),
  );
});

const forged = [
  '{"cliprise":1,"taskId":"t","model":"m","baseURL":"https://evil.example"}',
  '{"cliprise":1,"taskId":"https://evil.example","model":"m"}',
  '{"cliprise":1,"taskId":"t&download=true","model":"m"}',
  '{"cliprise":1,"taskId":"","model":"m"}',
  '{"__proto__":{"x":1},"cliprise":1,"taskId":"t","model":"m"}',
  '{"cliprise":1,"taskId":"t","model":"m"}\n',
];
for (const text of forged) {
  test(`refused: ${text}`, () => {
    expect(() => readResumeToken(text)).toThrow(ConfigurationError);
  });
}
