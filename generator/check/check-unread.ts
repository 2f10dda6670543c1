import type { Report } from "../diagnostics/report.js";
import type { Unread } from "../load/authored.js";
import { locateFact } from "./locate-fact.js";

/** What another edition of the reference says otherwise is read before anything is published: each fact at its place, and each new word. */
export function checkUnread({ facts: unread = {}, words: news = [], documents }: Unread, report: Report): void {
  for (const [fact, places] of Object.entries(unread)) {
    const listed = documents.unread.locate(["facts", fact], "key");
    const at = locateFact(documents, fact);
    const confirm = `npm run reference -- --confirm ${/\s/.test(fact) ? JSON.stringify(fact) : fact}`;
    if (!at) {
      report.add("unread-fact", `${fact} is no fact of the spec any more; ${confirm} takes it out`, listed);
      continue;
    }
    const told = places.map(({ place, was, is }) =>
      is === null
        ? `${place} said ${quote(was)}, which is gone`
        : `${place} said ${quote(was)} and says ${quote(is)} now`,
    );
    const message = `${fact} is to be read again: ${told.join("; ")}. Change the fact where it follows, and then: ${confirm}`;
    report.add("unread-fact", message, at, { location: listed, message: "listed here" });
  }
  // A place is confirmed as a whole: all that is new there is told at once.
  for (const place of new Set(news.map((each) => each.place))) {
    const own = news.filter((each) => each.place === place);
    const facts = [...new Set(own.flatMap((each) => each.facts))];
    const about = facts.length > 0 ? `, beside what ${facts.slice(0, 3).join(", ")} cites` : "";
    const words = own.map((each) => quote(each.words)).join(" and ");
    const message = `${place} says ${words} now${about}. Read ${own.length > 1 ? "all of it" : "it"}, and then: npm run reference -- --confirm ${JSON.stringify(place)}`;
    report.add(
      "unread-words",
      message,
      documents.unread.locate(["words", news.findIndex((each) => each.place === place)]),
    );
  }
}

function quote(words: string): string {
  return JSON.stringify(words.length > 200 ? `${words.slice(0, 197)}...` : words);
}
