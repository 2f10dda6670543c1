import { Document } from "yaml";
import type { AuthoredUnread } from "../../generator/load/authored.js";
import type { NewFile } from "../write-together.js";

export const unreadPath = "spec/reference/unread.yaml";

const head = ` yaml-language-server: $schema=../schema/unread.schema.json
 What a new edition of the reference says otherwise, and nobody has read yet. \`npm run check\` refuses it. What has been read
 goes out: npm run reference -- --confirm NAME, or by hand.`;

/** The file as it is to be; without text where it is to go, undefined where it need not change. */
export function unreadFile(unread: AuthoredUnread, known: ReadonlyMap<string, string>): NewFile | undefined {
  const before = known.get(unreadPath);
  if (!unread.facts && !unread.words) return before === undefined ? undefined : { path: unreadPath, text: null };
  const { facts, words } = unread;
  const document = new Document({ ...(facts && { facts }), ...(words && { words }) });
  if (document.contents) document.contents.commentBefore = head;
  const text = `${document.toString({ lineWidth: 125 }).trimEnd()}\n`;
  return text === before ? undefined : { path: unreadPath, text };
}
