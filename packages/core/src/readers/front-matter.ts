import { parseDocument } from "yaml";
import type { ReadingNote } from "../document/document.js";

/** The front matter of a source and where the text behind it begins. */
export interface FrontMatter {
  readonly end: number;
  readonly metadata: Readonly<Record<string, string>>;
  readonly isTemplate: boolean;
  readonly notes: readonly ReadingNote[];
}

/** Front matter longer than this is read as text. */
const LONGEST = 65_536;
const OPENING = /^\ufeff?---[ \t]*\r?\n/;

/** Reads YAML between two lines of `---` at the very start. A source without it begins behind its byte order mark. */
export function readFrontMatter(source: string): FrontMatter {
  const start = source.startsWith("\ufeff") ? 1 : 0;
  const none: FrontMatter = { end: start, metadata: {}, isTemplate: false, notes: [] };
  const opening = OPENING.exec(source);
  if (opening === null) return none;
  const head = source.slice(opening[0].length, opening[0].length + LONGEST);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(head);
  if (closing === null) return none;
  const end = opening[0].length + closing.index + closing[0].length;
  const yaml = head.slice(0, closing.index);
  const { values, isBroken } = readYaml(yaml);
  if (isBroken && !/^[\p{L}_][\p{L}\p{N}_ -]*:/u.test(yaml)) return none;
  const isMapping = typeof values === "object" && values !== null && !Array.isArray(values);
  if (!isMapping && !isBroken && yaml.trim() !== "") return none;
  const metadata: Record<string, string> = {};
  for (const [key, value] of isMapping ? Object.entries(values) : []) {
    if (key === "__proto__") continue;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      metadata[key] = String(value);
    }
  }
  return {
    end,
    metadata,
    isTemplate: metadata.template === "true",
    notes: isBroken ? [{ code: "front-matter", span: { start, end } }] : [],
  };
}

/** What can be read of a piece of YAML, also where it has mistakes. Aliases are not followed. */
function readYaml(yaml: string): { readonly values: unknown; readonly isBroken: boolean } {
  const document = parseDocument(yaml, { logLevel: "silent" });
  try {
    return { values: document.toJS({ maxAliasCount: 0 }), isBroken: document.errors.length > 0 };
  } catch {
    return { values: undefined, isBroken: true };
  }
}
