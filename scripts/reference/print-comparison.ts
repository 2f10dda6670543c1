import { formatDiagnostic, oneLine } from "../../generator/diagnostics/format.js";
import type {
  ComparedPlace,
  FactState,
  Lost,
  NamedEntry,
  News,
  Passage,
  RemovedEntry,
} from "../../generator/editions/comparison.js";
import { saysTheSame } from "../../generator/editions/comparison.js";
import type { NewFile } from "../write-together.js";
import type { EditionReport } from "./report-edition.js";
import { unreadPath } from "./unread-file.js";

/** For a terminal: what is there and what was, the facts, and the sums at the end. */
export function printComparison(report: EditionReport, written: readonly NewFile[]): string {
  const { standing, edition, places, news, lost, citations, cutOff } = report;
  const withStatus = (status: ComparedPlace["status"]) => byLine(places.filter((place) => place.status === status));
  const uncited = news.filter(({ facts }) => facts.length === 0);
  const about = news.filter(({ facts }) => facts.length > 0);
  return [
    `${standing} and ${oneLine(edition.file)} (${edition.form})`,
    ...(cutOff === null ? [] : ["", `Cut off? ${oneLine(cutOff)}`]),
    ...block("Entries", entryLines(report)),
    ...block("Headings", headingLines(report)),
    ...counted("Changed", withStatus("changed").flatMap(placeLines), withStatus("changed").length),
    ...counted("Gone", withStatus("gone").flatMap(placeLines), withStatus("gone").length),
    ...counted("Gone, and cited by nothing", lost.flatMap(lostLines), lost.length),
    ...counted("New, beside what facts cite", about.flatMap(newsLines), about.length),
    ...counted("New, and cited by nothing", uncited.flatMap(newsLines), uncited.length),
    ...factLines(report, "read again", "Facts to read again"),
    ...factLines(report, "gone", "Facts whose words are gone"),
    ...counted(
      "Citations to write anew",
      citations.map((each) => `  ${formatDiagnostic(each)}`),
      citations.length,
    ),
    "",
    ...writtenLines(written),
    sumLine(report),
    "",
  ].join("\n");
}

function entryLines({ entries: { added, removed, renamed } }: EditionReport): readonly string[] {
  const named = ({ id, name }: NamedEntry) => oneLine(`${id} ${name}`);
  return [
    ...added.map((entry) => `  added    ${named(entry)} (line ${entry.line})`),
    ...removed.map((entry) => `  removed  ${named(entry)}${lostHead(entry)}`),
    ...renamed.map(({ from, to }) => `  renamed  ${named(from)} -> ${named(to)}`),
  ];
}

function lostHead({ linesIn }: RemovedEntry): string {
  return linesIn === null ? "" : `: all its lines stand in the card of ${linesIn} now. Has its head got lost?`;
}

function headingLines({ headings: { removed, renamed, repeated } }: EditionReport): readonly string[] {
  return [
    ...removed.map((title) => `  removed  ${title}`),
    ...renamed.map(({ from, to }) => oneLine(`  renamed  ${from} -> ${to}`)),
    ...repeated.map(
      ({ title, lines, taken }) =>
        `  repeated ${title}: lines ${lines.join(", ")}; line ${taken} has what stood below it`,
    ),
  ];
}

/** Several facts may take words from one line: it is shown once, with the most of it. */
function byLine(places: readonly ComparedPlace[]): readonly ComparedPlace[] {
  const shown = new Map<string, ComparedPlace>();
  for (const place of places) {
    const key = JSON.stringify([place.place, place.before.lines, place.after]);
    const other = shown.get(key);
    const [longer, shorter] = [place, other ?? place].sort((a, b) => b.before.words.length - a.before.words.length);
    if (!other || !longer || !shorter) shown.set(key, place);
    else if (longer.before.words.includes(shorter.before.words))
      shown.set(key, { ...longer, facts: [...new Set([...other.facts, ...place.facts])] });
    else shown.set(JSON.stringify([key, place.before.words]), place);
  }
  return [...shown.values()];
}

function placeLines({ place, before, after, facts }: ComparedPlace): readonly string[] {
  const now = after === null ? "" : ` -> ${after.lines}`;
  return [
    `  ${oneLine(place)}, line ${before.lines}${now}`,
    ...words("-", before),
    ...words("+", after),
    ...wrap(facts, "      "),
  ];
}

function newsLines({ place, before, after, facts }: News): readonly string[] {
  const where = before === null ? "a line more" : "more on a line";
  return [`  ${oneLine(place)}, line ${after.lines}: ${where}`, ...words("+", after), ...wrap(facts, "      ")];
}

function lostLines({ place, before }: Lost): readonly string[] {
  return [`  ${oneLine(place)}, line ${before.lines}`, ...words("-", before)];
}

function words(sign: string, passage: Passage | null): readonly string[] {
  return passage === null
    ? []
    : passage.words.split("\n").map((line) => `    ${sign} ${oneLine(line.replace(/\s+/g, " "))}`);
}

function factLines({ verdicts }: EditionReport, state: FactState, title: string): readonly string[] {
  const facts = verdicts.filter(({ verdict }) => verdict === state).map(({ fact }) => fact);
  return counted(title, wrap(facts, "  "), facts.length);
}

function writtenLines(written: readonly NewFile[]): readonly string[] {
  if (written.length === 0) return [];
  const isUnread = written.some(({ path, text }) => path === unreadPath && text !== null);
  return [
    ...written.map(({ path, text }) => `${text === null ? "removed" : "wrote"} ${path}`),
    isUnread
      ? "npm run check says what is to be read; confirm it with npm run reference -- --confirm NAME"
      : "npm run check says what is left to do",
  ];
}

function sumLine(report: EditionReport): string {
  const { verdicts, sums, citations } = report;
  const facts = `${verdicts.length} facts: ${sums["still stands"]} still stand, ${sums["read again"]} to read again, ${sums.gone} gone`;
  const moved = sums.moved > 0 ? `; ${sums.moved} places have moved, nothing to do` : "";
  const same =
    citations.length > 0
      ? `no words have changed; citations to write anew: ${citations.length}`
      : "nothing has changed";
  return saysTheSame(report) ? `${same}; ${facts}${moved}` : `${facts}${moved}`;
}

function counted(title: string, lines: readonly string[], count: number): readonly string[] {
  return block(`${title} (${count})`, lines);
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

const width = 120;

function wrap(names: readonly string[], indent: string): readonly string[] {
  const lines: string[] = [];
  for (const name of names.map(oneLine)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 2 <= width) lines[lines.length - 1] = `${last}, ${name}`;
    else lines.push(indent + name);
  }
  return lines;
}
