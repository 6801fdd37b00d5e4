import type { Finding } from "@klarsprak/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotateDocx } from "../../src/docx/comments/annotate-docx.js";
import { readDocx } from "../../src/index.js";
import { buildDocx } from "../build-docx.js";
import { wordFiles } from "./arbitrary-docx.js";
import { commentsIn, partsOf } from "./comments-in-docx.js";
import { findingAt } from "./finding-at.js";

const NB = { language: "nb" } as const;

/** A Word file and findings anywhere in what is read of it. */
const annotated = wordFiles.chain((snippets) => {
  const { source } = readDocx(buildDocx(snippets)).document;
  const finding = fc
    .tuple(fc.nat(source.length), fc.nat(12))
    .map(([start, length]) => findingAt(source, start, Math.min(source.length, start + length)));
  return fc.tuple(fc.constant(snippets), fc.array(finding, { maxLength: 5 }));
});

const withoutSpace = (text: string): string => text.replace(/\s+/g, "");

describe("a copy with comments", () => {
  test("says what the file says, and a copy of it is the same, byte for byte", () => {
    fc.assert(
      fc.property(annotated, ([snippets, findings]) => {
        const bytes = buildDocx(snippets);
        const before = readDocx(bytes).document;
        const copy = annotateDocx(bytes, findings, NB);
        const after = readDocx(copy.bytes).document;
        expect(after.source).toBe(before.source);
        expect(after.blocks.map(({ readings, ...block }) => ({ ...block, text: readings[0].text }))).toEqual(
          before.blocks.map(({ readings, ...block }) => ({ ...block, text: readings[0].text })),
        );
        expect(copy.placed).toBe(findings.length);
        const again = annotateDocx(copy.bytes, findings, NB).bytes;
        expect(partsOf(again)).toEqual(partsOf(copy.bytes));
        expect(again).toEqual(copy.bytes);
      }),
    );
  });

  test("has each comment at the words of its finding, and all of others where they were", () => {
    fc.assert(
      fc.property(annotated, ([snippets, findings]) => {
        const bytes = buildDocx(snippets);
        const { blocks, source } = readDocx(bytes).document;
        const isInBody = ({ span }: Finding): boolean =>
          blocks.some(
            (block) =>
              block.place?.part === "body" && block.span.start < span.end && span.start < block.span.end,
          );
        const comments = commentsIn(annotateDocx(bytes, findings, NB).bytes);
        const own = comments.filter(({ author }) => author === "klarsprak");
        expect(own).toHaveLength(findings.length + 1);
        for (const { span, message } of findings.filter(
          (finding) => finding.actual !== "" && isInBody(finding),
        )) {
          const shown = own.find(({ text }) => text.includes(message));
          const end = Math.min(span.end, blocks.findLast(({ place }) => place?.part === "body")!.span.end);
          expect(withoutSpace(shown!.words)).toBe(
            withoutSpace(source.slice(span.start, Math.max(end, span.start))),
          );
        }
        const others = comments.filter(({ author }) => author !== "klarsprak");
        expect(others).toEqual(
          "word/comments.xml" in partsOf(bytes)
            ? [{ author: "Kari", text: "Er dette riktig?", words: "Merket" }]
            : [],
        );
      }),
    );
  });

  test("leaves all parts as they are that comments do not need", () => {
    fc.assert(
      fc.property(annotated, ([snippets, findings]) => {
        const bytes = buildDocx(snippets);
        const needed = [
          "word/document.xml",
          "word/comments.xml",
          "word/_rels/document.xml.rels",
          "[Content_Types].xml",
        ];
        const before = partsOf(bytes);
        const after = partsOf(annotateDocx(bytes, findings, NB).bytes);
        for (const name of needed) {
          delete (before as Record<string, string>)[name];
          delete (after as Record<string, string>)[name];
        }
        expect(after).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});
