import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseXml } from "../src/xml/parse-xml.js";
import { descendants, textOf, type XmlElement } from "../src/xml/xml-tree.js";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function all(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const stack = [root];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    found.push(at);
    for (const child of at.children) if (child.kind === "element") stack.push(child);
  }
  return found;
}

describe("the tree of an XML file", () => {
  test("knows where each element stands", () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/);
    const node = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(
          "tekst",
          "&amp;",
          "<!-- merknad <b> -->",
          "\r\n",
          "🙂",
          "<![CDATA[<a>]]>",
          "<?pi <x>?>",
        ),
        fc
          .tuple(word, fc.array(tie("node"), { maxLength: 4 }))
          .map(([name, inner]) =>
            inner.length === 0 ? `<${name} a="x > y"/>` : `<${name}>${inner.join("")}</${name}>`,
          ),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        const text = `<?xml version="1.0"?>\n<rot xmlns:w="x">${nodes.join("")}</rot>\n`;
        for (const { name, start, end, innerStart, innerEnd } of all(parseXml(text, "a.xml"))) {
          const written = text.slice(start, end);
          expect(written.startsWith(`<${name}`)).toBe(true);
          expect(written.endsWith(">")).toBe(true);
          if (innerStart < end) expect(text.slice(innerEnd, end)).toBe(`</${name}>`);
          expect(text.slice(start, innerStart).endsWith(">")).toBe(true);
        }
      }),
    );
  });

  test("is the same wherever a step ends", () => {
    const piece = '<p a="x > y">å &amp; 🙂\r\n<![CDATA[<a>]]><!-- <b> --><t/></p>';
    const text = (before: number, pieces: number): string =>
      `<rot>${"x".repeat(before)}${piece.repeat(pieces)}</rot>`;
    const [first, ...more] = all(parseXml(text(0, 1), "a.xml"));
    expect(more).toHaveLength(2);
    // One step ends after 32 768 characters: here at each character of the piece, and behind its last one.
    for (let i = 0; i <= piece.length; i++) {
      const before = 32 * 1024 - "<rot>".length - i;
      const root = parseXml(text(before, 1), "a.xml");
      expect(textOf(root)).toBe("x".repeat(before) + textOf(first!));
      const moved = all(root).map(({ name, attributes, start, end, innerStart, innerEnd }) => ({
        name,
        attributes,
        places: [start, end, innerStart, innerEnd].map((at) => at - before),
      }));
      expect(moved.slice(1)).toEqual(
        more.map(({ name, attributes, start, end, innerStart, innerEnd }) => ({
          name,
          attributes,
          places: [start, end, innerStart, innerEnd],
        })),
      );
      expect(root.children.filter(({ kind }) => kind === "text")).toHaveLength(1);
    }
  });

  test("names elements and attributes as the standard does, whatever prefix the file uses", () => {
    const root = parseXml(
      `<d xmlns="${W}" xmlns:x="${W}"><x:p x:val="1" val="2"><t>a</t></x:p></d>`,
      "a.xml",
    );
    expect(all(root).map(({ name }) => name)).toEqual(["w:d", "w:p", "w:t"]);
    expect([...descendants(root, "w:p")][0]?.attributes).toEqual({ "w:val": "1", val: "2" });
    const local = parseXml(
      `<w:d xmlns:w="${W}"><w:p><w:t xmlns:w="other">a</w:t></w:p><w:p/></w:d>`,
      "a.xml",
    );
    expect(all(local).map(({ name }) => name)).toEqual(["w:d", "w:p", "w:p", "w:t"]);
  });

  test("puts entities in their place and keeps the text as it is", () => {
    expect(textOf(parseXml("<a>å &amp; <b>&#229;</b> <![CDATA[<i>]]></a>", "a.xml"))).toBe("å & å <i>");
  });

  test.each([
    ["a tag that is not closed", "<a><b></a>", "damaged"],
    ["nothing", "", "damaged"],
    ["text", "brev", "damaged"],
    ["an entity nobody knows", "<a>&navn;</a>", "damaged"],
    ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "unsafe"],
    ["elements in elements", `${"<a>".repeat(2000)}${"</a>".repeat(2000)}`, "too-deep"],
  ])("of %s is refused", (_, text, code) => {
    expect(() => parseXml(text, "a.xml")).toThrow(expect.objectContaining({ code }));
  });
});
