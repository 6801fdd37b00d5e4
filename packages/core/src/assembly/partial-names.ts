import { partialCall } from "./partial-call.js";
import { scanFile } from "./template-piece.js";

/** The names of the partials that a template asks for, each once. */
export function partialNames(source: string): readonly string[] {
  // Most texts have none of the marks, and looking for those costs next to nothing.
  if (!/\{\{[~-]?\s*#?>|\{%[-+]?\s*(?:include|render|section|insert|extends)\b/.test(source)) return [];
  const { tags } = scanFile({ file: "", source }, "text");
  const names = tags.flatMap((tag) => {
    const call = partialCall(tag, source);
    return call?.kind === "named" ? [call.name] : [];
  });
  return [...new Set(names)];
}
