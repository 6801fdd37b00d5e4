import type { TextFormat } from "../document/document.js";
import { isElementName } from "./html-elements.js";

const EXTENSIONS: ReadonlyMap<string, TextFormat> = new Map(
  Object.entries({
    txt: "text",
    text: "text",
    md: "markdown",
    markdown: "markdown",
    html: "html",
    htm: "html",
    xhtml: "html",
  }),
);
const TEMPLATE_EXTENSIONS = new Set([
  "hbs",
  "handlebars",
  "mustache",
  "njk",
  "jinja",
  "jinja2",
  "j2",
  "liquid",
]);
/** As much of a source as is looked at to tell its format. */
const LOOKED_AT = 100_000;

/** The format of a file by its extension, and for templates without an inner extension by what it holds; undefined when it is no text that klarsprak reads. */
export function formatOf(path: string, source: string): TextFormat | undefined {
  const [name, ...extensions] = (path.split(/[\\/]/).at(-1) ?? "").toLowerCase().split(".");
  const last = extensions.pop();
  if (name === undefined || last === undefined) return undefined;
  if (TEMPLATE_EXTENSIONS.has(last)) return EXTENSIONS.get(extensions.at(-1) ?? "") ?? sniff(source);
  const format = EXTENSIONS.get(last);
  return format === "text" && startsWithTag(source) ? "html" : format;
}

/** Whether the extension says that a file is a template. */
export function isTemplatePath(path: string): boolean {
  const extension = /\.([^.\\/]+)$/.exec(path.toLowerCase())?.[1] ?? "";
  return TEMPLATE_EXTENSIONS.has(extension) || extension === "dotx";
}

function startsWithTag(source: string): boolean {
  const head = source
    .slice(0, 500)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^<!doctype html/i.test(head)) return true;
  const tag = /^<([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/i.exec(head);
  return tag !== null && isElementName(tag[1]!.toLowerCase());
}

function sniff(source: string): TextFormat {
  const head = source.slice(0, LOOKED_AT).replace(/\{\{[^{}]*\}\}|\{%[^%]*%\}/g, "");
  if (/<!doctype html/i.test(head)) return "html";
  for (const tag of head.matchAll(/<\/?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>/g)) {
    if (isElementName(tag[1]!.toLowerCase())) return "html";
  }
  if (/^ {0,3}#{1,6} \S|\[[^\]\n]+\]\([^)\n]+\)|\*\*\S[^*\n]*\*\*/m.test(head)) return "markdown";
  return "text";
}
