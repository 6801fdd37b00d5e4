import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOdt } from "../src/index.js";
import { buildOdt, h, p, style } from "./build-odt.js";

/** A stretch of a paragraph: as the file says it, and as it is read. */
interface Stretch {
  readonly xml: string;
  readonly text: string;
}

/** Part of a document: as the file says it, and the texts of the blocks it makes, in order, with those of its notes. */
interface Part {
  readonly xml: string;
  readonly texts: readonly string[];
  readonly notes: readonly string[];
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ<&.,]{1,8}$/);
/** Without letters of two characters: those are read as one, and stand in the source as two. */
const decomposed = fc.constantFrom("a\u030a", "e\u0301");
const plain: fc.Arbitrary<Stretch> = word.map((text) => ({ xml: escaped(text), text }));
const span = (style: string, inner: Stretch): Stretch => ({
  xml: `<text:span text:style-name="${style}">${inner.xml}</text:span>`,
  text: inner.text,
});

const stretch: fc.Arbitrary<Stretch> = fc.oneof(
  { weight: 4, arbitrary: plain },
  fc.constant({ xml: " \n", text: " " }),
  fc.constant({ xml: "\u00ad", text: "" }),
  fc.constant({ xml: '<text:bookmark text:name="a"/>', text: "" }),
  fc.constant({ xml: "<text:tab/>", text: "\t" }),
  fc.constant({ xml: "<text:line-break/>", text: "\n" }),
  fc.constant({ xml: '<text:s text:c="2"/>', text: "  " }),
  decomposed.map((text) => ({ xml: text, text: text.normalize("NFC") })),
  word.map((text) => ({ xml: `<text:placeholder>${escaped(text)}</text:placeholder>`, text: "\uFFFC" })),
  word.map((text) => ({ xml: `<text:span text:style-name="Skjult">${escaped(text)}</text:span>`, text: "" })),
  fc.tuple(fc.constantFrom("Feit", "Stor", "Ukjent"), plain).map(([style, inner]) => span(style, inner)),
  plain.map(({ xml, text }) => ({ xml: `<text:a xlink:href="#a">${xml}</text:a>`, text })),
);

/** A paragraph's stretches, with words around so that no white space meets white space or the edge. */
const line: fc.Arbitrary<Stretch> = fc.array(fc.tuple(stretch, word), { maxLength: 6 }).map((stretches) => ({
  xml: `x${stretches.map(([{ xml }, after]) => xml + escaped(after)).join("")}`,
  text: `x${stretches.map(([{ text }, after]) => text + after).join("")}`,
}));

const joined = (parts: readonly Part[], wrap: (xml: string) => string): Part => ({
  xml: parts.map(({ xml }) => wrap(xml)).join(""),
  texts: parts.flatMap(({ texts }) => texts),
  notes: parts.flatMap(({ notes }) => notes),
});

const { part } = fc.letrec<{ part: Part; parts: Part[] }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, depthIdentifier: "part" },
    line.map(({ xml, text }) => ({ xml: p(xml), texts: [text], notes: [] })),
    line.map(({ xml, text }) => ({ xml: h(2, xml), texts: [text], notes: [] })),
    fc.constant({ xml: p(""), texts: [], notes: [] }),
    fc.tuple(line, line).map(([{ xml, text }, note]) => ({
      xml: p(
        `${xml}<text:note text:note-class="footnote"><text:note-body>${p(note.xml)}</text:note-body></text:note>`,
      ),
      texts: [text],
      notes: [note.text],
    })),
    fc.tuple(line, tie("parts")).map(([{ xml, text }, inner]) => {
      const box = joined(inner, (part) => part);
      return {
        xml: p(`<draw:frame><draw:text-box>${box.xml}</draw:text-box></draw:frame>${xml}`),
        texts: [text, ...box.texts],
        notes: box.notes,
      };
    }),
    tie("parts").map((inner) => {
      const list = joined(inner, (xml) => `<text:list-item>${xml}</text:list-item>`);
      return { ...list, xml: `<text:list>${list.xml}</text:list>` };
    }),
    tie("parts").map((inner) => {
      const row = joined(inner, (xml) => `<table:table-cell>${xml}</table:table-cell>`);
      return { ...row, xml: `<table:table><table:table-row>${row.xml}</table:table-row></table:table>` };
    }),
    tie("parts").map((inner) => joined(inner, (xml) => `<text:section>${xml}</text:section>`)),
  ),
  parts: fc.array(tie("part"), { maxLength: 3, depthIdentifier: "part" }),
}));

const styles = [
  style("text", "Feit", { text: 'fo:font-weight="bold"' }),
  style("text", "Stor", { text: 'fo:font-size="150%" fo:color="#ff0000"' }),
  style("text", "Skjult", { text: 'text:display="none"' }),
  style("paragraph", "Standard", { text: 'fo:font-size="11pt"' }),
].join("");

describe("any document", () => {
  test("is read in order, and its spans lead to where its text stands", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const whole = joined(parts, (xml) => xml);
        const { source, blocks, placeholders } = readOdt(buildOdt({ body: whole.xml, styles })).document;
        expect(blocks.map(({ readings }) => readings[0].text)).toEqual([...whole.texts, ...whole.notes]);
        let end = 0;
        for (const { span, readings, look } of blocks) {
          const [{ text, map, marks }] = readings;
          // Nothing but the break stands between two blocks.
          expect(source.slice(end, span.start)).toBe(end === 0 ? "" : "\n\n");
          end = span.end;
          expect(map.toSourceSpan({ start: 0, end: text.length })).toEqual(span);
          const open = placeholders.filter(({ span: { start } }) => start >= span.start && start < span.end);
          for (const { span: field, text: shown } of open)
            expect(source.slice(field.start, field.end)).toBe(shown);
          const read = open.reduceRight(
            (rest, { span: field }) =>
              `${rest.slice(0, field.start - span.start)}\uFFFC${rest.slice(field.end - span.start)}`,
            source.slice(span.start, span.end),
          );
          expect(read.normalize("NFC")).toBe(text);
          // The looks cover the text, one after the other.
          let at = 0;
          for (const { start, end } of look!.texts) {
            expect(start).toBe(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBe(text.length);
          for (const { start, end } of marks)
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
        expect(end).toBe(source.length);
      }),
      { numRuns: 200 },
    );
  });

  test("is read the same again", () => {
    fc.assert(
      fc.property(part, ({ xml }) => {
        const bytes = buildOdt({ body: xml, styles });
        expect(readOdt(bytes)).toEqual(readOdt(bytes));
      }),
      { numRuns: 20 },
    );
  });
});
