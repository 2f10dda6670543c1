import type { Assumptions } from "../assumptions.js";
import type { ModelFacts } from "../emulator-tables.js";
import { makeJpeg } from "./jpeg.js";
import type { MediaPlan } from "./media-plan.js";
import { makeMp3 } from "./mp3.js";
import { makeMp4 } from "./mp4.js";
import { type Colour, makePng } from "./png.js";
import { makeZip } from "./zip.js";

export const contentTypes: Readonly<Record<MediaPlan["kind"], string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  mp4: "video/mp4",
  mp3: "audio/mpeg",
  json: "application/json",
  zip: "application/zip",
};

const byCategory = { image: "png", video: "mp4", audio: "mp3" } as const;

/** The names under which a request can ask for a format, and the formats that the reference has. */
const formatNames = ["output_format", "outputFormat"];
const formats: ReadonlyMap<unknown, MediaPlan["kind"]> = new Map([
  ["png", "png"],
  ["jpeg", "jpeg"],
]);

/** What a model delivers for the given parameters. */
export function planMedia(
  { category, task, output }: ModelFacts,
  params: Readonly<Record<string, unknown>>,
  seed: string,
  assume: Assumptions,
): MediaPlan {
  if (output && assume["zip-of-images"] === "zip") {
    const given = Object.entries(output.with ?? {}).find(([name]) => isGiven(params[name]));
    return { kind: output.kind, images: given ? given[1] : output.images, seed };
  }
  if (category === "image" && assume["several-outputs"] === "zip") return { kind: "zip", images: 2, seed };
  const asked = formatNames.map((name) => formats.get(params[name])).find((kind) => kind !== undefined);
  const format = assume["media-formats"] === "asked" ? asked : undefined;
  const isText = task === "transcription" && assume["transcription-is-json"] === "json";
  return { kind: format ?? (isText ? "json" : byCategory[category]), seed };
}

export function makeMedia({ kind, images = 1, seed }: MediaPlan): Buffer {
  switch (kind) {
    case "png":
      return makePng(colour(seed, 0));
    case "jpeg":
      return makeJpeg(colour(seed, 0));
    case "mp4":
      return makeMp4([colour(seed, 0), colour(seed, 1)]);
    case "mp3":
      return makeMp3(2);
    case "json":
      return Buffer.from('{"text": "The quick brown fox jumps over the lazy dog.", "language_code": "en"}\n');
    case "zip":
      return makeZip(
        Array.from({ length: images }, (_, index) => ({
          name: `image-${index + 1}.png`,
          data: makePng(colour(seed, index)),
        })),
      );
  }
}

/** The pictures of one archive differ, however many there are. */
function colour(seed: string, index: number): Colour {
  const part = (offset: number, step: number) =>
    (Number.parseInt(seed.slice(offset, offset + 2), 16) + index * step) % 192;
  return [part(0, 53), part(2, 97), part(4, 29)];
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}
