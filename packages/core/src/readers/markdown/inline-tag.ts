import type { MarkStyle } from "../text-atom.js";

/** What a tag of HTML in running Markdown means. */
export type InlineTag =
  | { readonly kind: "comment" | "break" | "other" }
  | { readonly kind: "open"; readonly name: string; readonly style: MarkStyle }
  | { readonly kind: "close"; readonly name: string };

const MARKS: Readonly<Record<string, MarkStyle["kind"]>> = {
  a: "link",
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  u: "underline",
  code: "code",
  kbd: "code",
  q: "quote",
};

/** The mark that an element of HTML makes; undefined for all others. */
export function markOfElement(name: string): MarkStyle["kind"] | undefined {
  return Object.hasOwn(MARKS, name) ? MARKS[name] : undefined;
}

/** Reads one tag. */
export function inlineTag(html: string): InlineTag {
  if (html.startsWith("<!--")) return { kind: "comment" };
  const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(html);
  if (tag === null) return { kind: "other" };
  const name = tag[2]!.toLowerCase();
  if (name === "br") return { kind: "break" };
  const kind = markOfElement(name);
  if (kind === undefined || html.endsWith("/>")) return { kind: "other" };
  if (tag[1] === "/") return { kind: "close", name };
  const href = kind === "link" ? /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(html) : null;
  const address = href?.[1] ?? href?.[2] ?? href?.[3];
  return { kind: "open", name, style: { kind, ...(address === undefined ? {} : { href: address }) } };
}
