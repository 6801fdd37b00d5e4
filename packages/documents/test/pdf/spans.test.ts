import fc from "fast-check";
import { expect, test } from "vitest";
import { buildPages, contentOf, type SetText } from "./build-pdf.js";
import { read } from "./load-pdfjs.js";

const word = fc.stringMatching(/^[a-zæøå]{2,7}$/);
const placed: fc.Arbitrary<SetText> = fc.record({
  x: fc.integer({ min: 40, max: 200 }),
  y: fc.integer({ min: 130, max: 700 }),
  text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
  size: fc.constantFrom(8, 10, 11, 14),
  font: fc.constantFrom(1 as const, 2 as const),
});
const page = fc.array(placed, { minLength: 1, maxLength: 25 });

test("each block gives its text by its span, its looks lie in its text, and blocks do not overlap", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const { document } = await read(buildPages(pages.map(contentOf)));
      let last = 0;
      for (const { span, readings, look } of document.blocks) {
        const [{ text, map }] = readings;
        expect(document.source.slice(span.start, span.end)).toBe(text);
        expect(map.toSourceSpan({ start: 0, end: text.length })).toEqual(span);
        expect(span.start).toBeGreaterThanOrEqual(last);
        last = span.end;
        let end = 0;
        for (const stretch of look!.texts) {
          expect(stretch.start).toBe(end);
          end = stretch.end;
        }
        expect(end).toBe(text.length);
      }
    }),
    { numRuns: 60 },
  );
});

test("every letter on a page is read once, wherever it stands", async () => {
  const letters = (text: string): string => [...text.replace(/[\s-]/g, "")].sort().join("");
  await fc.assert(
    fc.asyncProperty(page, async (texts) => {
      // What is painted twice in one place is one text.
      const once = [...new Map(texts.map((text) => [`${text.x} ${text.y}`, text])).values()];
      const { document } = await read(buildPages([contentOf(once)]));
      expect(letters(document.source)).toBe(letters(once.map(({ text }) => text).join("")));
    }),
    { numRuns: 100 },
  );
});
