import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver";

/** So many different findings are kept as they are sent; a long text tells the same thing thousands of times. */
const MOST_KEPT = 5000;

/**
 * Makes bytes of messages. A long text has thousands of findings that are told anew after each key, most of them in words
 * that were told before: what does not change of a finding is made once.
 */
export function messageEncoder(): { readonly name: string; encode(message: object): Promise<Uint8Array> } {
  const kept = new Map<string, KeptDiagnostic>();
  return {
    name: "application/json",
    // Async, so that what cannot be told is a failed promise.
    encode: async (message) => {
      if (kept.size > MOST_KEPT) kept.clear();
      const text = isPublished(message) ? publishedJson(message, kept) : JSON.stringify(message);
      return Buffer.from(text, "utf8");
    },
  };
}

interface Published {
  readonly method: "textDocument/publishDiagnostics";
  readonly params: PublishDiagnosticsParams;
}

/** A diagnostic and its JSON without the range. */
interface KeptDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly json: string;
}

function isPublished(message: object): message is Published {
  return "method" in message && message.method === "textDocument/publishDiagnostics";
}

function publishedJson({ params, ...message }: Published, kept: Map<string, KeptDiagnostic>): string {
  const { diagnostics, ...about } = params;
  const list = diagnostics.map((diagnostic) => diagnosticJson(diagnostic, kept));
  const rest = JSON.stringify({ ...message, params: about });
  // The parameters end the message, and the diagnostics end the parameters.
  return `${rest.slice(0, -2)},"diagnostics":[${list.join(",")}]}}`;
}

function diagnosticJson(diagnostic: Diagnostic, kept: Map<string, KeptDiagnostic>): string {
  const { start, end } = diagnostic.range;
  const range = `{"range":{"start":{"line":${start.line},"character":${start.character}},"end":{"line":${end.line},"character":${end.character}}},`;
  const known = kept.get(diagnostic.message);
  if (known !== undefined && isSameBesideRange(known.diagnostic, diagnostic)) return range + known.json;
  const { range: _, ...rest } = diagnostic;
  const json = JSON.stringify(rest).slice(1);
  if (isPlain(diagnostic)) kept.set(diagnostic.message, { diagnostic, json });
  return range + json;
}

/** Whether nothing in it but the range depends on where it stands. */
function isPlain({ relatedInformation, tags, data }: Diagnostic): boolean {
  return relatedInformation === undefined && tags === undefined && data === undefined;
}

function isSameBesideRange(a: Diagnostic, b: Diagnostic): boolean {
  return (
    isPlain(b) &&
    a.message === b.message &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.source === b.source &&
    a.codeDescription?.href === b.codeDescription?.href
  );
}
