import type { Severity } from "@klarsprak/core";
import { applyEdits, type JSONPath, modify, type ParseError, parse } from "jsonc-parser";

/** How a file is laid out that has no lines of its own yet. */
const FORMATTING = { tabSize: 2, insertSpaces: true, eol: "\n" } as const;
const PARSING = { allowTrailingComma: true, allowEmptyContent: true } as const;

/** The configuration with a word that is accepted; undefined where it is broken or accepts the word already. */
export function withAcceptedWord(text: string, word: string): string | undefined {
  const values = valuesOf(text);
  if (values === undefined) return undefined;
  const accept = values.words?.accept;
  const known = typeof accept === "string" ? [accept] : accept;
  if (known === undefined) return changed(text, ["words", "accept"], [word]);
  if (!isTexts(known) || known.some((one) => one.toLowerCase() === word.toLowerCase())) return undefined;
  return Array.isArray(accept)
    ? changed(text, ["words", "accept", known.length], word, true)
    : changed(text, ["words", "accept"], [...known, word]);
}

/**
 * The configuration with another severity of a rule; its options stay. Undefined where the file is broken, says so
 * already, or has overrides for the rule: they would win, and which of them is meant only the writer knows.
 */
export function withSeverity(text: string, ruleId: string, severity: Severity | "off"): string | undefined {
  const values = valuesOf(text);
  if (values === undefined) return undefined;
  const { rules, overrides } = values;
  if (Array.isArray(overrides) && overrides.some((one) => one?.rules?.[ruleId] !== undefined))
    return undefined;
  const setting = rules?.[ruleId];
  if (Array.isArray(setting)) {
    if (setting.length === 0 || setting[0] === severity) return undefined;
    return changed(text, ["rules", ruleId, 0], severity);
  }
  return setting === severity ? undefined : changed(text, ["rules", ruleId], severity);
}

/** What is asked of a configuration that nobody has checked yet. */
interface Values {
  readonly words?: { readonly accept?: unknown };
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly overrides?: readonly ({ readonly rules?: Readonly<Record<string, unknown>> } | null)[] | unknown;
}

/** Undefined where a part that is asked for is not of the right kind: then the file is for its writer to mend. */
function valuesOf(text: string): Values | undefined {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, PARSING);
  if (errors.length > 0) return undefined;
  if (value === undefined) return {};
  if (!isObject(value)) return undefined;
  const { words, rules } = value;
  const isUsable = [words, rules].every((part) => part === undefined || isObject(part));
  return isUsable ? (value as Values) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function changed(text: string, path: JSONPath, value: unknown, isArrayInsertion = false): string {
  const body = text.replace(/^\uFEFF/, "");
  const eol = body.includes("\r\n") ? "\r\n" : FORMATTING.eol;
  const indent = /^([ \t]+)\S/m.exec(body)?.[1];
  const formattingOptions = {
    ...FORMATTING,
    eol,
    ...(indent === undefined ? {} : { insertSpaces: !indent.includes("\t"), tabSize: indent.length }),
  };
  const edits = modify(body, path, value, { formattingOptions, isArrayInsertion });
  const written = applyEdits(body, edits);
  const end = body.trim() === "" ? eol : "";
  return `${text.slice(0, text.length - body.length)}${written}${end}`;
}
