import { visible } from "./visible.js";

export type Child = Node | string | number | false | undefined;

/** An element. What stands in it is text, whoever wrote it: there is no way from a text to markup here. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...toNodes(children));
  return element;
}

function toNodes(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false) return [];
    return child instanceof Node ? child : visible(String(child));
  });
}

/** The element of the page with that id. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
}

const shown = new WeakMap<Element, string>();

/**
 * Fills an element, if what it shows has changed: what a reader has opened, chosen or begun to play stays as it is. Returns whether
 * it was filled.
 */
export function show(host: HTMLElement, data: unknown, build: () => readonly Child[]): boolean {
  const key = JSON.stringify(data) ?? "";
  if (shown.get(host) === key) return false;
  shown.set(host, key);
  const focused = host.contains(document.activeElement) ? document.activeElement?.getAttribute("data-key") : undefined;
  host.replaceChildren(...toNodes(build()));
  if (focused) host.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  return true;
}

/** Rows by key: a row whose item has not changed is left alone, and none is moved that stays where it is. */
export function showRows<T>(
  host: HTMLElement,
  items: readonly T[],
  keyOf: (item: T) => string,
  create: () => HTMLElement,
  build: (item: T) => readonly Child[],
): void {
  const old = new Map([...host.children].map((row) => [row.getAttribute("data-row"), row as HTMLElement]));
  const keys = new Set(items.map(keyOf));
  for (const [key, row] of old) if (key === null || !keys.has(key)) row.remove();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    const row = old.get(key) ?? create();
    row.setAttribute("data-row", key);
    show(row, item, () => build(item));
    if (host.children[index] !== row) host.insertBefore(row, host.children[index] ?? null);
  }
}
