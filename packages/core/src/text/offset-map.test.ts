import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PLACEHOLDER, TextBuilder } from "./text-builder.js";

/** «Hei <b>Kari</b> &amp; {{navn}}, ta med» as a reader would extract it. */
function example() {
  const source = "..Hei <b>Kari</b> &amp; {{navn}}, ta med";
  const builder = new TextBuilder(source, 2);
  builder.addVerbatim(2, 6);
  builder.addVerbatim(9, 13);
  builder.addVerbatim(17, 18);
  builder.addReplaced("&", 18, 23);
  builder.addVerbatim(23, 24);
  builder.addPlaceholder(24, 32);
  builder.addVerbatim(32, source.length);
  return { source, ...builder.build() };
}

describe("OffsetMap", () => {
  const { source, text, map } = example();
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };

  test("leads every word to its place in the source", () => {
    expect(text).toBe(`Hei Kari & ${PLACEHOLDER}, ta med`);
    for (const [words, expected] of [
      ["Hei", "Hei"],
      ["Kari", "Kari"],
      ["Hei Kari", "Hei <b>Kari"],
      ["&", "&amp;"],
      [PLACEHOLDER, "{{navn}}"],
      ["ta med", "ta med"],
    ] as const) {
      const span = map.toSourceSpan(at(words));
      expect(source.slice(span.start, span.end)).toBe(expected);
    }
  });

  test("offers an edit only where no markup, half an entity or field is in the way", () => {
    const edit = (words: string) => map.toSourceEdit(at(words));
    expect(edit("Kari")).toEqual({ start: 9, end: 13 });
    expect(edit("&")).toEqual({ start: 18, end: 23 });
    expect(edit("Hei Kari")).toBeUndefined();
    expect(edit(PLACEHOLDER)).toBeUndefined();
    expect(edit(`${PLACEHOLDER}, ta`)).toBeUndefined();
  });

  test("moves as a whole", () => {
    const span = map.shifted(10).toSourceSpan(at("Kari"));
    expect(span).toEqual({ start: 19, end: 23 });
    expect(map.shifted(10).segments).toBe(map.segments);
  });
});

test("decomposed letters are composed, and lead back to both their characters", () => {
  const source = "Vi sa\u030ag blåba\u0308r";
  const builder = new TextBuilder(source, 0);
  builder.addVerbatim(0, source.length);
  const { text, map } = builder.build();
  expect(text).toBe("Vi såg blåbär");
  const start = text.indexOf("såg");
  expect(map.toSourceSpan({ start, end: start + 3 })).toEqual({ start: 3, end: 7 });
  expect(map.toSourceEdit({ start, end: start + 3 })).toEqual({ start: 3, end: 7 });
});

test("any mixture of letters and marks gives composed text whose every character leads back to what made it", () => {
  const piece = fc.constantFrom("a", "e\u0301", "å", "a\u030a", "\u030a", " ", "😀", "o\u0308\u0301");
  fc.assert(
    fc.property(
      fc.array(piece).map((parts) => parts.join("")),
      (source) => {
        const builder = new TextBuilder(source, 0);
        builder.addVerbatim(0, source.length);
        const { text, map } = builder.build();
        for (let i = 0; i < text.length; i++) {
          const span = map.toSourceSpan({ start: i, end: i + 1 });
          expect(source.slice(span.start, span.end).normalize("NFC")).toContain(text[i]);
        }
      },
    ),
  );
});
