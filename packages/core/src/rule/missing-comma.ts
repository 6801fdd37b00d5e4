import type { Token } from "../document/token.js";
import type { Report, Suggestion } from "./rule-context.js";

/** What a rule says of a comma that is missing between two words, with the change that puts it in. */
export function missingComma(before: Token, after: Token, change: "fix" | "suggestion"): Report {
  const comma: Suggestion = {
    text: `${before.text}, ${after.text}`,
    edits: [{ start: before.end, end: before.end, text: "," }],
  };
  return {
    start: before.start,
    end: after.end,
    messageId: "comma",
    data: { before: before.text, after: after.text },
    ...(change === "fix" ? { fix: comma } : { suggestions: [comma] }),
  };
}
