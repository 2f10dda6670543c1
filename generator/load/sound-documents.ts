import type { AuthoredModel, OpenDocuments } from "./authored.js";
import type { Gaps } from "./gaps.js";
import { namesSchema } from "./names-schema.js";
import type { Opened } from "./open-documents.js";
import { soundPart } from "./sound-part.js";
import { namesSchemaFile } from "./source-file.js";
import { idOf, isId, readings, vocabulary } from "./spec-layout.js";
import { shapeValidator } from "./validate-shape.js";
import type { YamlDocument } from "./yaml-document.js";

type Part = Exclude<keyof OpenDocuments, "models">;

/** What a part is that cannot be read, where the rest is something to go on from. */
const nothing: Readonly<Partial<Record<Part, unknown>>> = { decisions: {}, emulator: {}, uncited: null, unread: null };

/** Of each document the part whose shape is right; undefined where too little is left of what all share. */
export function soundDocuments(
  { documents: { models, ...documents }, broken }: Opened,
  authored: ReadonlyMap<string, object>,
  gaps: Gaps,
): OpenDocuments | undefined {
  const sound = { ...documents };
  // What is left of the words is all that the others can use.
  const validatorOfWords = () => shapeValidator(new Map([...authored, [namesSchemaFile, namesSchema(sound)]]));
  let validator = validatorOfWords();
  const take = (part: Part): boolean => {
    const document = documents[part];
    const schema = `${part}.schema.json`;
    // A spec need not have it.
    if (part in readings && document.value === null) return true;
    const kept = broken.has(document)
      ? undefined
      : soundPart(document, (value) => validator.errorsOf(value, schema), gaps);
    if (kept) sound[part] = kept;
    else if (part in nothing) {
      gaps.addFile(document.file);
      sound[part] = { ...document, value: nothing[part] };
    } else return false;
    return true;
  };
  for (const part of vocabulary) {
    if (!take(part)) return undefined;
    if (sound[part] !== documents[part]) validator = validatorOfWords();
  }
  if (!(["api", "decisions", "emulator", "uncited", "unread"] as const).every(take)) return undefined;
  const findErrors = (value: unknown) => validator.errorsOf(value, "model.schema.json");
  const readable = models.filter((document) => !broken.has(document) && isId(idOf(document)));
  const whole = readable.find((document) => findErrors(document.value).length === 0 && !isAlias(document));
  return {
    ...sound,
    models: readable.flatMap((document) => {
      const kept = soundPart(document, findErrors, gaps, { ...(whole?.value as object), name: idOf(document) });
      if (!kept) gaps.addFile(document.file);
      return kept ?? [];
    }),
  };
}

function isAlias({ value }: YamlDocument): boolean {
  return (value as Partial<AuthoredModel>).alias !== undefined;
}
