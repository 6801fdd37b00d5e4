import type { Finding } from "@klarsprak/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { toDiagnostic } from "./diagnostics.js";
import { ToldDiagnostics } from "./told-diagnostics.js";

/** A finding about each «feil», the second of which speaks of the first too. */
function findingsIn(text: string): Finding[] {
  const places = [...text.matchAll(/feil|FEIL/g)].map(({ index }) => ({ start: index, end: index + 4 }));
  return places.map((span, i): Finding => {
    const first = { span: { ...places[0]! }, message: "Her står det første." };
    return {
      ruleId: "feil",
      messageId: "found",
      category: "correctness",
      severity: text[span.start] === "F" ? "error" : "warning",
      scope: "word",
      message: text[span.start] === "F" ? "Dette er feil!" : "Dette er feil.",
      language: "nb",
      span,
      actual: "feil",
      location: "avsnitt 1",
      fingerprint: "0",
      fix: null,
      suggestions: [],
      url: null,
      ...(i === 1 ? { related: [first] } : {}),
    };
  });
}

/** Moves what is known to where it stands now, as a session does, and makes the rest anew. */
function moved(known: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  return now.map((finding, i) => {
    const old = known[i - now.length + known.length];
    if (old?.message !== finding.message || old.related !== undefined || finding.related !== undefined)
      return finding;
    Object.assign(old.span, finding.span);
    return old;
  });
}

const piece = fc.constantFrom("feil ", "FEIL", "feil\n", "ord ", "\n", "\r\n", "\r", "", "æ👋🏽 ");
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

test("what is told is that of the text as it stands, after any edits", () => {
  const edit = fc.record({ at: fc.nat(), length: fc.nat(6), text, isMoved: fc.boolean() });
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 6 }), (start, edits) => {
      const told = new ToldDiagnostics();
      let source = start;
      let findings: readonly Finding[] = [];
      for (const { at, length, text: added, isMoved } of [
        { at: 0, length: 0, text: "", isMoved: false },
        ...edits,
      ]) {
        const from = at % (source.length + 1);
        source = source.slice(0, from) + added + source.slice(from + length);
        const document = TextDocument.create("file:///brev.txt", "plaintext", 1, source);
        findings = isMoved ? moved(findings, findingsIn(source)) : findingsIn(source);
        expect(told.of(document, findings, true)).toEqual(
          findings.map((finding) => toDiagnostic(document, finding, true)),
        );
      }
    }),
    { numRuns: 1000 },
  );
});

test("what an edit on another line leaves as it is stays the same object", () => {
  const told = new ToldDiagnostics();
  const at = (source: string) => TextDocument.create("file:///brev.txt", "plaintext", 1, source);
  const before = told.of(at("feil\nord\nfeil\nfeil"), findingsIn("feil\nord\nfeil\nfeil"), false);
  const after = told.of(at("feil\nord til\nfeil\nfeil"), findingsIn("feil\nord til\nfeil\nfeil"), false);
  expect(after.map((one, i) => one === before[i])).toEqual([true, true, true]);
  const longer = told.of(at("feil\n\nord\nfeil\nfeil"), findingsIn("feil\n\nord\nfeil\nfeil"), false);
  expect(longer.map((one, i) => one === before[i])).toEqual([true, false, false]);
});
