import fc from "fast-check";
import { expect, test } from "vitest";
import { ConfigurationError, createResumeToken, readResumeToken } from "../../../templates/sdk/src/index.js";
import { anyCharacter, anyPath } from "../../support/any-character.js";

const id = fc.string({ unit: anyCharacter, minLength: 1 }).filter((text) => text.trim() !== "");
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
    { cliprise: fc.anything(), taskId: fc.anything(), model: fc.anything(), url: anyPath },
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
  '{"cliprise":1,"taskId":" ","model":"m"}',
  '{"cliprise":1,"taskId":7,"model":"m"}',
  '{"cliprise":1,"taskId":"\\u0074","model":"m"}',
  '{"cliprise":1,"model":"m","taskId":"t"}',
  '{"cliprise":1,"taskId":"","model":"m"}',
  '{"__proto__":{"x":1},"cliprise":1,"taskId":"t","model":"m"}',
  '{"cliprise":1,"taskId":"t","model":"m"}\n',
];
for (const text of forged) {
  test(`refused: ${text}`, () => {
    expect(() => readResumeToken(text)).toThrow(ConfigurationError);
  });
}

test.each(["t1", "run/7", "a:b", "https://a.example/t?x=1&y", "a b", 'a"b\\', "\u{1F30A}", "\ud800"])(
  "whatever can be an id of a task: %j",
  (taskId) => {
    expect(readResumeToken(createResumeToken({ id: taskId, model: "m" }))).toEqual({ taskId, model: "m" });
  },
);

const noTask = [undefined, null, "t1", 7, [], {}, { id: "t" }, { model: "m" }, { id: " ", model: "m" }];
test.each([...noTask, { id: 7, model: "m" }, { id: "t", model: "a b" }])("no token for %j", (task) => {
  expect(() => createResumeToken(task as { id: string; model: string })).toThrow(ConfigurationError);
});

test.each([undefined, null, 7, Symbol("s"), {}, new Date()])("no token is %o", (text) => {
  expect(() => readResumeToken(text as unknown as string)).toThrow(ConfigurationError);
});
