import type { TemplateTagKind } from "./template-tag.js";

/** What a tag's content says that it is. */
export interface TagMeaning {
  readonly kind: TemplateTagKind;
  readonly name: string;
  readonly expression: string;
}

/** Statements of Jinja, Nunjucks and Liquid that have an end. */
const STATEMENT_BLOCKS = new Set(
  (
    "if unless case switch for tablerow block macro call filter trans blocktrans raw verbatim comment with " +
    "capture autoescape apply embed ifequal ifnotequal ifchanged asynceach asyncall spaceless form paginate"
  ).split(" "),
);
const STATEMENT_ARMS = new Set(["else", "elif", "elsif", "elseif", "when", "default", "empty"]);
const STATEMENT_PARTIALS = new Set(["include", "render", "section", "insert"]);

/** Reads the inside of `{{ }}`. */
export function classifyMustache(content: string): TagMeaning {
  const text = content.trim().replace(/\s+/g, " ");
  switch (text[0]) {
    case "#": {
      const rest = text.slice(1).trim();
      if (rest.startsWith(">"))
        return { kind: "open", name: ">layout", expression: nameOf(rest.slice(1).trim()) };
      if (rest.startsWith("*")) return named("open", rest.slice(1).trim(), "*");
      return named("open", rest, "");
    }
    case "/":
      return { kind: "close", name: nameOf(text.slice(1).trim()).toLowerCase(), expression: "" };
    case "^":
      if (text.length === 1) return { kind: "else", name: "else", expression: "" };
      return { kind: "open", name: "^", expression: text.slice(1).trim() };
    case ">":
      return { kind: "partial", name: "", expression: text.slice(1).trim() };
    case "=":
      return { kind: "statement", name: "", expression: "" };
  }
  const branch = /^else(?: (\S+) ?(.*))?$/.exec(text);
  if (branch !== null) return { kind: "else", name: branch[1] ?? "else", expression: branch[2] ?? "" };
  return { kind: "field", name: "", expression: text };
}

/** Reads the inside of `{% %}`. */
export function classifyStatement(content: string): TagMeaning {
  const text = content.trim().replace(/\s+/g, " ");
  const name = nameOf(text).toLowerCase();
  const expression = text.slice(name.length).trim();
  if (STATEMENT_PARTIALS.has(name)) return { kind: "partial", name: "", expression };
  if (STATEMENT_BLOCKS.has(name)) return { kind: "open", name, expression };
  if (name === "when" || name === "default") return { kind: "else", name: "case", expression };
  if (STATEMENT_ARMS.has(name)) return { kind: "else", name: name === "else" ? "else" : "if", expression };
  if (name.startsWith("end")) return { kind: "close", name: name.slice(3), expression: "" };
  return { kind: "statement", name, expression };
}

function named(kind: TemplateTagKind, text: string, prefix: string): TagMeaning {
  const name = nameOf(text);
  return { kind, name: prefix + name.toLowerCase(), expression: text.slice(name.length).trim() };
}

function nameOf(text: string): string {
  return /^[^\s(|]*/.exec(text)![0];
}
