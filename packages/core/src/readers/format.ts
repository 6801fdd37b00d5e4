import type { FileFormat, TextFormat } from "../document/document.js";
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
const WORD_TEMPLATES = new Set(["dotx", "dotm", "ott"]);
const FILE_EXTENSIONS: ReadonlyMap<string, FileFormat> = new Map(
  Object.entries({
    docx: "docx",
    docm: "docx",
    dotx: "docx",
    dotm: "docx",
    odt: "odt",
    ott: "odt",
    pdf: "pdf",
  }),
);
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

/** The format of a file of a word processor or of print by its extension; undefined where it is none of these. */
export function fileFormatOf(path: string): FileFormat | undefined {
  return FILE_EXTENSIONS.get(extensionOf(path));
}

/** Whether the extension says that a file is a template. */
export function isTemplatePath(path: string): boolean {
  const extension = extensionOf(path);
  return TEMPLATE_EXTENSIONS.has(extension) || WORD_TEMPLATES.has(extension);
}

function extensionOf(path: string): string {
  return /\.([^.\\/]+)$/.exec(path.toLowerCase())?.[1] ?? "";
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
