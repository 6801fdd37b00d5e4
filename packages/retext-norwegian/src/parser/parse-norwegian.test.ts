import fc from "fast-check";
import type { Nodes, Root } from "nlcst";
import { toString as spell } from "nlcst-to-string";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parseNorwegian } from "./parse-norwegian.js";
import { retextNorwegian } from "./retext-norwegian.js";

function outline(node: Nodes, depth = 0): string {
  const own = "value" in node ? ` ${JSON.stringify(node.value)}` : "";
  const kind = node.data?.kind === undefined ? "" : ` (${node.data.kind})`;
  const inner = "children" in node ? node.children.map((child) => outline(child, depth + 1)).join("") : "";
  return `${"  ".repeat(depth)}${node.type}${own}${kind}\n${inner}`;
}

function allNodes(root: Root): readonly Nodes[] {
  const found: Nodes[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    if ("children" in node) open.push(...node.children);
  }
  return found;
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "Ja",
        ". ",
        "\r",
        "\n",
        "\r\n",
        "\uFFFC",
        "\u0000",
        "\uD83D",
        "\uDE00",
        "😀",
        "a-",
        "«",
        " ",
      ),
    )
    .map((parts) => parts.join("")),
);

describe("parseNorwegian", () => {
  it("builds a tree of paragraphs, sentences, words and marks", () => {
    expect(outline(parseNorwegian("Jf. § 5, \uFFFC.\n\nSjå nav.no!\n"))).toBe(
      [
        "RootNode",
        "  ParagraphNode",
        "    SentenceNode",
        "      WordNode (word)",
        '        TextNode "Jf"',
        '        PunctuationNode "."',
        '      WhiteSpaceNode " "',
        '      SymbolNode "§" (symbol)',
        '      WhiteSpaceNode " "',
        "      WordNode (number)",
        '        TextNode "5"',
        '      PunctuationNode "," (punctuation)',
        '      WhiteSpaceNode " "',
        '      SourceNode "\uFFFC" (placeholder)',
        '      PunctuationNode "." (punctuation)',
        '  WhiteSpaceNode "\\n\\n"',
        "  ParagraphNode",
        "    SentenceNode",
        "      WordNode (word)",
        '        TextNode "Sjå"',
        '      WhiteSpaceNode " "',
        '      SourceNode "nav.no" (source)',
        '      PunctuationNode "!" (punctuation)',
        '  WhiteSpaceNode "\\n"',
        "",
      ].join("\n"),
    );
  });

  it("keeps white space between two sentences in their paragraph", () => {
    const [paragraph] = parseNorwegian("Ja. Nei.").children;
    expect(paragraph).toMatchObject({
      type: "ParagraphNode",
      children: [{ type: "SentenceNode" }, { type: "WhiteSpaceNode", value: " " }, { type: "SentenceNode" }],
    });
  });

  it("gives line, column and offset, with all three kinds of line end", () => {
    const root = parseNorwegian("a\r\nb\rc\nd");
    const texts = allNodes(root).filter(({ type }) => type === "TextNode");
    expect(texts.map(({ position }) => position?.start).reverse()).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 2, column: 1, offset: 3 },
      { line: 3, column: 1, offset: 5 },
      { line: 4, column: 1, offset: 7 },
    ]);
  });

  it("spells every text character by character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(spell(parseNorwegian(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives every node the offsets of what it spells", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const node of allNodes(parseNorwegian(text))) {
          expect(text.slice(node.position?.start.offset, node.position?.end.offset)).toBe(spell(node));
        }
      }),
    );
  });

  it("shares no point between nodes, since plugins may change them", () => {
    const points = allNodes(parseNorwegian("Ja. Nei.")).flatMap(({ position }) => [
      position?.start,
      position?.end,
    ]);
    expect(new Set(points).size).toBe(points.length);
  });
});

describe("retextNorwegian", () => {
  it("makes unified parse Norwegian", () => {
    const tree = unified().use(retextNorwegian).parse("Det gjelder bl.a. Oslo. Takk.");
    expect(tree).toEqual(parseNorwegian("Det gjelder bl.a. Oslo. Takk."));
  });

  it("passes the written standard on", () => {
    const text = "Det gjeld m.a. Voss.";
    const sentences = (standard: "nb" | "nn"): number =>
      allNodes(unified().use(retextNorwegian, { standard }).parse(text)).filter(
        ({ type }) => type === "SentenceNode",
      ).length;
    expect([sentences("nn"), sentences("nb")]).toEqual([1, 2]);
  });
});
