import { expect, test } from "vitest";
import { aspectShapes } from "../../generator/derive/aspect-shapes.js";

function shapesOf(...values: readonly (string | number)[]) {
  return aspectShapes({ values: values.map((value) => ({ value, label: null })) })?.map(
    (shape) => shape && [shape.width, shape.height],
  );
}

test.each<[values: readonly (string | number)[], want: unknown]>([
  [
    ["1:1", "16:9", "9:16"],
    [
      [20, 20],
      [20, 11.3],
      [11.3, 20],
    ],
  ],
  [
    ["AUTO", "4:3", "1:1 HD"],
    [null, [20, 15], [20, 20]],
  ],
  [
    ["square", "square_hd", "portrait_4_3", "landscape_4_3"],
    [
      [20, 20],
      [20, 20],
      [15, 20],
      [20, 15],
    ],
  ],
  [
    ["portrait_16_9", "landscape_16_9", "landscape_9_16"],
    [
      [11.3, 20],
      [20, 11.3],
      [20, 11.3],
    ],
  ],
  [
    ["1024x1536", "1536x1024"],
    [
      [13.3, 20],
      [20, 13.3],
    ],
  ],
  [["Standard", "High"], undefined],
  [["480p", "720p"], undefined],
  [[5, 10], undefined],
  [["squared"], undefined],
  [["Auto", "16:9"], undefined],
  [["0:1", "1:0"], undefined],
])("%j are %j", (values, want) => {
  expect(shapesOf(...values)).toEqual(want);
});

test("a parameter without a list has none", () => {
  expect(aspectShapes({ values: null })).toBeUndefined();
});

test("a shape stands in the middle of its square", () => {
  const [shape] = aspectShapes({ values: [{ value: "4:3", label: null }] }) ?? [];
  expect(shape).toEqual({ x: 2, y: 4.5, width: 20, height: 15 });
});
