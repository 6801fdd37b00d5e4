import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { messageEncoder } from "./message-encoder.js";

const at = (line: number, rest: Partial<Diagnostic> = {}): Diagnostic => ({
  range: { start: { line, character: 1 }, end: { line, character: 9 } },
  severity: 2,
  source: "klarsprak",
  code: "passiv",
  message: 'Skriv «vi» – ikke "det blir".',
  ...rest,
});

async function decoded(encoder: ReturnType<typeof messageEncoder>, message: object): Promise<unknown> {
  return JSON.parse(Buffer.from(await encoder.encode(message)).toString("utf8"));
}

const published = (diagnostics: readonly Diagnostic[], version?: number): object => ({
  jsonrpc: "2.0",
  method: "textDocument/publishDiagnostics",
  params: { uri: "file:///brev.txt", diagnostics, ...(version === undefined ? {} : { version }) },
});

describe("what is encoded is what was said", () => {
  const related = [
    { location: { uri: "file:///brev.txt", range: at(3).range }, message: "Her står det andre." },
  ];
  test.each([
    ["no diagnostics", published([])],
    ["a version", published([at(1)], 4)],
    ["the same words at other places", published([at(1), at(2), at(2)])],
    [
      "the same words of another kind",
      published([at(1), at(1, { severity: 1 }), at(1, { code: "andre" }), at(1)]),
    ],
    ["a help page", published([at(1), at(2, { codeDescription: { href: "https://eksempel.no/" } }), at(3)])],
    [
      "other places",
      published([at(1, { relatedInformation: related }), at(2), at(3, { tags: [1], data: {} })]),
    ],
    ["another message", { jsonrpc: "2.0", id: 1, result: { contents: "Hei, æøå" } }],
    ["nothing", { jsonrpc: "2.0", id: 1, result: null }],
  ])("%s", async (_, message) => {
    const encoder = messageEncoder();
    expect(await decoded(encoder, message)).toEqual(message);
    expect(await decoded(encoder, message)).toEqual(message);
  });

  test("any texts and lists one after another", async () => {
    const known = Array.from({ length: 6 }, (_, line) => at(line, { message: "æ".repeat(line) }));
    const lists = fc.array(
      fc.tuple(
        fc.array(fc.nat({ max: 5 }), { maxLength: 8 }),
        fc.string({ unit: "grapheme", maxLength: 30 }),
      ),
      { minLength: 2, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(lists, async (told) => {
        const encoder = messageEncoder();
        for (const [picked, uri] of told) {
          const diagnostics = picked.map((i) => known[i]!);
          const message = { method: "textDocument/publishDiagnostics", params: { uri, diagnostics } };
          expect(await decoded(encoder, message)).toEqual(message);
        }
      }),
    );
  });

  test("what cannot be said fails", async () => {
    const circle: { self?: object } = {};
    circle.self = circle;
    await expect(messageEncoder().encode(circle)).rejects.toThrow(TypeError);
  });
});
