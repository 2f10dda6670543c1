import type { Report } from "../diagnostics/report.js";
import type { Entry } from "../ir/types.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import { checkPrices } from "./check-pricing.js";
import { isDay } from "./is-day.js";

/** Prices follow each other in time: the days exist, the oldest comes first, no two prices hold on one day. */
export function checkPriceHistory({ pricing }: Entry, document: YamlDocument, report: Report): void {
  const { history } = pricing;
  const checkDay = (day: string | null, path: Path) => {
    if (day === null || isDay(day)) return;
    report.add("bad-date", `${day} is no day of the calendar`, document.locate(path));
  };
  checkDay(pricing.since, ["pricing", "since"]);
  for (const [index, past] of history.entries()) {
    const path: Path = ["pricing", "history", index];
    checkPrices(past, path, document, report);
    checkDay(past.since, [...path, "since"]);
    const next = history[index + 1];
    const nextSince = (next ?? pricing).since;
    const nextPath: Path = next ? ["pricing", "history", index + 1] : ["pricing"];
    // Where it is left out it is the next one's `since`, which is looked at there.
    if (past.until !== nextSince) checkDay(past.until, [...path, "until"]);
    const isBackwards = past.since !== null && past.since >= past.until && isDay(past.since) && isDay(past.until);
    if (isBackwards) {
      const message = `this price begins on ${past.since}, and must end after that: not on ${past.until}`;
      report.add("date-order", message, document.locate([...path, "since"]));
    }
    if (nextSince === null) {
      const message = 'expected the key "since": only the oldest price may have an unknown beginning';
      report.add("missing-key", message, document.locate(nextPath));
    } else if (nextSince < past.until && isDay(nextSince) && isDay(past.until)) {
      const message = `this price begins on ${nextSince}, but the one before it holds until ${past.until}`;
      const related = { location: document.locate(path), message: "the price before it" };
      report.add("date-order", message, document.locate([...nextPath, "since"]), related);
    }
  }
}
