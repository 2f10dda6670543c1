import type { Parameter } from "../ir/types.js";

/** A rectangle in a square of 24. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The longer side of a shape. */
const longest = 20;
const box = 24;

/**
 * The shapes that a parameter's values name: "16:9", "portrait_4_3", "square_hd"; null for those that name none, such as "auto".
 * Undefined for a parameter whose values are something else.
 */
export function aspectShapes({ values }: Pick<Parameter, "values">): readonly (Shape | null)[] | undefined {
  const shapes = values?.map(({ value }) => toShape(String(value)));
  return shapes && shapes.filter(Boolean).length * 2 > shapes.length ? shapes : undefined;
}

function toShape(value: string): Shape | null {
  const [width, height] = ratioOf(value.toLowerCase());
  if (!width || !height) return null;
  const scale = longest / Math.max(width, height);
  const [w, h] = [tenth(width * scale), tenth(height * scale)];
  return { x: tenth((box - w) / 2), y: tenth((box - h) / 2), width: w, height: h };
}

function ratioOf(value: string): readonly [width: number, height: number] {
  if (/^square(?![a-z])/.test(value)) return [1, 1];
  const [, word, first, second] = /^(?:(portrait|landscape)[_ -])?(\d+)[:x_](\d+)(?!\d)/.exec(value) ?? [];
  const [a, b] = [Number(first ?? 0), Number(second ?? 0)];
  if (word === undefined) return [a, b];
  // Which side is the longer one says the word, in whatever order the numbers stand.
  return word === "portrait" ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
