import { type Assets, template } from "./emitter.js";

/** A page's style, with the design tokens that all pages share. */
export function printStyle(assets: Assets, style: string): string {
  return `${template(assets, "tokens.css", "site")}\n${style}`;
}
