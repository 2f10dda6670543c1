import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";

/** A page of the site, as it goes into the frame that all share. */
export interface SitePage {
  /** Below `generated/site/`: "index.html", "models/kling-3.html". */
  readonly path: string;
  readonly title: string;
  /** What a search engine shows below the title. */
  readonly description: string;
  /** What it is drawn with beside the style that all share, below `generated/site/`. */
  readonly styles?: readonly string[];
  /** The classic scripts that it runs, below `generated/site/`; in this order, after the page is read. */
  readonly scripts: readonly string[];
  /** What stands in `<main>`: HTML out of a template. */
  readonly body: string;
}

/** The pages of the navigation. */
const navigation = [
  { path: "index.html", label: "Models" },
  { path: "budget.html", label: "Budget" },
  { path: "price-changes.html", label: "Price changes" },
  { path: "decisions.html", label: "Decisions" },
  { path: "api.html", label: "API" },
  { path: "downloads.html", label: "Downloads" },
] as const;

/**
 * Nothing but files beside the page: no script or style inside it, no address anywhere else, nothing to send to. `'self'` is
 * also what a page in a folder may load.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The whole document around a page's body. */
export function layOut(assets: Assets, page: SitePage): EmittedFile {
  const render = compilePage<object>(assets, "layout.html.hbs", "site");
  const root = "../".repeat(page.path.split("/").length - 1);
  return {
    path: `site/${page.path}`,
    text: render({
      ...page,
      policy,
      root,
      navigation: navigation.map(({ path, label }) => ({ href: root + path, label, current: path === page.path })),
      styles: ["style.css", ...(page.styles ?? [])].map((path) => root + path),
      scripts: page.scripts.map((path) => root + path),
    }),
  };
}
