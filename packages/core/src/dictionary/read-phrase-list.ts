import { LineCounter, parseDocument } from "yaml";
import type { ListProblem, PhraseList } from "./list-entry.js";
import { phraseRuleIds } from "./phrase-rules.js";
import { type ListPath, validateList } from "./validate-list.js";

/** Reads a phrase list from YAML. `file` is the name that problems show. */
export function readPhraseList(
  source: string,
  file: string,
  ruleIds: ReadonlySet<string> = phraseRuleIds,
): { readonly list: PhraseList | undefined; readonly problems: readonly ListProblem[] } {
  const parsed = parseYaml(source, file);
  if ("problems" in parsed) return { list: undefined, problems: parsed.problems };
  return validateList(parsed.value, { file, lineOf: parsed.lineOf, ruleIds });
}

/** YAML with the line of every value in it, or what is wrong with it. */
export function parseYaml(
  source: string,
  file: string,
):
  | { readonly value: unknown; readonly lineOf: (path: ListPath) => number }
  | { readonly problems: readonly ListProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `is no valid YAML: ${error.message.replace(/\.?\s*$/, ".")} Put text with : or # in quotes.`,
    }));
    return { problems };
  }
  const lineOf = (path: ListPath): number => {
    // The nearest value above that has a place: a missing key is shown at its entry.
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
      if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { value: document.toJS({ maxAliasCount: 0 }), lineOf };
}
